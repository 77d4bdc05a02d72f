import { ownPlace, type Place, type Plan, type PlanNode } from '@traguardo/model';
import { type Spot, type Spots, spotOf } from '../../workspace/spots.ts';

type OutlineKind =
  | PlanNode['kind']
  | 'measure'
  | 'source'
  | 'office'
  | 'role'
  | 'act'
  | 'profile'
  | 'index'
  | 'benchmark'
  | 'table'
  | 'individual'
  | 'revision'
  | 'function'
  | 'scoring'
  | 'check'
  | 'test'
  | 'actuals';

/** A declaration of one file, `level` deep in the plan (from 1). */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  readonly code: string;
  readonly title: string;
  readonly level: number;
  readonly spot: Spot;
}

/** What a file declares, in the order of its text; goals, indicators and measures stand as deep as in the plan. */
export function outlineOf(plan: Plan, spots: Spots, file: string): readonly OutlineEntry[] {
  return declarations(plan)
    .map(({ place, ...entry }) => ({ ...entry, spot: spotOf(place, spots) }))
    .filter(({ spot }) => spot.file === file)
    .toSorted((a, b) => a.spot.offset - b.spot.offset);
}

type PlacedEntry = Omit<OutlineEntry, 'spot'> & { readonly place: Place };

interface Declared {
  readonly code: string;
  readonly title: string;
  readonly place: Place;
}

function entry(kind: OutlineKind, level: number, { code, title, place }: Declared): PlacedEntry {
  return { kind, code, title, level, place };
}

function declarations(plan: Plan): PlacedEntry[] {
  const { profile } = plan;
  const all = (kind: OutlineKind, level: number, items: readonly Declared[]) =>
    items.map((item) => entry(kind, level, item));
  return [
    ...nodes(plan.root, 1),
    ...plan.measures.map((measure) => entry('measure', 2, { ...measure, code: measure.id })),
    ...all('source', 1, plan.sources),
    ...all('office', 1, plan.offices),
    ...all('role', 1, plan.roles),
    ...all('act', 1, plan.acts),
    ...(profile.place ? [entry('profile', 1, { ...profile, place: profile.place })] : []),
    ...all('index', 2, profile.indexes),
    ...plan.actuals.map((actuals) => entry('actuals', 1, { code: actuals.name, title: '', place: actuals.place })),
    ...all('benchmark', 1, plan.benchmarks),
    ...all('table', 1, plan.tables),
    ...plan.individuals.flatMap((sheet) => [entry('individual', 1, sheet), ...all('objective', 2, sheet.objectives)]),
    ...all('revision', 1, plan.revisions),
    ...all('function', 1, plan.functions),
    ...all('scoring', 1, plan.scorings),
    ...all('check', 1, plan.checks),
    ...plan.tests.map((test) => entry('test', 1, { ...test, code: '' })),
  ];
}

function nodes(node: PlanNode, level: number): PlacedEntry[] {
  const self = entry(node.kind, level, { ...node, place: ownPlace(node.place) });
  if (node.kind !== 'indicator') return [self, ...node.children.flatMap((child) => nodes(child, level + 1))];
  return [self, ...node.measures.map((measure) => entry('measure', level + 1, { ...measure, code: measure.name }))];
}
