import type { Language } from '@traguardo/model';
import type { Program } from '../../program.ts';
import type { DeclarationNode, ItemNode } from '../../parse/tree.ts';
import type { BlockSchema, Vocabulary, WordSchema } from '../../vocabulary/schema.ts';
import { fileOf } from '../cursor.ts';
import { exampleIn } from '../../vocabulary/example-in.ts';
import type { ClauseAddition, DeclarationForm, FormAddition, FormField, FormNeighbour } from './declaration-form.ts';
import { oneLine, showClause, showText } from './field-input.ts';
import { languageField } from './file-language.ts';
import { type HouseOrder, houseOrder } from './house-order.ts';
import { declarationsOf, documentationSpan, isLineStart, locate, type Located, rowsOf, unitOf } from './located.ts';
import { mayBegin } from './may-begin.ts';
import { POINTING } from './skeleton.ts';
import { clausesOf, headParts, rowSpan } from './written-parts.ts';

/** What the words of a form are taken from. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** The reader's. */
  readonly language: Language;
}

/**
 * The innermost declaration at an offset as a form, or the file itself outside all. Sentences are in `language`, examples in the words of
 * the file. Null for a text that is not of the program's own plan. Pure.
 */
export function declarationForm(
  program: Program,
  vocabulary: Vocabulary,
  path: string,
  offset: number,
  language: Language,
): DeclarationForm | null {
  const file = fileOf(program, path);
  if (!file) return null;
  const located = locate(file, offset);
  const form = readForm(located, { vocabulary, language });
  const home = schemaOf(located.declaration, vocabulary);
  const siblings = declarationsOf(located.declaration ? (located.declaration.block ?? []) : file.items);
  const isOffered = ({ concept }: FormAddition): boolean => {
    const schema = vocabulary.blockOf(concept);
    return schema !== null && mayBegin(program, schema, home, siblings);
  };
  return { ...form, blocks: form.blocks.filter(isOffered) };
}

/** The form of what was located. */
export function readForm(located: Located, reading: Reading): DeclarationForm {
  const { file, declaration, around } = located;
  const { vocabulary, language } = reading;
  const schema = schemaOf(declaration, vocabulary);
  const items = declaration ? (declaration.block ?? []) : file.items;
  const order = schema && houseOrder(schema, vocabulary);
  const fields = declaration
    ? fieldsOf(located, declaration, schema, order, reading)
    : [languageField(file, vocabulary, language)];
  const rows = declaration ? rowsIn(located, items) : [];
  return {
    path: file.path,
    offset: declaration?.headerPlace.start.offset ?? file.text.length,
    concept: schema?.concept ?? declaration?.word.concept ?? null,
    kind: declaration ? kindOf(declaration, reading) : '',
    label: declaration?.label?.text ?? '',
    title: declaration?.title?.text ?? '',
    ...explained(schema, language),
    place: declaration ? unitOf(file, declaration.place) : { from: 0, to: file.text.length },
    headerEnd: declaration?.headerPlace.end.offset ?? 0,
    around: around.map((each) => neighbour(each, reading)),
    fields,
    clauses: schema && declaration ? clauseAdditions(schema, fields, located, reading) : [],
    rows,
    rowExample: schema && (schema.rows !== null || schema.entries) ? rowExample(schema, located) : null,
    children: declarationsOf(items).map((each) => neighbour(each, reading)),
    blocks: (schema?.blocks ?? []).flatMap((concept) => blockAddition(concept, located, reading)),
  };
}

/** The record of a declaration; that of a file for none. */
export function schemaOf(declaration: DeclarationNode | null, vocabulary: Vocabulary): BlockSchema | null {
  const concept = declaration ? declaration.word.concept : 'file';
  return concept === null ? null : vocabulary.blockOf(concept);
}

/** The key of a clause that is not written yet. */
function nextKey(concept: string, fields: readonly FormField[]): string {
  return `${concept}#${fields.filter((field) => field.concept === concept && field.place !== null).length}`;
}

function explained(schema: WordSchema | null, language: Language): { readonly help: string; readonly law: string } {
  return { help: schema?.documentation[language] ?? '', law: schema?.documentation.law ?? '' };
}

function kindOf({ word }: DeclarationNode, { vocabulary, language }: Reading): string {
  return word.concept === null ? word.text : vocabulary.print('block', word.concept, language);
}

function neighbour(declaration: DeclarationNode, reading: Reading): FormNeighbour {
  const { word, label, title, headerPlace, place } = declaration;
  return {
    offset: headerPlace.start.offset,
    concept: word.concept,
    kind: kindOf(declaration, reading),
    label: label?.text ?? '',
    title: title?.text ?? '',
    place: { from: place.start.offset, to: place.end.offset },
  };
}

const HEAD = { concept: null, name: '', help: '', law: '', example: '' };

function fieldsOf(
  located: Located,
  declaration: DeclarationNode,
  schema: BlockSchema | null,
  order: HouseOrder | null,
  reading: Reading,
): readonly FormField[] {
  const written = clauseFields(located, declaration, reading);
  const missing = (order?.usual ?? [])
    .filter((concept) => !written.some((field) => field.concept === concept))
    .flatMap((concept) => emptyField(concept, located, reading));
  const clauses = [...written, ...missing].toSorted(
    (a, b) => (order?.rank(a.concept) ?? 0) - (order?.rank(b.concept) ?? 0),
  );
  return [...headFields(located, declaration, schema), ...clauses, ...documentationField(located, declaration)];
}

function headFields({ file }: Located, declaration: DeclarationNode, schema: BlockSchema | null): readonly FormField[] {
  const { label, title } = declaration;
  const raw = ({ from, to }: { readonly from: number; readonly to: number }): string => file.text.slice(from, to);
  const { value, sign, arrow } = headParts(file, declaration);
  const fields: FormField[] = [];
  if (label !== null || (schema !== null && schema.label !== 'none' && schema.label !== 'text')) {
    const place = label && { from: label.place.start.offset, to: label.place.end.offset };
    fields.push({
      ...HEAD,
      key: 'label',
      input: { kind: 'code', points: POINTING.has(declaration.word.concept ?? '') },
      value: label?.text ?? '',
      place,
    });
  }
  if (title !== null || (schema !== null && schema.label !== 'none')) {
    const place = title && { from: title.place.start.offset, to: title.place.end.offset };
    const shown = place ? showText(raw(place)) : { input: { kind: 'text' as const, lines: false }, value: '' };
    fields.push({ ...HEAD, key: 'title', ...shown, place });
  }
  if (arrow !== null) fields.push({ ...HEAD, key: 'arrow', input: { kind: 'line' }, value: raw(arrow), place: arrow });
  if (value !== null || schema?.value) {
    const place = value && { from: sign?.from ?? value.from, to: value.to };
    fields.push({
      ...HEAD,
      key: 'value',
      input: { kind: 'formula' },
      value: value ? oneLine(raw(value)) : '',
      place,
    });
  }
  return fields;
}

/** What is written above a declaration; one that shares its line with others has no place for it. */
function documentationField({ file }: Located, declaration: DeclarationNode): readonly FormField[] {
  const { documentation, headerPlace } = declaration;
  if (!isLineStart(file.text, headerPlace.start.offset)) return [];
  const place = documentation === '' ? null : documentationSpan(file, headerPlace);
  const input = { kind: 'text', lines: true } as const;
  return [{ ...HEAD, key: 'documentation', input, value: documentation, place }];
}

function clauseFields({ file }: Located, declaration: DeclarationNode, reading: Reading): readonly FormField[] {
  const { vocabulary, language } = reading;
  return clausesOf(file, declaration).map(({ key, concept, word, place, value }) => {
    const schema = concept === null ? null : vocabulary.clauseOf(concept);
    return {
      key,
      concept,
      name: schema ? vocabulary.print('clause', schema.concept, language) : word,
      ...showClause(schema, file.text.slice(value.from, value.to), true, vocabulary, language),
      place,
      ...explained(schema, language),
      example: schema ? exampleIn(schema, vocabulary, file.language) : '',
    };
  });
}

function emptyField(concept: string, { file }: Located, { vocabulary, language }: Reading): readonly FormField[] {
  const schema = vocabulary.clauseOf(concept);
  if (schema === null) return [];
  return [
    {
      key: `${concept}#0`,
      concept,
      name: vocabulary.print('clause', concept, language),
      ...showClause(schema, '', false, vocabulary, language),
      place: null,
      ...explained(schema, language),
      example: exampleIn(schema, vocabulary, file.language),
    },
  ];
}

/** Clauses that are neither shown nor written; what goes on from another only beside it. */
function clauseAdditions(
  schema: BlockSchema,
  fields: readonly FormField[],
  located: Located,
  reading: Reading,
): readonly ClauseAddition[] {
  const isShown = (concept: string): boolean => fields.some((field) => field.concept === concept);
  const isWritten = (concept: string): boolean =>
    fields.some((field) => field.concept === concept && field.place !== null);
  return schema.clauses
    .filter((concept) => !isShown(concept) || schema.repeatedClauses.includes(concept))
    .filter((concept) => {
      const from = reading.vocabulary.clauseOf(concept)?.continues;
      return from === undefined || isWritten(from);
    })
    .flatMap((concept) => emptyField(concept, located, reading))
    .map(({ concept, name, help, law, example, input }) => {
      return { concept: concept as string, name, help, law, example, input, key: nextKey(concept as string, fields) };
    });
}

function rowsIn({ file }: Located, items: readonly ItemNode[]): readonly FormField[] {
  return rowsOf(items).map((row, index) => {
    const place = rowSpan(file, row);
    const value = oneLine(file.text.slice(place.from, place.to));
    return { ...HEAD, key: `row#${index}`, input: { kind: 'line' }, value, place };
  });
}

/** What stands between the innermost braces of the example of a block of rows: its first row. */
function rowExample(schema: BlockSchema, { file }: Located): string {
  const example = schema.example[file.language];
  const words = schema.spelling[file.language];
  const start = words.map((word) => example.search(new RegExp(`${word}\\b[^{}]*\\{`, 'u'))).find((at) => at >= 0) ?? -1;
  const open = example.indexOf('{', start);
  return start < 0 ? '' : (/^\{\s*([^;{}\n]*)/.exec(example.slice(open))?.[1]?.trim() ?? '');
}

function blockAddition(concept: string, { file }: Located, reading: Reading): readonly FormAddition[] {
  const { vocabulary, language } = reading;
  const schema = vocabulary.blockOf(concept);
  if (schema === null) return [];
  const name = vocabulary.print('block', concept, language);
  return [{ concept, name, ...explained(schema, language), example: schema.example[file.language] }];
}
