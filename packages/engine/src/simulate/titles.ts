import { codeKey, type Plan, planNodes } from '@traguardo/model';
import { objectiveCode } from '../measured.ts';

/** The titles of everything that has a score, by key of its code; the first declaration of a code wins. */
export function titlesIn({ root, profile, individuals }: Plan): ReadonlyMap<string, string> {
  const sheets = individuals.flatMap((sheet) => [
    { code: sheet.code, title: sheet.title },
    ...sheet.objectives.map((objective) => ({ code: objectiveCode(objective, sheet), title: objective.title })),
  ]);
  const all = [...planNodes({ root }), ...profile.indexes, ...sheets];
  return new Map(all.toReversed().map(({ code, title }) => [codeKey(code), title]));
}
