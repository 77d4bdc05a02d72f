import type { Language } from '@traguardo/model';
import { writeDate } from '../lex/date.ts';
import { writeNumber } from '../lex/number.ts';
import type { Token } from '../lex/token.ts';
import { mark } from '../parse/nodes.ts';
import { foldWord } from '../vocabulary/fold.ts';
import type { Vocabulary, WordSchema } from '../vocabulary/schema.ts';
import { spellingsOf } from '../vocabulary/spelled.ts';

/** How a token is printed. */
export type Print = (token: Token) => string;

/**
 * Prints tokens in `to`: words of the vocabulary in their first spelling, numbers and dates in its notation, comparisons in ASCII. Words
 * and dates, which are read whatever the notation, may be of another language, `words`.
 * `certificata` and `1 ora` keep their ending. A word that was read as another (a slip of the pen), names, texts and comments stay as written.
 */
export function createPrint(vocabulary: Vocabulary, from: Language, to: Language, words: Language = to): Print {
  const schemas = new Map(vocabulary.schemas.map((schema) => [`${schema.kind} ${schema.concept}`, schema]));

  const keyword = (token: Token, kind: WordSchema['kind']): string => {
    const schema = schemas.get(`${kind} ${token.concept}`);
    if (token.concept === null || !schema || !spellingsOf(schema).has(foldWord(token.image))) return token.image;
    const printed = vocabulary.print(kind, token.concept, words, token.image);
    const isInflected = (each: string): boolean =>
      foldWord(each) === foldWord(token.image) && each.slice(0, -1) === printed.slice(0, -1);
    return schema.spelling[words].find(isInflected) ?? printed;
  };

  return (token) => {
    switch (token.kind) {
      case 'block-word':
        return keyword(token, 'block');
      case 'name-clause':
      case 'value-clause':
      case 'expression-clause':
        return keyword(token, 'clause');
      case 'argument':
        return keyword(token, 'argument');
      case 'function':
        return keyword(token, 'function');
      case 'unit':
        return keyword(token, 'unit');
      case 'operator-word':
        return keyword(token, 'operator');
      case 'yes-no':
        return keyword(token, token.concept === 'yes' ? 'yes' : 'no');
      case 'missing':
        return keyword(token, 'missing');
      case 'number':
        return writeNumber(token.image, from, to);
      case 'date':
        return writeDate(token.image, words);
      case 'comparison':
        return mark(token.image);
      case 'punctuation':
        return token.image === '−' ? '-' : token.image;
      case 'comment':
      case 'documentation':
        return token.image.replace(/[ \t]+$/, '');
      case 'word':
      case 'quoted':
      case 'text':
      case 'line-end':
        return token.image;
      case 'bad': // a badly grouped number must not become a good one in the other notation
        return /^\d/.test(token.image) ? writeNumber(token.image, from, to) : token.image;
    }
  };
}
