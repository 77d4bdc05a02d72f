import { coreVocabulary } from '@traguardo/dsl';

type WordSchema = (typeof coreVocabulary)['schemas'][number];

const TITLES: Readonly<Record<WordSchema['kind'], string | null>> = {
  block: 'Declarations',
  clause: 'Clauses',
  argument: 'Words inside clauses, rows and calls',
  unit: 'Units',
  function: 'Functions',
  operator: 'Operators',
  yes: null,
  no: null,
  missing: null,
};

/** `docs/vocabulary.md`: every word of the core language, written from its records. */
export function vocabularyPage(): string {
  const kinds = Object.entries(TITLES).flatMap(([kind, title]) => (title === null ? [] : [{ kind, title }]));
  const parts = kinds.map(({ kind, title }) => {
    const schemas = coreVocabulary.schemas.filter((schema) => sectionOf(schema) === kind);
    return [`## ${title}`, ...tableOf(schemas)].join('\n');
  });
  return [
    '# Vocabulary',
    'Every word of the plan language, in English and Italian; both are read in any file, in any case, with or without accents. The first spelling is the one printed.\nThis page is written from the records in `packages/dsl/src/vocabulary/` by `npm run docs`.',
    ...parts,
  ]
    .join('\n\n')
    .concat('\n');
}

const LITERALS: readonly WordSchema['kind'][] = ['yes', 'no', 'missing'];

function sectionOf({ kind }: WordSchema): WordSchema['kind'] {
  return LITERALS.includes(kind) ? 'operator' : kind;
}

function tableOf(schemas: readonly WordSchema[]): readonly string[] {
  // The file itself is a declaration without a word.
  const rows = schemas
    .filter(({ spelling }) => spelling.en.length > 0 && spelling.en[0] !== '')
    .map((schema) => {
      const { spelling, documentation } = schema;
      const meaning = [documentation.en, detailOf(schema), documentation.law ?? ''].filter((part) => part !== '');
      return [code(spelling.en), code(spelling.it), meaning.join(' '), documentation.it];
    });
  return [
    '| English | Italian | meaning | significato |',
    '|--|--|--|--|',
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ];
}

/** What a declaration takes, how a clause is written, how many arguments a function has. */
function detailOf(schema: WordSchema): string {
  switch (schema.kind) {
    case 'block': {
      const inside = [
        ...schema.clauses.map((concept) => coreVocabulary.print('clause', concept, 'en')),
        ...schema.blocks.map((concept) => coreVocabulary.print('block', concept, 'en')),
      ];
      const words = [...new Set(inside)];
      return words.length === 0 ? '' : `Takes ${words.map((word) => `\`${word}\``).join(', ')}.`;
    }
    case 'clause':
      return `\`${schema.example}\``;
    case 'function':
      return argumentsOf(schema.minimum, schema.maximum);
    case 'argument':
    case 'unit':
    case 'operator':
    case 'yes':
    case 'no':
    case 'missing':
      return '';
  }
}

function argumentsOf(minimum: number, maximum: number | null): string {
  if (maximum === null) return `${minimum} argument or more.`;
  const range = minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`;
  return `${range} ${maximum === 1 ? 'argument' : 'arguments'}.`;
}

const code = (spellings: readonly string[]): string => spellings.map((each) => `\`${each}\``).join(' ');

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
