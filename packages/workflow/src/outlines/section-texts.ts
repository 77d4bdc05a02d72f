import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';
import type { Validation } from '../context/report.ts';

/** What the documents of the OIV say around the figures, in one language. */
export interface SectionTexts {
  readonly validationTitle: (year: number) => string;
  readonly reportTitle: string;
  readonly notYet: string;
  /** The body, its act and the outcome in one sentence. */
  readonly decided: Readonly<Record<Validation['kind'], (report: string, day: string) => string>>;
  readonly report: (act: string | null) => string;
  readonly reasons: (text: string) => string;
  readonly criteria: string;
  readonly columns: Readonly<Record<'criterion' | 'outcome' | 'proposed' | 'evidence' | 'remark', string>>;
  readonly noProposal: string;
  readonly changed: (changed: number, proposed: number) => string;
  readonly earlier: string;
  readonly day: string;
  readonly questions: string;
  readonly question: string;
  readonly answer: string;
  readonly unanswered: string;
  readonly head: (head: string) => string;
}

const it: SectionTexts = {
  validationTitle: (year) => `Documento di validazione della Relazione sulla performance ${year}`,
  reportTitle: 'Relazione di accompagnamento',
  notYet: 'L’OIV non ha ancora concluso la validazione.',
  decided: {
    validated: (report, day) =>
      italian`L’OIV ha preso in esame la Relazione sulla performance${report} e il ${day} la valida (D.Lgs. 150/2009, art. 14, c. 4, lett. c).`,
    'with-remarks': (report, day) =>
      italian`L’OIV ha preso in esame la Relazione sulla performance${report} e il ${day} la valida con le osservazioni che seguono, da considerare nel ciclo successivo (D.Lgs. 150/2009, art. 14, c. 4, lett. c).`,
    'not-validated': (report, day) =>
      italian`L’OIV ha preso in esame la Relazione sulla performance${report} e il ${day} non la valida, per i motivi che seguono (D.Lgs. 150/2009, art. 14, c. 4, lett. c).`,
  },
  report: (act) => (act === null ? '' : ` approvata con l’atto ${act}`),
  reasons: (text) => `Motivi: ${text}`,
  criteria: 'Gli undici criteri (Linee guida DFP n. 3/2018, par. 5)',
  columns: {
    criterion: 'Criterio',
    outcome: 'Esito',
    proposed: 'Proposto dal calcolo',
    evidence: 'Evidenza',
    remark: 'Osservazione',
  },
  noProposal: 'nessuna proposta',
  changed: (changed, proposed) =>
    proposed === 0
      ? 'Gli esiti sono stati dati senza proposte del calcolo.'
      : `Il calcolo ha proposto ${proposed} esiti; l’OIV ne ha confermati ${proposed - changed} e cambiati ${changed}.`,
  earlier: 'Esami precedenti',
  day: 'Giorno',
  questions: 'Richieste di chiarimenti',
  question: 'Richiesta',
  answer: 'Risposta',
  unanswered: 'senza risposta',
  head: (head) => `Testa del giornale del ciclo: ${head}.`,
};

const en: SectionTexts = {
  validationTitle: (year) => `Validation of the performance report ${year}`,
  reportTitle: 'Accompanying report',
  notYet: 'The OIV has not concluded the validation yet.',
  decided: {
    validated: (report, day) =>
      `The OIV has examined the performance report${report} and validates it on ${day} (D.Lgs. 150/2009, art. 14, c. 4, lett. c).`,
    'with-remarks': (report, day) =>
      `The OIV has examined the performance report${report} and validates it on ${day} with the remarks below, to be considered in the next cycle (D.Lgs. 150/2009, art. 14, c. 4, lett. c).`,
    'not-validated': (report, day) =>
      `The OIV has examined the performance report${report} and on ${day} does not validate it, for the reasons below (D.Lgs. 150/2009, art. 14, c. 4, lett. c).`,
  },
  report: (act) => (act === null ? '' : ` approved by act ${act}`),
  reasons: (text) => `Reasons: ${text}`,
  criteria: 'The eleven criteria (Linee guida DFP n. 3/2018, par. 5)',
  columns: {
    criterion: 'Criterion',
    outcome: 'Outcome',
    proposed: 'Proposed by calculation',
    evidence: 'Evidence',
    remark: 'Remark',
  },
  noProposal: 'no proposal',
  changed: (changed, proposed) =>
    proposed === 0
      ? 'The outcomes were given without proposals of the calculation.'
      : `The calculation proposed ${proposed} outcomes; the OIV confirmed ${proposed - changed} and changed ${changed}.`,
  earlier: 'Earlier examinations',
  day: 'Day',
  questions: 'Questions asked',
  question: 'Question',
  answer: 'Answer',
  unanswered: 'not answered',
  head: (head) => `Head of the journal of the cycle: ${head}.`,
};

/** By language. Total: a missing sentence does not compile. */
export const SECTION_TEXTS: Readonly<Record<Language, SectionTexts>> = { it, en };

/** What the documents of the validation are called in a list of sections. */
export const VALIDATION_TITLE: Readonly<Record<Language, string>> = {
  it: 'Documento di validazione e relazione di accompagnamento',
  en: 'Validation and accompanying report',
};
