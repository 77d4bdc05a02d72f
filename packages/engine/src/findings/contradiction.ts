import { codeKey, type Diagnostic, ratioToString, type Value } from '@traguardo/model';
import type { Chosen } from '../records.ts';
import { finding, type Rule, shownDecimal } from './finding.ts';

/** One fact with two values: rows of one id, day and status that disagree. Source: reference report D04. */
export const findContradictions: Rule = () => [
  ({ scope }) =>
    [...scope.rows().values()].flatMap((rows) => {
      if (rows.length === 1) return [];
      const facts = Map.groupBy(rows, ({ actual, date }) => `${date ?? ''} ${actual.status}`);
      return [...facts.values()].flatMap(contradictions);
    }),
];

function contradictions([first, ...others]: readonly Chosen[]): readonly Diagnostic[] {
  if (!first) return [];
  const disagreeing = others.filter(({ actual }) => identity(actual.value) !== identity(first.actual.value));
  return disagreeing.map(({ actual, date }) => {
    const data = {
      id: actual.id,
      date: date ?? '',
      first: neutralText(first.actual.value),
      second: neutralText(actual.value),
    };
    return finding('actual/contradiction', 'warning', actual.place, data, [
      { kind: 'first', place: first.actual.place },
    ]);
  });
}

function identity(value: Value): string {
  if (value.kind === 'phases') return `phases ${value.done.map(codeKey).toSorted().join(' ')}`;
  return value.kind === 'quantity' ? `quantity ${ratioToString(value.quantity.value)}` : neutralText(value);
}

/** A supplied value as diagnostic data, in no language: `13 N.`, `yes`, `2024-07-16`. */
function neutralText(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return `${shownDecimal(value.quantity)} ${value.quantity.unit.symbol}`.trimEnd();
    case 'boolean':
      return value.value ? 'yes' : 'no';
    case 'date':
      return value.date;
    case 'phases':
      return value.done.join(', ');
    case 'missing':
    case 'undefined':
      return 'nd';
  }
}
