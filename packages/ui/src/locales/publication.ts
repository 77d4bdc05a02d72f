import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'Amministrazione trasparente',
  none: 'Il ciclo non dichiara documenti da pubblicare.',
  allPublic: 'Non c’è nulla da pubblicare adesso.',
  waiting: (count: number, late: number): string =>
    `${count === 1 ? '1 documento da pubblicare' : `${count} documenti da pubblicare`}${late === 0 ? '.' : late === 1 ? ', di cui 1 in ritardo.' : `, di cui ${late} in ritardo.`}`,
  by: (day: string): string => `Da pubblicare entro il ${day}`,
  madeBy: (steps: string): string =>
    steps === '' ? 'Nessun passo del ciclo lo lascia.' : `Diventa da pubblicare con: ${steps}.`,
  publishedOn: (day: string): string => `Pubblicato il ${day}`,
  late: (days: number): string => (days === 1 ? 'con 1 giorno di ritardo' : `con ${days} giorni di ritardo`),
  close: 'Chiudi',
};

/** Sentences of the page of publications. */
export const publicationTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'Amministrazione trasparente',
    none: 'The cycle declares no document to be published.',
    allPublic: 'Nothing is to be published now.',
    waiting: (count, late) =>
      `${count === 1 ? '1 document to be published' : `${count} documents to be published`}${late === 0 ? '.' : `, ${late} of them late.`}`,
    by: (day) => `To be published by ${day}`,
    madeBy: (steps) => (steps === '' ? 'No step of the cycle leaves it.' : `Becomes due with: ${steps}.`),
    publishedOn: (day) => `Published on ${day}`,
    late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
    close: 'Close',
  },
};
