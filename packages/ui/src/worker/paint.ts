import { createProgramWords, semanticTokens } from '@traguardo/dsl';
import { packTokens } from '../workspace/texts/painted-text.ts';
import { PLUGINS } from './plugins.ts';

const words = createProgramWords();

/** The colours of a text of the plan, with the words of the plugins it asks for (`packTokens`). */
export function paint(text: string): Uint32Array<ArrayBuffer> {
  return packTokens(semanticTokens(text, words([{ path: '', text }], PLUGINS)));
}
