import type { GivenRow, Program } from '@traguardo/dsl';
import {
  type Distribution,
  distributionOfPast,
  type EvaluateOptions,
  fewYearsSentence,
  leastOf,
  missingInputs,
  pastValues,
  problemOf,
  problemSentence,
  type Uncertain,
  valueNumber,
} from '@traguardo/engine';
import { type Actual, fromDecimal, type Language, toNumber } from '@traguardo/model';
import { UsageError } from '../../environment.ts';
import { readAssignment, readValues } from './given.ts';
import { simulateWords } from './words.ts';

const OPTION = '--uncertain';
const KINDS = {
  triangular: ['triangular', 'triangolare'],
  normal: ['normal', 'normale'],
  discrete: ['discrete', 'discreta'],
  history: ['history', 'storia'],
} as const;
type Kind = keyof typeof KINDS;

/** What `triangolare(80%; 86%; 92%)` is made of. */
interface Written {
  readonly code: string;
  readonly kind: Kind;
  readonly args: readonly string[];
}

/** How the distributions of a plan are read. */
interface Reading {
  readonly program: Program;
  readonly notation: Language | null;
  readonly language: Language;
  /** The day and the targets of the question. */
  readonly on: Pick<EvaluateOptions, 'at' | 'targets'>;
}

/** `--set CODE=VALUE` beside `--uncertain`: the value in every draw. Throws `UsageError` with the way out. */
export function readFixed(texts: readonly string[], { program, notation, language }: Reading): readonly Uncertain[] {
  const rows = texts.map((text) => readAssignment(text, '--set', language));
  return readValues(program, rows, '--set', notation, language).map(({ id, value }, index) => {
    const number = valueNumber(program.plan, id, value);
    if (number === null) {
      const reason = simulateWords[language].notKnown;
      throw new UsageError(simulateWords[language].notUsable('--set', texts[index] ?? '', reason));
    }
    return { id, distribution: { kind: 'discrete', cases: [{ value: number, probability: 1 }] } };
  });
}

/**
 * `CODE=triangular(least; likely; greatest)`, `normal(mean; deviation)` or with two bounds, `discrete(value: 30%; value: 70%)`,
 * `history`; `*=history` is every missing value with a past long enough. Throws `UsageError` with the way out.
 */
export function readUncertain(texts: readonly string[], reading: Reading): readonly Uncertain[] {
  const found = texts.flatMap((text) => uncertainIn(text, reading));
  return [...new Map(found.map((uncertain) => [uncertain.id, uncertain])).values()];
}

function uncertainIn(text: string, reading: Reading): readonly Uncertain[] {
  const written = writtenIn(text, reading);
  const { plan, plugins } = reading.program;
  if (written.code === '*' && written.kind === 'history') {
    return missingInputs(plan, { plugins, ...reading.on }).flatMap((id) => {
      const distribution = distributionOfPast(pastValues(plan, id, plugins));
      return distribution === null ? [] : [{ id, distribution }];
    });
  }
  const [id, distribution] = read(written, text, reading);
  const problem = problemOf(distribution);
  if (problem) throw refused(text, problemSentence(problem, reading.language), reading.language);
  return [{ id, distribution }];
}

function writtenIn(text: string, { program, notation, language }: Reading): Written {
  const { code, value } = readAssignment(text, OPTION, language);
  const [, name = '', inside = ''] = /^([a-z]+)\s*(?:\((.*)\))?$/isu.exec(value) ?? [];
  const kind = (Object.keys(KINDS) as Kind[]).find((each) => KINDS[each].some((word) => word === name.toLowerCase()));
  if (kind === undefined) throw refused(text, simulateWords[language].noDistribution, language);
  const mark = inside.includes(';') || (notation ?? program.language) === 'it' ? ';' : ',';
  const args = inside.split(mark).map((part) => part.trim());
  return { code, kind, args: inside.trim() === '' ? [] : args };
}

function read(written: Written, text: string, reading: Reading): readonly [string, Distribution] {
  const { code, kind, args } = written;
  const words = simulateWords[reading.language];
  switch (kind) {
    case 'triangular': {
      if (args.length !== 3) throw refused(text, words.arity.triangular, reading.language);
      const { id, numbers } = numbersOf(code, args, text, reading);
      const [low = 0, mode = 0, high = 0] = numbers;
      return [id, { kind, low, mode, high }];
    }
    case 'normal': {
      if (args.length !== 2 && args.length !== 4) throw refused(text, words.arity.normal, reading.language);
      const { id, numbers, first } = numbersOf(code, args, text, reading);
      const [mean = 0, deviation = 0, low, high] = numbers;
      const unitLow = first.value.kind === 'quantity' ? leastOf(first.value.quantity.unit) : null;
      const natural = unitLow !== null && mean >= unitLow ? unitLow : null;
      return [id, { kind, mean, deviation, low: low ?? natural, high: high ?? null }];
    }
    case 'discrete': {
      const parts = args.map((part) => casePart(part, text, reading.language));
      if (parts.length === 0)
        throw refused(text, problemSentence({ kind: 'no-cases' }, reading.language), reading.language);
      const { id, numbers } = numbersOf(
        code,
        parts.map(({ value }) => value),
        text,
        reading,
      );
      return [
        id,
        { kind, cases: numbers.map((value, index) => ({ value, probability: parts[index]?.probability ?? 0 })) },
      ];
    }
    case 'history':
      return historyOf(written, text, reading);
  }
}

function historyOf({ code, args }: Written, text: string, reading: Reading): readonly [string, Distribution] {
  const { program, notation, language } = reading;
  if (args.length > 0) throw refused(text, simulateWords[language].arity.history, language);
  const [actual] = readValues(program, [{ code, value: 'nd' }], OPTION, notation, language, text);
  const id = actual?.id ?? code;
  const past = pastValues(program.plan, id, program.plugins);
  const distribution = distributionOfPast(past);
  if (distribution === null) throw refused(text, fewYearsSentence(past, language), language);
  return [id, distribution];
}

interface Numbers {
  readonly id: string;
  readonly numbers: readonly number[];
  readonly first: Actual;
}

/** Values of one code as numbers, units and kinds agreed as for any value of the plan. */
function numbersOf(code: string, values: readonly string[], text: string, reading: Reading): Numbers {
  const { program, notation, language } = reading;
  const rows: readonly GivenRow[] = values.map((value) => ({ code, value }));
  const actuals = readValues(program, rows, OPTION, notation, language, text);
  const [first] = actuals;
  const numbers = actuals.map(({ id, value }) => valueNumber(program.plan, id, value));
  const known = numbers.filter((number) => number !== null);
  if (first === undefined || known.length < numbers.length)
    throw refused(text, simulateWords[language].notKnown, language);
  return { id: first.id, numbers: known, first };
}

/** `86%: 30%` as the value and the share. */
function casePart(
  part: string,
  text: string,
  language: Language,
): { readonly value: string; readonly probability: number } {
  const at = part.lastIndexOf(':');
  const [, digits = '', percent] = /^\s*([\d.,]+)\s*(%?)\s*$/.exec(part.slice(at + 1)) ?? [];
  const probability = fromDecimal(digits.replace(',', '.'));
  if (at < 0 || probability === null) throw refused(text, simulateWords[language].arity.discrete, language);
  return { value: part.slice(0, at).trim(), probability: toNumber(probability) / (percent === '%' ? 100 : 1) };
}

function refused(text: string, reason: string, language: Language): UsageError {
  return new UsageError(simulateWords[language].notUsable(OPTION, text, reason));
}
