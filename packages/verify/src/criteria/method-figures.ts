import type { Program } from '@traguardo/dsl';
import { evaluate, runTests } from '@traguardo/engine';
import { canonicalJson, type Outcome, type OutcomeNode, ratioToString } from '@traguardo/model';
import { type Figure, figureOf } from '@traguardo/workflow';

/**
 * The calculation made again: the texts as sealed, evaluated anew, against the outcome that is shown, node by node as exact
 * fractions; and the `test` blocks of the plan. `codes` are the nodes that differ and the blocks that fail. Pure.
 */
export function methodFigures(program: Program, outcome: Outcome, sealed: Program | null): readonly Figure[] {
  const { plan, planHash, dataHash, plugins } = program;
  const tests = runTests(plan, { planHash, dataHash, plugins });
  const expectations = tests.flatMap((test) => test.expectations);
  const failing = tests.filter(({ passed }) => !passed).map(({ title }) => title.slice(0, 200));
  const passed = expectations.filter((expectation) => expectation.passed).length;
  return [
    ...(sealed === null ? [] : [scoresEqual(outcome, sealed)]),
    ...(expectations.length === 0
      ? []
      : [{ name: 'tests-passed', count: passed, of: expectations.length, codes: failing } as const]),
  ];
}

function scoresEqual(outcome: Outcome, { plan, planHash, dataHash, plugins }: Program): Figure {
  const again = evaluate(plan, { at: outcome.at, targets: outcome.targets, planHash, dataHash, plugins });
  const shown = new Map(outcome.nodes.map((node) => [node.code, figures(node)]));
  const computed = new Map(again.nodes.map((node) => [node.code, figures(node)]));
  const codes = [...new Set([...shown.keys(), ...computed.keys()])];
  const different = codes.filter((code) => shown.get(code) !== computed.get(code));
  return { ...figureOf('scores-equal', different, codes.length), count: codes.length - different.length };
}

/** The figures of a node that can be printed, exact, as one text. */
function figures({ status, score, weight, band, range }: OutcomeNode): string {
  const ratios = [score, weight, range?.[0] ?? null, range?.[1] ?? null];
  return canonicalJson([status, band, ...ratios.map((ratio) => ratio && ratioToString(ratio))]);
}
