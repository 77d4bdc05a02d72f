import { type NodeComparison, type OutcomeComparison, tellDifference, type ToldDifference } from '@traguardo/engine';
import { dateText, type Language } from '@traguardo/model';
import { printTable } from '../../print-table.ts';
import type { Side } from '../diff/comparison.ts';
import { effectLine } from '../diff/effect-line.ts';
import { sideName } from '../diff/print-comparison.ts';
import { differs } from '../diff/score-effects.ts';
import { compareWords } from './words.ts';

interface Output {
  write(text: string): unknown;
}

/** For reading: the two outcomes, each asked node with its causes and those that move it, then every goal that changes. */
export function printOutcomes(
  sides: readonly [Side, Side],
  comparison: OutcomeComparison,
  nodes: readonly NodeComparison[],
  output: Output,
  language: Language,
): void {
  const words = compareWords[language];
  const [before, after] = sides.map((side) => sideText(side, language));
  output.write(`${words.before}: ${before}\n${words.after}: ${after}\n`);
  for (const node of nodes) printDifference(tellDifference(node, comparison, language), output, language);
  const lines = [...goalLines(comparison, nodes, language), ...onlyLines(comparison, language)];
  if (lines.length > 0) output.write(`\n${lines.join('\n')}\n`);
}

function sideText(side: Side, language: Language): string {
  const { plan, path, at, targets } = side;
  const isAlways = at === plan.period.to && plan.period.name === '';
  return compareWords[language].side(sideName(side), path, isAlways ? null : dateText(at, language), targets);
}

function printDifference(told: ToldDifference, output: Output, language: Language): void {
  const { columns } = compareWords[language];
  output.write(`\n${told.heading}\n`);
  if (told.causes.length === 0) return;
  const points = told.columns.length === 0 ? [columns.points] : told.columns;
  if (told.note !== '') output.write(`${told.note}\n`);
  output.write('\n');
  printTable(
    [[columns.cause, ...points, ''], ...told.causes.map(({ label, points }) => [label, ...points, ''])],
    output,
  );
  output.write('\n');
  printTable(
    [
      [columns.node, ...points, columns.cause, columns.why],
      ...told.movers.map(({ label, points, cause, reason }) => [label, ...points, cause, reason]),
    ],
    output,
  );
}

/** Goals, indexes and sheets whose scores differ, besides those told in full. */
function goalLines(
  comparison: OutcomeComparison,
  told: readonly NodeComparison[],
  language: Language,
): readonly string[] {
  const goals = comparison.nodes.filter(
    (node) => differs(node) && node.after.kind !== 'indicator' && !told.includes(node),
  );
  if (goals.length === 0) return [];
  const { decimals } = comparison.after;
  return [compareWords[language].goals, ...goals.map((node) => effectLine(node, language, decimals))];
}

function onlyLines({ leaves }: OutcomeComparison, language: Language): readonly string[] {
  const words = compareWords[language];
  const gone = leaves.flatMap(({ before, after }) => (after === null && before !== null ? [before] : []));
  const fresh = leaves.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  return [
    ...(gone.length === 0 ? [] : ['', words.onlyBefore(gone.length, gone.join(', '))]),
    ...(fresh.length === 0 ? [] : ['', words.onlyAfter(fresh.length, fresh.join(', '))]),
  ];
}
