import { canonicalJson, type Json } from './canonical-json.ts';
import { codeKey } from './code.ts';
import type { Expression } from './expression.ts';
import { type ExpressionParts, expressionParts, type Reading, unitJson } from './expression-parts.ts';
import { functionJson } from './function-meaning.ts';
import { hashText } from './hash.ts';
import { type Magnitude, magnitudesOf } from './magnitude.ts';
import { type Plan, planNodes } from './plan.ts';
import { ratioToString } from './ratio.ts';
import type { Grade, Phase } from './target.ts';

/**
 * What the numbers of a plan mean, as checksums: where they are equal the numbers may be compared. Codes, notation, order of
 * lines, weights, thresholds and people count for nothing. What is computed is known by its formula, what is supplied by its
 * words (decision 0150).
 */
export interface Definitions {
  /** The measure or indicator of an id; null when the plan has none. */
  readonly magnitude: (id: string) => Magnitude | null;
  /** Of all that says what the value of an indicator means: `sha256:…`; null when the plan has no such indicator. */
  readonly checksum: (code: string) => string | null;
  /** Of what a formula amounts to, names replaced by what they stand for. */
  readonly meaning: (expression: Expression) => string;
  /** A formula taken apart, as its meaning is made of. */
  readonly parts: (expression: Expression) => ExpressionParts;
  /** Words as they count. */
  readonly words: (text: string) => string;
}

/** The definitions of a plan, taken as it is: `planAt` gives it as revised on a day. Pure; worked out on demand and kept. */
export function definitionsOf(plan: Plan): Definitions {
  const magnitudes = magnitudesOf(plan);
  const reading = readingOf(plan);
  const meanings = new Map<string, string>();
  const meaningOf = (expression: Expression): string => {
    settle(namesIn(expression, reading), magnitudes, meanings, reading);
    return expressionMeaning(expression, meanings, reading);
  };
  return {
    magnitude: (id) => magnitudes.get(codeKey(id)) ?? null,
    checksum: (code) => {
      const magnitude = magnitudes.get(codeKey(code));
      return magnitude ? definitionChecksum(magnitude, meaningOf, reading) : null;
    },
    meaning: meaningOf,
    parts: (expression) => expressionParts(expression, reading),
    words: reading.words,
  };
}

/** The first eight digits in two groups, for people: `3fa9-17c2`. */
export function shortChecksum(checksum: string): string {
  const digits = checksum.replace('sha256:', '');
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}`;
}

function readingOf(plan: Plan): Reading {
  const { name: own } = plan.period;
  const year = /^\d{4}$/.test(own) ? Number(own) : null;
  const named = [...planNodes(plan), ...plan.benchmarks];
  const titles = new Map(named.map(({ code, title }) => [codeKey(code), title]));
  const words = (text: string): string => wordsOf(text, year);
  const functions = new Map<string, string>();
  const reading: Reading = {
    words,
    wordsOf: (code) => words(titles.get(codeKey(code)) || codeKey(code)),
    period: (name) => {
      if (name === null || name === own) return null;
      return year !== null && /^\d{4}$/.test(name) ? `${Number(name) - year}` : name;
    },
    functionMeaning: (name) => {
      const key = codeKey(name);
      const meaning = functions.get(key) ?? digest(functionJson(plan, name, reading));
      functions.set(key, meaning);
      return meaning;
    },
  };
  return reading;
}

/** Words by year of the plan: `al 31/12/2024` of the plan of 2024 is `al 31/12/2025` of that of 2025. */
function wordsOf(text: string, year: number | null): string {
  const plain = text.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (year === null) return plain;
  return plain.replace(/(?<!\d)\d{4}(?!\d)/g, (digits) => {
    const distance = Number(digits) - year;
    return distance === 0 || distance === -1 ? `{${distance}}` : digits;
  });
}

function definitionChecksum(
  { title, value, unit, phases, scale, formula }: Magnitude,
  meaningOf: (expression: Expression) => string,
  reading: Reading,
): string {
  return digest({
    format: 'traguardo.definition/1',
    value,
    unit: unitJson(unit),
    phases: phases.map(phaseJson),
    ...(scale.length === 0 ? {} : { scale: scaleJson(scale) }),
    told: formula === null ? { words: reading.words(title) } : { formula: meaningOf(formula) },
  });
}

/** The words in whatever order they are written: what each is worth says how good it is. */
function scaleJson(scale: readonly Grade[]): Json {
  return Object.fromEntries(scale.map(({ code, share }) => [codeKey(code).toWellFormed(), ratioToString(share)]));
}

function phaseJson({ code, share }: Phase): Json {
  return [codeKey(code).toWellFormed(), ratioToString(share)];
}

function digest(json: Json): string {
  return hashText(canonicalJson(json));
}

function expressionMeaning(expression: Expression, meanings: ReadonlyMap<string, string>, reading: Reading): string {
  const { own, name, inner } = expressionParts(expression, reading);
  if (name === null) return digest([own, ...inner.map((each) => expressionMeaning(each, meanings, reading))]);
  const meaning = meanings.get(codeKey(name)) ?? LOOP;
  return own === null ? meaning : digest(['period', own, meaning]);
}

/** What a value that needs itself amounts to: nothing. */
const LOOP = digest(['loop']);

/** What a name stands for: a computed one for its formula, so that giving a part of a formula a name changes nothing. */
function magnitudeMeaning(
  { title, unit, kind, phases, formula }: Magnitude,
  meanings: ReadonlyMap<string, string>,
  reading: Reading,
): string {
  if (formula !== null) return expressionMeaning(formula, meanings, reading);
  return digest({ words: reading.words(title), unit: unitJson(unit), kind, phases: phases.map(phaseJson) });
}

/** Adds the meanings of names after those they need, with an own stack: a chain of measures may be as long as the file. */
function settle(
  keys: readonly string[],
  magnitudes: ReadonlyMap<string, Magnitude>,
  meanings: Map<string, string>,
  reading: Reading,
): void {
  const entered = new Set<string>();
  const stack = [...keys];
  for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
    const magnitude = magnitudes.get(key);
    if (!magnitude || meanings.has(key)) stack.pop();
    else if (entered.has(key)) meanings.set(key, magnitudeMeaning(magnitude, meanings, reading));
    else {
      entered.add(key);
      const needed = magnitude.formula === null ? [] : namesIn(magnitude.formula, reading);
      stack.push(...needed.filter((name) => !entered.has(name)));
    }
  }
}

/** Keys of the measures and indicators a formula names. */
function namesIn(expression: Expression, reading: Reading): readonly string[] {
  const { name, inner } = expressionParts(expression, reading);
  return name === null ? inner.flatMap((each) => namesIn(each, reading)) : [codeKey(name)];
}
