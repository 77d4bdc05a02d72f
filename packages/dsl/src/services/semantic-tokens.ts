import { createReport } from '../lex/codes.ts';
import { layOut } from '../lex/layout.ts';
import { isLongerThan, LIMITS } from '../lex/limits.ts';
import { findNotation } from '../lex/notation.ts';
import { scan } from '../lex/scanner.ts';
import type { TokenKind } from '../lex/token.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';

/** A stretch of text and what it is, for colours. Offsets into the text; in order, without overlap. */
export interface SemanticToken {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
}

/** The tokens of a text as the parser sees them, without parsing: cheap enough for every pause in typing. Nothing for a text over the limit. */
export function semanticTokens(text: string, vocabulary: Vocabulary): readonly SemanticToken[] {
  if (isLongerThan(text, LIMITS.fileBytes)) return [];
  const { report } = createReport();
  const file = { path: '', text };
  const notation = findNotation(text)?.language ?? 'en';
  return layOut(file, scan(file, report), notation, vocabulary, report)
    .filter((token) => !token.inserted && token.kind !== 'line-end' && token.kind !== 'punctuation')
    .map(({ kind, startOffset, endOffset }) => ({ kind, from: startOffset, to: endOffset }));
}
