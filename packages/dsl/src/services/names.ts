import {
  codeKey,
  type ContextTable,
  type CycleDefinition,
  type Place,
  type Plan,
  type PlanFunction,
  type PlanNode,
  planNodes,
} from '@traguardo/model';

export type NameKind =
  | PlanNode['kind']
  | 'measure'
  | 'phase'
  | 'grade'
  | 'index'
  | 'source'
  | 'office'
  | 'person-role'
  | 'act'
  | 'profile'
  | 'benchmark'
  | 'table'
  | 'column'
  | 'row'
  | 'individual'
  | 'revision'
  | 'check'
  | 'cycle'
  | 'region'
  | 'actor'
  | 'term'
  | 'document'
  | 'state'
  | 'on'
  | 'function'
  | 'scoring'
  | 'parameter';

/** A name a plan declares. `code` is the full id: `PIRA08.done` for a measure of an indicator. */
export interface DeclaredName {
  readonly kind: NameKind;
  readonly code: string;
  readonly title: string;
  readonly documentation: string;
  readonly place: Place | null;
  /**
   * Code of the indicator a measure, a phase or a word of a scale belongs to; of the table of a row or a column; of the cycle of a role, a term, a document, a region, a state, a step; of the function
   * or scoring that takes a parameter.
   */
  readonly owner: string | null;
}

/** Names that mean something only inside their owner. */
export const LOCAL_KINDS: ReadonlySet<NameKind> = new Set([
  'parameter',
  'phase',
  'grade',
  'column',
  'row',
  'region',
  'actor',
  'term',
  'document',
  'state',
  'on',
]);

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
    ...planNodes(plan).flatMap(namesOfNode),
    ...plan.measures.map((measure) => ({ ...named('measure')({ ...measure, code: measure.id }) })),
    ...plan.sources.map(named('source')),
    ...plan.offices.map(named('office')),
    ...plan.roles.map(named('person-role')),
    ...plan.acts.map(named('act')),
    ...(profile.code === '' ? [] : [named('profile')(profile)]),
    ...profile.indexes.map(named('index')),
    ...plan.benchmarks.map(named('benchmark')),
    ...plan.tables.flatMap(namesOfTable),
    ...plan.individuals.map(named('individual')),
    ...plan.revisions.map(named('revision')),
    ...plan.checks.map(named('check')),
    ...plan.cycles.flatMap(namesOfCycle),
    ...plan.functions.flatMap((each) => namesOfFunction('function', each)),
    ...plan.scorings.flatMap((each) => namesOfFunction('scoring', each)),
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
  const grades = node.scale.map((g) => ({ ...pick(g), kind: 'grade' as const, owner: node.code }));
  return [self, ...measures, ...phases, ...grades];
}

function namesOfTable(table: ContextTable): DeclaredName[] {
  const own = (kind: NameKind) => (item: Titled) => ({ ...pick(item), kind, owner: table.code });
  const rows = table.rows.filter(({ kind }) => kind !== 'heading');
  return [{ ...pick(table), kind: 'table', owner: null }, ...table.columns.map(own('column')), ...rows.map(own('row'))];
}

function namesOfCycle(cycle: CycleDefinition): DeclaredName[] {
  const own = (kind: NameKind) => (item: Titled) => ({ ...pick(item), kind, owner: cycle.code });
  return [
    { ...pick(cycle), kind: 'cycle', owner: null },
    ...cycle.roles.map(own('actor')),
    ...cycle.terms.map(own('term')),
    ...cycle.documents.map(own('document')),
    ...cycle.regions.filter(({ place }) => !isSamePlace(place, cycle.place)).map(own('region')),
    ...cycle.regions.flatMap(({ states }) => states.map(own('state'))),
    ...cycle.regions.flatMap(({ transitions }) => transitions.map((step) => own('on')({ ...step, code: step.id }))),
  ];
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.file === other.file && one.start.offset === other.start.offset;
}

/** Parameters have no place of their own in a plan: the texts know it. */
function namesOfFunction(kind: 'function' | 'scoring', definition: PlanFunction): DeclaredName[] {
  const { code, parameters } = definition;
  const named = parameters.map((parameter): DeclaredName => {
    const title = `${code}(${parameters.join('; ')})`;
    return { kind: 'parameter', code: parameter, title, documentation: '', place: null, owner: code };
  });
  return [{ ...pick(definition), kind, owner: null }, ...named];
}

function pick(item: Titled): Omit<DeclaredName, 'kind' | 'owner'> {
  return { code: item.code, title: item.title, documentation: item.documentation ?? '', place: item.place };
}

/**
 * The name a word means, read inside declarations labelled `labels` (outermost first):
 * measures, phases and parameters of the nearest declaration win over names of the plan.
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
  return names.find((name) => !LOCAL_KINDS.has(name.kind) && codeKey(name.code) === key) ?? null;
}

function isLocal(name: DeclaredName, key: string, owner: string): boolean {
  const own = codeKey(name.code);
  return own === key || own === `${owner}.${key}`;
}
