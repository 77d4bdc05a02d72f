import type { GivenRow } from '@traguardo/dsl';
import {
  type Distribution,
  distributionText,
  problemOf,
  problemSentence,
  type Uncertain,
  valueNumber,
} from '@traguardo/engine';
import { questionsTexts } from '../../locales/questions.ts';
import type { BelievedRow, BeliefField, BeliefsAnswer, RefusedRows, RowProblem } from '../../workspace/questions.ts';
import type { Analysed } from '../analyse.ts';
import { readRows } from './read-rows.ts';

/** What one row believes, or what keeps it from meaning anything. */
type Belief = { readonly uncertain: Uncertain } | { readonly problems: readonly RowProblem[] };

/** Rows of values and of triangular distributions as what is to be drawn from; a value is the same in every draw. */
export function believed(rows: readonly BelievedRow[], analysed: Analysed): BeliefsAnswer | RefusedRows {
  const { program, input } = analysed;
  const { language } = input;
  const beliefs = rows.map((row, at) => beliefOf(row, at, analysed));
  const problems = beliefs.flatMap((belief) => ('problems' in belief ? belief.problems : []));
  if (problems.length > 0) return { kind: 'refused', problems };
  const uncertain = beliefs.flatMap((belief) => ('uncertain' in belief ? [belief.uncertain] : []));
  const told = uncertain.map((each) => `${each.id}: ${distributionText(program.plan, each, language)}`);
  return { kind: 'beliefs', uncertain, told };
}

function beliefOf(row: BelievedRow, at: number, analysed: Analysed): Belief {
  const { plan } = analysed.program;
  const { language } = analysed.input;
  const fields = fieldsOf(row);
  const read = readRows(
    analysed,
    fields.map(({ given }) => given),
  );
  const numbers = read.map(({ actual }) => actual && valueNumber(plan, actual.id, actual.value));
  const problems = fields.flatMap(({ field }, index): RowProblem[] => {
    const message = read[index]?.message ?? (numbers[index] === null ? questionsTexts[language].notKnown : null);
    return message === null ? [] : [{ row: at, field, message }];
  });
  if (problems.length > 0) return { problems };
  const [first = 0, second = 0, third = 0] = numbers.map((number) => number ?? 0); // none is null: no problems
  const distribution: Distribution =
    row.kind === 'exactly'
      ? { kind: 'discrete', cases: [{ value: first, probability: 1 }] }
      : { kind: 'triangular', low: first, mode: second, high: third };
  const problem = problemOf(distribution);
  if (problem) return { problems: [{ row: at, field: 'least', message: problemSentence(problem, language) }] };
  return { uncertain: { id: read[0]?.actual?.id ?? row.code, distribution } };
}

function fieldsOf(row: BelievedRow): readonly { readonly field: BeliefField; readonly given: GivenRow }[] {
  const { code } = row;
  if (row.kind === 'exactly') return [{ field: 'value', given: { code, value: row.value } }];
  return [
    { field: 'least', given: { code, value: row.least } },
    { field: 'likely', given: { code, value: row.likely } },
    { field: 'greatest', given: { code, value: row.greatest } },
  ];
}
