import type { Catalogue } from './catalogue.ts';

const it = {
  data: 'I dati di quest’anno sono sigillati: un valore che cambia adesso non è più quello del ciclo.',
  plan: 'L’anno è concluso: ciò che si cambia adesso nel piano non vale più per quest’anno.',
};

/** What is said to whoever changes what a year has closed. */
export const yearNoteTexts: Catalogue<typeof it> = {
  it,
  en: {
    data: 'The data of this year are sealed: a value that changes now is no longer that of the cycle.',
    plan: 'The year is over: what is changed in the plan now no longer counts for it.',
  },
};
