import { ACTUALS_WORDS } from './actuals.ts';
import { ADJUSTMENT_WORDS } from './adjustments.ts';
import { ARGUMENTS } from './arguments.ts';
import { BENCHMARK_WORDS } from './benchmarks.ts';
import { createVocabulary } from './build-vocabulary.ts';
import { CHECK_WORDS } from './checks.ts';
import { CONTEXT_TABLE_WORDS } from './context-tables.ts';
import { CYCLE_ARGUMENTS } from './cycle-arguments.ts';
import { CYCLE_RULE_WORDS } from './cycle-rules.ts';
import { CYCLE_WORDS } from './cycles.ts';
import { DEFINITION_WORDS } from './definitions.ts';
import { FUNCTIONS } from './functions.ts';
import { GOAL_WORDS } from './goals.ts';
import { INDICATOR_WORDS } from './indicators.ts';
import { INDIVIDUAL_WORDS } from './individuals.ts';
import { MEASURE_WORDS } from './measures.ts';
import { OPERATORS } from './operators.ts';
import { PACK_WORDS } from './packs.ts';
import { PLAN_WORDS } from './plans.ts';
import { PROFILE_WORDS } from './profiles.ts';
import { REGISTRY_WORDS } from './registries.ts';
import { REVISION_WORDS } from './revisions.ts';
import type { Vocabulary, WordSchema } from './schema.ts';
import { SHEET_WORDS } from './sheets.ts';
import { UNITS } from './units.ts';

/** Every word of the core language, as records. */
export const CORE_SCHEMAS: readonly WordSchema[] = [
  ...PLAN_WORDS,
  ...GOAL_WORDS,
  ...INDICATOR_WORDS,
  ...MEASURE_WORDS,
  ...PROFILE_WORDS,
  ...ACTUALS_WORDS,
  ...BENCHMARK_WORDS,
  ...CONTEXT_TABLE_WORDS,
  ...SHEET_WORDS,
  ...INDIVIDUAL_WORDS,
  ...CHECK_WORDS,
  ...REGISTRY_WORDS,
  ...REVISION_WORDS,
  ...ADJUSTMENT_WORDS,
  ...PACK_WORDS,
  ...CYCLE_WORDS,
  ...CYCLE_RULE_WORDS,
  ...DEFINITION_WORDS,
  ...ARGUMENTS,
  ...CYCLE_ARGUMENTS,
  ...UNITS,
  ...FUNCTIONS,
  ...OPERATORS,
];

/**
 * The vocabulary of the core language. How a word at the start of an item is read when the parent takes it both as a block and as a
 * clause (`profile` in a plan, `scoring` in an indicator): as a block when its line opens a brace, otherwise as a clause.
 * In a block with rows (`actuals`, `weights`) every item is a row.
 */
export const coreVocabulary: Vocabulary = createVocabulary(CORE_SCHEMAS);
