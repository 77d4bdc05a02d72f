import { applyEdits, type Edit, type Place } from '@traguardo/model';
import type { Namespace } from '../bind/symbols.ts';
import { compile } from '../compile.ts';
import { isPlainCode, quoteCode } from '../lex/text.ts';
import type { Program } from '../program.ts';
import type { SourceFile } from '../source-file.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { type Occurrence, occurrenceAt, occurrences, partPlace } from './occurrences/occurrences.ts';
import { placeKey, type Thing, type Things, thingsOf } from './occurrences/things.ts';
import type { WrittenName } from './occurrences/written-name.ts';

/** Why a name is not changed. `in-pack`: a pack declares it; `taken`: something else has it; `unsafe`: some text would then mean another thing. */
export type RenameRefusal =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'in-pack'; readonly name: string }
  | { readonly kind: 'not-a-name'; readonly name: string }
  | { readonly kind: 'taken'; readonly name: string; readonly place: Place }
  | { readonly kind: 'unsafe'; readonly name: string };

/** The edits of a rename, file by file in the order of the text, or why there are none. */
export type Rename = { readonly kind: 'edits'; readonly edits: readonly Edit[] } | RenameRefusal;

/** The name that a rename at an offset would change: where it stands and what it is; or why it cannot be. */
export type Renamable = { readonly kind: 'name'; readonly place: Place; readonly name: string } | RenameRefusal;

/** What stands at an offset, before a new name is asked for. */
export function renamable(program: Program, vocabulary: Vocabulary, path: string, offset: number): Renamable {
  const here = occurrenceAt(occurrences(program, vocabulary, { path, offset }), path, offset);
  if (!here) return { kind: 'no-name' };
  const name = here.name.text.slice(here.from, here.to);
  if (isInPack(program, here)) return { kind: 'in-pack', name };
  return here.use === 'alias' ? { kind: 'alias', name } : { kind: 'name', place: partPlace(here), name };
}

/**
 * Gives the thing named at an offset another name, in every file and table of the program and in the words of its report. Names that need backticks get
 * them; aliases stay. Refused when the name is taken, or when the texts would not mean the same afterwards.
 */
export function rename(
  program: Program,
  vocabulary: Vocabulary,
  path: string,
  offset: number,
  newName: string,
): Rename {
  const all = occurrences(program, vocabulary);
  const here = occurrenceAt(all, path, offset);
  const name = newName.trim();
  if (!here) return { kind: 'no-name' };
  if (isInPack(program, here)) return { kind: 'in-pack', name: here.name.text };
  if (here.use === 'alias') return { kind: 'alias', name: here.name.text };
  if (!isName(name)) return { kind: 'not-a-name', name };
  const taken = takenBy(thingsOf(program, vocabulary), here.thing, name);
  if (taken) return { kind: 'taken', name, place: taken };
  const uses = all.filter(({ thing, use }) => thing === here.thing && use !== 'alias');
  const edits = uses.map((use) => ({ place: use.name.place, text: written(use, name, vocabulary) }));
  return keepsMeaning(program, vocabulary, here.thing, edits) ? { kind: 'edits', edits } : { kind: 'unsafe', name };
}

/** Whether what is named has its name from a pack, and not from a line of this program. */
function isInPack({ files }: Program, { thing }: Occurrence): boolean {
  return !files.some(({ path }) => path === thing.label.place.file);
}

/** Anything that can stand between backticks. */
function isName(name: string): boolean {
  return name !== '' && name.length <= 200 && !/[\p{Cc}\p{Cs}`"“”«»]/u.test(name);
}

function written({ name, from, to }: Occurrence, newName: string, vocabulary: Vocabulary): string {
  const text = name.text.slice(0, from) + newName + name.text.slice(to);
  if (name.inTable) return /[;,\t"]/.test(text) ? `"${text}"` : text;
  const mark = quotesOf(name);
  if (mark) return mark[0] + text + mark[1];
  return isPlainCode(text) && !isWord(text, vocabulary) ? text : quoteCode(text);
}

/** The marks of a name written as a text; codes in backticks lose theirs when they need none. */
function quotesOf({ raw, text }: WrittenName): readonly [string, string] | null {
  const isText = /^["“«]/.test(raw) && raw.length === text.length + 2;
  return isText ? [raw.slice(0, 1), raw.slice(-1)] : null;
}

function isWord(text: string, vocabulary: Vocabulary): boolean {
  const { anyBlock, anyClause, argument, unit, operator } = vocabulary;
  return (
    vocabulary.function(text) !== null ||
    [anyBlock, anyClause, argument, unit, operator].some((by) => by(text) !== null)
  );
}

/** What already has the name among the things it would be mistaken for. */
function takenBy(things: Things, thing: Thing, name: string): Place | null {
  const full = thing.owner ? `${fullName(thing.owner)}.${name}` : name;
  const others = namespacesOf(thing)
    .map((namespace) => things.find(namespace, { text: full, place: thing.place }))
    .filter((symbol) => symbol !== null && !isAt(symbol.place, thing));
  const ofTable = thing.concept === 'total' || thing.concept === 'column' ? thing.concept : undefined;
  const isInner = ofTable !== undefined || thing.concept === 'phase' || thing.concept === 'parameter';
  const inner = isInner && thing.owner ? things.inside(thing.owner, name, ofTable) : null;
  return others[0]?.place ?? (inner && !isAt(inner.place, thing) ? inner.place : null);
}

function fullName({ label, owner }: Thing): string {
  return owner ? `${fullName(owner)}.${label.text}` : label.text;
}

function isAt({ file, start }: Place, { place }: Thing): boolean {
  return file === place.file && start.offset === place.start.offset;
}

function namespacesOf({ concept }: Thing): readonly Namespace[] {
  switch (concept) {
    case 'measure':
      return ['operand'];
    case 'phase':
    case 'parameter':
    case 'total':
    case 'column':
      return [];
    case 'scoring-method':
      return ['scoring'];
    case 'plan':
    case 'area':
    case 'objective':
    case 'operational':
    case 'index':
    case 'individual':
      return ['node'];
    case 'indicator':
    case 'individual-objective':
      return ['node', 'operand'];
    default:
      return [concept as Namespace];
  }
}

/** Whether the edited texts have no more errors and the thing is named in as many places as before. */
function keepsMeaning(program: Program, vocabulary: Vocabulary, thing: Thing, edits: readonly Edit[]): boolean {
  const edited = ({ path, text }: SourceFile): SourceFile => ({ path, text: applyEdits(path, text, edits) });
  const plugins = program.vocabulary.plugins.active.map(({ plugin }) => plugin);
  const { packs } = program;
  const after = compile({
    files: program.files.map(edited),
    data: program.data.map(edited),
    narrative: program.narrativeFiles.map(edited),
    packs,
    plugins,
  });
  const errors = ({ diagnostics }: Program): number =>
    diagnostics.filter(({ severity }) => severity === 'error').length;
  const moved = placeKey(shifted(thing.place, edits));
  const uses = occurrences(after, vocabulary).filter(
    ({ thing: { place }, use }) => placeKey(place) === moved && use !== 'alias',
  );
  return errors(after) <= errors(program) && uses.length === edits.length;
}

/** A place after edits of the texts before it. */
function shifted({ via, ...place }: Place, edits: readonly Edit[]): Place {
  const by = edits
    .filter((edit) => edit.place.file === place.file && edit.place.end.offset <= place.start.offset)
    .reduce((total, edit) => total + edit.text.length - (edit.place.end.offset - edit.place.start.offset), 0);
  const start = { ...place.start, offset: place.start.offset + by };
  return { ...place, start, ...(via ? { via: shifted(via, edits) } : {}) };
}
