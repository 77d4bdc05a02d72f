import { CORE_SCHEMAS, type WordSchema } from '@traguardo/dsl';

/** A rule of a TextMate grammar, as far as it is used here. */
interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

/** A TextMate grammar. */
export interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Rule[];
}

const LETTER = String.raw`[\p{L}\p{N}_]`;
const BEFORE = String.raw`(?<!${LETTER}|${LETTER}\.)`;
const AFTER = String.raw`(?!${LETTER}|\.${LETTER})`;
const CODE = String.raw`[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*[²³]?`;
const NAME = '(`[^`\\n]*`|' + CODE + ')';
const NUMBER = String.raw`\d(?:[\d_.,]*\d)?`;

/** The colours an editor gives before the language server answers: from the words of the vocabulary, first rule first. */
export function grammar(schemas: readonly WordSchema[] = CORE_SCHEMAS): Grammar {
  const of = (kind: WordSchema['kind'], is: (schema: WordSchema) => boolean = () => true): string =>
    alternatives(schemas.filter((schema) => schema.kind === kind && is(schema)));
  const blocks = of('block');
  const clauses = of('clause');
  const named = of('clause', (schema) => schema.kind === 'clause' && schema.takes === 'names');
  const labelled = of('block', (schema) => schema.kind === 'block' && schema.label !== 'none');
  const word = (scope: string, words: string): Rule => ({
    name: `${scope}.piano`,
    match: `(?i)${BEFORE}(?:${words})${AFTER}`,
  });
  return {
    name: 'Piano',
    scopeName: 'source.piano',
    fileTypes: ['piano'],
    patterns: [
      { name: 'comment.line.documentation.piano', match: '///.*$' },
      { name: 'comment.line.double-slash.piano', match: '//.*$' },
      { name: 'string.quoted.triple.piano', begin: '"""', end: '"""' },
      { name: 'string.quoted.double.piano', match: '"[^"\\n]*"?|“[^”\\n]*”?|«[^»\\n]*»?' },
      {
        match: `(?i)(?:^|(?<=[{;]))\\s*(${labelled})\\s+${NAME}`,
        captures: { 1: { name: 'storage.type.piano' }, 2: { name: 'entity.name.type.piano' } },
      },
      {
        match: `(?i)${BEFORE}(${named})\\s+${NAME}`,
        captures: { 1: { name: 'keyword.other.clause.piano' }, 2: { name: 'variable.other.piano' } },
      },
      { name: 'variable.other.quoted.piano', match: '`[^`\\n]*`?' },
      {
        name: 'constant.numeric.date.piano',
        match: String.raw`(?<![\w.])(?:\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}(?:/\d{4})?)(?![\w])`,
      },
      {
        match: `(?i)(?<![\\w.])(${NUMBER})(?:[ \\t\\u00A0\\u202F]*(${of('unit')})(?!${LETTER}))?`,
        captures: { 1: { name: 'constant.numeric.piano' }, 2: { name: 'keyword.other.unit.piano' } },
      },
      { name: 'support.function.piano', match: `(?i)${BEFORE}(?:${of('function')})(?=\\s*\\()` },
      word('keyword.operator.word', of('operator')),
      { name: 'storage.type.piano', match: `(?i)(?:^|(?<=[{;]))\\s*(?:${blocks})${AFTER}` },
      word('keyword.other.clause', clauses),
      word('storage.type', blocks),
      word('constant.language', [of('argument'), of('yes'), of('no'), of('missing')].join('|')),
      { name: 'keyword.operator.piano', match: String.raw`>=|≥|<=|≤|!=|->|\.\.|[=<>~+\-−*/@]` },
      { name: 'variable.other.piano', match: CODE },
    ],
  };
}

/** The grammar as its file holds it. */
export function grammarText(): string {
  return `${JSON.stringify(grammar(), null, 2)}\n`;
}

/** The spellings of words, longest first so that no word hides a longer one; accents may be left out. */
function alternatives(schemas: readonly WordSchema[]): string {
  const spellings = schemas.flatMap(({ spelling }) => [...spelling.it, ...spelling.en]);
  return [...new Set(spellings)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((spelling) => Array.from(spelling, letter).join(''))
    .join('|');
}

function letter(character: string): string {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === character ? character.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`) : `[${character}${plain}]`;
}
