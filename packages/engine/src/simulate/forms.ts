import { codeKey, hasSameDimensions, isEqual, type Plan, type Ratio, type Unit, type Value } from '@traguardo/model';
import { planOn } from '../evaluate-options.ts';
import { flattenPlan } from '../flat/compile.ts';
import type { FlatInput, FlatPlan } from '../flat/form.ts';
import { slotNumber } from '../flat/numbers.ts';
import { measuredById } from '../measured.ts';
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
  let last: { readonly body: UncertainPlan; readonly flat: FlatPlan; measured: MeasuredById | null } | null = null;
  return (body) => {
    if (last && isAlike(last.body, body, last.flat)) {
      last.measured ??= measuredById(planOfBody(last.body)); // what can hold a value is the same in both
      const values = valuesIn(last.flat, body, last.measured);
      if (values) return { flat: last.flat, values };
    }
    const flat = flattenPlan(body.plan, body);
    last = { body, flat, measured: null };
    return { flat, values: flat.inputs.map(({ initial }) => initial) };
  };
}

type MeasuredById = ReturnType<typeof measuredById>;

/** The plan of a body as it stands on its day. */
export function planOfBody({ plan, at = plan.period.to, targets = 'revised' }: UncertainPlan): Plan {
  return planOn(plan, at, targets);
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
function valuesIn(
  { inputs }: FlatPlan,
  { plan, at = plan.period.to }: UncertainPlan,
  measured: MeasuredById,
): readonly (Ratio | null)[] | null {
  const supply = { rows: rowsById(plan.actuals), given: new Map() };
  const records = createRecords(plan, at, supply, (id) => measured.get(codeKey(id))?.isFlow ?? false);
  const values: (Ratio | null)[] = [];
  for (const input of inputs) {
    const { id, period } = input;
    const own = measured.get(codeKey(id)) ?? null;
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
