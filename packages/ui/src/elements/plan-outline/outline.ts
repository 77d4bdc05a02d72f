import { type Place, type Plan, type PlanNode } from '@traguardo/model';

export type OutlineKind =
  | PlanNode['kind']
  | 'measure'
  | 'source'
  | 'office'
  | 'act'
  | 'profile'
  | 'index'
  | 'benchmark'
  | 'individual'
  | 'revision'
  | 'check'
  | 'test'
  | 'actuals';

/** A declaration of one file, `level` deep in it (from 1). */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  readonly code: string;
  readonly title: string;
  readonly level: number;
  readonly place: Place;
}

type Flat = Omit<OutlineEntry, 'level'>;

/** What a file declares, in the order of its text; an entry inside another stands one level deeper. */
export function outlineOf(plan: Plan, file: string): readonly OutlineEntry[] {
  const entries = declarations(plan)
    .filter(({ place }) => place.file === file)
    .toSorted((a, b) => a.place.start.offset - b.place.start.offset || b.place.end.offset - a.place.end.offset);
  const open: Flat[] = [];
  return entries.map((entry) => {
    while (open.length > 0 && (open.at(-1) as Flat).place.end.offset <= entry.place.start.offset) open.pop();
    open.push(entry);
    return { ...entry, level: open.length };
  });
}

function declarations(plan: Plan): Flat[] {
  const { profile } = plan;
  const of =
    (kind: OutlineKind) => (item: { readonly code: string; readonly title: string; readonly place: Place }) => ({
      kind,
      code: item.code,
      title: item.title,
      place: item.place,
    });
  return [
    ...nodes(plan.root),
    ...plan.measures.map((measure) => of('measure')({ ...measure, code: measure.id })),
    ...plan.sources.map(of('source')),
    ...plan.offices.map(of('office')),
    ...plan.acts.map(of('act')),
    ...(profile.place ? [of('profile')({ ...profile, place: profile.place })] : []),
    ...profile.indexes.map(of('index')),
    ...plan.actuals.map((actuals) => of('actuals')({ code: actuals.name, title: '', place: actuals.place })),
    ...plan.benchmarks.map(of('benchmark')),
    ...plan.individuals.map(of('individual')),
    ...plan.revisions.map(of('revision')),
    ...plan.checks.map(of('check')),
    ...plan.tests.map((test) => of('test')({ ...test, code: '' })),
  ];
}

function nodes(node: PlanNode): Flat[] {
  const { kind, code, title, place } = node;
  const self = { kind, code, title, place };
  if (node.kind === 'indicator') {
    return [
      self,
      ...node.measures.map((m) => ({ kind: 'measure' as const, code: m.name, title: m.title, place: m.place })),
    ];
  }
  return [self, ...node.children.flatMap(nodes)];
}
