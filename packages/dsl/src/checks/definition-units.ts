import {
  codeKey,
  type PlanFunction,
  type Diagnostic,
  type Expression,
  partsOf,
  type Plan,
  type Unit,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { type Lookups, unitOfExpression } from './unit-of-expression.ts';

/** What a call of a definition comes to: its unit, null when not known, and the first operation inside whose sides do not fit. */
interface ResultUnit {
  readonly unit: Unit | null;
  readonly clash: Diagnostic | null;
}

/** Units of the definitions of a plan, by the units of their arguments. */
export interface DefinitionUnits {
  /** An unknown definition has no unit and nothing to say. */
  resultOf(kind: 'function' | 'scoring', name: string, units: readonly (Unit | null)[]): ResultUnit;
}

/** Different calls that are looked into; a plan with more than these is not one with slips. */
const MOST_CALLS = 5_000;
/** How many levels of formulas may be open at once: far from the end of the stack. */
const MOST_LEVELS = 800;

const UNKNOWN: ResultUnit = { unit: null, clash: null };

/**
 * Bounded in every case: a call of what is open already has no known unit, the same call with the same units is looked into once, and
 * beyond a number of calls or levels nothing is known.
 */
export function unitsOfDefinitions({ functions, scorings }: Plan): DefinitionUnits {
  const byKey = (definitions: readonly PlanFunction[]): ReadonlyMap<string, PlanFunction> =>
    new Map(definitions.toReversed().map((definition) => [codeKey(definition.code), definition]));
  const known = { function: byKey(functions), scoring: byKey(scorings) };
  const results = new Map<string, ResultUnit>();
  const open = new Set<PlanFunction>();
  const heights = new Map<PlanFunction, number>();
  let calls = 0;
  let cuts = 0;
  let levels = 0;

  const heightOf = (definition: PlanFunction): number => {
    const height = heights.get(definition) ?? heightOfExpression(definition.result);
    heights.set(definition, height);
    return height;
  };

  function resultOf(kind: 'function' | 'scoring', name: string, units: readonly (Unit | null)[]): ResultUnit {
    const definition = known[kind].get(codeKey(name));
    if (!definition) return UNKNOWN;
    if (open.has(definition)) {
      cuts += 1;
      return UNKNOWN;
    }
    const key = `${kind} ${codeKey(name)} ${units.map(keyOfUnit).join(' ')}`;
    const result = results.get(key);
    if (result) return result;
    calls += 1;
    const height = heightOf(definition);
    if (calls > MOST_CALLS || levels + height > MOST_LEVELS) return UNKNOWN;
    levels += height;
    open.add(definition);
    const before = cuts;
    const found = lookInto(definition, units);
    open.delete(definition);
    levels -= height;
    if (cuts === before || open.size === 0) results.set(key, found); // else it may lack what is open around it
    return found;
  }

  function lookInto({ parameters, result }: PlanFunction, units: readonly (Unit | null)[]): ResultUnit {
    let clash: Diagnostic | null = null;
    const byName = new Map(parameters.map((name, index) => [codeKey(name), units[index] ?? null]));
    const lookups: Lookups = {
      ofName: () => null,
      ofParameter: (name) => byName.get(codeKey(name)) ?? null,
      ofCall: ({ name }, inner) => {
        const called = resultOf('function', name, inner);
        clash ??= called.clash;
        return called.unit;
      },
    };
    const unit = unitOfExpression(result, lookups, (found) => {
      clash ??= found;
    });
    return { unit, clash };
  }

  return { resultOf };
}

/** A clash inside a called definition, told where the call is: the arguments bring it about. */
export function clashOfCall(
  { place, name }: Expression & { kind: 'apply' },
  { data, place: inside }: Diagnostic,
): Diagnostic {
  const told = { ...data, problem: 'call', code: name };
  return problem('unit/mismatch', place, told, { related: [related('definition', inside)] });
}

function keyOfUnit(unit: Unit | null): string {
  return unit === null ? '?' : `${unit.nature} ${JSON.stringify(unit.dimensions)}`;
}

/** How many levels an expression has; counted level by level, so that its height does not matter. */
function heightOfExpression(expression: Expression): number {
  let height = 0;
  for (let level: readonly Expression[] = [expression]; level.length > 0; level = level.flatMap(partsOf)) height += 1;
  return height;
}
