import { codeKey, hasSameDimensions, isEqual, type Ratio, type Unit, type Value } from '@traguardo/model';
import { flattenPlan } from '../flat/compile.ts';
import type { FlatInput, FlatPlan } from '../flat/form.ts';
import { slotNumber } from '../flat/numbers.ts';
import { createRecords, rowsById } from '../records.ts';
import { inUnit, operandFrom, suppliedValue } from '../supplied-value.ts';
import type { UncertainPlan } from './forecast.ts';

/** The flat form of a body, and the values of the body by input; null where one is missing. */
export interface Formed {
  readonly flat: FlatPlan;
  readonly values: readonly (Ratio | null)[];
}

/**
 * Forms of bodies, one after the other. Bodies made of one plan, which differ in nothing but their values and the code of the
 * plan, get one form: making it takes longer than a thousand draws.
 */
export function createForms(): (body: UncertainPlan) => Formed {
  let last: { readonly body: UncertainPlan; readonly flat: FlatPlan } | null = null;
  return (body) => {
    const values = last && isAlike(last.body, body, last.flat) ? valuesIn(last.flat, body) : null;
    if (last && values) return { flat: last.flat, values };
    const flat = flattenPlan(body.plan, body);
    last = { body, flat };
    return { flat, values: flat.inputs.map(({ initial }) => initial) };
  };
}

/** What a body may have of its own without another form. */
const OWN: ReadonlySet<string> = new Set(['actuals', 'code', 'documentation', 'place', 'note']);

function isAlike(one: UncertainPlan, other: UncertainPlan, flat: FlatPlan): boolean {
  const [a, b] = [one.plan, other.plan];
  const isSameCode = codeKey(a.root.code) === codeKey(b.root.code);
  return (
    (one.at ?? a.period.to) === (other.at ?? b.period.to) &&
    one.targets === other.targets &&
    (one.plugins ?? []).length === 0 &&
    (other.plugins ?? []).length === 0 &&
    flat.generals.size === 0 &&
    (isSameCode || !isRootNamed(flat)) &&
    hasSameParts({ ...a, root: null }, { ...b, root: null }) &&
    hasSameParts(a.root, b.root)
  );
}

/** Parts that are one and the same object; bodies compiled from texts of their own have none. */
function hasSameParts(one: object, other: object): boolean {
  const parts = new Map(Object.entries(one));
  return Object.entries(other).every(([name, part]) => OWN.has(name) || parts.get(name) === part);
}

/** Whether something is computed from the score of the plan itself, by its code. */
function isRootNamed({ a, b, c, d, members }: FlatPlan): boolean {
  return [a, b, c, d, members].some((operands) => operands.includes(0));
}

/** The values another body has for the inputs of a form; null when one of them is of another kind. */
function valuesIn({ inputs, lookups }: FlatPlan, body: UncertainPlan): readonly (Ratio | null)[] | null {
  const { plan, at = plan.period.to } = body;
  const { measured } = lookups.scope; // what can hold a value is the same in both
  const supply = { rows: rowsById(plan.actuals), given: new Map() };
  const records = createRecords(plan, at, supply, (id) => measured(id)?.isFlow ?? false);
  const values: (Ratio | null)[] = [];
  for (const input of inputs) {
    const { id, period } = input;
    const own = measured(id);
    const value = operandFrom(inUnit(suppliedValue(records(id, period), id), own?.unit ?? null), own, id);
    if (!fits(value, input)) return null;
    values.push(slotNumber(value));
  }
  return values;
}

function fits(value: Value, { kind, unit, initial }: FlatInput): boolean {
  if (value.kind === 'missing' || initial === null) return value.kind === 'missing' && initial === null;
  if (kind === 'boolean' || kind === 'date') return value.kind === kind && slotNumber(value) !== null;
  return value.kind === 'quantity' && unit !== null && isSameUnit(value.quantity.unit, unit);
}

function isSameUnit(one: Unit, other: Unit): boolean {
  return (
    one === other ||
    (one.symbol === other.symbol &&
      one.nature === other.nature &&
      isEqual(one.scale, other.scale) &&
      hasSameDimensions(one.dimensions, other.dimensions))
  );
}
