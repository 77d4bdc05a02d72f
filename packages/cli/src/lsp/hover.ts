import { hover as hoverAt } from '@traguardo/dsl';
import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import type { AskedAt } from './asked.ts';
import { rangeBetween } from './ranges.ts';

/** The meaning of a word, with the law; the facts of a name, with value and score. */
export function hover({ analysed, path, offset }: AskedAt): Hover | null {
  const { program, vocabulary, language, outcome } = analysed;
  const found = hoverAt(program, vocabulary, path, offset, language, outcome);
  return (
    found && {
      contents: { kind: MarkupKind.Markdown, value: found.markdown },
      range: rangeBetween(analysed, path, found.from, found.to),
    }
  );
}
