import { codeKey, type Edit, type Language, type Place } from '@traguardo/model';
import { clausesIn, declarationsIn } from '../bind/clauses.ts';
import { topItems } from '../bind/gather.ts';
import { writeName } from '../lex/text.ts';
import { definitionsIn } from '../packs/bring.ts';
import { includableIn } from '../packs/expand.ts';
import type { Pack } from '../packs/library.ts';
import { parseFile } from '../parse/parse.ts';
import type { DeclarationNode, ParsedFile } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import { includePlaceholders } from './include-placeholders.ts';
import { behindUse, useLines } from './packs-in-use.ts';
import { lineStart, shortNameOf, useLine } from './use-line.ts';

/** Something a pack gives. `isIncluded`: it comes by a line that includes it; else when it is named. */
export interface PackItem {
  /** The word of the language it is declared with, as the reader's language writes it. */
  readonly word: string;
  readonly code: string;
  readonly title: string;
  readonly isIncluded: boolean;
  /** Whether the plan has a line that includes it, or the whole pack. */
  readonly isInPlan: boolean;
}

/** What a pack gives, in the order of its text: what is included, what comes when it is named, its templates. */
export function packItems({ name, files }: Pack, program: Program, language: Language): readonly PackItem[] {
  const { vocabulary } = program;
  const inPlan = includedFrom(program, name);
  const items = topItems(files.map((file) => parseFile(file, vocabulary)));
  const toItem =
    (isIncluded: boolean) =>
    ({ word, label, title }: DeclarationNode): PackItem => ({
      word: vocabulary.print('block', word.concept ?? '', language),
      code: label?.text ?? '',
      title: title?.text ?? '',
      isIncluded,
      isInPlan: inPlan.has('') || inPlan.has(codeKey(label?.text ?? '')),
    });
  return [
    ...includableIn(items).map(toItem(true)),
    ...[...definitionsIn({ items }), ...declarationsIn(items, 'template')].map(toItem(false)),
  ];
}

/** What lines of the plan include of a pack, as keys of codes; an empty one for the whole pack. */
function includedFrom(program: Program, name: string): ReadonlySet<string> {
  const lines = useLines(program).filter(({ declaration }) => declaration.title?.text.trim() === name);
  const within = (items: readonly DeclarationNode[]): readonly string[] =>
    items.flatMap(({ word, label, block }) => {
      const inner = within(declarationsIn(block));
      if (word.concept !== 'include') return inner;
      const name = label?.text ?? '';
      if (lines.some(({ alias }) => codeKey(alias) === codeKey(name))) return ['', ...inner];
      const written = behindUse(lines, name);
      return written ? [codeKey(written.rest), ...inner] : inner;
    });
  return new Set(within(declarationsIn(topItems(program.files))));
}

/** A line that asks for a pack, behind the others of the plan's file, with the short name it gives. Null without any text. */
export function usePack(program: Program, pack: Pack): { readonly alias: string; readonly edit: Edit } | null {
  const lines = useLines(program);
  const file = fileWithPlan(program, lines.at(-1)?.declaration.place.file ?? null);
  if (!file) return null;
  const taken = new Set(lines.map(({ alias }) => codeKey(alias)));
  let alias = shortNameOf(pack.name);
  for (let number = 2; taken.has(codeKey(alias)); number += 1) alias = `${shortNameOf(pack.name)}_${number}`;
  const last = lines.findLast(({ declaration }) => declaration.place.file === file.path)?.declaration ?? null;
  const text = useLine(program, file, pack, alias);
  const place = last ? lineBelow(file, last.place) : lineStart(file);
  const isOpen = place.start.offset > 0 && file.text[place.start.offset - 1] !== '\n';
  return { alias, edit: { place, text: `${isOpen ? '\n' : ''}${text}\n` } };
}

/** Takes out the lines of the plan that ask for a pack. */
export function dropPack(program: Program, name: string): readonly Edit[] {
  return useLines(program)
    .filter(({ declaration }) => declaration.title?.text.trim() === name)
    .flatMap(({ declaration: { place } }) => {
      const file = program.files.find(({ path }) => path === place.file);
      if (!file) return [];
      const before = file.text.lastIndexOf('\n', place.start.offset - 1) + 1;
      const isAlone = file.text.slice(before, place.start.offset).trim() === '';
      const start = isAlone ? { ...place.start, offset: before, column: 1 } : place.start;
      return [{ place: { ...place, start, end: isAlone ? lineBelow(file, place).start : place.end }, text: '' }];
    });
}

/** Writes another version in the lines that ask for a pack; a line that names none is left as it is. */
export function writeVersion(program: Program, name: string, version: string): readonly Edit[] {
  return useLines(program)
    .filter(({ declaration }) => declaration.title?.text.trim() === name)
    .flatMap(({ declaration }) => {
      const [written] = clausesIn(declaration).find(({ word }) => word.concept === 'version')?.names ?? [];
      return written ? [{ place: written.place, text: `"${version}"` }] : [];
    });
}

/** A line that includes something of a pack, last in the plan, with what the pack leaves the plan to give (`includePlaceholders`). Null where the plan is not written in braces. */
export function includeLast(program: Program, alias: string, code: string): Edit | null {
  const file = fileWithPlan(program, null);
  const [plan] = file ? declarationsIn(file.items, 'plan') : [];
  if (!file || !plan?.block || file.text[plan.place.end.offset - 1] !== '}') return null;
  const offset = plan.place.end.offset - 1;
  const point = { ...plan.place.end, offset };
  const word = program.vocabulary.print('block', 'include', file.language);
  const items = program.assembled.resolved.aliases.get(codeKey(alias))?.items ?? [];
  const included = includableIn(items).find(({ label }) => label !== null && codeKey(label.text) === codeKey(code));
  const { vocabulary } = program;
  const open = included
    ? includePlaceholders(included, program.plan?.root ?? null, { vocabulary, language: file.language })
    : '';
  const isOpen = !/\n[ \t]*$/.test(file.text.slice(0, offset));
  return {
    place: { file: file.path, start: point, end: point },
    text: `${isOpen ? '\n' : ''}  ${word} ${writeName(`${alias}.${code}`)}${open}\n`,
  };
}

/** The file that asks for packs already, else the one with the plan, else the first. */
function fileWithPlan({ files }: Program, asking: string | null): ParsedFile | null {
  const isWith = ({ items }: ParsedFile): boolean => declarationsIn(items, 'plan').length > 0;
  return files.find(({ path }) => path === asking) ?? files.find(isWith) ?? files[0] ?? null;
}

function lineBelow({ path, text }: ParsedFile, { end }: Place): Place {
  const next = text.indexOf('\n', end.offset);
  const point =
    next < 0
      ? { offset: text.length, line: end.line, column: end.column + text.length - end.offset }
      : { offset: next + 1, line: end.line + 1, column: 1 };
  return { file: path, start: point, end: point };
}
