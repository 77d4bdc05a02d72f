import type { Language } from '@traguardo/model';
import { formatFile } from '../../format/format.ts';
import { findNotation } from '../../lex/notation.ts';
import type { ParsedFile } from '../../parse/tree.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import type { FormEdit, FormField } from './declaration-form.ts';
import { placeOf } from './place-of.ts';

/** The key of the field of a file that says its language. */
export const LANGUAGE_KEY = 'language#0';

interface Words {
  readonly help: string;
  readonly names: Readonly<Record<Language, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    help: 'In che lingua stanno parole, numeri e date di questo file. Cambiandola il file è riscritto nell’altra, e impaginato; ciò che è tra virgolette e nei commenti resta.',
    names: { it: 'italiano (1.234,5 · 31/12/2026)', en: 'inglese (1,234.5 · 2026-12-31)' },
  },
  en: {
    help: 'The language of words, numbers and dates in this file. Changing it writes the file anew in the other one, laid out; what is quoted and comments stay.',
    names: { it: 'Italian (1.234,5 · 31/12/2026)', en: 'English (1,234.5 · 2026-12-31)' },
  },
};

/** The language of a file as a field, with its words in the reader's `language`. */
export function languageField(file: ParsedFile, vocabulary: Vocabulary, language: Language): FormField {
  const { help, names } = WORDS[language];
  const notation = findNotation(file.text);
  return {
    key: LANGUAGE_KEY,
    concept: 'language',
    name: vocabulary.print('clause', 'language', language),
    input: {
      kind: 'choice',
      options: (['it', 'en'] as const).map((value) => ({ value, label: names[value], help: '' })),
    },
    value: file.language,
    place: notation && { from: notation.offset, to: notation.offset + file.language.length },
    help,
    law: '',
    example: '',
  };
}

/** A file written in another language: the same plan, to the last number. No edits for its own, or for none. */
export function withLanguage(file: ParsedFile, vocabulary: Vocabulary, typed: string): FormEdit {
  const { text } = file;
  if ((typed !== 'it' && typed !== 'en') || typed === file.language) {
    return { kind: 'edits', edits: [], offset: text.length };
  }
  const translated = formatFile(file, vocabulary, typed);
  const edits = [{ place: placeOf(file, 0, text.length), text: translated }];
  return { kind: 'edits', edits, offset: translated.length };
}
