import {
  agrees,
  codeKey,
  type Individual,
  type Phase,
  type Place,
  type Plan,
  planIndicators,
  type Quantity,
  quantity,
  type Target,
  type Unit,
  type Value,
} from '@traguardo/model';

/** What a supplied value must be. `computed`: a formula gives it, so that a supplied one is not used. */
export interface Expectation {
  /** Full id as declared. */
  readonly id: string;
  readonly kind: 'quantity' | 'boolean' | 'date' | 'phases' | 'word' | 'any';
  readonly unit: Unit | null;
  /** The unit comes from a `unit` clause: a bare number is in it. */
  readonly declared: boolean;
  /** The phases, or the words of a scale, that a value may name. */
  readonly phases: readonly Phase[];
  readonly computed: boolean;
  readonly place: Place;
}

/** What keeps a value from fitting. `wants` is what was expected instead. */
export type Misfit =
  | { readonly kind: 'type'; readonly wants: Expectation['kind'] }
  | { readonly kind: 'unit'; readonly wants: Unit; readonly given: Unit }
  | { readonly kind: 'no-unit'; readonly wants: Unit }
  | { readonly kind: 'phase'; readonly name: string };

/** The parts of a plan that say what its values must be. */
export type Measured = Pick<Plan, 'root' | 'measures' | 'revisions' | 'individuals'>;

/** What every measure, indicator and individual objective expects, by code key of its id and of its aliases. */
export function expectationsOf(plan: Measured): ReadonlyMap<string, Expectation> {
  const expectations = new Map<string, Expectation>();
  const add = (expectation: Expectation, names: readonly string[] = []): void => {
    for (const name of [expectation.id, ...names]) {
      if (!expectations.has(codeKey(name))) expectations.set(codeKey(name), expectation);
    }
  };
  const revised = revisedTargets(plan);
  for (const indicator of planIndicators(plan as Plan)) {
    const targets = [indicator.target, ...(revised.get(codeKey(indicator.code)) ?? [])];
    const { kind, unit } = demandOf(targets.filter((target) => target !== null));
    add(
      {
        id: indicator.code,
        kind: indicator.phases.length > 0 ? 'phases' : indicator.scale.length > 0 ? 'word' : kind,
        unit: indicator.unit ?? unit,
        declared: indicator.unit !== null,
        phases: indicator.phases.length > 0 ? indicator.phases : indicator.scale,
        computed: indicator.formula !== null,
        place: indicator.place,
      },
      indicator.aliases,
    );
    for (const measure of indicator.measures) add(expectationOfMeasure(measure));
  }
  for (const measure of plan.measures) add(expectationOfMeasure(measure));
  for (const sheet of plan.individuals) for (const expectation of expectationsOfSheet(sheet)) add(expectation);
  return expectations;
}

function revisedTargets(plan: Measured): ReadonlyMap<string, readonly Target[]> {
  const targets = plan.revisions.flatMap((revision) =>
    revision.overrides.flatMap(({ code, changes }) => (changes.target ? [{ code, target: changes.target }] : [])),
  );
  const grouped = Map.groupBy(targets, ({ code }) => codeKey(code));
  return new Map([...grouped].map(([key, found]) => [key, found.map(({ target }) => target)]));
}

function expectationOfMeasure(measure: Plan['measures'][number]): Expectation {
  const { id, unit, formula, place } = measure;
  return {
    id,
    kind: unit === null ? 'any' : 'quantity',
    unit,
    declared: unit !== null,
    phases: [],
    computed: formula !== null,
    place,
  };
}

function expectationsOfSheet(sheet: Individual): readonly Expectation[] {
  return sheet.objectives.map((objective) => {
    const { kind, unit } = demandOf(objective.target ? [objective.target] : []);
    const id = `${sheet.code}.${objective.code}`;
    const declared = objective.unit !== null;
    return {
      id,
      kind,
      unit: objective.unit ?? unit,
      declared,
      phases: [],
      computed: objective.ref !== null,
      place: objective.place,
    };
  });
}

/** What the targets of one indicator ask for together; anything when they disagree or say nothing. */
function demandOf(targets: readonly Target[]): { readonly kind: Expectation['kind']; readonly unit: Unit | null } {
  const demands = targets.filter(({ kind }) => kind !== 'unknown' && kind !== 'monitor').map(demandOfTarget);
  const [first] = demands;
  if (!first || demands.some(({ kind }) => kind !== first.kind)) return { kind: 'any', unit: null };
  return first;
}

function demandOfTarget(target: Target): { readonly kind: Expectation['kind']; readonly unit: Unit | null } {
  switch (target.kind) {
    case 'yes':
      return { kind: 'boolean', unit: null };
    case 'before':
      return { kind: 'date', unit: null };
    case 'phases':
      return { kind: 'phases', unit: null };
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return { kind: 'quantity', unit: target.bound.kind === 'quantity' ? target.bound.quantity.unit : null };
    case 'range':
      return { kind: 'quantity', unit: target.low.kind === 'quantity' ? target.low.quantity.unit : null };
    case 'monitor':
    case 'unknown':
    case 'plugin':
      return { kind: 'any', unit: null };
    default:
      return target satisfies never;
  }
}

/** The value as it is kept (phases by their declared codes, counts with their unit), or what keeps it from fitting. */
export function fitValue(
  value: Value,
  expectation: Expectation,
): { readonly value: Value; readonly misfit: Misfit | null } {
  const wrong = (misfit: Misfit) => ({ value, misfit });
  const { kind, unit } = expectation;
  switch (value.kind) {
    case 'missing':
    case 'undefined':
      return { value, misfit: null };
    case 'quantity':
      if (kind === 'phases')
        return value.quantity.unit.nature === 'percent'
          ? { value, misfit: null }
          : wrong({ kind: 'type', wants: kind });
      if (kind !== 'quantity' && kind !== 'any') return wrong({ kind: 'type', wants: kind });
      return unit === null ? { value, misfit: null } : fitQuantity(value.quantity, unit, expectation.declared);
    case 'phases':
      if (kind === 'word' && value.done.length !== 1) return wrong({ kind: 'type', wants: kind });
      return kind === 'phases' || kind === 'word'
        ? fitPhases(value.done, expectation.phases)
        : wrong({ kind: 'type', wants: kind === 'any' ? 'quantity' : kind });
    case 'boolean':
    case 'date':
      return kind === value.kind || kind === 'any' ? { value, misfit: null } : wrong({ kind: 'type', wants: kind });
    default:
      return value satisfies never;
  }
}

/**
 * A bare number is in the declared unit, or a count; where only the target tells that a percentage or a dimension is meant,
 * it needs its unit.
 */
function fitQuantity(
  given: Quantity,
  wants: Unit,
  declared: boolean,
): { readonly value: Value; readonly misfit: Misfit | null } {
  const value: Value = { kind: 'quantity', quantity: given };
  if (given.unit.nature === 'pure' && wants.nature !== 'pure') {
    if (declared || wants.nature === 'count')
      return { value: { kind: 'quantity', quantity: quantity(given.value, wants) }, misfit: null };
    return { value, misfit: { kind: 'no-unit', wants } };
  }
  return { value, misfit: agrees(given.unit, wants) ? null : { kind: 'unit', wants, given: given.unit } };
}

function fitPhases(
  done: readonly string[],
  phases: readonly Phase[],
): { readonly value: Value; readonly misfit: Misfit | null } {
  const codes = done.map((name) => phases.find(({ code }) => codeKey(code) === codeKey(name))?.code ?? null);
  const unknown = done[codes.indexOf(null)];
  if (unknown !== undefined) return { value: { kind: 'phases', done }, misfit: { kind: 'phase', name: unknown } };
  return { value: { kind: 'phases', done: codes.filter((code) => code !== null) }, misfit: null };
}
