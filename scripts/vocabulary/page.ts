import { type BlockSchema, type ClauseSchema, coreVocabulary, type WordSchema } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { exampleInPlace, expressionInPlace, holdersOf, parentsOf, pieceIn } from './place.ts';
import { type Section, sectionOf, TEXTS, type Texts } from './texts.ts';

const { schemas } = coreVocabulary;
const SECTIONS: readonly Section[] = ['block', 'clause', 'argument', 'unit', 'function', 'operator'];

/** The pages of every word of the core language, written from its records, by path from the root. */
export function vocabularyPages(): Readonly<Record<string, string>> {
  return { 'docs/vocabulary.md': vocabularyPage('en'), 'docs/vocabolario.md': vocabularyPage('it') };
}

function vocabularyPage(language: Language): string {
  const texts = TEXTS[language];
  const sections = SECTIONS.map((section) => {
    const head = `## ${texts.titles[section]}\n\n${texts.intros[section]}`;
    const words = schemas.filter((schema) => sectionOf(schema) === section);
    return section === 'block'
      ? [head, ...words.map((schema) => blockPart(schema as BlockSchema, language))].join('\n\n')
      : [`${head}\n`, ...tableOf(section, words, language)].join('\n');
  });
  return `${[texts.head, ...sections].join('\n\n')}\n`;
}

/** A declaration: what it is, a table of what it takes, an example. */
function blockPart(schema: BlockSchema, language: Language): string {
  const texts = TEXTS[language];
  const isFile = schema.concept === 'file';
  const example = schema.example[language];
  const title = isFile ? texts.file : code(schema.spelling[language]);
  const facts = factsOf(schema, language).map(([name, text]) => `| ${cell(name)} | ${cell(text)} |`);
  return [
    anchor(schema),
    `### ${title}`,
    schema.documentation[language],
    ['| | |', '|--|--|', ...facts].join('\n'),
    ...(example === '' ? [] : [fenced(example, language)]),
  ].join('\n\n');
}

function factsOf(schema: BlockSchema, language: Language): readonly (readonly [string, string])[] {
  const texts = TEXTS[language];
  const { facts } = texts;
  const other = language === 'en' ? 'it' : 'en';
  const label = `${texts.labels[schema.label]}${schema.labelRequired || schema.label === 'none' ? '' : ` (${texts.optional})`}`;
  const clauses = schema.clauses.map((concept) => {
    const marks = [
      ...(schema.requiredClauses.includes(concept) ? [texts.required] : []),
      ...(schema.repeatedClauses.includes(concept) ? [texts.repeated] : []),
    ];
    return `${link('clause', concept, language)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
  });
  const holders = holdersOf(schema.concept).map(({ concept }) =>
    concept === 'file' ? `[${texts.topOfFile}](#block-file)` : link('block', concept, language),
  );
  const holds = schema.blocks.map((concept) => link('block', concept, language));
  const all: readonly (readonly [string, string])[] = [
    [facts.also, code(schema.spelling[other])],
    [facts.label, schema.concept === 'file' ? '' : label],
    [facts.value, schema.value ? texts.takesValue : ''],
    [facts.clauses, clauses.join(', ')],
    [facts.holds, holds.join(', ')],
    [facts.rows, rowsOf(schema, language)],
    [facts.entries, schema.entries ? texts.entriesStart : ''],
    [facts.standsIn, holders.join(', ')],
    [facts.law, schema.documentation.law ?? ''],
  ];
  return all.filter(([, text]) => text !== '');
}

function rowsOf({ rows }: BlockSchema, language: Language): string {
  if (rows === null) return '';
  const texts = TEXTS[language];
  const inside = [
    ...rows.clauses.map((concept) => link('clause', concept, language)),
    ...rows.arguments.map((concept) => link('argument', concept, language)),
  ];
  const start = texts.rowsStartWith(texts.rows[rows.label]);
  return inside.length === 0 ? start : `${start}; ${texts.rowsTake(inside.join(', '))}`;
}

/** Words that are no declarations, one to a row. */
function tableOf(section: Exclude<Section, 'block'>, words: readonly WordSchema[], language: Language): string[] {
  const texts = TEXTS[language];
  const rows = words.flatMap((schema) => (schema.kind === 'block' ? [] : [rowOf(schema, language)]));
  const marks = section === 'operator' ? marksOf(texts, language) : [];
  const columns = texts.columns[section];
  return [
    columns,
    `|${'--|'.repeat(columns.split('|').length - 2)}`,
    ...[...rows, ...marks].map((cells) => `| ${cells.map(cell).join(' | ')} |`),
  ];
}

function rowOf(schema: Exclude<WordSchema, BlockSchema>, language: Language): readonly string[] {
  const other = language === 'en' ? 'it' : 'en';
  const { law } = schema.documentation;
  const meaning = `${schema.documentation[language]}${law === undefined ? '' : ` *${law}*`}`;
  return [
    `${anchor(schema)}${code(schema.spelling[language])}`,
    code(schema.spelling[other]),
    meaning,
    ...placesOf(schema, language),
    `\`${pieceIn(exampleInPlace(schema), language)}\``,
  ];
}

/** The cells between meaning and example. */
function placesOf(schema: Exclude<WordSchema, BlockSchema>, language: Language): readonly string[] {
  switch (schema.kind) {
    case 'clause':
      return [takenBy(schema, language), linksToParents(schema.concept, language)];
    case 'argument':
      return [placesOfArgument(schema.concept, language)];
    case 'function':
      return [TEXTS[language].arguments(schema.minimum, schema.maximum)];
    case 'unit':
    case 'operator':
    case 'yes':
    case 'no':
    case 'missing':
      return [];
    default:
      return schema satisfies never;
  }
}

function takenBy({ takes, registry, arguments: words }: ClauseSchema, language: Language): string {
  const texts = TEXTS[language];
  const parts = [{ names: texts.names, values: texts.values, expression: texts.expression }[takes]];
  if (registry === 'node') parts.push(texts.node);
  else if (registry === 'field') parts.push(texts.field);
  else if (registry === 'profile') parts.push(texts.declared(link('block', registry, language)));
  else if (registry !== null) parts.push(texts.registry(link('block', registry, language)));
  const links = words.map((concept) => link('argument', concept, language));
  return links.length === 0 ? parts.join(' ') : `${parts.join(' ')}, ${texts.among(links.join(', '))}`;
}

function linksToParents(clause: string, language: Language): string {
  return parentsOf(clause)
    .map(({ concept }) =>
      concept === 'file' ? `[${TEXTS[language].topOfFile}](#block-file)` : link('block', concept, language),
    )
    .join(', ');
}

function placesOfArgument(concept: string, language: Language): string {
  const places = schemas.flatMap((schema) => {
    const takes =
      (schema.kind === 'clause' && schema.arguments.includes(concept)) ||
      (schema.kind === 'block' && schema.rows?.arguments.includes(concept));
    return takes ? [link(schema.kind, schema.concept, language)] : [];
  });
  return places.length === 0 ? TEXTS[language].call : places.join(', ');
}

function marksOf({ marks }: Texts, language: Language): readonly (readonly string[])[] {
  return marks.map(({ mark, meaning, example }) => [
    `\`${mark}\``,
    '',
    meaning,
    `\`${pieceIn(expressionInPlace(example), language)}\``,
  ]);
}

/** A word as printed, leading to its place on the page. */
function link(kind: WordSchema['kind'], concept: string, language: Language): string {
  return `[\`${coreVocabulary.print(kind, concept, language)}\`](#${kind}-${concept})`;
}

/** Where a link to a word leads; headings will not do, since one word may be several. */
function anchor({ kind, concept }: WordSchema): string {
  return `<a id="${kind}-${concept}"></a>`;
}

/** An example that the compiler takes is one of the snippets that the tests compile. */
function fenced(example: string, language: Language): string {
  const text = needsNotation(example, language)
    ? `${coreVocabulary.print('clause', 'language', 'it')} it\n${example}`
    : example;
  return `\`\`\`piano\n${text}\n\`\`\``;
}

/** Whether numbers or dates of an Italian example would be read otherwise in a file that does not say so. */
function needsNotation(example: string, language: Language): boolean {
  return language === 'it' && /\d,\d/.test(example);
}

const code = (spellings: readonly string[]): string => spellings.map((each) => `\`${each}\``).join(' ');

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
