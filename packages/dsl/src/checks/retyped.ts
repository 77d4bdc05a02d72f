import {
  codeKey,
  compare,
  type Diagnostic,
  type Fix,
  isEqual,
  type Place,
  planIndicators,
  type Quantity,
  type Target,
} from '@traguardo/model';
import { fix, problem, related } from '../bind/problem.ts';
import { boundOf } from './one-sided.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Rule } from './rule.ts';

/** A target typed again in an individual sheet, though `ref` already brings it: the next change will miss one of the two. */
export const findRetypedTargets: Rule = ({ plan, files }) => {
  const targets = new Map(planIndicators(plan).map(({ code, target }) => [codeKey(code), target]));
  return plan.individuals.flatMap((sheet) =>
    sheet.objectives.flatMap(({ code, ref, target }): readonly Diagnostic[] => {
      const planned = ref === null ? null : targets.get(codeKey(ref));
      if (!target || !planned || !isSame(target, planned)) return [];
      return [
        problem(
          'individual/retyped',
          target.place,
          { code, indicator: ref ?? '' },
          { related: [related('target', planned.place)], fixes: withoutTarget(target.place, files) },
        ),
      ];
    }),
  );
};

/** The fix that takes the clause away, its word with it. */
function withoutTarget(values: Place, files: readonly ParsedFile[]): readonly Fix[] {
  const text = files.find(({ path }) => path === values.file)?.text ?? '';
  const word = /[^\s;{}]+[ \t]+$/.exec(text.slice(0, values.start.offset))?.[0].length ?? 0;
  if (word === 0) return [];
  const { offset, line, column } = values.start;
  const place = { ...values, start: { offset: offset - word, line, column: column - word } };
  return [fix('remove-target', place, '')];
}

function isSame(a: Target, b: Target): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'before' && b.kind === 'before') return compareDates(a.date, b.date);
  const [first, second] = [boundOf(a), boundOf(b)];
  return first && second ? isSameQuantity(first, second) : a.kind === 'yes';
}

function compareDates(a: string, b: string): boolean {
  return a === b;
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return isEqual(a.value, b.value) && compare(a.unit.scale, b.unit.scale) === 0;
}
