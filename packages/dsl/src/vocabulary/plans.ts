import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** What may stand in a plan, and as well at the top of a file. */
const PLAN_BLOCKS = [
  'area',
  'objective',
  'operational',
  'indicator',
  'measure',
  'weights',
  'profile',
  'actuals',
  'benchmark',
  'individual',
  'check',
  'test',
  'source',
  'unit',
  'office',
  'act',
  'person-role',
  'body',
  'revision',
  'cycle',
  'use',
  'include',
  'plan-override',
  'withdraw',
  'function',
  'scoring-method',
  'template',
];

/** The plan, and the concept `file`, which no one writes: what stands at the top of a file. */
export const PLAN_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'file',
    spelling: words([], []),
    documentation: says('A file of plan text.', 'Un file di testo del piano.'),
    label: 'none',
    clauses: ['language'],
    blocks: ['plan', ...PLAN_BLOCKS.filter((concept) => concept !== 'weights')],
  }),
  block({
    concept: 'plan',
    spelling: words('plan', 'piano'),
    example: {
      en: 'plan BODY "Chamber of commerce" period 2026 { indicator A1 weight 100% target yes }',
      it: 'piano ENTE "Camera di commercio" periodo 2026 { indicatore A1 peso 100% target SI }',
    },
    documentation: says(
      'The performance plan of a body for one period.',
      'Il piano della performance di un ente per un periodo.',
      'D.Lgs. 150/2009 art. 10; D.L. 80/2021 art. 6',
    ),
    labelRequired: true,
    clauses: ['period', 'body', 'profile', 'composition', 'responsible', 'tag', 'aka', 'note'],
    repeatedClauses: ['tag', 'aka'],
    blocks: PLAN_BLOCKS,
  }),
  clause({
    concept: 'language',
    spelling: words('language', 'lingua'),
    documentation: says(
      'Notation of numbers and dates in this file: `it` or `en`.',
      'Notazione di numeri e date in questo file: `it` o `en`.',
    ),
    takes: 'names',
    example: 'language en',
  }),
  clause({
    concept: 'period',
    spelling: words('period', 'periodo'),
    documentation: says('The year, or the days from and to.', 'L’anno, o i giorni da e a.'),
    takes: 'values',
    example: 'period 2024',
  }),
  clause({
    concept: 'body',
    spelling: words('body', 'ente'),
    documentation: says('Whose plan it is.', 'Di chi è il piano.'),
    takes: 'names',
    registry: 'body',
    example: 'body "Camera di commercio di Alessandria-Asti"',
  }),
  clause({
    concept: 'profile',
    spelling: words('profile', 'profilo'),
    documentation: says(
      'The measurement and evaluation system that applies.',
      'Il sistema di misurazione e valutazione (SMVP) che si applica.',
      'D.Lgs. 150/2009 art. 7',
    ),
    takes: 'names',
    registry: 'profile',
    example: 'profile SMVP2024',
  }),
];
