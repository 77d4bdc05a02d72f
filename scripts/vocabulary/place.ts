import { type BlockSchema, coreVocabulary, formatFile, parseFile, type WordSchema } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';

/** A piece of text in English words with the lines that put it where it may stand. */
export interface Placed {
  readonly before: readonly string[];
  /** Words before it on its own line. */
  readonly lead: string;
  readonly piece: string;
  readonly after: readonly string[];
}

const blocks = coreVocabulary.schemas.filter((schema): schema is BlockSchema => schema.kind === 'block');

/** What changes or repeats a node names one that is there. */
const NAMES_A_NODE: readonly string[] = ['override', 'plan-override', 'withdraw', 'adjust'];

/** Definitions in the language itself. */
const DEFINING: readonly string[] = ['function', 'scoring-method'];

/** A clause where it stands: in the header of a block, or in its rows when it stands only there; `file` is the top of a file. */
export function clauseIn(concept: string, clause: string): Placed {
  const block = coreVocabulary.blockOf(concept);
  const isInHeader = block?.clauses.some((each) => startsWith(clause, coreVocabulary.clauseOf(each)));
  if (!isInHeader) return itemIn(concept, clause, concept === 'sheets' ? 'head own 100% ' : 'PIRA07 10 N. ');
  const path = pathTo(concept);
  const own = path.at(-1);
  if (own === undefined) return { before: [], lead: '', piece: clause, after: [] };
  if (DEFINING.includes(concept)) return inDefinition(own, clause);
  const outer = path.slice(0, -1);
  const others = own.requiredClauses.filter((each) => !startsWith(clause, coreVocabulary.clauseOf(each)));
  const lead = `${headerOf({ ...own, requiredClauses: others }, outer.length)} `;
  return { before: outer.flatMap(openingOf), lead, piece: clause, after: outer.map(() => '}') };
}

/** A definition takes names and gives one result over them: each clause stands beside the other. */
function inDefinition({ spelling }: BlockSchema, clause: string): Placed {
  const other = startsWith(clause, coreVocabulary.clauseOf('gives')) ? 'takes a, b' : '= 100%';
  return { before: [], lead: `${spelling.en[0]} X1 ${other} `, piece: clause, after: [] };
}

/** An item inside a block; `lead` is what its line begins with. */
function itemIn(concept: string, piece: string, lead = ''): Placed {
  const path = pathTo(concept);
  return { before: path.flatMap(openingOf), lead, piece, after: path.map(() => '}') };
}

/** The example of a word that is no declaration, where it may stand. */
export function exampleInPlace(schema: Exclude<WordSchema, BlockSchema>): Placed {
  switch (schema.kind) {
    case 'clause':
      return clauseIn(homeOf(schema.concept), schema.example);
    case 'argument':
      return argumentInPlace(schema.concept, schema.example);
    case 'unit':
      return { before: [], lead: 'measure X1 = ', piece: `12 ${schema.spelling.en[0]}`, after: [] };
    case 'function':
    case 'operator':
    case 'yes':
    case 'no':
    case 'missing':
      return expressionInPlace(schema.example);
    default:
      return schema satisfies never;
  }
}

/** The block an example of a clause is shown in: an include, which changes others, only where no other block takes it. */
function homeOf(clause: string): string {
  const parents = parentsOf(clause).map(({ concept }) => concept);
  return parents.find((concept) => concept !== 'include') ?? parents[0] ?? 'file';
}

/** The blocks that take a clause, in their header, as an item or in a row. */
export function parentsOf(clause: string): readonly BlockSchema[] {
  return blocks.filter(({ clauses, rows }) => clauses.includes(clause) || rows?.clauses.includes(clause));
}

/** The blocks that hold a declaration. */
export function holdersOf(block: string): readonly BlockSchema[] {
  return blocks.filter(({ blocks: inside }) => inside.includes(block));
}

/** An argument word stands in a clause, in a row or in a call. */
function argumentInPlace(concept: string, example: string): Placed {
  const { schemas } = coreVocabulary;
  const clause = schemas.find(
    (schema) => schema.kind === 'clause' && schema.arguments.includes(concept) && startsWith(example, schema),
  );
  if (clause) return clauseIn(parentsOf(clause.concept)[0]?.concept ?? 'file', example);
  const rows = blocks.find((block) => block.rows?.arguments.includes(concept));
  return rows && !example.includes('(') ? itemIn(rows.concept, example) : expressionInPlace(example);
}

function startsWith(example: string, schema: WordSchema | null): boolean {
  return (schema?.spelling.en ?? []).some((word) => example === word || example.startsWith(`${word} `));
}

/** An expression where it may stand: a condition in a check, a group in an index, any other as the value of a measure. */
export function expressionInPlace(expression: string): Placed {
  if (/[<>=]|^complete/.test(expression.replaceAll(/if\([^,]*/g, ''))) {
    return { before: ['check X1 {'], lead: 'must ', piece: expression, after: ['}'] };
  }
  const isGroup = coreVocabulary.schemas.some(
    ({ kind, concept }) => kind === 'argument' && expression.endsWith(`(${concept})`),
  );
  return isGroup
    ? { before: ['profile X1 {'], lead: 'index X2 = ', piece: expression, after: ['}'] }
    : { before: [], lead: 'measure X1 = ', piece: expression, after: [] };
}

/** The blocks one inside the other that lead to a block, the outermost first. */
function pathTo(concept: string): readonly BlockSchema[] {
  let paths: readonly (readonly string[])[] = [['file']];
  const seen = new Set(['file']);
  while (paths.length > 0) {
    const found = paths.find((path) => path.at(-1) === concept);
    if (found) return found.slice(1).flatMap((each) => coreVocabulary.blockOf(each) ?? []);
    paths = paths.flatMap((path) => {
      // a region at the top of a file counts for nothing until a cycle includes it
      const isTop = path.length === 1;
      const next = (coreVocabulary.blockOf(path.at(-1) ?? '')?.blocks ?? []).filter(
        (each) => !seen.has(each) && !(isTop && each === 'region'),
      );
      for (const each of next) seen.add(each);
      return next.map((each) => [...path, each]);
    });
  }
  throw new TypeError(`the block ${concept} stands nowhere`);
}

/** What the examples of clauses speak of that only a cycle can declare. */
const IN_A_CYCLE = [
  'role BOARD',
  'role CONTROLLER',
  'role OIV',
  'state monitored',
  'region evaluator { state present initial final }',
  'term piao deadline at_once',
  'term monitoring deadline at_once',
  'term report deadline at_once',
];

function openingOf(block: BlockSchema, depth: number): readonly string[] {
  return [`${headerOf(block, depth)} {`, ...(block.concept === 'cycle' ? IN_A_CYCLE : [])];
}

function headerOf({ concept, spelling, label, requiredClauses, value }: BlockSchema, depth: number): string {
  const named = { code: `X${depth + 1}`, name: `X${depth + 1}`, text: '"X"', none: '' }[label];
  const name = concept === 'use' ? 'pack "unioncamere/obiettivi-comuni"' : named;
  const clauses = requiredClauses.map((clause) => coreVocabulary.clauseOf(clause)?.example ?? '');
  const parts = [
    spelling.en[0],
    NAMES_A_NODE.includes(concept) ? (concept === 'withdraw' ? 'A2' : 'PIRA07') : name,
    ...(value && concept !== 'measure' ? ['= 1'] : []),
    ...clauses,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The lines of a text, for a compiler. */
export function textOf({ before, lead, piece, after }: Placed): string {
  return [...before, lead + piece, ...after].join('\n');
}

/** The piece as it is written in a language: words, numbers and dates by the formatter, in its place. */
export function pieceIn(placed: Placed, language: Language): string {
  if (language === 'en') return placed.piece;
  const parsed = parseFile({ path: 'example.piano', text: textOf(placed) }, coreVocabulary);
  const lines = formatFile(parsed, coreVocabulary, language).split('\n');
  const head = lines.length - 1 - textOf(placed).split('\n').length;
  const line = lines[head + placed.before.length]?.trim().split(' ') ?? [];
  return line.slice(placed.lead.split(' ').length - 1).join(' ');
}
