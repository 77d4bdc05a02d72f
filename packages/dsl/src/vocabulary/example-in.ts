import { writtenDate, type Language } from '@traguardo/model';
import { writeNumber } from '../lex/number.ts';
import type { ClauseSchema, Vocabulary } from './schema.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The example of a clause, kept in English, in the words and the notation of a language: `peso 40%` for `weight 40%`. Texts stay. */
export function exampleIn(schema: ClauseSchema, vocabulary: Vocabulary, language: Language): string {
  if (language === 'en') return schema.example;
  return schema.example.replace(
    /"[^"]*"|\d{4}-\d{2}-\d{2}|\p{L}[\p{L}\p{N}_]*|(?<!\.)\d+(\.\d+)?(?![\d-])/gu,
    (piece, _fraction, at: number) => {
      if (DAY.test(piece)) return writtenDate(piece, language);
      if (piece.startsWith('"')) return piece;
      if (/^\d/.test(piece)) return writeNumber(piece, 'en', language);
      if (at === 0 && schema.spelling.en.includes(piece)) return vocabulary.print('clause', schema.concept, language);
      const word =
        vocabulary.argument(piece) ??
        vocabulary.unit(piece) ??
        vocabulary.function(piece) ??
        vocabulary.anyClause(piece);
      return word ? (word.spelling[language][0] ?? piece) : piece;
    },
  );
}
