import { type Benchmark, type BenchmarkRow, codeKey, type Plan } from '@traguardo/model';
import { COLUMNS } from '../../vocabulary/columns-and-groups.ts';
import type { Change, Subject } from '../change.ts';
import { type Field, field } from '../fields.ts';
import { type Kept, type Pair, pairUp } from '../pair.ts';
import { isSame, type Renaming } from '../same.ts';
import { DECLARED, listChanges } from './registries.ts';

const BENCHMARK: readonly Field<Benchmark>[] = [
  ...DECLARED,
  field('source', ({ source }) => source),
  field('date', ({ at }) => at),
];

/** Comparisons with other bodies, figure by figure. */
export function benchmarkChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  const lists = { before: before.benchmarks, after: after.benchmarks };
  return listChanges('benchmark', lists, BENCHMARK, renaming, (subject, kept) => {
    const keyBefore = ({ indicator }: BenchmarkRow): string => renaming(indicator);
    const keyAfter = ({ indicator }: BenchmarkRow): string => codeKey(indicator);
    const rows = pairUp(kept.before.rows, kept.after.rows, keyBefore, keyAfter);
    return rows.flatMap((row) => rowChanges(subject, row));
  });
}

/** A row that one of the tables lacks has no figures there. */
function rowChanges(subject: Subject, { before, after }: Pair<BenchmarkRow>): readonly Change[] {
  const { indicator = '' } = after ?? before ?? {};
  const [old, now] = [before?.direction ?? null, after?.direction ?? null];
  const figures = COLUMNS.flatMap((column): readonly Change[] => {
    const [was, is] = [before?.columns[column] ?? null, after?.columns[column] ?? null];
    return isSame(was, is) ? [] : [{ kind: 'figure', subject, indicator, column, before: was, after: is }];
  });
  return old === now ? figures : [...figures, { kind: 'direction', subject, indicator, before: old, after: now }];
}
