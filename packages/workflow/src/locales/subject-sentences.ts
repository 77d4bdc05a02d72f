import { dateText, italian, type Language } from '@traguardo/model';
import { givenText } from '../facts/given-text.ts';
import type { RefusalCode } from '../refusal.ts';
import type { CycleSentences } from './cycle-sentences.ts';

/** Refusals about one value or one sheet. */
type SubjectCode = Extract<RefusalCode, `value/${string}` | `sheet/${string}` | 'data/sealed'>;

/** Why a step of a value or of a sheet is refused, in both languages. */
export const SUBJECT_SENTENCES: Readonly<Record<Language, Pick<CycleSentences['refusals'], SubjectCode>>> = {
  it: {
    'value/absent': ({ subject }) => `${subject}: nei dati il valore non c’è.`,
    'value/unchanged': ({ subject, value }) =>
      `${subject}: nei dati c’è ancora ${givenText(value, 'it')}: non c’è niente da correggere.`,
    'value/changed': ({ subject, before, now }) =>
      `${subject}: il valore confermato era ${givenText(before, 'it')}, nei dati ora c’è ${givenText(now, 'it') || 'niente'}.`,
    'value/not-confirmed': ({ subject }) => `${subject}: si certifica un valore confermato, e questo non lo è.`,
    'value/no-author': ({ subject }) =>
      `${subject}: non si sa chi ha inserito il valore, e chi certifica deve essere un altro. Scrivere l’autore nei dati, o registrare l’inserimento; negli enti piccoli il profilo può ammettere l’autocertificazione.`,
    'value/same-person': ({ subject, actor }) =>
      `${subject}: ${actor} ha inserito il valore e non può certificarlo. Certifica un altro; negli enti piccoli il profilo può ammettere l’autocertificazione.`,
    'data/sealed': ({ day }) => italian`I dati sono sigillati dal ${dateText(day, 'it')}: prima si riaprono.`,
    'sheet/other-evaluator': ({ subject, role, evaluator }, names) =>
      `La scheda ${subject} la valuta ${names.role(evaluator)}, non ${names.role(role)}.`,
    'sheet/below-evaluator': ({ subject, role, evaluator }, names) =>
      `Sulla scheda ${subject}, che valuta ${names.role(evaluator)}, non decide ${names.role(role)}.`,
    'sheet/evaluator-decides': ({ subject, role }, names) =>
      `La conciliazione sulla scheda ${subject} non la decide chi ha valutato (${names.role(role)}).`,
    'sheet/no-proposal': ({ subject }) =>
      `La scheda ${subject} si valuta su proposta dell’OIV: la proposta non c’è ancora (D.Lgs. 150/2009, art. 14, c. 4, lett. e).`,
    'sheet/payment-time-unknown': ({ subject }) =>
      `Scheda ${subject}: non si sa ancora se i tempi di pagamento sono rispettati, e almeno il 30 % della retribuzione di risultato ne dipende (D.L. 13/2023, art. 4-bis).`,
    'sheet/named': ({ subject }) =>
      `Scheda ${subject}: chi è valutato compare con il codice della scheda, non con il nome: il giornale del ciclo si pubblica.`,
  },
  en: {
    'value/absent': ({ subject }) => `${subject}: the value is not in the data.`,
    'value/unchanged': ({ subject, value }) =>
      `${subject}: the data still say ${givenText(value, 'en')}: there is nothing to correct.`,
    'value/changed': ({ subject, before, now }) =>
      `${subject}: the confirmed value was ${givenText(before, 'en')}, the data say ${givenText(now, 'en') || 'nothing'} now.`,
    'value/not-confirmed': ({ subject }) => `${subject}: a confirmed value is certified, and this one is not.`,
    'value/no-author': ({ subject }) =>
      `${subject}: nobody knows who entered the value, and somebody else must certify it. Write the author in the data, or record who entered it; in small bodies the profile may allow self-certification.`,
    'value/same-person': ({ subject, actor }) =>
      `${subject}: ${actor} entered the value and cannot certify it. Somebody else does; in small bodies the profile may allow self-certification.`,
    'data/sealed': ({ day }) => `The data have been sealed since ${dateText(day, 'en')}: they are opened again first.`,
    'sheet/other-evaluator': ({ subject, role, evaluator }, names) =>
      `Sheet ${subject} is evaluated by ${names.role(evaluator)}, not by ${names.role(role)}.`,
    'sheet/below-evaluator': ({ subject, role, evaluator }, names) =>
      `On sheet ${subject}, which ${names.role(evaluator)} evaluates, ${names.role(role)} does not decide.`,
    'sheet/evaluator-decides': ({ subject, role }, names) =>
      `The conciliation on sheet ${subject} is not decided by who evaluated (${names.role(role)}).`,
    'sheet/no-proposal': ({ subject }) =>
      `Sheet ${subject} is evaluated on the proposal of the OIV: there is none yet (D.Lgs. 150/2009, art. 14, c. 4, lett. e).`,
    'sheet/payment-time-unknown': ({ subject }) =>
      `Sheet ${subject}: it is not known yet whether payments were in time, and at least 30% of the result pay depends on it (D.L. 13/2023, art. 4-bis).`,
    'sheet/named': ({ subject }) =>
      `Sheet ${subject}: who is evaluated appears under the code of the sheet, not by name: the journal of the cycle is published.`,
  },
};
