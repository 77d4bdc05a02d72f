import {
  type Actual,
  type Actuals,
  type Band,
  type BinaryOperator,
  COUNT,
  DAYS,
  DEFAULT_PROFILE,
  EURO,
  type Expression,
  fromDecimal,
  NO_CYCLE_RULES,
  type FunctionName,
  type Goal,
  type GoalLevel,
  HOURS,
  type Indicator,
  type IndividualObjective,
  MISSING,
  type Measure,
  PERCENT,
  NO_EXTENSIONS,
  type Place,
  type Plan,
  type PlanFunction,
  type PlanNode,
  type Profile,
  PURE,
  type Quantity,
  quantity,
  type Ratio,
  type Target,
  type Unit,
  type Value,
} from '@traguardo/model';

/** A place in no file, with a line so that tests can tell places apart. */
export function place(line = 1): Place {
  const position = { offset: line * 100, line, column: 1 };
  return { file: 'test.piano', start: position, end: position };
}

const UNITS: Readonly<Record<string, Unit>> = { '%': PERCENT, 'N.': COUNT, gg: DAYS, '€': EURO, ore: HOURS, '': PURE };

/** A quantity as a person writes it with a dot: `'86.04 %'`, `'-9 gg'`, `'14'`. */
export function q(text: string): Quantity {
  const [, number = '', unit = ''] = /^(-?[\d.]+)\s*(.*)$/.exec(text) ?? [];
  return quantity(fromDecimal(number)!, UNITS[unit]!);
}

/** A share: `'40 %'` is 2/5. */
export function share(text: string): Ratio {
  return q(text).value;
}

/** A value: a quantity as in `q`, `yes`, `no`, `nd`, an ISO day, or phases in brackets (`'[a b]'`). */
function v(text: string): Value {
  if (text === 'nd') return MISSING;
  if (text === 'yes' || text === 'no') return { kind: 'boolean', value: text === 'yes' };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: 'date', date: text };
  if (text.startsWith('[')) return { kind: 'phases', done: text.slice(1, -1).split(' ').filter(Boolean) };
  return { kind: 'quantity', quantity: q(text) };
}

/** The literal expression of a written number, day or yes. */
export function lit(text: string): Expression {
  const written = v(text);
  if (written.kind === 'date' || written.kind === 'boolean') return { ...written, place: place() };
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return { kind: 'quantity', quantity: q(text), decimals, place: place() };
}

export function ref(id: string, period: string | null = null): Expression {
  return { kind: 'measure', id, period, place: place() };
}

export function code(name: string): Expression {
  return { kind: 'code', code: name, place: place() };
}

export function word(name: string): Expression {
  return { kind: 'word', word: name, place: place() };
}

export function call(name: FunctionName, ...args: Expression[]): Expression {
  return { kind: 'call', name, args, place: place() };
}

/** A call of a function of the plan, and a parameter of one. */
export function apply(name: string, ...args: Expression[]): Expression {
  return { kind: 'apply', name, args, place: place() };
}

export function param(name: string): Expression {
  return { kind: 'parameter', name, place: place() };
}

/** A function or a scoring that a plan defines: `fn('rate', 'a b', …)`. */
export function fn(code: string, parameters: string, result: Expression, title = ''): PlanFunction {
  const names = parameters.split(' ').filter(Boolean);
  return { code, title, documentation: '', place: place(), parameters: names, result };
}

export function binary(left: Expression, operator: BinaryOperator, right: Expression, within?: string): Expression {
  return { kind: 'binary', operator, left, right, within: within === undefined ? null : q(within), place: place() };
}

export function unary(operator: '-' | 'not', operand: Expression): Expression {
  return { kind: 'unary', operator, operand, place: place() };
}

/** A target as written: `'>= 14'`, `'<= -9 gg'`, `'= 3'`, `'= 2024-09-30'`, `'range 1 .. 5'`, `'yes'`, `'before 2024-09-30'`, `'monitor'`, `'nd'`. */
export function target(text: string): Target {
  const [head = '', ...rest] = text.split(' ');
  const tail = rest.join(' ');
  const kinds = { '>=': 'at-least', '<=': 'at-most', '=': 'exactly', phases: 'phases' } as const;
  if (head in kinds) return { kind: kinds[head as keyof typeof kinds], bound: lit(tail), place: place() };
  if (head === 'before') return { kind: 'before', date: tail, place: place() };
  if (head === 'yes' || head === 'monitor') return { kind: head, place: place() };
  if (head === 'nd') return { kind: 'unknown', place: place() };
  const [low = '', high = ''] = tail.split(' .. ');
  return { kind: 'range', low: lit(low), high: lit(high), place: place() };
}

/** An indicator; `weight` and `target` as written. */
export function indicator(
  name: string,
  {
    weight,
    target: written,
    ...rest
  }: Partial<Omit<Indicator, 'weight' | 'target'>> & { weight?: string; target?: string } = {},
): Indicator {
  return {
    kind: 'indicator',
    code: name,
    title: '',
    documentation: '',
    place: place(),
    weight: weight === undefined ? null : share(weight),
    weightPlace: null,
    target: written === undefined ? null : target(written),
    otherTargets: [],
    scoring: null,
    cap: null,
    floor: null,
    gate: null,
    unit: null,
    formula: null,
    measures: [],
    phases: [],
    scale: [],
    type: null,
    baseline: null,
    source: null,
    owner: null,
    office: null,
    responsible: null,
    cause: null,
    action: null,
    common: false,
    tags: [],
    aliases: [],
    note: null,
    ...rest,
  };
}

export function goal(
  kind: GoalLevel,
  name: string,
  weight: string | null,
  children: readonly PlanNode[],
  rest: Partial<Goal> = {},
): Goal {
  return {
    kind,
    code: name,
    title: '',
    documentation: '',
    place: place(),
    weight: weight === null ? null : share(weight),
    weightPlace: null,
    children,
    composition: null,
    aggregate: null,
    gate: null,
    office: null,
    responsible: null,
    common: false,
    transversal: false,
    tags: [],
    aliases: [],
    note: null,
    ...rest,
  };
}

export function measure(id: string, rest: Partial<Measure> = {}): Measure {
  const name = id.split('.').at(-1)!;
  const none = { unit: null, kind: null, source: null, owner: null, formula: null };
  return { id, name, title: '', documentation: '', place: place(), ...none, ...rest };
}

export function row(id: string, value: string, rest: Partial<Actual> = {}): Actual {
  return {
    id,
    value: v(value),
    date: null,
    source: null,
    status: 'final',
    note: null,
    author: null,
    evidence: null,
    place: place(),
    ...rest,
  };
}

/** A set of actuals at a day from `{ PIRA01: '23' }`. */
export function actuals(values: Readonly<Record<string, string>>, at: string | null = '2024-12-31'): Actuals {
  return { name: 'values', at, rows: Object.entries(values).map(([id, value]) => row(id, value)), place: place() };
}

export function profile(rest: Partial<Profile> = {}): Profile {
  return { ...DEFAULT_PROFILE, code: 'SMVP', ...rest };
}

/** A plan of 2024 called ENTE with the given children. */
export function plan(children: readonly PlanNode[], rest: Partial<Plan> = {}): Plan {
  return {
    root: goal('plan', 'ENTE', null, children),
    period: { name: '2024', from: '2024-01-01', to: '2024-12-31' },
    body: null,
    profile: profile(),
    measures: [],
    functions: [],
    scorings: [],
    actuals: [],
    benchmarks: [],
    tables: [],
    individuals: [],
    sources: [],
    offices: [],
    roles: [],
    acts: [],
    checks: [],
    revisions: [],
    adjustments: [],
    tests: [],
    extensions: NO_EXTENSIONS,
    cycles: [],
    cycleRules: NO_CYCLE_RULES,
    ...rest,
  };
}

/** An objective of an individual sheet that weighs 50 % and asks for nothing yet. */
export function objective(name: string, rest: Partial<IndividualObjective> = {}): IndividualObjective {
  return {
    code: name,
    title: '',
    documentation: '',
    place: place(),
    weight: share('50 %'),
    weightPlace: null,
    target: null,
    ref: null,
    gate: null,
    unit: null,
    ...rest,
  };
}

/** Two bands that meet at 80 %: `no` below it, `yes` from there on. */
export const MISSED_OR_REACHED: readonly Band[] = [
  {
    code: 'no',
    low: null,
    high: { value: share('80 %'), inclusive: false },
    label: 'Missed',
    tone: 'red',
    place: place(),
  },
  {
    code: 'yes',
    low: { value: share('80 %'), inclusive: true },
    high: null,
    label: 'Reached',
    tone: 'green',
    place: place(),
  },
];
