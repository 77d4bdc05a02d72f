import type { Catalogue } from './catalogue.ts';

const it = {
  plan: 'Vai al piano',
  errors: (count: number): string => (count === 1 ? 'Vai all’errore' : 'Vai al primo errore'),
  data: 'Vai ai dati',
  problems: 'Valori con problemi',
  values: 'Fornire o confermare i valori:',
  versions: 'Versioni conservate',
  report: 'Rifai la relazione',
  year: 'Vedi l’anno',
  years: 'Vai agli anni',
  more: (count: number): string => (count === 1 ? 'e un altro' : `e altri ${count}`),
};

/** The links that lead from a refusal to where it is mended. */
export const mendingTexts: Catalogue<typeof it> = {
  it,
  en: {
    plan: 'Go to the plan',
    errors: (count) => (count === 1 ? 'Go to the error' : 'Go to the first error'),
    data: 'Go to the data',
    problems: 'Values with problems',
    values: 'Supply or confirm the values:',
    versions: 'Versions kept',
    report: 'Make the report again',
    year: 'See the year',
    years: 'Go to the years',
    more: (count) => `and ${count} more`,
  },
};
