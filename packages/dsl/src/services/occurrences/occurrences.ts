import { codeKey, type Place } from '@traguardo/model';
import type { Program } from '../../program.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import { contextNames } from './context-names.ts';
import { createNameWalk } from './name-walk.ts';
import { narrativeNames } from './narrative-names.ts';
import { tableNames } from './table-names.ts';
import { type Thing, thingsOf } from './things.ts';
import { behindUse, useLines } from '../packs-in-use.ts';
import { templateNames } from './template-names.ts';
import type { Meet, NameUse, WrittenName } from './written-name.ts';

/** A name in the texts and what it means. `PIRA08.done` is two: the indicator's part and the measure's. */
export interface Occurrence {
  readonly thing: Thing;
  readonly name: WrittenName;
  /** The part of `name.text` that is the thing's own name, or its alias. */
  readonly from: number;
  readonly to: number;
  readonly use: NameUse;
}

const GROUP = /^(indicators|operationals)$/i;

/** A point of a text. */
interface Point {
  readonly path: string;
  readonly offset: number;
}

/**
 * Every name of the program, its tables and the words of its report included, with what it means; unknown names are left out. With a point, only those of
 * the items around it: enough for what stands there. Pure.
 */
export function occurrences(program: Program, vocabulary: Vocabulary, at: Point | null = null): readonly Occurrence[] {
  const things = thingsOf(program, vocabulary);
  const found: Occurrence[] = [];
  const lines = useLines(program);
  const paths = new Set(program.files.map(({ path }) => path));
  const isOwn = ({ label }: Thing): boolean => paths.has(label.place.file);
  const meet: Meet = (name, thing, use) => {
    const behind = thing && isOwn(thing) ? null : behindUse(lines, name.text);
    const line = behind && things.at(behind.line.declaration.headerPlace);
    const from = line ? name.text.length - behind.rest.length : 0;
    if (line) found.push({ thing: line, name, from: 0, to: from - 1, use: 'reference' });
    if (thing) found.push(...partsOf(name, thing, use, from));
  };
  const isAsked = ({ path }: { readonly path: string }): boolean => at === null || path === at.path;
  const isAround = ({ start, end }: Place): boolean =>
    at === null || (start.offset <= at.offset && at.offset <= end.offset);
  for (const file of program.files.filter(isAsked)) {
    const walk = createNameWalk(things, vocabulary, meet, file.text, isAround);
    for (const item of file.items) walk.item(item);
    templateNames(file, things, meet);
  }
  for (const file of program.data.filter(isAsked)) {
    const tables = program.plan.tables.filter((table) => table.file === file.path);
    if (tables.length > 0) contextNames(file, tables, things, meet);
    else tableNames(file, things, meet);
  }
  for (const file of program.narrativeFiles.filter(isAsked)) {
    const walk = createNameWalk(things, vocabulary, meet, file.text, isAround);
    narrativeNames(file, program, vocabulary, things, meet, walk.expression);
  }
  return found;
}

/** Where the thing's own part of the name stands: inside the quotes, behind the owner's part. */
export function partPlace({ name, from, to }: Occurrence): Place {
  const { text, raw, place } = name;
  const quote = raw.length === text.length + 2 ? 1 : 0;
  if (raw.slice(quote, quote + text.length) !== text) return place;
  const shift = (by: number): Place['start'] => ({
    ...place.start,
    offset: place.start.offset + by,
    column: place.start.column + by,
  });
  return { file: place.file, start: shift(quote + from), end: shift(quote + to) };
}

/** The occurrence whose own part an offset touches, the last part of the name when `whole`; null when no name stands there. */
export function occurrenceAt(
  all: readonly Occurrence[],
  path: string,
  offset: number,
  whole = false,
): Occurrence | null {
  const touches = ({ start, end }: Place): boolean => start.offset <= offset && offset <= end.offset;
  const here = all.filter(({ name: { place } }) => place.file === path && touches(place));
  const part = whole ? here.at(-1) : here.find((one) => touches(partPlace(one)));
  return part ?? here[0] ?? null;
}

/** The parts of a name from `start` on, which is behind the short name of a pack. */
function partsOf(name: WrittenName, thing: Thing, use: NameUse, start: number): Occurrence[] {
  const { text: whole } = name;
  const text = whole.slice(start);
  const is = (part: string, { label }: Thing): boolean => codeKey(part) === codeKey(label.text);
  if (use === 'alias') return [{ thing, name, from: start, to: whole.length, use }];
  if (is(text, thing) || is(whole, thing)) return [{ thing, name, from: start, to: whole.length, use }];
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    const [head, tail] = [text.slice(0, dot), text.slice(dot + 1)];
    const own = { thing, name, from: start + dot + 1, to: whole.length, use };
    if (thing.owner && is(head, thing.owner) && is(tail, thing))
      return [{ thing: thing.owner, name, from: start, to: start + dot, use: 'reference' }, own];
    if (thing.concept === 'state' && is(tail, thing)) return [own]; // behind its region
    if (is(head, thing) && (GROUP.test(tail) || thing.concept === 'region'))
      return [{ thing, name, from: start, to: start + dot, use }];
  }
  return [{ thing, name, from: start, to: whole.length, use: 'alias' }];
}
