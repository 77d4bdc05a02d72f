import type { Language } from '@traguardo/model';
import type { Token } from '../lex/token.ts';
import { foldWord } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';

/** In which language most words of a text are written; words of both say nothing. `otherwise` where none decides. */
export function wordsLanguage(tokens: readonly Token[], vocabulary: Vocabulary, otherwise: Language): Language {
  const spellings = new Map(vocabulary.schemas.map(({ concept, spelling }) => [concept, spelling]));
  let italian = 0;
  for (const { concept, image } of tokens) {
    const spelling = concept === null ? undefined : spellings.get(concept);
    if (spelling === undefined) continue;
    const word = foldWord(image.slice(image.lastIndexOf('.') + 1)); // of a plugin it may stand behind a prefix
    const isIn = (language: Language): boolean => spelling[language].some((each) => foldWord(each) === word);
    italian += Number(isIn('it')) - Number(isIn('en'));
  }
  return italian === 0 ? otherwise : italian > 0 ? 'it' : 'en';
}
