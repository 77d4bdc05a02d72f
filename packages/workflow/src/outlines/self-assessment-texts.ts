import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';

/** What stands around the figures of a self-assessment, in one language. */
export interface SelfAssessmentTexts {
  readonly title: string;
  readonly notYet: string;
  readonly made: (tool: string, day: string) => string;
  readonly caption: string;
  readonly abovePrevious: string;
  readonly aboveMean: string;
  readonly total: string;
  readonly differs: (column: string, printed: string, computed: string) => string;
}

const it: SelfAssessmentTexts = {
  title: 'Autovalutazione del ciclo della performance',
  notYet: 'L’autovalutazione del ciclo non è ancora registrata.',
  made: (tool, day) => italian`Fatta con: ${tool}. Registrata il ${day}.`,
  caption: 'Risultati per area, con l’anno precedente e la media nazionale',
  abovePrevious: 'Sull’anno precedente',
  aboveMean: 'Sulla media nazionale',
  total: 'Totale',
  differs: (column, printed, computed) =>
    `Totale stampato, ${column.toLowerCase()}: ${printed}; la media delle aree fa ${computed}.`,
};

const en: SelfAssessmentTexts = {
  title: 'Self-assessment of the performance cycle',
  notYet: 'The self-assessment of the cycle is not recorded yet.',
  made: (tool, day) => `Made with: ${tool}. Recorded on ${day}.`,
  caption: 'Results by area, with the year before and the national mean',
  abovePrevious: 'Over the year before',
  aboveMean: 'Over the national mean',
  total: 'Total',
  differs: (column, printed, computed) =>
    `Printed total, ${column.toLowerCase()}: ${printed}; the mean of the areas is ${computed}.`,
};

/** By language. Total: a missing sentence does not compile. */
export const SELF_ASSESSMENT_TEXTS: Readonly<Record<Language, SelfAssessmentTexts>> = { it, en };
