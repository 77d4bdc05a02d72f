import { italian } from '@traguardo/model';
import type { CriterionOutcome } from '@traguardo/workflow';
import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'Gli undici criteri',
  intro:
    'Per ogni criterio il programma conta ciò che può e propone un esito (Linee guida DFP n. 3/2018, par. 5). La risposta è dell’OIV: si conferma o si cambia, una per una. Ciò che è scritto qui resta in questo browser finché non si registra il passo.',
  counting: 'Si contano le evidenze…',
  failed: 'Le evidenze non si possono contare adesso: ricarica la pagina.',
  progress: (done: number): string => `${done} di 11 criteri con esito ed evidenza`,
  proposed: 'Proposta',
  noProposal: 'Nessuna proposta: si giudica leggendo.',
  confirm: 'Conferma la proposta',
  changed: 'diverso dalla proposta',
  same: 'come proposto',
  again:
    'Le risposte di allora sono già scritte, con le evidenze contate di nuovo; i criteri che erano «Non soddisfatto» aspettano una risposta nuova.',
  earlier: (day: string): string => italian`Validazione del ${day}`,
  outcome: 'Esito',
  evidence: 'Evidenza',
  remark: 'Osservazione',
  needsRemark: 'Va detto perché.',
  figures: (count: number): string => (count === 1 ? '1 cifra' : `${count} cifre`),
  reasons: 'Motivi della mancata validazione',
  needsReasons: 'Scrivi i motivi: chi rifà la Relazione parte da qui.',
  derived: {
    VALIDATE: 'Dalle risposte: la Relazione si valida.',
    VALIDATE_WITH_REMARKS: 'Dalle risposte: la Relazione si valida con osservazioni, che passano al ciclo successivo.',
    NOT_VALIDATED: 'Dalle risposte: la Relazione non si valida, va rifatta e torna qui.',
  },
  incomplete: 'L’esito si forma quando tutti gli undici criteri hanno una risposta.',
  unexplained: (numbers: readonly number[]): string =>
    numbers.length === 1
      ? `Al criterio ${numbers.join()} manca l’osservazione.`
      : `Ai criteri ${numbers.join(', ')} manca l’osservazione.`,
  toRemark: (number: number): string => `Vai al criterio ${number}`,
  take: {
    VALIDATE: 'Valida la Relazione',
    VALIDATE_WITH_REMARKS: 'Valida con osservazioni',
    NOT_VALIDATED: 'Non validare la Relazione',
  },
  filledInBy: (roles: string): string =>
    `La griglia la compila chi valida: ${roles}. Qui si legge ciò che c’è scritto.`,
  notHere: (state: string): string => `La Relazione non è in validazione: adesso il ciclo è in «${state}».`,
  doneOn: (outcome: string, day: string): string => `${outcome}, ${day}.`,
  outcomes: {
    validated: 'Relazione validata',
    'with-remarks': 'Relazione validata con osservazioni',
    'not-validated': 'Relazione non validata',
  },
  questions: 'Richieste di chiarimenti',
  noQuestions: 'Nessuna richiesta finora.',
  ask: 'Chiedi un chiarimento',
  answerTo: (number: number): string => `Risposta alla richiesta n. ${number}`,
  unanswered: 'senza risposta',
  sendQuestion: 'Registra la richiesta',
  sendAnswer: 'Registra la risposta',
  byRole: (role: string): string => `Spetta a: ${role}.`,
  tones: { met: 'green', partly: 'yellow', 'not-met': 'red' } satisfies Record<CriterionOutcome, string>,
};

/** Sentences of the page of the validation. */
export const validationTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'The eleven criteria',
    intro:
      'For each criterion the program counts what it can and proposes an outcome (Linee guida DFP n. 3/2018, par. 5). The answer is the OIV’s: confirm or change, one by one. What is written here stays in this browser until the step is recorded.',
    counting: 'Counting the evidence…',
    failed: 'The evidence cannot be counted now: reload the page.',
    progress: (done) => `${done} of 11 criteria with outcome and evidence`,
    proposed: 'Proposed',
    noProposal: 'Nothing proposed: judge by reading.',
    confirm: 'Confirm the proposal',
    changed: 'other than proposed',
    same: 'as proposed',
    again:
      'The answers given then are already here, with the evidence counted again; the criteria that were not met wait for a new answer.',
    earlier: (day) => `Validation of ${day}`,
    outcome: 'Outcome',
    evidence: 'Evidence',
    remark: 'Remark',
    needsRemark: 'Say why.',
    figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
    reasons: 'Reasons for not validating',
    needsReasons: 'Write the reasons: whoever makes the report again begins from them.',
    derived: {
      VALIDATE: 'From the answers: the report is validated.',
      VALIDATE_WITH_REMARKS: 'From the answers: the report is validated with remarks, which go to the next cycle.',
      NOT_VALIDATED: 'From the answers: the report is not validated, is to be made again and comes back here.',
    },
    incomplete: 'The outcome takes shape when all eleven criteria have an answer.',
    unexplained: (numbers) =>
      numbers.length === 1
        ? `Criterion ${numbers.join()} lacks its remark.`
        : `Criteria ${numbers.join(', ')} lack their remark.`,
    toRemark: (number) => `Go to criterion ${number}`,
    take: {
      VALIDATE: 'Validate the report',
      VALIDATE_WITH_REMARKS: 'Validate with remarks',
      NOT_VALIDATED: 'Do not validate the report',
    },
    filledInBy: (roles) => `Whoever validates fills in the grid: ${roles}. What is written so far can be read here.`,
    notHere: (state) => `The report is not in validation: the cycle is in “${state}” now.`,
    doneOn: (outcome, day) => `${outcome}, ${day}.`,
    outcomes: {
      validated: 'Report validated',
      'with-remarks': 'Report validated with remarks',
      'not-validated': 'Report not validated',
    },
    questions: 'Questions',
    noQuestions: 'No question so far.',
    ask: 'Ask a question',
    answerTo: (number) => `Answer to question no. ${number}`,
    unanswered: 'not answered',
    sendQuestion: 'Record the question',
    sendAnswer: 'Record the answer',
    byRole: (role) => `Up to: ${role}.`,
    tones: { met: 'green', partly: 'yellow', 'not-met': 'red' },
  },
};
