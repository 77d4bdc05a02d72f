import { block, clause, rows, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** How this body did among others. */
export const BENCHMARK_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'benchmark',
    spelling: words('benchmark', 'confronto'),
    example: {
      en: 'indicator A1 target <= 5 days\nbenchmark pareto at 2025-12-31 direction lower { A1 own 4 days mean 6 days min 2 days max 9 days }',
      it: 'indicatore A1 target <= 5 gg\nconfronto pareto al 31/12/2025 verso minore { A1 ente 4 gg media_nazionale 6 gg min 2 gg max 9 gg }',
    },
    documentation: says(
      'A table of comparison: `C2.1_01 own 4.12 days mean 4.54 days min 0 days max 13.94 days`.',
      'Una tabella di confronto: `C2.1_01 ente 4,12 gg media_nazionale 4,54 gg min 0 gg max 13,94 gg`.',
      'D.Lgs. 150/2009 art. 8 c. 1',
    ),
    label: 'name',
    labelRequired: true,
    clauses: ['source', 'at', 'direction', 'note'],
    rows: rows('indicator', ['direction', 'note'], ['own', 'mean', 'cluster', 'min', 'max']),
  }),
  clause({
    concept: 'direction',
    spelling: words('direction', ['verso', 'direzione']),
    documentation: says('Which way is better.', 'In che verso è meglio.'),
    takes: 'values',
    arguments: ['higher', 'lower'],
    example: 'direction lower',
  }),
];
