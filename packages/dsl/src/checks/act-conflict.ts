import { type Act, codeKey, type Diagnostic } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { foldWord } from '../vocabulary/fold.ts';
import type { Rule } from './rule.ts';

/** One act is one number and one date: the same title with two numbers, or one number with two dates. Source: reference report D12. */
export const findActConflicts: Rule = ({ plan }) => {
  const titled = plan.acts.filter(({ title }) => title !== '');
  const numbered = plan.acts.filter(({ number }) => number !== null);
  return [
    ...conflicts(titled, ({ title, organ }) => foldWord(`${title} ${organ ?? ''}`)),
    ...conflicts(numbered, ({ number, organ }) => codeKey(`${number} ${organ ?? ''}`)),
  ];
};

function conflicts(acts: readonly Act[], subject: (act: Act) => string): readonly Diagnostic[] {
  return [...Map.groupBy(acts, subject).values()].flatMap((same) => {
    const [first, ...others] = same;
    return first ? others.filter((other) => differ(first, other)).map((other) => report(first, other)) : [];
  });
}

function differ(a: Act, b: Act): boolean {
  const number = a.number !== null && b.number !== null && codeKey(a.number) !== codeKey(b.number);
  return number || (a.date !== null && b.date !== null && a.date !== b.date);
}

function report(first: Act, other: Act): Diagnostic {
  const data = {
    code: other.code,
    other: first.code,
    title: other.title,
    firstNumber: first.number ?? '',
    firstDate: first.date ?? '',
    secondNumber: other.number ?? '',
    secondDate: other.date ?? '',
  };
  return problem('act/conflict', other.place, data, { related: [related('first', first.place)] });
}
