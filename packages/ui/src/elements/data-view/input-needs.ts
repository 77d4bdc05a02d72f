import {
  codeKey,
  declaredMeasures,
  type Goal,
  type Indicator,
  type Individual,
  type Measure,
  type Plan,
  planAt,
  planIndicators,
  type Target,
  type Unit,
} from '@traguardo/model';

/** What kind of value an input takes; `any` where neither a target nor a unit says. */
export type Expected =
  | { readonly kind: 'number' | 'yes-no' | 'date' | 'any' }
  | { readonly kind: 'phases' | 'word'; readonly codes: readonly string[] };

/** Something of the plan with a code and what people call it. */
export interface Named {
  readonly code: string;
  readonly title: string;
}

/** A value the plan asks for. `owner` titles the indicator or the sheet it belongs to. */
export interface InputNeed {
  readonly id: string;
  /** Other codes the same input may be written under. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly owner: string | null;
  readonly unit: Unit | null;
  readonly expected: Expected;
  readonly source: string | null;
  /** Whether its values of several days are parts of one sum. */
  readonly addsUp: boolean;
  /** Roles and offices that answer for it, nearest first: who gives the value, the indicator's, those of the goals above. */
  readonly holders: readonly Named[];
  /** The goals above it, nearest first, without the plan itself. */
  readonly goals: readonly Named[];
}

/** Where an input stands in the tree of the plan. */
type Above = Pick<InputNeed, 'holders' | 'goals'>;

const NOWHERE: Above = { holders: [], goals: [] };

/**
 * Every input of a plan in written order: indicators without a formula, measures of indicators, shared measures,
 * individual objectives that refer to nothing; not what a plugin reads from its own blocks. Targets are those in force at the end of the period.
 */
export function inputNeeds(plan: Plan): readonly InputNeed[] {
  const inForce = planAt(plan, plan.period.to, 'revised');
  const titles = titlesOf(plan);
  const above = placesUnder(inForce.root, NOWHERE, titles);
  return [
    ...planIndicators(inForce).flatMap((indicator) =>
      needsOfIndicator(indicator, above.get(indicator) ?? NOWHERE, titles),
    ),
    ...declaredMeasures(plan)
      .filter(({ formula }) => !formula)
      .map((measure) => needOfMeasure(measure, null, NOWHERE, titles)),
    ...plan.individuals.flatMap((sheet) => needsOfSheet(sheet, titles)),
  ];
}

type Titles = ReadonlyMap<string, string>;

/** What roles, offices and sheets are called, by the key of their code. */
function titlesOf({ roles, offices, individuals }: Plan): Titles {
  return new Map([...individuals, ...offices, ...roles].map(({ code, title }) => [codeKey(code), title || code]));
}

function holdersOf(codes: readonly (string | null)[], inherited: readonly Named[], titles: Titles): readonly Named[] {
  const own = codes.flatMap((code) => (code === null ? [] : [{ code, title: titles.get(codeKey(code)) ?? code }]));
  if (own.length === 0) return inherited;
  return [...new Map([...own, ...inherited].map((one) => [codeKey(one.code), one])).values()];
}

function placesUnder(
  goal: Goal,
  above: Above,
  titles: Titles,
  found = new Map<Indicator, Above>(),
): ReadonlyMap<Indicator, Above> {
  const holders = holdersOf([goal.responsible, goal.office], above.holders, titles);
  const goals = goal.kind === 'plan' ? [] : [{ code: goal.code, title: goal.title || goal.code }, ...above.goals];
  for (const child of goal.children) {
    if (child.kind === 'indicator') found.set(child, { holders, goals });
    else placesUnder(child, { holders, goals }, titles, found);
  }
  return found;
}

function needsOfIndicator(indicator: Indicator, above: Above, titles: Titles): InputNeed[] {
  const holders = holdersOf([indicator.owner, indicator.responsible, indicator.office], above.holders, titles);
  const place = { holders, goals: above.goals };
  const measures = indicator.measures
    .filter((measure) => !measure.formula)
    .map((measure) =>
      needOfMeasure({ ...measure, source: measure.source ?? indicator.source }, indicator, place, titles),
    );
  if (indicator.formula) return measures;
  const { code, title, unit, target, phases, scale, source, aliases } = indicator;
  const expected: Expected =
    namesExpected('phases', phases) ?? namesExpected('word', scale) ?? expectedBy(target, unit);
  const own = { id: code, aliases, title: title || code, owner: null, unit: unit ?? unitOf(target), expected, source };
  return [{ ...own, addsUp: false, ...place }, ...measures];
}

function namesExpected(kind: 'phases' | 'word', named: readonly { readonly code: string }[]): Expected | null {
  return named.length === 0 ? null : { kind, codes: named.map(({ code }) => code) };
}

function needOfMeasure(measure: Measure, owner: Indicator | null, above: Above, titles: Titles): InputNeed {
  const { id, title, name, unit, source, kind } = measure;
  return {
    id,
    aliases: [],
    title: title || name,
    owner: owner && (owner.title || owner.code),
    unit,
    expected: { kind: unit ? 'number' : 'any' },
    source,
    addsUp: kind === 'flow',
    holders: holdersOf([measure.owner], above.holders, titles),
    goals: above.goals,
  };
}

function needsOfSheet(sheet: Individual, titles: Titles): InputNeed[] {
  // Whoever holds the role gives the values of the sheet and of the plan: one name to look for, not two alike.
  const holder = sheet.role !== null && titles.has(codeKey(sheet.role)) ? sheet.role : sheet.code;
  return sheet.objectives
    .filter((objective) => objective.ref === null)
    .map(({ code, title, unit, target }) => ({
      id: `${sheet.code}.${code}`,
      aliases: [],
      title: title || code,
      owner: sheet.title || sheet.code,
      unit: unit ?? unitOf(target),
      expected: expectedBy(target, unit),
      source: null,
      addsUp: false,
      holders: holdersOf([holder], [], titles),
      goals: [],
    }));
}

function unitOf(target: Target | null): Unit | null {
  if (!target || !('bound' in target)) return null;
  return target.bound.kind === 'quantity' ? target.bound.quantity.unit : null;
}

function expectedBy(target: Target | null, unit: Unit | null): Expected {
  switch (target?.kind) {
    case 'yes':
      return { kind: 'yes-no' };
    case 'before':
      return { kind: 'date' };
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'range':
    case 'phases':
      return { kind: 'number' };
    case 'monitor':
    case 'unknown':
    case 'plugin':
    case undefined:
      return { kind: unit ? 'number' : 'any' };
    default:
      return target satisfies never;
  }
}
