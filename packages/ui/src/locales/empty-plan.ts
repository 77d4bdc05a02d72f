import type { Catalogue } from './catalogue.ts';

const it = {
  empty: 'Il piano non ha ancora indicatori: valori e risultati compaiono appena ce n’è uno.',
  begin: 'Comincia dal modulo del piano',
  broken: (errors: number) =>
    errors === 1
      ? 'Il piano ha un errore e nessun indicatore che si legga: si comincia da lì.'
      : `Il piano ha ${errors} errori e nessun indicatore che si legga: si comincia dal primo.`,
  toError: 'Vai al primo errore',
};

/** Sentences where a plan asks for nothing yet. */
export const emptyPlanTexts: Catalogue<typeof it> = {
  it,
  en: {
    empty: 'The plan has no indicator yet: values and results appear as soon as there is one.',
    begin: 'Begin with the form of the plan',
    broken: (errors) =>
      errors === 1
        ? 'The plan has an error and no indicator that can be read: begin there.'
        : `The plan has ${errors} errors and no indicator that can be read: begin with the first.`,
    toError: 'Go to the first error',
  },
};
