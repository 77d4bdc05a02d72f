import type { Diagnostic, Language } from '@traguardo/model';
import type { Token, TokenKind } from '../lex/token.ts';
import type { ParsedFile } from '../parse/tree.ts';
import { problem } from '../bind/problem.ts';
import { foldWord } from '../vocabulary/fold.ts';
import type { Vocabulary, WordSchema } from '../vocabulary/schema.ts';
import type { Rule } from './rule.ts';

const KINDS: Partial<Readonly<Record<TokenKind, WordSchema['kind']>>> = {
  'block-word': 'block',
  'name-clause': 'clause',
  'value-clause': 'clause',
  'expression-clause': 'clause',
  argument: 'argument',
  function: 'function',
  'operator-word': 'operator',
};

/** Words of both languages in one file: allowed, but a reader stumbles; the formatter writes either language. */
export const findMixedLanguages: Rule = ({ files, vocabulary }) => {
  const languages = languagesOfWords(vocabulary);
  return files.flatMap((file) => ofFile(file, languages));
};

function ofFile(file: ParsedFile, languages: LanguagesOfWords): readonly Diagnostic[] {
  const found: Readonly<Record<Language, Token[]>> = { it: [], en: [] };
  for (const token of file.tokens) {
    const kind = KINDS[token.kind];
    const words = kind && languages.get(kind);
    const language = words && (words.get(token.image) ?? words.get(foldWord(token.image)));
    if (language && language !== 'both') found[language].push(token);
  }
  if (found.it.length === 0 || found.en.length === 0) return [];
  const minority: Language =
    found.it.length === found.en.length
      ? file.language === 'it'
        ? 'en'
        : 'it'
      : found.it.length < found.en.length
        ? 'it'
        : 'en';
  const [first] = found[minority];
  return first
    ? [problem('language/mixed', first.place, { word: first.image, count: found[minority].length, language: minority })]
    : [];
}

/** In which language a word of a kind is spelled. */
type LanguagesOfWords = ReadonlyMap<WordSchema['kind'], ReadonlyMap<string, Language | 'both'>>;

const remembered = new WeakMap<Vocabulary, LanguagesOfWords>();

/** Written once per vocabulary, which never changes. */
function languagesOfWords(vocabulary: Vocabulary): LanguagesOfWords {
  const known = remembered.get(vocabulary);
  if (known) return known;
  const languages = new Map<WordSchema['kind'], Map<string, Language | 'both'>>();
  for (const { kind, spelling } of vocabulary.schemas) {
    const words = languages.get(kind) ?? new Map<string, Language | 'both'>();
    languages.set(kind, words);
    for (const language of ['it', 'en'] as const) {
      for (const word of spelling[language].map(foldWord)) {
        const other = words.get(word) ?? language;
        words.set(word, other === language ? language : 'both');
      }
    }
  }
  remembered.set(vocabulary, languages);
  return languages;
}
