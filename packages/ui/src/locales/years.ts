import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'Anni affiancati',
  hint: 'Ogni anno ha il suo piano e il suo giornale: quello da rendicontare, quello in corso, quello da programmare. Aprirne uno mette da parte gli altri così come sono.',
  caption: 'Gli anni in questo browser',
  year: 'Anno',
  state: 'Stato',
  due: 'Che cosa scade',
  waits: 'Che cosa aspetta',
  notBegun: 'non ancora iniziato',
  broken: 'Il suo giornale non è integro, e la sua fine non si può citare',
  open: 'aperto',
  openYear: (year: number): string => `Apri il ${year}`,
  toCarry: (count: number, year: number): string =>
    count === 1 ? `1 rilievo del ${year} da portare qui` : `${count} rilievi del ${year} da portare qui`,
  carry: (year: number): string => `Porta i rilievi del ${year}`,
  notAnswered: (count: number): string =>
    count === 1 ? '1 rilievo senza risposta' : `${count} rilievi senza risposta`,
  remarks: (year: number): string => `Rilievi del ${year}`,
  answer: 'Risposta',
  answerTo: (number: number): string => `Risposta al rilievo ${number}`,
  answered: (text: string): string => `Risposta: ${text}`,
  give: 'Rispondi',
  prepare: 'Prepara il piano dell’anno prossimo',
  prepareHint:
    'Il testo di quest’anno diventa quello del prossimo: codici e commenti restano, i target sono da fissare, il valore di quest’anno è la partenza. Prima di cambiare qualcosa si vede che cosa ne è di ogni parte.',
  isThere: (year: number): string => `Il ${year} è già in questo browser: si apre dalla tabella degli anni.`,
  reading: 'Un momento: si leggono gli anni…',
  preparing: 'Un momento: si prepara il piano…',
  failed: 'Il piano non è stato preparato per un errore del programma. Nulla è cambiato.',
  prepared: (year: number): string => `Il piano ${year}`,
  begin: (year: number): string => `Crea e apri il ${year}`,
  cancel: 'Non adesso',
};

const en: typeof it = {
  title: 'Years side by side',
  hint: 'Every year has its plan and its journal: the one reported on, the one running, the one being planned. Opening one puts the others aside as they are.',
  caption: 'The years in this browser',
  year: 'Year',
  state: 'State',
  due: 'What is due',
  waits: 'What is waiting',
  notBegun: 'not begun',
  broken: 'Its journal is not intact, and its end cannot be quoted',
  open: 'open',
  openYear: (year) => `Open ${year}`,
  toCarry: (count, year) =>
    count === 1 ? `1 remark of ${year} to be carried over` : `${count} remarks of ${year} to be carried over`,
  carry: (year) => `Carry over the remarks of ${year}`,
  notAnswered: (count) => (count === 1 ? '1 remark not answered' : `${count} remarks not answered`),
  remarks: (year) => `Remarks of ${year}`,
  answer: 'Answer',
  answerTo: (number) => `Answer to remark ${number}`,
  answered: (text) => `Answer: ${text}`,
  give: 'Answer',
  prepare: 'Prepare next year’s plan',
  prepareHint:
    'The text of this year becomes that of the next: codes and comments stay, targets are to be set, this year’s value is the baseline. Before anything changes you see what becomes of every part.',
  isThere: (year) => `${year} is already in this browser: open it from the table of the years.`,
  reading: 'One moment: the years are being read…',
  preparing: 'One moment: the plan is being prepared…',
  failed: 'The plan was not prepared because of an error in the program. Nothing changed.',
  prepared: (year) => `The plan of ${year}`,
  begin: (year) => `Create and open ${year}`,
  cancel: 'Not now',
};

/** Words of the page about the years. */
export const yearsTexts: Catalogue<typeof it> = { it, en };
