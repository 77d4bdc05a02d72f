import type { Language } from '@traguardo/model';
import { parseFile } from '../../parse/parse.ts';
import type { Program } from '../../program.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import { complete, type CompletionList } from '../completion/complete.ts';
import { fileOf } from '../cursor.ts';
import { changed } from './checked.ts';
import { putItem } from './children.ts';
import { withValue } from './field-text.ts';
import { locate } from './located.ts';
import { readForm } from './read-form.ts';
import { fieldOf } from './set-field.ts';

/** Stands for a value of which nothing is typed yet, so that there is a place before it. */
const PLACEHOLDER = 'x';
const NOTHING: CompletionList = { from: 0, options: [] };

/**
 * What may stand at `caret` of a value being typed into a field, `row` for a new row: as `complete` would offer it were the value
 * already in the text. `from` counts in the value. Pure.
 */
export function completeField(
  program: Program,
  vocabulary: Vocabulary,
  path: string,
  offset: number,
  field: { readonly key: string; readonly typed: string; readonly caret: number },
  language: Language,
): CompletionList {
  const file = fileOf(program, path);
  const located = file && locate(file, offset);
  if (!file || !located?.declaration) return NOTHING;
  const { key, typed, caret } = field;
  const known = key === 'row' ? null : fieldOf(readForm(located, { vocabulary, language }), key);
  if (known === null && key !== 'row') return NOTHING;
  const written = typed === '' ? PLACEHOLDER : typed;
  const change = known
    ? withValue(file, located.declaration, known, written, vocabulary)
    : putItem(located, written, null).change;
  const start = change.from + Math.max(0, change.text.lastIndexOf(written));
  const text = changed(file.text, [change]);
  const parsed = parseFile({ path, text }, vocabulary);
  const files = program.files.map((each) => (each.path === path ? parsed : each));
  const { from, options } = complete({ ...program, files }, vocabulary, path, start + caret, language);
  return { from: Math.max(0, from - start), options };
}
