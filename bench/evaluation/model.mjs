// A plan as everybody else sees it: numbers put in, scores of indicators, weighted means. Translators for the peers and the hand-written
// loop start from here, so that all of them compute the same. It knows what the example uses and refuses everything else.
import { negate, ONE, ratio, ZERO } from '../../packages/model/src/index.ts';

const asNumber = ({ num, den }) => Number(num) / Number(den);
const dayNumber = (date) => Date.parse(date) / 86_400_000;

/**
 * `inputs`: ids of what is put in. `indicators`: `{ code, rule, bound, value }`, `value` an expression over inputs. `goals`, members before
 * their parents: `{ code, members: [{ of: 'indicators' | 'goals', index, weight }] }`, weights add up to 1. The body comes before the
 * index, which is the last. Bounds, weights and numbers in formulas are there as doubles and, as `exact`, as fractions (weights as given).
 */
export function modelOf(plan) {
  const model = { inputs: [], indicators: [], goals: [], phases: new Map() };
  const places = new Map();
  const inputOf = (id) => {
    if (!places.has(id)) places.set(id, model.inputs.push(id) - 1);
    return places.get(id);
  };
  addGoal(plan.root, plan.profile, model, inputOf);
  for (const index of plan.profile.indexes) addIndex(index, plan, model);
  return model;
}

function addGoal(goal, profile, model, inputOf) {
  const isIndicator = ({ kind }) => kind === 'indicator';
  const hasBoth = goal.children.some(isIndicator) && !goal.children.every(isIndicator);
  const composition = hasBoth ? (goal.composition ?? profile.composition) : null;
  const add = (children) => children.flatMap((child) => addNode(child, profile, model, inputOf));
  if (!composition) return addMean(goal.code, add(goal.children), model);
  const groups = [
    [`${goal.code}.indicators`, goal.children.filter(isIndicator), composition.indicators],
    [`${goal.code}.operationals`, goal.children.filter((child) => !isIndicator(child)), composition.operationals],
  ];
  const members = groups.map(([code, children, weight]) => ({
    of: 'goals',
    index: addMean(code, add(children), model),
    weight,
  }));
  return addMean(goal.code, members, model);
}

function addNode(node, profile, model, inputOf) {
  const { code, kind, target, formula, scoring, cap, phases } = node;
  if (target?.kind === 'monitor') return []; // has no score
  const { weight } = node;
  if (kind !== 'indicator') return [{ of: 'goals', index: addGoal(node, profile, model, inputOf), weight }];
  if (scoring || cap) throw new Error(`${code}: the example has no scorings nor caps of its own`);
  if (phases.length > 0) model.phases.set(code, phases);
  const value = formula ? expressionOf(formula, inputOf) : { kind: 'input', index: inputOf(code) };
  return [{ of: 'indicators', index: model.indicators.push({ code, value, ...demandOf(target) }) - 1, weight }];
}

function addMean(code, members, model) {
  const total = members.reduce((sum, { weight }) => sum + asNumber(weight), 0);
  const shares = members.map(({ of, index, weight }) => ({
    of,
    index,
    exact: weight,
    weight: asNumber(weight) / total,
  }));
  return model.goals.push({ code, members: shares }) - 1;
}

function addIndex({ code, aggregate, over }, plan, model) {
  if (aggregate !== 'mean' || over !== 'operationals') throw new Error(`${code}: the example has one index`);
  const codes = new Set();
  const visit = (node) => {
    if (node.kind === 'operational') codes.add(node.code);
    node.children?.forEach(visit);
  };
  visit(plan.root);
  const members = model.goals.flatMap((goal, index) =>
    codes.has(goal.code) ? [{ of: 'goals', index, weight: ONE }] : [],
  );
  addMean(code, members, model);
}

/** `yes` and `before` are put in as numbers too: 1 or 0, and days. A target of zero or less is met or has no score. */
function demandOf(target) {
  switch (target.kind) {
    case 'at-least':
    case 'phases':
      return bounded('at-least', exactOf(target.bound));
    case 'at-most':
      return bounded(exactOf(target.bound).num > 0n ? 'at-most' : 'below', exactOf(target.bound));
    case 'yes':
      return bounded('at-least', ONE);
    case 'before':
      return bounded('below', ratio(dayNumber(target.date)));
    default:
      throw new Error(`The example has no target ${target.kind}`);
  }
}

const bounded = (rule, exact) => ({ rule, exact, bound: asNumber(exact) });

function exactOf(expression) {
  if (expression.kind === 'quantity') return expression.quantity.value;
  if (expression.kind === 'unary' && expression.operator === '-') return negate(exactOf(expression.operand));
  throw new Error(`The example has no bound ${expression.kind}`);
}

function expressionOf(expression, inputOf) {
  switch (expression.kind) {
    case 'quantity':
      return { kind: 'number', exact: expression.quantity.value, value: asNumber(expression.quantity.value) };
    case 'measure':
      return { kind: 'input', index: inputOf(expression.id) };
    case 'binary':
      return {
        kind: 'operation',
        operator: expression.operator,
        left: expressionOf(expression.left, inputOf),
        right: expressionOf(expression.right, inputOf),
      };
    default:
      throw new Error(`The example has no ${expression.kind} in a formula`);
  }
}

/** What a body puts in, exactly, in the order of `model.inputs`. */
export function exactInputsOf({ inputs, phases }, plan) {
  const values = new Map(plan.actuals.flatMap(({ rows }) => rows.map(({ id, value }) => [id, value])));
  return inputs.map((id) => exactInput(values.get(id), phases.get(id) ?? []));
}

/** The same as doubles. */
export function inputsOf(model, plan) {
  return Float64Array.from(exactInputsOf(model, plan), asNumber);
}

function exactInput(value, phases) {
  switch (value.kind) {
    case 'quantity':
      return value.quantity.value;
    case 'boolean':
      return value.value ? ONE : ZERO;
    case 'date':
      return ratio(dayNumber(value.date));
    case 'phases':
      return value.done.length === 0 ? ZERO : phases[value.done.length - 1].share;
    default:
      throw new Error(`The example has no value ${value.kind} that counts`);
  }
}

/** An expression as text, `nameOf` gives the name of an input by its place. */
export function textOf(expression, nameOf) {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'input':
      return nameOf(expression.index);
    default:
      return `(${textOf(expression.left, nameOf)} ${expression.operator} ${textOf(expression.right, nameOf)})`;
  }
}

/** The name of an input in the peers' languages. */
export const inputName = (index) => `x${index}`;

/** The name of the score of a member. */
export const scoreName = ({ of, index }) => (of === 'goals' ? `g${index}` : `i${index}`);

/** Inputs of a body by name. */
export const named = (values) => Object.fromEntries(Array.from(values, (value, index) => [inputName(index), value]));
