import { codeKey, type Place, type Plan, type PlanNode, planNodes } from '@traguardo/model';

export type NameKind =
  | PlanNode['kind']
  | 'measure'
  | 'phase'
  | 'index'
  | 'source'
  | 'office'
  | 'act'
  | 'profile'
  | 'benchmark'
  | 'individual'
  | 'revision'
  | 'check';

/** A name a plan declares. `code` is the full id: `PIRA08.done` for a measure of an indicator. */
export interface DeclaredName {
  readonly kind: NameKind;
  readonly code: string;
  readonly title: string;
  readonly documentation: string;
  readonly place: Place | null;
  /** Code of the indicator a measure or a phase belongs to. */
  readonly owner: string | null;
}

/** Every name of a plan in written order, nodes first. */
export function declaredNames(plan: Plan): readonly DeclaredName[] {
  const { profile } = plan;
  const named = (kind: NameKind) => (item: Titled) => ({
    kind,
    code: item.code,
    title: item.title,
    documentation: item.documentation ?? '',
    place: item.place,
    owner: null,
  });
  return [
    ...[...planNodes(plan)].flatMap(namesOfNode),
    ...plan.measures.map((measure) => ({ ...named('measure')({ ...measure, code: measure.id }) })),
    ...plan.sources.map(named('source')),
    ...plan.offices.map(named('office')),
    ...plan.acts.map(named('act')),
    ...(profile.code === '' ? [] : [named('profile')(profile)]),
    ...profile.indexes.map(named('index')),
    ...plan.benchmarks.map(named('benchmark')),
    ...plan.individuals.map(named('individual')),
    ...plan.revisions.map(named('revision')),
    ...plan.checks.map(named('check')),
  ];
}

interface Titled {
  readonly code: string;
  readonly title: string;
  readonly documentation?: string;
  readonly place: Place | null;
}

function namesOfNode(node: PlanNode): DeclaredName[] {
  const self = { ...pick(node), kind: node.kind, owner: null };
  if (node.kind !== 'indicator') return [self];
  const measures = node.measures.map((m) => ({
    ...pick({ ...m, code: m.id }),
    kind: 'measure' as const,
    owner: node.code,
  }));
  const phases = node.phases.map((p) => ({ ...pick(p), kind: 'phase' as const, owner: node.code }));
  return [self, ...measures, ...phases];
}

function pick(item: Titled): Omit<DeclaredName, 'kind' | 'owner'> {
  return { code: item.code, title: item.title, documentation: item.documentation ?? '', place: item.place };
}

/**
 * The name a word means, read inside declarations labelled `labels` (outermost first):
 * measures and phases of the nearest declaration win over names of the plan.
 */
export function resolveName(
  names: readonly DeclaredName[],
  word: string,
  labels: readonly string[],
): DeclaredName | null {
  const key = codeKey(word);
  const owners = labels.map(codeKey).toReversed();
  for (const owner of owners) {
    const local = names.find((name) => name.owner && codeKey(name.owner) === owner && isLocal(name, key, owner));
    if (local) return local;
  }
  return names.find((name) => name.kind !== 'phase' && codeKey(name.code) === key) ?? null;
}

function isLocal(name: DeclaredName, key: string, owner: string): boolean {
  const own = codeKey(name.code);
  return own === key || own === `${owner}.${key}`;
}
