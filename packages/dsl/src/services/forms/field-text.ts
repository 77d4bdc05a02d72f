import { closingMark } from '../../lex/text.ts';
import type { DeclarationNode, ParsedFile } from '../../parse/tree.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import type { Change } from './checked.ts';
import type { FormField, FormRefusal } from './declaration-form.ts';
import { documentationSpan, indentAt, type Span } from './located.ts';
import { putClause, putTitle, putValue } from './put-clause.ts';
import { takeOut } from './take-out.ts';
import { clausesOf, headParts } from './written-parts.ts';

type Named = Pick<FormField, 'key' | 'concept' | 'place'>;

/** Where the value of a field is written, without its word; null when it is not. */
export function valueSpan(file: ParsedFile, declaration: DeclarationNode, { key, place }: Named): Span | null {
  if (place === null) return null;
  if (key === 'value') return headParts(file, declaration).value;
  return clausesOf(file, declaration).find((clause) => clause.key === key)?.value ?? place;
}

/** Whether a comment stands inside the value of a field. */
export function isCommented(file: ParsedFile, declaration: DeclarationNode, { key }: Named): boolean {
  if (key === 'value') return headParts(file, declaration).value?.isCommented ?? false;
  return clausesOf(file, declaration).find((clause) => clause.key === key)?.isCommented ?? false;
}

/** A field with `text` as its value: changed where it is written, else put where it belongs. */
export function withValue(
  file: ParsedFile,
  declaration: DeclarationNode,
  field: Named,
  text: string,
  vocabulary: Vocabulary,
): Change {
  const span = valueSpan(file, declaration, field);
  if (span) return { ...span, text: span.from === span.to ? ` ${text}` : text };
  if (field.key === 'title') return putTitle(file, declaration, text);
  if (field.key === 'value') return putValue(file, declaration, text);
  const concept = field.concept ?? '';
  const word = vocabulary.print('clause', concept, file.language);
  return putClause(file, declaration, concept, text === '' ? word : `${word} ${text}`, vocabulary);
}

/** A field taken out, with what goes on from it (`else` behind `gate`). */
export function withoutField(
  file: ParsedFile,
  declaration: DeclarationNode,
  { concept, place }: Named,
  vocabulary: Vocabulary,
): Change | null {
  if (place === null) return null;
  const isNext = (other: string | null): boolean =>
    concept !== null && other !== null && vocabulary.clauseOf(other)?.continues === concept;
  const rest = clausesOf(file, declaration).find(
    (clause) =>
      clause.place.from > place.to && isNext(clause.concept) && isBlank(file.text, place.to, clause.place.from),
  );
  return takeOut(file, { from: place.from, to: rest?.place.to ?? place.to });
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

/** The `///` lines above a declaration as `value` has them; null when none are written and none are wanted. */
export function withDocumentation(
  file: ParsedFile,
  { documentation, headerPlace, place }: DeclarationNode,
  value: string,
): Change | FormRefusal | null {
  const span = documentationSpan(file, headerPlace);
  if (span === null && documentation !== '') return { kind: 'commented' };
  if (value === '') return span && takeOut(file, span);
  const { offset } = place.start;
  const indent = indentAt(file.text, offset);
  const lines = value.split(/\r\n|\n|\r/).map((line) => `/// ${line}`.trimEnd());
  const text = lines.join(`\n${indent}`);
  return span ? { ...span, text } : { from: offset, to: offset, text: `${text}\n${indent}` };
}

/** Why a value would break its line apart; null when it would not. */
export function breaks(value: string): FormRefusal | null {
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    const rest = value.slice(at);
    const open = /^("""|["“«`])/.exec(rest)?.[0];
    if (open !== undefined) {
      const close = closingMark(open);
      const end = value.indexOf(close, at + open.length);
      const inside = value.slice(at + open.length, end);
      if (end < 0 || (open !== '"""' && inside.includes('\n'))) return { kind: 'quote' };
      at = end + close.length - 1;
    } else if (rest.startsWith('//')) return { kind: 'comment' };
    else if (/^[{}]/.test(rest)) return { kind: 'brace' };
    else if (/^[\n\r]/.test(rest)) return { kind: 'lines' };
    else if (rest.startsWith('(')) depth += 1;
    else if (rest.startsWith(')')) depth -= 1;
    else if (rest.startsWith(';') && depth <= 0) return { kind: 'reads-on', typed: value };
  }
  return null;
}
