import { italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  refused: (day: string): string => italian`L’OIV non ha validato la Relazione il ${day}.`,
  criteria: 'Criteri non soddisfatti:',
  after: 'La Relazione si rifà, si chiude e si approva di nuovo, poi torna in validazione.',
  all: 'I criteri, uno per uno',
};

/** What is said of a report the OIV refused. */
export const refusedReportTexts: Catalogue<typeof it> = {
  it,
  en: {
    refused: (day) => `The OIV did not validate the report on ${day}.`,
    criteria: 'Criteria not met:',
    after: 'The report is made again, closed and approved again, and then comes back to be validated.',
    all: 'The criteria, one by one',
  },
};
