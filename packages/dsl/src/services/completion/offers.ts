import { codeKey, type Language, type Plan } from '@traguardo/model';
import { READING } from '../../bind/calls.ts';
import type {
  ArgumentSchema,
  ClauseSchema,
  FunctionSchema,
  RowSchema,
  UnitSchema,
  Vocabulary,
  WordSchema,
} from '../../vocabulary/schema.ts';
import type { CompletionOption } from './completion-option.ts';
import type { Enclosing } from '../cursor.ts';
import type { PackOffers } from './pack-offers.ts';
import {
  callables,
  documentationOf,
  fieldOptions,
  headerOf,
  localName,
  offerFunction,
  offerName,
} from './shown-options.ts';
import { exampleIn } from '../../vocabulary/example-in.ts';
import { type DeclaredName, declaredNames, LOCAL_KINDS, type NameKind } from '../names.ts';

/** Makes options of one kind: the words of the vocabulary and the names of the plan, ready to show. */
export interface Offers {
  blocks(concepts: readonly string[]): CompletionOption[];
  clauses(concepts: readonly string[]): CompletionOption[];
  arguments(concepts: readonly string[]): CompletionOption[];
  /** Yes, and a value that is not known. */
  literals(): CompletionOption[];
  units(): CompletionOption[];
  /** Functions of the language and of the plan; inside a definition those alone that do not read the plan. */
  functions(): CompletionOption[];
  /** Scorings the plan defines. */
  scorings(): CompletionOption[];
  /** Names of a registry (`source`, `node`, …). */
  registry(registry: NonNullable<ClauseSchema['registry']>): CompletionOption[];
  /** What the first word of a row may name. */
  rowLabels(label: RowSchema['label']): CompletionOption[];
  /** What `cell` may take: tables, then the rows and the columns of the one named. */
  cells(table: string | null, index: number): CompletionOption[];
  /** Names a formula may use, those of the enclosing indicator first; inside a definition its parameters; in a table its rows or columns. */
  operands(): CompletionOption[];
  nodes(): CompletionOption[];
  /** The states of the enclosing cycle behind the names of their regions. */
  states(): CompletionOption[];
  /** What an argument of a template may name: registries, values, nodes. */
  templateArguments(): CompletionOption[];
  readonly packs: PackOffers;
  /** What `seal` may name in the innermost declaration. */
  sealable(): CompletionOption[];
}

const NODE_KINDS: readonly NameKind[] = ['plan', 'area', 'objective', 'operational', 'indicator'];

const DEFINING: ReadonlySet<string> = new Set(['function', 'scoring-method', 'total', 'column']);

/** What a formula inside a declaration may name, where it is not the plan. */
const PARAMETERS: Readonly<Record<string, NameKind>> = { total: 'row', column: 'column' };

const REGISTRIES: Readonly<Record<NonNullable<ClauseSchema['registry']>, readonly NameKind[]>> = {
  source: ['source'],
  office: ['office'],
  act: ['act'],
  profile: ['profile'],
  body: [],
  node: NODE_KINDS,
  'person-role': ['person-role', 'office'],
  field: [],
  actor: ['actor'],
  state: ['state'],
  term: ['term'],
  document: ['document'],
};

/** What an argument of a template may be, of what packs declare. */
const ARGUMENTS = ['source', 'office', 'person-role', 'act', 'measure'];

/** `written` is the language words are offered in, `read` the one they are explained in. */
export function createOffers(
  plan: Plan,
  vocabulary: Vocabulary,
  written: Language,
  read: Language,
  around: readonly Enclosing[],
  packs: PackOffers,
): Offers {
  const names = declaredNames(plan);
  const owners = around.map(({ label }) => codeKey(label));
  const isOwn = (name: DeclaredName) => name.owner !== null && owners.includes(codeKey(name.owner));
  const ofKinds = (kinds: readonly NameKind[]) =>
    names
      .filter((name) => kinds.includes(name.kind) && (!LOCAL_KINDS.has(name.kind) || isOwn(name)))
      .map((n) => offerName(n));
  const word = (
    schema: WordSchema,
    kind: CompletionOption['kind'],
    after: string,
    detail: string,
  ): CompletionOption => {
    const label = vocabulary.print(schema.kind, schema.concept, written);
    return { label, insert: label + after, kind, detail, documentation: documentationOf(schema, read) };
  };
  const isDefining = DEFINING.has(around.at(-1)?.concept ?? '');
  const parameterKind = PARAMETERS[around.at(-1)?.concept ?? ''] ?? 'parameter';
  const parameters = () => names.filter((name) => name.kind === parameterKind && isOwn(name)).map((n) => offerName(n));
  const values = () => [
    ...names.filter((name) => name.kind === 'measure' && isOwn(name)).map((name) => offerName(name, localName(name))),
    ...names.filter((name) => name.kind === 'measure' && name.owner === null).map((name) => offerName(name)),
    ...names.filter((name) => name.kind === 'indicator').map((name) => offerName(name)),
    ...packs.names(['measure']),
  ];
  const nodes = () => ofKinds(NODE_KINDS);
  return {
    blocks: (concepts) =>
      concepts.flatMap((concept) => {
        const schema = vocabulary.blockOf(concept);
        return schema ? [word(schema, 'block', ' ', headerOf(schema, vocabulary, written))] : [];
      }),
    clauses: (concepts) =>
      concepts.flatMap((concept) => {
        const schema = vocabulary.clauseOf(concept);
        return schema ? [word(schema, 'clause', ' ', exampleIn(schema, vocabulary, written))] : [];
      }),
    arguments: (concepts) =>
      vocabulary.schemas
        .filter((schema): schema is ArgumentSchema => schema.kind === 'argument' && concepts.includes(schema.concept))
        .map((schema) => word(schema, 'argument', '', '')),
    literals: () =>
      vocabulary.schemas
        .filter(({ kind }) => kind === 'yes' || kind === 'missing')
        .map((schema) => word(schema, 'argument', '', '')),
    units: () =>
      vocabulary.schemas
        .filter((schema): schema is UnitSchema => schema.kind === 'unit')
        .map((schema) => word(schema, 'unit', '', '')),
    functions: () => [
      ...vocabulary.schemas
        .filter((schema): schema is FunctionSchema => schema.kind === 'function')
        .filter(({ concept }) => !isDefining || !READING.has(concept))
        .map((schema) => word(schema, 'function', '(', '')),
      ...plan.functions.map((each) => offerFunction(each, 0)),
      ...packs.names(['function']),
      ...callables(vocabulary, 'functions', written, read),
    ],
    scorings: () => [
      ...plan.scorings.map((each) => offerFunction(each, 2)),
      ...packs.names(['scoring-method']),
      ...callables(vocabulary, 'scorings', written, read),
    ],
    registry: (registry) =>
      registry === 'field'
        ? fieldOptions(written)
        : [
            ...ofKinds(REGISTRIES[registry]),
            ...packs.names(registry === 'person-role' ? ['person-role', 'office'] : [registry]),
          ],
    rowLabels: (label) => rowLabels(label, names, isOwn),
    cells: (table, index) =>
      names
        .filter(({ kind, owner }) =>
          index === 0
            ? kind === 'table'
            : kind === (index === 1 ? 'row' : 'column') && codeKey(owner ?? '') === codeKey(table ?? ''),
        )
        .map((name) => offerName(name)),
    operands: () => (isDefining ? parameters() : values()),
    nodes,
    states: () =>
      plan.cycles
        .filter(({ code }) => owners.includes(codeKey(code)))
        .flatMap(({ regions }) => regions)
        .flatMap(({ code, states }) => states.map((state) => offerName(state, `${code}.${state.code}`))),
    templateArguments: () => [
      ...ofKinds(['source', 'office', 'act']),
      ...packs.names(ARGUMENTS),
      ...values(),
      ...nodes(),
    ],
    packs,
    sealable: () => packs.sealable(around.at(-1)?.concept ?? '', written),
  };
}

function rowLabels(
  label: RowSchema['label'],
  names: readonly DeclaredName[],
  isOwn: (name: DeclaredName) => boolean,
): CompletionOption[] {
  switch (label) {
    case 'node':
      return names.filter((name) => NODE_KINDS.includes(name.kind)).map((name) => offerName(name));
    case 'indicator':
      return names.filter((name) => name.kind === 'indicator').map((name) => offerName(name));
    case 'measure-or-indicator':
      return names
        .filter((name) => name.kind === 'measure' || name.kind === 'indicator')
        .map((name) => offerName(name));
    case 'phase':
      return names
        .filter((name) => (name.kind === 'phase' || name.kind === 'grade') && isOwn(name))
        .map((name) => offerName(name));
    case 'band':
    case 'judgement':
    case 'level':
    case 'free':
      return [];
    default:
      return label satisfies never;
  }
}
