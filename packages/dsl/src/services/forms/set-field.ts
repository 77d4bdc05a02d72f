import { writeName } from '../../lex/text.ts';
import type { DeclarationNode, ParsedFile } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import { occurrences } from '../occurrences/occurrences.ts';
import { rename } from '../rename.ts';
import { type Change, parsedAfter, shifted } from './checked.ts';
import { putItem } from './children.ts';
import type { DeclarationForm, FormEdit, FormField, FormRefusal } from './declaration-form.ts';
import { breaks, isCommented, valueSpan, withDocumentation, withoutField, withValue } from './field-text.ts';
import { LANGUAGE_KEY, withLanguage } from './file-language.ts';
import { indentAt, locate, type Located } from './located.ts';
import { placeOf } from './place-of.ts';
import { readForm } from './read-form.ts';
import { takeOut } from './take-out.ts';
import { writeValue } from './write-value.ts';

/** What a field is written into. */
interface Target {
  readonly program: Program;
  readonly vocabulary: Vocabulary;
  readonly file: ParsedFile;
  readonly declaration: DeclarationNode;
  readonly form: DeclarationForm;
}

/** Writes what a person typed into a field: its value changed, added where it was not written, taken out when nothing is left. */
export function setField(
  program: Program,
  vocabulary: Vocabulary,
  located: Located,
  key: string,
  typed: string,
): FormEdit {
  const { file, declaration } = located;
  if (declaration === null) return key === LANGUAGE_KEY ? withLanguage(file, vocabulary, typed) : { kind: 'gone' };
  const form = readForm(located, { vocabulary, language: file.language });
  const field = fieldOf(form, key);
  if (field === null) return { kind: 'gone' };
  const value = typed.trim();
  if (value === field.value.trim()) return { kind: 'edits', edits: [], offset: form.offset };
  const target: Target = { program, vocabulary, file, declaration, form };
  if (key === 'label') return setLabel(target, value);
  if (key === 'documentation') return setDocumentation(target, value);
  if (isCommented(file, declaration, field)) return { kind: 'commented' };
  return value === '' ? clearField(target, field) : changeField(target, field, value);
}

/** Takes a field out, whatever is in it. */
export function removeField(program: Program, vocabulary: Vocabulary, located: Located, key: string): FormEdit {
  const { file, declaration } = located;
  const form = readForm(located, { vocabulary, language: file.language });
  const field = fieldOf(form, key);
  if (declaration === null || field === null) return { kind: 'gone' };
  return clearField({ program, vocabulary, file, declaration, form }, field);
}

/** A new row at the end of the block. */
export function addRow(vocabulary: Vocabulary, located: Located, typed: string): FormEdit {
  const { file, declaration } = located;
  const value = typed.trim();
  if (declaration === null || value === '') return { kind: 'gone' };
  const refusal = breaks(value);
  if (refusal) return refusal;
  const form = readForm(located, { vocabulary, language: file.language });
  const { change } = putItem(located, value, null);
  const isIn = (after: DeclarationForm): boolean => after.rows[form.rows.length]?.value === value;
  return checked(file, vocabulary, form.offset, change, value, isIn);
}

/** A field by its key: a written one, a usual one, or one that may be added. */
export function fieldOf({ fields, rows, clauses }: DeclarationForm, key: string): FormField | null {
  const found = [...fields, ...rows].find((field) => field.key === key);
  const addition = clauses.find((one) => one.key === key);
  return found ?? (addition ? { ...addition, value: '', place: null } : null);
}

function changeField(target: Target, field: FormField, value: string): FormEdit {
  const { vocabulary, file, declaration, form } = target;
  const span = valueSpan(file, declaration, field);
  const written = writeValue(field.input, value, {
    vocabulary,
    notation: file.language,
    before: span ? file.text.slice(span.from, span.to) : '',
    indent: indentAt(file.text, span?.from ?? form.offset),
  });
  if (written.kind !== 'text') return written;
  const { text } = written;
  const refusal = breaks(text);
  if (refusal) return refusal;
  const change = withValue(file, declaration, field, text, vocabulary);
  return checked(file, vocabulary, form.offset, change, value, (after, parsed) => {
    const now = fieldOf(after, field.key);
    const { declaration: again } = locate(parsed, after.offset);
    const at = now && again && valueSpan(parsed, again, now);
    return at ? parsed.text.slice(at.from, at.to) === text : false;
  });
}

function clearField({ vocabulary, file, declaration, form }: Target, field: FormField): FormEdit {
  const change = withoutField(file, declaration, field, vocabulary);
  if (change === null) return { kind: 'edits', edits: [], offset: form.offset };
  return checked(file, vocabulary, form.offset, change, '', () => true);
}

function setDocumentation({ vocabulary, file, declaration, form }: Target, value: string): FormEdit {
  const change = withDocumentation(file, declaration, value);
  if (change === null) return { kind: 'edits', edits: [], offset: form.offset };
  if ('kind' in change) return change;
  const isIn = (after: DeclarationForm): boolean => (fieldOf(after, 'documentation')?.value ?? '').trim() === value;
  return checked(file, vocabulary, form.offset, change, value, isIn);
}

/** A name that is declared here goes with its references; one of something declared elsewhere is changed here alone. */
function setLabel({ program, vocabulary, file, declaration, form }: Target, value: string): FormEdit {
  const { label, word } = declaration;
  const { offset } = form;
  if (label === null || value === '') {
    const change = label
      ? takeOut(file, { from: label.place.start.offset, to: label.place.end.offset })
      : { from: word.place.end.offset, to: word.place.end.offset, text: ` ${asCode(value)}` };
    return checked(file, vocabulary, offset, change, value, (after) => after.label === value);
  }
  const { start, end } = label.place;
  const isDeclared = occurrences(program, vocabulary, { path: file.path, offset: start.offset }).some(
    ({ name, use }) => use === 'declaration' && name.place.start.offset === start.offset,
  );
  if (!isDeclared) {
    const change = { from: start.offset, to: end.offset, text: asCode(value) };
    return checked(file, vocabulary, offset, change, value, (after) => after.label === value);
  }
  const renamed = rename(program, vocabulary, file.path, start.offset, value);
  if (renamed.kind !== 'edits') return { kind: 'rename', refusal: renamed };
  const own = renamed.edits.filter(({ place }) => place.file === file.path);
  const changes = own.map(({ place, text }) => ({ from: place.start.offset, to: place.end.offset, text }));
  return { kind: 'edits', edits: renamed.edits, offset: shifted(offset, changes) };
}

function asCode(value: string): string {
  return value.startsWith('`') ? value : writeName(value);
}

/** A change as an edit, when nothing but it changes and the form reads what was typed. */
function checked(
  file: ParsedFile,
  vocabulary: Vocabulary,
  offset: number,
  change: Change,
  typed: string,
  isRead: (after: DeclarationForm, parsed: ParsedFile) => boolean,
): FormEdit {
  const refused: FormRefusal = { kind: 'reads-on', typed };
  const parsed = parsedAfter(file, vocabulary, [change]);
  if (parsed === null) return refused;
  const next = change.to <= offset ? shifted(offset, [change]) : offset;
  const after = readForm(locate(parsed, next), { vocabulary, language: file.language });
  if (after.offset !== next || !isRead(after, parsed)) return refused;
  return { kind: 'edits', edits: [{ place: placeOf(file, change.from, change.to), text: change.text }], offset: next };
}
