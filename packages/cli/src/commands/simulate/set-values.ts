import { givenSet, type Program } from '@traguardo/dsl';
import { changeSentences, evaluateExpression, type EvaluateOptions, valueRow, whatIf } from '@traguardo/engine';
import {
  type Actual,
  codeKey,
  dateText,
  type Language,
  MISSING,
  type Outcome,
  type Value,
  valueText,
} from '@traguardo/model';
import { texts } from '../../locales.ts';
import { changeRow, changeRows } from './change-rows.ts';
import { readAssignment, readValues } from './given.ts';
import { measureName } from './measure-name.ts';
import { printChanges } from './print-changes.ts';
import type { Report } from './report.ts';
import { simulateWords } from './words.ts';

/** `--set CODE=VALUE`: the plan as it stands beside the plan with other values. Exact. */
export function setValues(
  program: Program,
  assignments: readonly string[],
  options: EvaluateOptions,
  notation: Language | null,
  language: Language,
): Report {
  const rows = assignments.map((text) => readAssignment(text, '--set', language));
  const actuals = readValues(program, rows, '--set', notation, language);
  const { bands } = program.plan.profile;
  const changes = whatIf(program.plan, givenSet(actuals, program), options);
  const supposed = suppositions(program, actuals, changes.before, language);
  const sentences = changeSentences(changes, { before: bands, after: bands }, language);
  return {
    print(output) {
      const { title, plan, period, at, targets } = changes.after;
      const words = simulateWords[language];
      output.write(`${texts[language].header(title || plan, period, dateText(at, language), targets)}\n\n`);
      output.write(`${words.suppose}\n`);
      for (const { actual, name, before } of supposed)
        output.write(`${words.instead(name, valueText(actual.value, language), valueText(before, language))}\n`);
      output.write('\n');
      printChanges(changes, { before: bands, after: bands }, output, language);
      output.write(`\n${sentences.join('\n')}\n`);
    },
    document: () => ({
      question: 'values',
      plan: changes.after.plan,
      period: changes.after.period,
      at: changes.after.at,
      targets: changes.after.targets,
      planHash: changes.after.planHash,
      dataHash: changes.after.dataHash,
      given: supposed.map(({ actual, before }) => ({
        code: actual.id,
        value: valueRow(actual.value, changes.after.decimals, language),
        before: valueRow(before, changes.before.decimals, language),
      })),
      body: changeRow(changes.body, changes.before, changes.after, language),
      nodes: changeRows(changes, language),
      sentences,
    }),
  };
}

interface Supposition {
  readonly actual: Actual;
  readonly name: string;
  /** The value it stands for. */
  readonly before: Value;
}

/** Each value with what it is called, and what the plan says now. */
function suppositions(
  program: Program,
  actuals: readonly Actual[],
  now: Outcome,
  language: Language,
): readonly Supposition[] {
  return actuals.map((actual) => ({
    actual,
    name: measureName(program.plan, actual.id, language),
    before: valueNow(actual, now, program),
  }));
}

function valueNow({ id, place }: Actual, now: Outcome, { plan, plugins }: Program): Value {
  const node = now.nodes.find(({ code }) => codeKey(code) === codeKey(id));
  if (node?.value) return node.value;
  const value = evaluateExpression(plan, now, { kind: 'measure', id, period: null, place }, plugins);
  return value.kind === 'text' ? MISSING : value;
}
