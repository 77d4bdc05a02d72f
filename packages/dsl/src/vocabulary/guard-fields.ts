import type { CycleSubject } from '@traguardo/model';

/**
 * The fields without which a condition of the workflow never holds, by its name: a step that asks for it takes them. What the
 * conditions look at stands in `packages/workflow/src/guards`, whose tests hold both together.
 */
export const GUARD_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'every-item-advised': ['opinions'],
  'criteria-answered': ['criteria'],
  'remark-given': ['criteria'],
  'reasons-per-criterion': ['criteria'],
  'address-given': ['documents'],
};

/** The conditions that look at one subject, by name: in a region that is not repeated for it they hold whatever it is. */
export const GUARD_SUBJECTS: Readonly<Record<string, CycleSubject>> = {
  'value-given': 'value',
  'value-changed': 'value',
  'value-confirmed': 'value',
  'another-certifies': 'value',
  'own-evaluator': 'sheet',
  'not-below-evaluator': 'sheet',
  'not-the-evaluator': 'sheet',
  'oiv-proposal': 'sheet',
  'document-made': 'document',
  'not-before-document': 'document',
};
