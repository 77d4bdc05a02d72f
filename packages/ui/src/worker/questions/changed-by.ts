import { type GivenRow, givenSet } from '@traguardo/dsl';
import { changesBetween, changeSentences, changeTable, createEvaluator, type Evaluator } from '@traguardo/engine';
import type { ChangesAnswer, RefusedRows } from '../../workspace/questions.ts';
import type { Analysed } from '../analyse.ts';
import { howOf } from './how-of.ts';
import { readRows } from './read-rows.ts';

const evaluators = new WeakMap<Analysed, Evaluator>();

/** Made once for texts that many questions are about: only what depends on a changed value is computed anew. */
function evaluatorOf(analysed: Analysed): Evaluator {
  const known = evaluators.get(analysed);
  if (known) return known;
  const evaluator = createEvaluator(analysed.program.plan, howOf(analysed));
  evaluators.set(analysed, evaluator);
  return evaluator;
}

/** The plan as it stands beside the plan with other values, exact; or what cannot be used of them. */
export function changedBy(rows: readonly GivenRow[], analysed: Analysed): ChangesAnswer | RefusedRows {
  const { program, input } = analysed;
  const read = readRows(analysed, rows);
  const problems = read.flatMap(({ message }, row) =>
    message === null ? [] : [{ row, field: 'value' as const, message }],
  );
  if (problems.length > 0) return { kind: 'refused', problems };
  const given = givenSet(
    read.flatMap(({ actual }) => actual ?? []),
    program,
  );
  const evaluator = evaluatorOf(analysed);
  const changes = changesBetween(analysed.outcome, evaluator.change({ given }));
  const { bands } = program.plan.profile;
  const both = { before: bands, after: bands };
  return {
    kind: 'changes',
    table: changeTable(changes, both, input.language),
    sentences: changeSentences(changes, both, input.language),
  };
}
