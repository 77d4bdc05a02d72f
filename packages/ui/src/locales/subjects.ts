import { italian } from '@traguardo/model';
import type { SheetPart } from '@traguardo/model';
import type { PayStanding } from '@traguardo/workflow';
import type { Catalogue } from './catalogue.ts';

const it = {
  valuesTitle: 'Valori dei dati',
  valuesIntro:
    'Un valore che nei dati è definitivo vale come confermato. Qui si scrive chi lo inserisce, chi lo conferma e chi lo certifica, con quale documento.',
  certification: (isRequired: boolean): string =>
    isRequired
      ? 'Il profilo chiede di certificare ogni valore prima di sigillare i dati.'
      : 'Il profilo non chiede di certificare i valori.',
  separation: (isOwnAllowed: boolean): string =>
    isOwnAllowed
      ? 'Il profilo ammette che chi inserisce un valore lo certifichi: dove accade resta scritto.'
      : 'Chi inserisce un valore non lo certifica.',
  noValues: 'Il piano non ha ancora valori.',
  noRegion: 'Il ciclo di questo piano non li segue: non ha una regione per ciascuno.',
  counts: (items: readonly string[]): string => `${items.join(', ')}.`,
  show: 'Mostra',
  search: 'Cerca codice o titolo',
  noneShown: 'Nulla corrisponde.',
  all: 'Tutto',
  pick: 'Scelta',
  value: 'Dato',
  given: 'Valore',
  asOf: (day: string): string => italian`al ${day}`,
  early: (count: number): string =>
    count === 1
      ? 'Un valore è di un giorno prima della fine dell’anno, e vale finché non ne arriva un altro.'
      : `${count} valori sono di un giorno prima della fine dell’anno, e valgono finché non ne arrivano altri.`,
  earlyWhere: 'Di quale giorno è ogni valore',
  state: 'Stato',
  enteredBy: 'Inserito da',
  certifiedBy: 'Certificato da',
  nobody: 'non risulta',
  byOneself: 'Certificato da chi lo ha inserito, come il profilo ammette.',
  reasons: 'Motivi',
  history: 'Storia',
  noHistory: 'Nessun passo registrato.',
  open: 'Passi e storia',
  close: 'Chiudi',
  select: (code: string): string => `Scegli ${code}`,
  selectAll: 'Scegli tutto ciò che è mostrato',
  selected: (count: number): string => `Scelta: ${count}`,
  selectNone: 'Togli la scelta',
  noneTogether: 'Con il ruolo che hai nessun passo è possibile ora per tutta la scelta.',
  moreTogether: (step: string, count: number): string => `${step} (${count})`,
  sheetsTitle: 'Schede individuali',
  noSheets: 'Il piano non ha schede individuali. Si scrivono nel suo testo, una per persona:',
  sheetExample: 'individuale SG "Segretario generale" { obiettivo SG1 "Tempi di pagamento" peso 100% target >= 90% }',
  toPlan: 'Vai al piano',
  noPay: 'Nessuna scheda si può ancora liquidare:',
  honest:
    'Le valutazioni delle persone restano soltanto in questo browser: nel ciclo si scrivono codici di schede e impronte di documenti, mai nomi, punteggi o ragioni personali.',
  evaluator: 'Chi valuta',
  turn: 'Tocca a',
  nobodyNow: 'nessuno adesso',
  score: (day: string): string => italian`Valutazione con i dati al ${day}`,
  mixOf: (kind: string): string => `Composizione (${kind})`,
  part: 'Parte',
  share: 'Quota',
  partScore: 'Punteggio',
  gives: 'Dà',
  whole: 'In tutto',
  parts: {
    body: 'Ente',
    unit: 'Unità',
    objectives: 'Obiettivi individuali',
    behaviours: 'Comportamenti',
  } satisfies Record<SheetPart, string>,
  behaviours: 'Giudizio sui comportamenti, in %',
  behavioursHint: 'Non si conserva: sparisce quando chiudi la pagina.',
  pay: 'Retribuzione di risultato dovuta',
  paymentTime: {
    met: (atStake: string): string => italian`Tempi di pagamento rispettati: ne dipende il ${atStake}.`,
    missed: (atStake: string): string => italian`Tempi di pagamento non rispettati: la quota del ${atStake} è zero.`,
    unknown: (atStake: string): string => italian`Tempi di pagamento da misurare: ne dipende il ${atStake}.`,
  },
  standing: {
    paid: 'Liquidata',
    payable: 'Liquidabile',
    ready: 'Si può rendere liquidabile',
    'not-yet': 'Non ancora: la scheda non è comunicata o decisa',
    refused: 'Non liquidabile',
  } satisfies Record<PayStanding['kind'], string>,
  decisions: { confirmed: 'valutazione confermata', revised: 'valutazione modificata' },
  revisedSince: 'La conciliazione ha cambiato la valutazione: vale il documento della decisione, non queste cifre.',
};

/** Sentences of the pages of values and of sheets. */
export const subjectTexts: Catalogue<typeof it> = {
  it,
  en: {
    valuesTitle: 'Values of the data',
    valuesIntro:
      'A value that is final in the data counts as confirmed. This page says who enters it, who confirms and who certifies it, with which document.',
    certification: (isRequired) =>
      isRequired
        ? 'The profile asks that every value be certified before the data are sealed.'
        : 'The profile does not ask that values be certified.',
    separation: (isOwnAllowed) =>
      isOwnAllowed
        ? 'The profile allows whoever enters a value to certify it: where that happens it is printed.'
        : 'Whoever enters a value does not certify it.',
    noValues: 'The plan has no values yet.',
    noRegion: 'The cycle of this plan does not follow them: it has no region with a state for each.',
    counts: (items) => `${items.join(', ')}.`,
    show: 'Show',
    search: 'Search code or title',
    noneShown: 'Nothing matches.',
    all: 'All',
    pick: 'Selection',
    value: 'Data item',
    given: 'Value',
    asOf: (day) => `on ${day}`,
    early: (count) =>
      count === 1
        ? 'One value is of a day before the end of the year, and counts until another comes.'
        : `${count} values are of a day before the end of the year, and count until others come.`,
    earlyWhere: 'Of which day each value is',
    state: 'State',
    enteredBy: 'Entered by',
    certifiedBy: 'Certified by',
    nobody: 'not known',
    byOneself: 'Certified by whoever entered it, as the profile allows.',
    reasons: 'Reasons',
    history: 'History',
    noHistory: 'No step recorded.',
    open: 'Steps and history',
    close: 'Close',
    select: (code) => `Select ${code}`,
    selectAll: 'Select all that are shown',
    selected: (count) => `Selected: ${count}`,
    selectNone: 'Clear the selection',
    noneTogether: 'No step is possible now for all those selected in the role you have.',
    moreTogether: (step, count) => `${step} (${count})`,
    sheetsTitle: 'Individual sheets',
    noSheets: 'The plan has no individual sheets. They are written in its text, one for each person:',
    sheetExample: 'individual SG "Secretary general" { objective SG1 "Payment times" weight 100% target >= 90% }',
    toPlan: 'Go to the plan',
    noPay: 'No sheet can be paid yet:',
    honest:
      'Evaluations of people stay in this browser only: the cycle keeps codes of sheets and hashes of documents, never names, scores or personal reasons.',
    evaluator: 'Who evaluates',
    turn: 'Next',
    nobodyNow: 'nobody now',
    score: (day) => `Evaluation with the data of ${day}`,
    mixOf: (kind) => `What it is made of (${kind})`,
    part: 'Part',
    share: 'Share',
    partScore: 'Score',
    gives: 'Gives',
    whole: 'In all',
    parts: { body: 'Body', unit: 'Unit', objectives: 'Individual objectives', behaviours: 'Behaviours' },
    behaviours: 'Judgement on behaviours, in %',
    behavioursHint: 'It is not kept: it is gone when you close the page.',
    pay: 'Result pay due',
    paymentTime: {
      met: (atStake) => `Payment times met: ${atStake} depends on them.`,
      missed: (atStake) => `Payment times missed: the share of ${atStake} is zero.`,
      unknown: (atStake) => `Payment times to be measured: ${atStake} depends on them.`,
    },
    standing: {
      paid: 'Paid',
      payable: 'Payable',
      ready: 'Can be made payable',
      'not-yet': 'Not yet: the sheet is not shared or decided',
      refused: 'Not payable',
    },
    decisions: { confirmed: 'evaluation confirmed', revised: 'evaluation revised' },
    revisedSince: 'The conciliation changed the evaluation: the document of the decision counts, not these figures.',
  },
};
