import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';

/** Sentences of `traguardo diff`; those about the changes come from the language package. */
interface DiffWords {
  readonly usage: string;
  readonly between: (before: string, after: string) => string;
  readonly revisedOn: (plan: string, day: string) => string;
  readonly count: (changes: number) => string;
  readonly hidden: (changes: number) => string;
  readonly noRevisions: string;
  readonly inForce: (day: string) => string;
  readonly act: (name: string) => string;
  readonly noAct: string;
  readonly opinion: (opinion: string) => string;
  readonly noOpinion: string;
  readonly reason: (text: string) => string;
  readonly effects: string;
  readonly noEffects: string;
  readonly noData: string;
  readonly otherData: string;
  readonly from: (low: string, high: string) => string;
  readonly points: (difference: string) => string;
  readonly definitionsOf: (first: string, second: string) => string;
  readonly comparable: (comparable: number, common: number) => string;
  readonly notComparable: string;
  readonly comparableToo: string;
  readonly besides: (difference: string) => string;
  readonly onlyIn: (plan: string, codes: string) => string;
}

const it: DiffWords = {
  usage:
    'si scrive: traguardo diff PRIMA DOPO [--targets original|revised] [--at DATA] [--actuals FILE.csv]... [--json]\n' +
    '       oppure: traguardo diff UNO ALTRO --definitions [--targets original|revised] [--at DATA] [--json]\n' +
    '       oppure: traguardo diff PIANO --revisions [--at DATA] [--actuals FILE.csv]... [--json]',
  between: (before, after) => `Da ${before} a ${after}`,
  revisedOn: (plan, day) => italian`${plan}: prima e dopo le sue revisioni, al ${day}`,
  count: (changes) =>
    changes === 0 ? 'Nessuna differenza.' : changes === 1 ? '1 differenza.' : `${changes} differenze.`,
  hidden: (changes) =>
    `${changes === 1 ? 'Un’altra differenza sta' : `Altre ${changes} differenze stanno`} nel testo originario, ${changes === 1 ? 'coperta' : 'coperte'} da revisioni in vigore: --targets original.`,
  noRevisions: 'Nessuna revisione in vigore.',
  inForce: (day) => italian`dal ${day}`,
  act: (name) => `atto ${name}`,
  noAct: 'senza atto',
  opinion: (opinion) => `parere dell’OIV ${opinion}`,
  noOpinion: 'senza parere dell’OIV',
  reason: (text) => `Motivo: ${text}`,
  effects: 'Effetto sui punteggi',
  noEffects: 'Nessun punteggio cambia.',
  noData: 'Senza consuntivi: l’effetto sui punteggi non si può calcolare.',
  otherData: 'I consuntivi dei due piani non sono gli stessi: i punteggi differiscono anche per questo.',
  from: (low, high) => `tra ${low} e ${high}`,
  points: (difference) => `${difference} punti`,
  definitionsOf: (first, second) => `Che cosa misurano ${first} e ${second}`,
  comparable: (comparable, common) =>
    common === 0
      ? 'Nessun indicatore in comune, per codice o per aka.'
      : `${common === 1 ? '1 indicatore' : `${common} indicatori`} in comune, di cui ${comparable} con numeri confrontabili.`,
  notComparable: 'Non confrontabili',
  comparableToo: 'Confrontabili',
  besides: (difference) => `da sapere, ${difference}`,
  onlyIn: (plan, codes) => `Solo in ${plan}: ${codes}`,
};

const en: DiffWords = {
  usage:
    'usage: traguardo diff BEFORE AFTER [--targets original|revised] [--at DATE] [--actuals FILE.csv]... [--json]\n' +
    '   or: traguardo diff ONE OTHER --definitions [--targets original|revised] [--at DATE] [--json]\n' +
    '   or: traguardo diff PLAN --revisions [--at DATE] [--actuals FILE.csv]... [--json]',
  between: (before, after) => `From ${before} to ${after}`,
  revisedOn: (plan, day) => `${plan}: before and after its revisions, as at ${day}`,
  count: (changes) => (changes === 0 ? 'No difference.' : changes === 1 ? '1 difference.' : `${changes} differences.`),
  hidden: (changes) =>
    `${changes === 1 ? 'One more difference is' : `${changes} more differences are`} in the original text, covered by revisions in force: --targets original.`,
  noRevisions: 'No revision in force.',
  inForce: (day) => `from ${day}`,
  act: (name) => `act ${name}`,
  noAct: 'without an act',
  opinion: (opinion) => `opinion of the OIV ${opinion}`,
  noOpinion: 'without an opinion of the OIV',
  reason: (text) => `Reason: ${text}`,
  effects: 'Effect on the scores',
  noEffects: 'No score changes.',
  noData: 'No values: the effect on the scores cannot be computed.',
  otherData: 'The values of the two plans are not the same: scores differ for this too.',
  from: (low, high) => `between ${low} and ${high}`,
  points: (difference) => `${difference} points`,
  definitionsOf: (first, second) => `What ${first} and ${second} measure`,
  comparable: (comparable, common) =>
    common === 0
      ? 'No indicator in common, by code or by aka.'
      : `${common === 1 ? '1 indicator' : `${common} indicators`} in common, ${comparable} with comparable numbers.`,
  notComparable: 'Not comparable',
  comparableToo: 'Comparable',
  besides: (difference) => `worth knowing, ${difference}`,
  onlyIn: (plan, codes) => `Only in ${plan}: ${codes}`,
};

export const words: Readonly<Record<Language, DiffWords>> = { it, en };
