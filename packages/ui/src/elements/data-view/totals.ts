import { codeKey, type Outcome, type Value } from '@traguardo/model';

/** The sum of a flow in the period, and how many dated rows it adds up. */
export interface Total {
  readonly value: Value;
  readonly parts: number;
}

/** The sums an outcome is made of, by key of the measure. */
export function totalsOf({ nodes }: Pick<Outcome, 'nodes'>): ReadonlyMap<string, Total> {
  const sums = nodes.flatMap(({ trace }) => trace.inputs).filter(({ rows }) => rows.length > 0);
  return new Map(sums.map(({ id, value, rows }) => [codeKey(id), { value, parts: rows.length }]));
}
