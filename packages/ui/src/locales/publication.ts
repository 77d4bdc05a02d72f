import { countText, italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'Amministrazione trasparente',
  about:
    'I documenti dell’anno si mettono nella sezione «Amministrazione trasparente» del sito dell’ente, dove chiunque li legge (D.Lgs. 33/2013). Vi rimangono per cinque anni (art. 8), e chiunque può chiedere ciò che manca (art. 5). Qui si annota che cosa è in linea, a quale indirizzo e da quale giorno.',
  none: 'Il ciclo non dichiara documenti da pubblicare.',
  allPublic: 'Non c’è nulla da pubblicare adesso.',
  waiting: (count: number, late: number): string =>
    `${count === 1 ? '1 documento da pubblicare' : `${count} documenti da pubblicare`}${late === 0 ? '.' : late === 1 ? ', di cui 1 in ritardo.' : `, di cui ${late} in ritardo.`}`,
  by: (day: string): string => italian`Da pubblicare entro il ${day}`,
  madeBy: (steps: string): string =>
    steps === '' ? 'Nessun passo del ciclo lo lascia.' : `Diventa da pubblicare con: ${steps}.`,
  publishedOn: (day: string): string => italian`Pubblicato il ${day}`,
  late: (days: number): string =>
    days === 1 ? 'con 1 giorno di ritardo' : `con ${countText(days, 'it')} giorni di ritardo`,
  publish: 'Pubblica',
  close: 'Chiudi',
};

/** Sentences of the page of publications. */
export const publicationTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'Amministrazione trasparente',
    about:
      'The documents of the year go into the section “Amministrazione trasparente” of the body’s site, where anybody reads them (D.Lgs. 33/2013). They stay for five years (art. 8), and anybody may ask for what is missing (art. 5). What is online, at which address and since which day is noted here.',
    none: 'The cycle declares no document to be published.',
    allPublic: 'Nothing is to be published now.',
    waiting: (count, late) =>
      `${count === 1 ? '1 document to be published' : `${count} documents to be published`}${late === 0 ? '.' : `, ${late} of them late.`}`,
    by: (day) => `To be published by ${day}`,
    madeBy: (steps) => (steps === '' ? 'No step of the cycle leaves it.' : `Becomes due with: ${steps}.`),
    publishedOn: (day) => `Published on ${day}`,
    late: (days) => (days === 1 ? '1 day late' : `${countText(days, 'en')} days late`),
    publish: 'Publish',
    close: 'Close',
  },
};
