import type { Language } from '@traguardo/model';
import { writeDate } from '../../lex/date.ts';
import { closingMark, isPlainCode, unquote } from '../../lex/text.ts';
import { foldWord } from '../../vocabulary/fold.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import type { FieldInput, FormRefusal } from './declaration-form.ts';
import { nameParts } from './field-input.ts';

/** The text of a value, or why it cannot be one. */
export type Written = { readonly kind: 'text'; readonly text: string } | FormRefusal;

/** Where a value is written: the notation of its file, and what stood there before (empty for nothing). */
export interface Writing {
  readonly vocabulary: Vocabulary;
  readonly notation: Language;
  readonly before: string;
  /** The blanks its line starts with. */
  readonly indent: string;
}

/** What a person typed in an input, in the words and the notation of the file. A value of the wrong kind is written as it is. */
export function writeValue(input: FieldInput, typed: string, writing: Writing): Written {
  const value = typed.trim();
  const isText = input.kind === 'text';
  if (!(isText && input.lines) && /[\n\r]/.test(value)) return { kind: 'lines' };
  switch (input.kind) {
    case 'text':
      return quoted(value, input.lines, writing);
    case 'percent':
      return text(/^[-−]?[\d.,_]+$/.test(value) ? `${value}%` : value);
    case 'date':
      return text(/^\d{4}-\d\d-\d\d$/.test(value) ? writeDate(value, writing.notation) : value);
    case 'choice':
      return text(chosen(value, writing));
    case 'flag':
      return text('');
    case 'names':
      return names(value, writing);
    case 'code':
    case 'quantity':
    case 'formula':
    case 'line':
      return text(value);
    default:
      return input satisfies never;
  }
}

function text(value: string): Written {
  return { kind: 'text', text: value };
}

function chosen(value: string, { vocabulary, notation }: Writing): string {
  return vocabulary.print('argument', value, notation);
}

/** In the marks it had, or in the first that are not in it. */
function quoted(value: string, lines: boolean, { before, indent }: Writing): Written {
  if (lines || value.includes('\n')) return block(value, indent);
  const own = /^["“«]/.exec(before)?.[0];
  const open = [...(own ? [own] : []), '"', '“', '«'].find((mark) => isFree(mark, value));
  return open === undefined ? { kind: 'quote' } : text(open + value + closingMark(open));
}

function isFree(open: string, value: string): boolean {
  return !value.includes(open) && !value.includes(closingMark(open));
}

/** A text of several lines between triple quotes, each line indented like the clause. */
function block(value: string, indent: string): Written {
  if (value.includes('"""')) return { kind: 'quote' };
  const lines = value.split(/\r\n|\n|\r/).map((line) => (line.trim() === '' ? '' : `${indent}${line.trimEnd()}`));
  return text(`"""\n${lines.join('\n')}\n${indent}"""`);
}

/** Names after commas; one that is no code gets the quotes it had, or new ones. */
function names(value: string, { vocabulary, before }: Writing): Written {
  if (/["“”«»`]/.test(value)) return text(value);
  const known = nameParts(before);
  const parts = value.split(',').map((part) => part.trim());
  const written = parts.map((part) => {
    const same = known.find((one) => unquote(one) === part);
    if (same !== undefined) return same;
    return isPlainCode(part) || part === '' || vocabulary.unit(foldWord(part)) ? part : `"${part}"`;
  });
  return text(written.join(', '));
}
