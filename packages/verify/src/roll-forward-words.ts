import type { LeftBehindKind } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';

/** Sentences about a plan rolled forward. */
interface RollWords {
  readonly checked: (errors: number, warnings: number) => string;
  readonly kept: (nodes: number) => string;
  readonly baselines: (count: number) => string;
  readonly toSet: (count: number, year: number) => string;
  readonly known: (count: number, year: number) => string;
  readonly fromPacks: (count: number) => string;
  readonly left: string;
  readonly leftBehind: Readonly<Record<LeftBehindKind, (count: number) => string>>;
  readonly droppedFile: (name: string) => string;
  readonly changes: string;
  readonly byHand: string;
  readonly spots: (count: number) => string;
}

const it: RollWords = {
  checked: (errors, warnings) =>
    `Controllo: ${errors} ${errors === 1 ? 'errore' : 'errori'}, ${warnings} ${warnings === 1 ? 'avviso' : 'avvisi'}.`,
  kept: (nodes) => `Voci del piano che proseguono con il loro codice: ${nodes}`,
  baselines: (count) => `Indicatori che partono dal valore di quest’anno: ${count}`,
  toSet: (count, year) => `Target ${year} da fissare: ${count} (valgono nd)`,
  known: (count, year) => `Target ${year} già scritti: ${count}`,
  fromPacks: (count) => `Target dei pacchetti, da rivedere con una loro versione nuova: ${count}`,
  left: 'Resta nell’anno che si chiude',
  leftBehind: {
    actuals: (count) => `consuntivi: ${count}`,
    revision: (count) => `revisioni, già scritte nel testo: ${count}`,
    test: (count) => `prove sulle cifre dell’anno: ${count}`,
    adjust: (count) => `rettifiche di punteggi: ${count}`,
    cause: (count) => `cause di scostamento: ${count}`,
    action: (count) => `azioni correttive: ${count}`,
    withdrawn: (count) => `nodi usciti dal piano in corso d’anno: ${count}`,
  },
  droppedFile: (name) => `${name}, che non conterrebbe altro`,
  changes: 'Che altro cambia rispetto al piano in vigore a fine anno',
  byHand: 'Da fare a mano: una revisione cambia ciò che il testo non scrive in un punto solo',
  spots: (count) => `Righe che parlano ancora dell’anno che si chiude: ${count}`,
};

const en: RollWords = {
  checked: (errors, warnings) =>
    `Check: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  kept: (nodes) => `Items of the plan that go on under their code: ${nodes}`,
  baselines: (count) => `Indicators that start from this year’s value: ${count}`,
  toSet: (count, year) => `Targets of ${year} to be set: ${count} (nd until then)`,
  known: (count, year) => `Targets of ${year} written already: ${count}`,
  fromPacks: (count) => `Targets of packs, to be looked at with a new version of theirs: ${count}`,
  left: 'Stays in the year that ends',
  leftBehind: {
    actuals: (count) => `values: ${count}`,
    revision: (count) => `revisions, now written in the text: ${count}`,
    test: (count) => `tests of the year’s figures: ${count}`,
    adjust: (count) => `adjusted scores: ${count}`,
    cause: (count) => `causes of gaps: ${count}`,
    action: (count) => `corrective actions: ${count}`,
    withdrawn: (count) => `nodes that left the plan during the year: ${count}`,
  },
  droppedFile: (name) => `${name}, which would hold nothing else`,
  changes: 'What else differs from the plan in force at the end of the year',
  byHand: 'To be done by hand: a revision changes what the text does not write in one place',
  spots: (count) => `Lines that still speak of the year that ends: ${count}`,
};

/** The sentences in a language. */
export const rollWords: Readonly<Record<Language, RollWords>> = { it, en };
