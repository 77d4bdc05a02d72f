/**
 * The fields without which a condition of the workflow never holds, by its name: a step that asks for it takes them. What the
 * conditions look at stands in `packages/workflow/src/guards`; a test of the examples holds both together.
 */
export const GUARD_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'every-item-advised': ['opinions'],
  'criteria-answered': ['criteria'],
  'remark-given': ['criteria'],
  'reasons-per-criterion': ['criteria'],
  'term-passed': ['term'],
};
