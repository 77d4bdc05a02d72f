import type { Language } from '@traguardo/model';

/** Sentences of the page that verifies bundles. */
export interface OfflineWords {
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly language: string;
  readonly bundle: string;
  readonly bundleHint: string;
  readonly drop: string;
  readonly more: string;
  readonly head: string;
  readonly headHint: string;
  readonly badHead: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly badPublished: string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly badSignature: string;
  readonly documents: string;
  readonly documentsHint: string;
  readonly verify: string;
  readonly verifying: string;
  readonly noBundle: string;
  readonly print: string;
  readonly save: string;
  readonly holds: string;
  readonly holdsBut: string;
  readonly broken: string;
  readonly otherFile: string;
  readonly cycleOf: (body: string, year: number) => string;
  readonly state: string;
  readonly headOf: string;
  readonly headNotCompared: string;
  readonly headCompared: string;
  readonly versions: string;
  readonly version: string;
  readonly day: string;
  readonly act: string;
  readonly text: string;
  readonly standing: Readonly<Record<'in-force' | 'to-ratify' | 'rejected', string>>;
  readonly steps: string;
  readonly laterSteps: (count: number) => string;
  readonly recordedOn: (instant: string) => string;
  readonly law: string;
  readonly after: string;
  readonly recomputed: string;
  readonly notRecomputed: string;
  readonly figures: string;
  readonly figuresHint: string;
  readonly code: string;
  readonly score: string;
  readonly outcomeHash: string;
  readonly documentsNamed: string;
  readonly documentGiven: string;
  readonly documentNotGiven: string;
  readonly evidenceTitle: string;
  readonly documentUnknown: (name: string) => string;
  readonly noDocuments: string;
  readonly noVersions: string;
  readonly publishedTitle: string;
  readonly kind: string;
  readonly where: string;
  readonly printed: string;
  readonly computed: string;
  readonly allAsPrinted: string;
}

const it: OfflineWords = {
  title: 'Verifica di un ciclo',
  intro:
    'Chi ha soltanto il file del ciclo controlla qui ogni passo e ogni cifra: impronte, ordine, ruoli, condizioni, e i punteggi ricalcolati dai testi sigillati.',
  privacy: 'Nulla lascia questo computer: la pagina non ha rete, e la sua politica di sicurezza non gliela concede.',
  language: 'Lingua',
  bundle: 'File del ciclo',
  bundleHint: 'Si scarica dall’applicazione (Ciclo, Giornale) o è il file ciclo.traguardo.',
  drop: 'Trascina qui il file, oppure sceglilo.',
  more: 'Che cosa confrontare, se c’è',
  head: 'Testa stampata nel verbale o nella Relazione',
  headHint: 'Breve o intera, come 19-XXXX-XXXX-XXXX-XXXX-XXXX. Senza, una fine tagliata non si può vedere.',
  badHead: 'Non è una testa, o un carattere è sbagliato: ricontrolla.',
  published: 'Cifre pubblicate',
  publishedHint:
    'Il file relazione.json pubblicato; o JSON da codice a cifra stampata, con «cells», o di traguardo evaluate --json; o CSV con le colonne code e printed.',
  badPublished: 'In questo file non ci sono cifre pubblicate che si possano leggere.',
  signature: 'Firma della testa',
  signatureHint: 'Il file .firma scritto da traguardo cycle sign.',
  badSignature: 'Questo file non è una firma scritta da traguardo cycle sign.',
  documents: 'Documenti',
  documentsHint:
    'Relazione, verbali, evidenze dei valori: se ne calcola l’impronta e la si cerca nei passi e nei dati.',
  verify: 'Verifica',
  verifying: 'Verifica in corso: ogni passo si rifà, ogni cifra si ricalcola…',
  noBundle: 'Manca il file del ciclo.',
  print: 'Stampa',
  save: 'Scarica l’esito (JSON)',
  holds: 'Il ciclo regge: ogni passo e ogni cifra registrata risultano dai testi.',
  holdsBut: 'I passi reggono, ma qualcosa è diverso o manca: si legge sotto.',
  broken: 'Il ciclo non regge.',
  otherFile: 'Il file non è quello di un ciclo: non c’è nulla da verificare.',
  cycleOf: (body, year) => `${body}, anno ${year}`,
  state: 'Stato',
  headOf: 'Testa',
  headNotCompared: 'Confrontala con quella stampata nel verbale o nella Relazione: qui non è stata data.',
  headCompared: 'È quella stampata che hai dato.',
  versions: 'Versioni sigillate',
  version: 'Versione',
  day: 'Giorno',
  act: 'Atto',
  text: 'Impronta dei testi',
  standing: { 'in-force': 'approvata', 'to-ratify': 'da ratificare', rejected: 'non ratificata' },
  steps: 'Passi',
  laterSteps: (count) =>
    count === 1 ? 'Mostra anche il passo successivo' : `Mostra anche i ${count} passi successivi`,
  recordedOn: (instant) => `registrato ${instant}`,
  law: 'Fonte',
  after: 'Dopo',
  recomputed: 'cifre ricalcolate: uguali',
  notRecomputed: 'testi assenti: cifre non ricalcolate',
  figures: 'Punteggi dopo l’ultimo passo',
  figuresHint:
    'Come registrati e come ricalcolati, con i decimali del SMVP; quelli degli indicatori stanno nell’impronta.',
  code: 'Codice',
  score: 'Punteggio',
  outcomeHash: 'Impronta di tutte le cifre',
  documentsNamed: 'Documenti nominati dai passi',
  documentGiven: 'è il documento dato',
  documentNotGiven: 'non dato qui',
  evidenceTitle: 'Documenti che mostrano i valori',
  documentUnknown: (name) =>
    `${name}: né i passi né i valori nominano un documento con questa impronta. È un altro documento, o è stato modificato.`,
  noVersions: 'Nessuna versione approvata.',
  noDocuments: 'Nessun passo nomina documenti.',
  publishedTitle: 'Cifre pubblicate',
  kind: 'Che cosa',
  where: 'Dove',
  printed: 'Stampato',
  computed: 'Dai testi',
  allAsPrinted: 'Tutte le cifre confrontate sono come stampate.',
};

const en: OfflineWords = {
  title: 'Verification of a cycle',
  intro:
    'Who has only the file of the cycle checks every step and every figure here: hashes, order, roles, conditions, and the scores worked out anew from the sealed texts.',
  privacy: 'Nothing leaves this computer: the page has no network, and its security policy grants it none.',
  language: 'Language',
  bundle: 'File of the cycle',
  bundleHint: 'It is downloaded from the application (Cycle, Journal), or is the file ciclo.traguardo.',
  drop: 'Drop the file here, or choose it.',
  more: 'What to compare with, if there is any',
  head: 'Head printed in the minutes or in the report',
  headHint: 'Short or whole, like 19-XXXX-XXXX-XXXX-XXXX-XXXX. Without it an end cut off cannot be seen.',
  badHead: 'This is not a head, or one character is wrong: check again.',
  published: 'Published figures',
  publishedHint:
    'The published file report.json or relazione.json; or JSON from code to printed figure, with "cells", or from traguardo evaluate --json; or CSV with the columns code and printed.',
  badPublished: 'There are no published figures in this file that can be read.',
  signature: 'Signature of the head',
  signatureHint: 'The file .firma written by traguardo cycle sign.',
  badSignature: 'This file is no signature written by traguardo cycle sign.',
  documents: 'Documents',
  documentsHint:
    'Report, minutes, evidence of values: their hashes are taken and looked for in the steps and in the data.',
  verify: 'Verify',
  verifying: 'Verifying: every step is taken again, every figure worked out again…',
  noBundle: 'The file of the cycle is missing.',
  print: 'Print',
  save: 'Download the result (JSON)',
  holds: 'The cycle holds: every step and every recorded figure follows from the texts.',
  holdsBut: 'The steps hold, but something differs or is missing: see below.',
  broken: 'The cycle does not hold.',
  otherFile: 'The file is not that of a cycle: there is nothing to verify.',
  cycleOf: (body, year) => `${body}, year ${year}`,
  state: 'State',
  headOf: 'Head',
  headNotCompared: 'Compare it with the one printed in the minutes or in the report: none was given here.',
  headCompared: 'It is the printed one you gave.',
  versions: 'Sealed versions',
  version: 'Version',
  day: 'Day',
  act: 'Act',
  text: 'Hash of the texts',
  standing: { 'in-force': 'approved', 'to-ratify': 'to be ratified', rejected: 'not ratified' },
  steps: 'Steps',
  laterSteps: (count) => (count === 1 ? 'Show the next step too' : `Show the next ${count} steps too`),
  recordedOn: (instant) => `recorded ${instant}`,
  law: 'Source',
  after: 'After it',
  recomputed: 'figures worked out anew: equal',
  notRecomputed: 'texts absent: figures not worked out',
  figures: 'Scores after the last step',
  figuresHint:
    'As recorded and as worked out anew, with the decimals of the SMVP; those of indicators are in the hash.',
  code: 'Code',
  score: 'Score',
  outcomeHash: 'Hash of all figures',
  documentsNamed: 'Documents named by the steps',
  documentGiven: 'is the document given',
  documentNotGiven: 'not given here',
  evidenceTitle: 'Documents that show the values',
  documentUnknown: (name) =>
    `${name}: neither steps nor values name a document with this hash. It is another document, or was altered.`,
  noVersions: 'No approved version.',
  noDocuments: 'No step names documents.',
  publishedTitle: 'Published figures',
  kind: 'What',
  where: 'Where',
  printed: 'Printed',
  computed: 'From the texts',
  allAsPrinted: 'All compared figures are as printed.',
};

/** The sentences in each language. */
export const offlineWords: Readonly<Record<Language, OfflineWords>> = { it, en };
