import type { Program } from '../../program.ts';
import type { ParsedFile } from '../../parse/tree.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import { fileOf } from '../cursor.ts';
import { behind, copyOf, putItem, type Sibling, swapped } from './children.ts';
import { type Change, parsedAfter, shifted } from './checked.ts';
import type { FormChange, FormEdit } from './declaration-form.ts';
import { declarationsOf, documentationSpan, isLineStart, locate, type Located, rowsOf } from './located.ts';
import { placeOf } from './place-of.ts';
import { addRow, removeField, setField } from './set-field.ts';
import { skeleton } from './skeleton.ts';
import { takeOut } from './take-out.ts';
import { rowSpan } from './written-parts.ts';

/**
 * A change of the declaration at an offset as edits of its text, as few and as small as may be: comments, order and layout stay. A name
 * is changed everywhere (`rename`). Refused when what is typed would be read as more than its field. Pure.
 */
export function editDeclaration(
  program: Program,
  vocabulary: Vocabulary,
  path: string,
  offset: number,
  change: FormChange,
): FormEdit {
  const file = fileOf(program, path);
  if (!file) return { kind: 'gone' };
  const located = locate(file, offset);
  switch (change.kind) {
    case 'set':
      return setField(program, vocabulary, located, change.key, change.value);
    case 'add-row':
      return addRow(vocabulary, located, change.value);
    case 'add-child':
      return addChild(program, vocabulary, located, change.concept);
    case 'duplicate':
      return duplicate(program, vocabulary, located);
    case 'move':
      return move(vocabulary, located, change.key, change.by);
    case 'remove':
      return change.key === undefined || change.key.startsWith('row#')
        ? remove(vocabulary, located, change.key)
        : removeField(program, vocabulary, located, change.key);
    default:
      return change satisfies never;
  }
}

/** Changes as edits, when nothing but them changes. */
function checked(file: ParsedFile, vocabulary: Vocabulary, changes: readonly Change[], offset: number): FormEdit {
  if (parsedAfter(file, vocabulary, changes) === null) return { kind: 'reads-on', typed: '' };
  const edits = changes.map(({ from, to, text }) => ({ place: placeOf(file, from, to), text }));
  return { kind: 'edits', edits, offset };
}

function addChild(program: Program, vocabulary: Vocabulary, located: Located, concept: string): FormEdit {
  const schema = vocabulary.blockOf(concept);
  if (schema === null) return { kind: 'gone' };
  const { change, at } = putItem(located, skeleton(program, vocabulary, schema, located), concept);
  return checked(located.file, vocabulary, [change], at);
}

function duplicate(program: Program, vocabulary: Vocabulary, { file, declaration }: Located): FormEdit {
  if (declaration === null) return { kind: 'gone' };
  const text = copyOf(program, file, declaration, (concept) => (concept ? vocabulary.blockOf(concept) : null));
  const isApart = declaration.place.end.line > declaration.headerPlace.end.line;
  const { change, at } = behind(file, declaration.place, text, isApart);
  const documented = documentationSpan(file, declaration.headerPlace);
  const lead = documented ? declaration.place.start.offset - documented.from : 0;
  return checked(file, vocabulary, [change], at + lead);
}

/** The siblings an item moves among, and which of them it is: a row by its key, else the declaration itself. */
function siblingsOf(
  located: Located,
  key: string | undefined,
): { readonly all: readonly Sibling[]; readonly at: number } {
  const { file, declaration, around } = located;
  if (key !== undefined) {
    return { all: rowsOf(declaration?.block ?? []), at: Number(/^row#(\d+)$/.exec(key)?.[1] ?? -1) };
  }
  const parent = around.at(-1);
  const all = declarationsOf(parent ? (parent.block ?? []) : file.items);
  return { all, at: declaration ? all.indexOf(declaration) : -1 };
}

function move(vocabulary: Vocabulary, located: Located, key: string | undefined, by: -1 | 1): FormEdit {
  const { file, declaration } = located;
  const { all, at } = siblingsOf(located, key);
  const [one, other] = [all[at], all[at + by]];
  if (!one || !declaration) return { kind: 'gone' };
  if (!other) return { kind: 'edge' };
  const [first, second] = by === 1 ? [one, other] : [other, one];
  const changes = swapped(file, first, second);
  if (key !== undefined) return checked(file, vocabulary, changes, declaration.headerPlace.start.offset);
  return checked(file, vocabulary, changes, movedTo(changes, one, by));
}

/** Where the moved item starts in the new text. */
function movedTo(changes: readonly Change[], one: Sibling, by: -1 | 1): number {
  const [first, second] = changes as readonly [Change, Change];
  const from = by === 1 ? first : second;
  const to = by === 1 ? second : first;
  const within = one.place.start.offset - from.from;
  return to.from + within + (by === 1 ? first.text.length - (first.to - first.from) : 0);
}

function remove(vocabulary: Vocabulary, located: Located, key: string | undefined): FormEdit {
  const { file, declaration, around } = located;
  if (declaration === null) return { kind: 'gone' };
  if (key !== undefined) {
    const row = rowsOf(declaration.block ?? [])[Number(/^row#(\d+)$/.exec(key)?.[1] ?? -1)];
    if (!row) return { kind: 'gone' };
    const span =
      row.kind === 'row' && row.block ? { from: row.place.start.offset, to: row.place.end.offset } : rowSpan(file, row);
    return checked(file, vocabulary, [takeOut(file, span)], declaration.headerPlace.start.offset);
  }
  const { place, headerPlace } = declaration;
  const documented = isLineStart(file.text, place.start.offset) ? documentationSpan(file, headerPlace) : null;
  const spans = [...(documented ? [documented] : []), { from: place.start.offset, to: place.end.offset }];
  const changes = spans.map((span) => takeOut(file, span));
  const parent = around.at(-1);
  return checked(file, vocabulary, changes, parent?.headerPlace.start.offset ?? shifted(file.text.length, changes));
}
