import {
  dateText,
  type DiagnosticData,
  formatDecimal,
  type Language,
  type SheetField,
  withUnit,
} from '@traguardo/model';
import { ownerOf, plainConcept } from '../plugins/plugin-state.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { foldWord } from '../vocabulary/fold.ts';
import { fieldWord } from '../vocabulary/sheet-fields.ts';
import type { WordSchema } from '../vocabulary/schema.ts';

/** A field as text; empty when it is not there. */
export function text(data: DiagnosticData, field: string): string {
  const value = data[field];
  return value === undefined || Array.isArray(value) ? '' : String(value);
}

/** A list field; empty when it is not there. */
export function list(data: DiagnosticData, field: string): readonly string[] {
  const value = data[field];
  return Array.isArray(value) ? value : [];
}

/** A plain decimal of the data in the notation of the language, with its unit when there is one. */
export function number(data: DiagnosticData, field: string, language: Language, unit = ''): string {
  const value = text(data, field);
  const shown = /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value, language) : value;
  return withUnit(shown, unit, language);
}

/** The ISO day under a field as the language writes days for readers. */
export function date(data: DiagnosticData, field: string, language: Language): string {
  return dateText(text(data, field), language);
}

/** A target given in plain notation (`≥ 86.04 %`, `2024-09-30`) in the notation of the language. */
export function plainTarget(data: DiagnosticData, field: string, language: Language): string {
  return withSigns(text(data, field), language).replace(/\d{4}-\d\d-\d\d|-?\d+(\.\d+)?/g, (found) =>
    found.includes('-', 1) ? dateText(found, language) : formatDecimal(found, language),
  );
}

/** Percentages, days and hours in plain notation (`86.04 %`) as the language sets them. */
function withSigns(plain: string, language: Language): string {
  return plain.replaceAll(/(-?[\d.]*\d) (%|gg|ore)(?!\p{L})/gu, (_, digits: string, sign: string) =>
    withUnit(digits, sign, language),
  );
}

/** A word of the vocabulary as the language writes it. */
export function word(kind: WordSchema['kind'], concept: string, language: Language): string {
  return ownerOf(concept) === null ? coreVocabulary.print(kind, concept, language) : plainConcept(concept);
}

/** The clause word of a field, whatever kind of word carries that concept. */
export function keyword(data: DiagnosticData, field: string, language: Language): string {
  const concept = text(data, field);
  if (coreVocabulary.clauseOf(concept)) return word('clause', concept, language);
  return coreVocabulary.blockOf(concept) ? word('block', concept, language) : word('argument', concept, language);
}

/** Whether nothing but the word of a clause was found, in the one language or the other. */
export function isBareClause(data: DiagnosticData): boolean {
  const found = foldWord(text(data, 'found'));
  return (['it', 'en'] as const).some((language) => found === foldWord(keyword(data, 'clause', language)));
}

/** The fields of a sheet in a list, as the language writes them: `tipo, fonte, descrizione (///)`. */
export function fieldsOf(data: DiagnosticData, field: string, language: Language): string {
  return list(data, field)
    .map((each) => fieldWord(each as SheetField, language) + (each === 'documentation' ? ' (///)' : ''))
    .join(', ');
}

/** The declarations in which a word may stand, as the language writes them; at most four. */
export function homesOf(data: DiagnosticData, field: string, language: Language): readonly string[] {
  const spelled = text(data, field);
  const clause = coreVocabulary.anyClause(spelled)?.concept;
  const block = coreVocabulary.anyBlock(spelled)?.concept;
  const homes = coreVocabulary.schemas.filter(
    (schema) =>
      schema.kind === 'block' &&
      schema.concept !== 'file' &&
      ((clause !== undefined && schema.clauses.includes(clause)) ||
        (block !== undefined && schema.blocks.includes(block))),
  );
  return [...new Set(homes.map(({ concept }) => word('block', concept, language)))].slice(0, 4);
}

/** The text of a plan shortened to one line for a sentence. */
export function excerpt(data: DiagnosticData, field: string): string {
  const line = text(data, field).replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The scoring a finding is about: the name of one of the plan, otherwise the word of the method. */
export function methodOf(data: DiagnosticData, language: Language): string {
  return text(data, 'name') || word('argument', METHODS[text(data, 'scoring')] ?? text(data, 'scoring'), language);
}

/** First words of methods that are not called as the kind of scoring they become. */
const METHODS: Readonly<Record<string, string>> = {
  'linear-baseline': 'linear',
  'linear-previous': 'linear',
  'gap-share': 'gap',
  milestones: 'min',
};

const TARGET_SIGNS: Readonly<Record<string, string>> = { 'at-least': '>=', 'at-most': '<=', exactly: '=' };

/** The kinds of targets in a list, as they are written: `>=, <= o fasi`. */
export function targetKinds(data: DiagnosticData, language: Language): string {
  const kinds = list(data, 'targets').map((kind) => TARGET_SIGNS[kind] ?? word('argument', kind, language));
  return oneOf(kinds, language);
}

/** Choices in a sentence: `a, b o c`. */
export function oneOf(choices: readonly string[], language: Language): string {
  const rest = choices.slice(0, -1).join(', ');
  return rest === '' ? choices.join('') : `${rest} ${language === 'it' ? 'o' : 'or'} ${choices.at(-1) ?? ''}`;
}

/** Points given in plain notation (`6.5 N. → 50 %`) in the notation of the language. */
export function pointsOf(data: DiagnosticData, language: Language): string {
  return list(data, 'points')
    .map((point) => withSigns(point, language).replace(/-?\d+(\.\d+)?/g, (found) => formatDecimal(found, language)))
    .join(', ');
}
