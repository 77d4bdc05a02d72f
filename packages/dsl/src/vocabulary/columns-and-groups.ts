import type { BenchmarkColumn, Index } from '@traguardo/model';

/** The columns of a benchmark, by concept, in the order they are told. */
export const COLUMNS: readonly BenchmarkColumn[] = ['own', 'mean', 'cluster', 'min', 'max'];

/** What of a plan functions and indexes are taken over, by concept. */
export const GROUPS: readonly Index['over'][] = ['areas', 'objectives', 'operationals', 'indicators'];
