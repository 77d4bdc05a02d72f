import type { Language } from '@traguardo/model';
import { readDate } from '../../lex/date.ts';
import { closingMark, unquote } from '../../lex/text.ts';
import type { ArgumentSchema, ClauseSchema, Vocabulary } from '../../vocabulary/schema.ts';
import type { FieldInput, FieldOption } from './declaration-form.ts';

/** How the value of a clause is asked for, and what its input shows of what is written. */
export interface Shown {
  readonly input: FieldInput;
  readonly value: string;
}

const LINE: FieldInput = { kind: 'line' };

/** A written value no input but a plain line fits is shown as it is. `raw` is empty when nothing is written. */
export function showClause(
  schema: ClauseSchema | null,
  raw: string,
  isWritten: boolean,
  vocabulary: Vocabulary,
  language: Language,
): Shown {
  if (schema === null) return { input: LINE, value: oneLine(raw) };
  const input = inputOf(schema, vocabulary, language);
  if (!isWritten) return { input, value: '' };
  const value = shownIn(input, raw, vocabulary);
  return value === null ? { input: LINE, value: oneLine(raw) } : { input: linesFor(input, raw), value };
}

/** A title, or any text in quotes. */
export function showText(raw: string): Shown {
  return { input: { kind: 'text', lines: raw.startsWith('"""') }, value: unquote(raw) };
}

/** What is written on one line or several, on one. */
export function oneLine(raw: string): string {
  return raw.replace(/\s*\n\s*/g, ' ').trim();
}

function linesFor(input: FieldInput, raw: string): FieldInput {
  return input.kind === 'text' ? { kind: 'text', lines: raw.startsWith('"""') } : input;
}

/** The input a clause is made for, told by what it takes and by its example. */
function inputOf(schema: ClauseSchema, vocabulary: Vocabulary, language: Language): FieldInput {
  if (schema.takes === 'names') return { kind: 'names' };
  if (schema.takes === 'expression') return { kind: 'formula' };
  if (schema.accepts !== undefined) return acceptedInput(schema.accepts);
  const example = schema.example.slice(schema.example.indexOf(' ') + 1);
  if (schema.continues !== undefined) return LINE;
  if (!schema.example.includes(' ')) return { kind: 'flag' };
  if (/^"[^"]*"$/.test(example)) return { kind: 'text', lines: false };
  if (/^\d{4}-\d\d-\d\d$/.test(example)) return { kind: 'date' };
  if (/^[\d.]+%$/.test(example)) return { kind: 'percent' };
  if (/^[\d.]+$/.test(example) && schema.concept !== 'period') return { kind: 'quantity' };
  const argument = vocabulary.argument(example);
  if (argument === null || !schema.arguments.includes(argument.concept)) return LINE;
  return { kind: 'choice', options: optionsOf(schema.arguments, vocabulary, language) };
}

function acceptedInput(accepts: NonNullable<ClauseSchema['accepts']>): FieldInput {
  switch (accepts) {
    case 'percent':
    case 'quantity':
    case 'date':
      return { kind: accepts };
    case 'text':
      return { kind: 'text', lines: false };
    case 'yes-no':
    case 'word':
      return LINE;
    default:
      return accepts satisfies never;
  }
}

function optionsOf(concepts: readonly string[], vocabulary: Vocabulary, language: Language): readonly FieldOption[] {
  const found = vocabulary.schemas.filter(
    (schema): schema is ArgumentSchema => schema.kind === 'argument' && concepts.includes(schema.concept),
  );
  return found.map(({ concept, documentation }) => ({
    value: concept,
    label: vocabulary.print('argument', concept, language),
    help: documentation[language],
  }));
}

/** What an input shows of a written value; null when it cannot. */
function shownIn(input: FieldInput, raw: string, vocabulary: Vocabulary): string | null {
  switch (input.kind) {
    case 'text':
      return isText(raw) ? unquote(raw) : null;
    case 'percent':
      return /^[-−]?[\d.,_]+\s*%$/.test(raw) ? raw.slice(0, -1).trimEnd() : null;
    case 'date':
      return isWholeDate(raw) ? readDate(raw) : null;
    case 'choice': {
      const { options } = input;
      const concept = vocabulary.argument(raw)?.concept;
      return options.some(({ value }) => value === concept) ? (concept ?? null) : null;
    }
    case 'flag':
      return raw === '' ? 'yes' : null;
    case 'names':
      return shownNames(raw);
    case 'quantity':
    case 'formula':
    case 'line':
      return oneLine(raw);
    case 'code':
      return unquote(raw);
    default:
      return input satisfies never;
  }
}

function isWholeDate(raw: string): boolean {
  return /^(\d{4}-\d\d-\d\d|\d\d?\/\d\d?\/\d{4})$/.test(raw) && readDate(raw) !== null;
}

/** One text in quotes, and nothing else. */
function isText(raw: string): boolean {
  const open = raw.startsWith('"""') ? '"""' : raw.slice(0, 1);
  if (!/^("""|["“«])$/.test(open)) return false;
  const close = closingMark(open);
  const inside = raw.slice(open.length, -close.length);
  return raw.length >= open.length + close.length && raw.endsWith(close) && !inside.includes(close);
}

/** Names without their quotes, as long as a comma still tells them apart. */
function shownNames(raw: string): string {
  const parts = nameParts(raw);
  const texts = parts.map(unquote);
  const isWhole = parts.join('').replace(/[\s,]/g, '') === raw.replace(/[\s,]/g, '');
  return isWhole && !texts.some((text) => /[,"“”«»`]/.test(text)) ? texts.join(', ') : oneLine(raw);
}

/** Names as written, cut at the commas outside quotes. */
export function nameParts(raw: string): readonly string[] {
  return (raw.match(/(?:"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|`[^`\n]*`|[^,"“«`])+/g) ?? []).map((part) => part.trim());
}
