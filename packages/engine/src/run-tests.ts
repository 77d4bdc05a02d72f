import { type Expression, type Language, type Place, type Plan, type PlanTest, ratioToString } from '@traguardo/model';
import { type EvaluateOptions, scopeOn } from './evaluate.ts';
import type { Computed } from './expression/computed.ts';
import { evaluateIn, writtenDecimals } from './expression/evaluate-expression.ts';
import type { Scope } from './expression/scope.ts';
import { expressionText } from './expression/text.ts';
import { catalogues } from './locales/describe.ts';
import { styleOf, valueText } from './value-text.ts';

/** One `expect` line. `left` and `right` are the two sides as text, null unless it failed as a comparison. */
export interface ExpectationResult {
  readonly place: Place;
  readonly passed: boolean;
  readonly left: string | null;
  readonly right: string | null;
  /** One sentence in the language asked for; empty when passed. */
  readonly explanation: string;
}

/** One `test` block; it passed when all its expectations did. */
export interface TestResult {
  readonly title: string;
  readonly place: Place;
  readonly passed: boolean;
  readonly expectations: readonly ExpectationResult[];
}

/** Runs the `test` blocks of a plan, each on the plan's own values with its `given` values on top. Pure. */
export function runTests(plan: Plan, options: EvaluateOptions = {}, language: Language = 'it'): readonly TestResult[] {
  const { at = plan.period.to, targets = 'revised', plugins = [] } = options;
  return plan.tests.map((test) => runTest(test, scopeOn(plan, at, targets, plugins, test.given), language));
}

function runTest({ title, place, expectations }: PlanTest, scope: Scope, language: Language): TestResult {
  const results = expectations.map((expectation) => runExpectation(expectation, scope, language));
  return { title, place, passed: results.every(({ passed }) => passed), expectations: results };
}

function runExpectation(expectation: Expression, scope: Scope, language: Language): ExpectationResult {
  const evaluate = (expression: Expression): Computed => evaluateIn(expression, { scope, subject: null, period: null });
  const result = evaluate(expectation);
  const { place } = expectation;
  if (result.kind === 'boolean' && result.value)
    return { place, passed: true, left: null, right: null, explanation: '' };
  const [left, right] = sidesOf(expectation, result, evaluate, language);
  const catalogue = catalogues[language];
  const condition = expressionText(
    expectation,
    styleOf(catalogue, language, (id) => id),
  );
  return { place, passed: false, left, right, explanation: catalogue.expectation(condition, left, right) };
}

/** Both sides of a failed comparison; of any other condition what it gave, when that is not a plain no. */
function sidesOf(
  expectation: Expression,
  result: Computed,
  evaluate: (expression: Expression) => Computed,
  language: Language,
): [string | null, string | null] {
  const catalogue = catalogues[language];
  if (expectation.kind !== 'binary' || expectation.operator === 'and' || expectation.operator === 'or') {
    return [result.kind === 'boolean' ? null : valueText(result, catalogue, language), null];
  }
  const decimals = Math.max(2, writtenDecimals(expectation.right) ?? 2);
  const [left, right] = [evaluate(expectation.left), evaluate(expectation.right)];
  const [leftText, rightText] = [left, right].map((side) => valueText(side, catalogue, language, decimals)) as [
    string,
    string,
  ];
  if (leftText !== rightText) return [leftText, rightText];
  return [`${leftText}${exactly(left)}`, `${rightText}${exactly(right)}`];
}

/** The fraction behind a number, for sides that look equal once rounded. */
function exactly(side: Computed): string {
  return side.kind === 'quantity' ? ` (${ratioToString(side.quantity.value)})` : '';
}
