import { codeKey, PERCENT, planIndicators, PURE, type Unit, type Value, ZERO } from '@traguardo/model';
import { inUnit, operandFrom, suppliedValue } from '../supplied-value.ts';
import { evaluateToValue } from '../expression/evaluate-expression.ts';
import type { Environment, Scope } from '../expression/scope.ts';
import type { Measured } from '../measured.ts';
import type { Need } from '../needs.ts';
import type { FlatInput, InputKind, SlotType, TypedSlot } from './form.ts';
import { writeFormula } from './formulas.ts';
import { slotNumber } from './numbers.ts';
import { GENERAL } from './ops.ts';
import { MISSING, undefinedBy } from './status.ts';
import type { Writing } from './write-nodes.ts';
import type { Writer } from './writer.ts';

/** Makes inputs as values are asked for. */
export interface Inputs {
  readonly found: readonly FlatInput[];
  readonly of: (measured: Measured, period: string | null) => TypedSlot;
}

type ValueNeed = Need & { readonly kind: 'value' };

/** Writes what a value is computed from; a supplied one becomes an input. */
export function writeValue(need: ValueNeed, { scope, writer, names, slotsOf }: Writing, inputs: Inputs): TypedSlot {
  const { id, period } = need;
  const measured = scope.measured(id);
  if (!measured) return { slot: writer.fixed(MISSING, ZERO, ZERO), type: { kind: 'unknown' } };
  const { formula, indicator, unit } = measured;
  if (!formula) return inputs.of(measured, period);
  const environment: Environment = { scope, subject: indicator, period };
  const mark = writer.mark();
  const written = writeFormula(formula, environment, names, writer);
  if (written) return { slot: written.slot, type: typeIn(written.type, unit) };
  writer.undo(mark);
  const compute = (run: Scope): Value =>
    inUnit(evaluateToValue(formula, { scope: run, subject: indicator, period }), unit);
  const slot = writer.op(GENERAL, { members: slotsOf(need), general: { gives: 'value', compute } });
  return { slot, type: { kind: 'boxed' } };
}

/** A bare number is shown in the declared unit, as `inUnit` says of values. */
function typeIn(type: SlotType, unit: Unit | null): SlotType {
  if (type.kind !== 'number' || unit === null || type.unit.nature !== 'pure' || unit.nature === 'dimension')
    return type;
  return { kind: 'number', unit };
}

/** The inputs of a plan, in the order in which they are first asked for. */
export function createInputs(scope: Scope, writer: Writer): Inputs {
  const found: FlatInput[] = [];
  return {
    found,
    of: (measured, period) => {
      const { id, unit, phases } = measured;
      const value = operandFrom(inUnit(suppliedValue(scope.supplied(id, period), id), unit), measured, id);
      if (value.kind === 'undefined')
        return { slot: writer.fixed(undefinedBy(value.cause.kind), ZERO, ZERO), type: { kind: 'unknown' } };
      const kind = phases.length > 0 ? 'phases' : kindOf(value, () => targetOf(id, scope));
      const initial = slotNumber(value);
      if (initial === null && value.kind !== 'missing') return boxed(value, writer);
      const type = typeOf(kind, value, unit);
      const slot = writer.slot();
      found.push({ id, period, kind, unit: type.kind === 'number' ? type.unit : null, initial, slot });
      return { slot, type };
    },
  };
}

/** Of a missing value only its target tells what it will be. */
function kindOf({ kind }: Value, target: () => string | undefined): InputKind {
  if (kind === 'boolean' || kind === 'date') return kind;
  const asked = kind === 'missing' ? target() : undefined;
  return asked === 'yes' ? 'boolean' : asked === 'before' ? 'date' : 'number';
}

function targetOf(id: string, { plan }: Scope): string | undefined {
  return planIndicators(plan).findLast(({ code }) => codeKey(code) === codeKey(id))?.target?.kind;
}

function typeOf(kind: InputKind, value: Value, unit: Unit | null): SlotType {
  if (value.kind === 'quantity') return { kind: 'number', unit: value.quantity.unit };
  if (kind === 'phases') return { kind: 'number', unit: PERCENT };
  return kind === 'number' ? { kind, unit: unit ?? PURE } : { kind };
}

/** A supplied value that no number can stand for, such as a day that no calendar has. */
function boxed(value: Value, writer: Writer): TypedSlot {
  const slot = writer.op(GENERAL, { general: { gives: 'value', compute: () => value } });
  return { slot, type: { kind: 'boxed' } };
}
