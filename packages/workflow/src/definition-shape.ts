import { type BinaryOperator, type FunctionName, isDay } from '@traguardo/model';

/** A test of a piece of JSON. */
type Is = (value: unknown) => boolean;

const text: Is = (value) => typeof value === 'string';
const flag: Is = (value) => typeof value === 'boolean';
const between =
  (least: number, most: number): Is =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const day: Is = (value) => typeof value === 'string' && isDay(value);
const digits: Is = (value) => typeof value === 'string' && /^-?\d{1,400}$/.test(value);
const divisor: Is = (value) => typeof value === 'string' && /^[1-9]\d{0,399}$/.test(value);
const nothing: Is = (value) => value === null;

const word =
  (...of: readonly string[]): Is =>
  (value) =>
    of.includes(value as string);
const list =
  (of: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(of);
const either =
  (...of: readonly Is[]): Is =>
  (value) =>
    of.some((is) => is(value));
/** Exactly these members. */
const record =
  (of: Readonly<Record<string, Is>>): Is =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === Object.keys(of).length &&
    Object.entries(of).every(([key, is]) => Object.hasOwn(value, key) && is(value[key as keyof typeof value]));

const ratio = record({ num: digits, den: divisor });
const unit = record({
  symbol: text,
  nature: word('pure', 'count', 'percent', 'dimension'),
  dimensions: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(between(-100, 100)),
  scale: record({ num: divisor, den: divisor }),
});
const quantity = record({ value: ratio, unit });

const DEEPEST = 200;

/** Total, so that a function or a sign of the language that is new does not go without. */
const FUNCTIONS: Readonly<Record<FunctionName, true>> = {
  value: true,
  score: true,
  weight: true,
  target: true,
  band: true,
  benchmark: true,
  cell: true,
  prev: true,
  sum: true,
  min: true,
  max: true,
  mean: true,
  abs: true,
  round: true,
  count: true,
  days: true,
  if: true,
  complete: true,
};
const OPERATORS: Readonly<Record<BinaryOperator, true>> = {
  '+': true,
  '-': true,
  '*': true,
  '/': true,
  and: true,
  or: true,
  '>=': true,
  '<=': true,
  '=': true,
  '!=': true,
  '<': true,
  '>': true,
  '~': true,
};
const keyOf =
  (of: object): Is =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(of, value);

/** A condition; deeper than any that compiles is none. */
function expression(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const inner: Is = (each) => expression(each, depth + 1);
  const kind = (name: string, members: Readonly<Record<string, Is>>): boolean =>
    record({ kind: word(name), ...members })(value);
  return (
    kind('quantity', { quantity, decimals: between(0, 100) }) ||
    kind('boolean', { value: flag }) ||
    kind('date', { date: day }) ||
    kind('text', { text }) ||
    kind('missing', {}) ||
    kind('word', { word: text }) ||
    kind('code', { code: text }) ||
    kind('measure', { id: text, period: either(text, nothing) }) ||
    kind('parameter', { name: text }) ||
    kind('apply', { name: text, args: list(inner) }) ||
    kind('call', { name: keyOf(FUNCTIONS), args: list(inner) }) ||
    kind('unary', { operator: word('-', 'not'), operand: inner }) ||
    kind('binary', { operator: keyOf(OPERATORS), left: inner, right: inner, within: either(nothing, quantity) })
  );
}

const condition: Is = (value) => expression(value);
const declared = { code: text, title: text, documentation: text };

const [month, dayOfMonth, days] = [between(1, 12), between(1, 31), between(1, 9_999)];

const due = either(
  nothing,
  record({ kind: word('date'), nextWorkingDay: flag, year: between(0, 1), month, day: dayOfMonth }),
  record({ kind: word('date-or-after-budget'), nextWorkingDay: flag, month, day: dayOfMonth, days }),
  record({ kind: word('after-entry'), nextWorkingDay: flag, days }),
  record({ kind: word('own-calendar', 'at-once', 'next-meeting') }),
);

const term = record({
  ...declared,
  due,
  consequence: either(nothing, word('hiring-and-rewards', 'manager-liability')),
  sources: list(text),
});

const choice = either(
  nothing,
  record({ kind: word('field'), field: text, is: text }),
  record({ kind: word('condition'), condition }),
);

const guard = either(
  record({ kind: word('named'), name: text }),
  record({ kind: word('in'), region: text, states: list(text) }),
  record({ kind: word('condition'), condition }),
);

const step = record({
  ...declared,
  id: text,
  from: list(text),
  when: choice,
  to: either(nothing, text),
  roles: list(text),
  guards: list(guard),
  act: flag,
  required: list(text),
  optional: list(text),
  term: either(nothing, text),
  closes: list(text),
  reopens: list(text),
  due,
  effects: list(text),
  produces: list(text),
  sources: list(text),
});

const region = record({
  ...declared,
  each: either(nothing, word('sheet', 'value', 'document')),
  states: list(record({ ...declared, initial: flag, final: flag, tags: list(text) })),
  transitions: list(step),
});

/** Whether a piece of JSON is a definition as `definitionText` writes it. Never throws. */
export const isDefinition: Is = record({
  ...declared,
  language: word('it', 'en'),
  sources: list(text),
  roles: list(record({ ...declared, substitutes: list(text) })),
  terms: list(term),
  documents: list(term),
  holidays: list(record({ title: text, month, day: dayOfMonth })),
  regions: list(region),
});
