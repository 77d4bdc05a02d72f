import type { Expression, Indicator, Plan, PlanNode, Quantity } from '@traguardo/model';
import { Fraction } from 'fraction.js';
import { oracleScoring } from './oracle-scorings.ts';

/**
 * A second, deliberately naive evaluator: fraction.js, plain recursion, no sharing with the engine. Knows what random plans
 * contain: the target kinds with typed bounds, scorings, floors, formulas, policies, composition, caps and the mean index.
 */
export interface OracleNode {
  readonly status: string;
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** Status and both ends of the score of every node, by code. */
export function oracle(plan: Plan): ReadonlyMap<string, OracleNode> {
  const found = new Map<string, OracleNode>();
  const operationals: OracleNode[] = [];
  visit(plan.root, plan, found, operationals);
  for (const { code } of plan.profile.indexes)
    found.set(
      code,
      mean(
        operationals.map((node) => ({ node, weight: null })),
        plan,
      ),
    );
  return found;
}

interface Member {
  readonly node: OracleNode;
  readonly weight: Fraction | null;
}

function visit(node: PlanNode, plan: Plan, found: Map<string, OracleNode>, operationals: OracleNode[]): OracleNode {
  if (node.kind === 'indicator') {
    const result = leaf(node, plan);
    found.set(node.code, result);
    return result;
  }
  const members = node.children.map((child) => ({
    isIndicator: child.kind === 'indicator',
    code: child.code,
    node: visit(child, plan, found, operationals),
    weight: child.weight ? fraction(child.weight) : null,
  }));
  const composition = node.composition ?? plan.profile.composition;
  const [indicators, goals] = [members.filter((m) => m.isIndicator), members.filter((m) => !m.isIndicator)];
  let result: OracleNode;
  if (composition && indicators.length > 0 && goals.length > 0) {
    const groups = [
      { name: 'indicators', list: indicators, weight: fraction(composition.indicators) },
      { name: 'operationals', list: goals, weight: fraction(composition.operationals) },
    ].map(({ name, list, weight }) => {
      const group = mean(keepOut(list, found), plan);
      found.set(`${node.code}.${name}`, group);
      return { code: `${node.code}.${name}`, node: group, weight };
    });
    result = mean(keepOut(groups, found), plan);
  } else {
    result = mean(keepOut(members, found), plan);
  }
  found.set(node.code, result);
  if (node.kind === 'operational') operationals.push(result);
  return result;
}

/** Members that their weight lets in; the others are marked excluded. */
function keepOut(members: readonly (Member & { readonly code: string })[], found: Map<string, OracleNode>): Member[] {
  const someWeight = members.some(
    ({ node, weight }) => node.status !== 'excluded' && weight !== null && weight.compare(0) > 0,
  );
  return members.filter(({ code, weight }) => {
    const isIn = weight === null ? !someWeight : weight.compare(0) > 0;
    if (!isIn) found.set(code, { status: 'excluded', low: null, high: null });
    return isIn;
  });
}

function mean(members: readonly Member[], plan: Plan): OracleNode {
  const { missing, undefined: undefinedPolicy } = plan.profile;
  let total = new Fraction(0);
  let low = new Fraction(0);
  let high = new Fraction(0);
  let isMissing = false;
  let isUndefined = false;
  for (const { node, weight } of members) {
    const w = weight ?? new Fraction(1);
    if (node.status === 'excluded' || node.status === 'void') continue;
    const policy = node.status === 'missing' ? missing : node.status === 'undefined' ? undefinedPolicy : 'none';
    if (policy === 'exclude') continue;
    total = total.add(w);
    if (policy === 'zero') continue;
    if (policy === 'propagate' && node.status === 'missing') isMissing = true;
    if (policy === 'propagate' && node.status === 'undefined') isUndefined = true;
    low = low.add(w.mul(node.low!));
    high = high.add(w.mul(node.high!));
  }
  if (total.equals(0)) return { status: 'void', low: null, high: null };
  return {
    status: isUndefined ? 'undefined' : isMissing ? 'missing' : 'ok',
    low: low.div(total),
    high: high.div(total),
  };
}

function leaf(indicator: Indicator, plan: Plan): OracleNode {
  const { target } = indicator;
  const cap = plan.profile.cap ? fraction(plan.profile.cap) : null;
  const floor = indicator.floor ? fraction(indicator.floor) : new Fraction(0);
  const bounded = (score: Fraction): Fraction => {
    const raised = score.compare(floor) < 0 ? floor : score;
    return cap && raised.compare(cap) > 0 ? cap : raised;
  };
  const unknown = (status: string): OracleNode => ({
    status,
    low: bounded(new Fraction(0)),
    high: cap ?? new Fraction(1),
  });
  if (target?.kind === 'monitor') return { status: 'excluded', low: null, high: null };
  const valueIn = (year: string): Fraction | 'missing' | 'undefined' =>
    indicator.formula ? compute(indicator.formula, plan, year) : supplied(indicator.code, plan, year);
  const value = valueIn('2024');
  if (value === 'undefined') return unknown('undefined');
  if (value === 'missing' || target?.kind === 'unknown') return unknown('missing');
  const score = indicator.scoring
    ? oracleScoring(indicator, value, valueIn('2023'))
    : achievement(indicator, value, cap);
  if (typeof score === 'string') return unknown(score);
  return { status: 'ok', low: bounded(score), high: bounded(score) };
}

function achievement({ target }: Indicator, v: Fraction, cap: Fraction | null): Fraction | 'undefined' {
  const number = (bound: Expression): Fraction => fraction((bound as { quantity: Quantity }).quantity.value);
  const zero = new Fraction(0);
  const one = new Fraction(1);
  if (target?.kind === 'at-least') {
    const t = number(target.bound);
    if (t.compare(0) > 0) return v.compare(0) < 0 ? zero : v.div(t);
    return v.compare(t) >= 0 ? one : 'undefined';
  }
  if (target?.kind === 'at-most') {
    const t = number(target.bound);
    if (t.compare(0) <= 0) return v.compare(t) <= 0 ? one : 'undefined';
    return v.compare(0) > 0 ? t.div(v) : (cap ?? 'undefined');
  }
  if (target?.kind === 'exactly') return v.equals(number(target.bound)) ? one : zero;
  if (target?.kind !== 'range') throw new Error('the oracle does not know this target');
  const [a, b] = [number(target.low), number(target.high)];
  const away = v.compare(a) < 0 ? a.sub(v) : v.compare(b) > 0 ? v.sub(b) : zero;
  const rest = one.sub(away.div(b.sub(a)));
  return rest.compare(0) < 0 ? zero : rest;
}

/** The last row of an id in a year; random plans supply each id once a year. */
function supplied(id: string, plan: Plan, year: string): Fraction | 'missing' {
  const rows = plan.actuals.flatMap((set) => (set.at?.startsWith(year) ? set.rows : []));
  const value = rows.findLast((row) => row.id === id)?.value;
  return value?.kind === 'quantity' ? fraction(value.quantity.value) : 'missing';
}

/** A formula of `+ - * /`, typed numbers and supplied measures. */
function compute(formula: Expression, plan: Plan, year: string): Fraction | 'missing' | 'undefined' {
  if (formula.kind === 'quantity') return fraction(formula.quantity.value);
  if (formula.kind === 'measure') return supplied(formula.id, plan, year);
  if (formula.kind === 'unary') {
    const operand = compute(formula.operand, plan, year);
    return typeof operand === 'string' ? operand : operand.neg();
  }
  if (formula.kind !== 'binary') throw new Error('the oracle does not know this expression');
  const [a, b] = [compute(formula.left, plan, year), compute(formula.right, plan, year)];
  if (a === 'undefined' || b === 'undefined') return 'undefined';
  if (a === 'missing' || b === 'missing') return 'missing';
  if (formula.operator === '+') return a.add(b);
  if (formula.operator === '-') return a.sub(b);
  if (formula.operator === '*') return a.mul(b);
  return b.equals(0) ? 'undefined' : a.div(b);
}

function fraction({ num, den }: { readonly num: bigint; readonly den: bigint }): Fraction {
  return new Fraction(num, den);
}
