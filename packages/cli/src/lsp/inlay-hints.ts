import { inlays } from '@traguardo/dsl';
import { explain } from '@traguardo/engine';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver/node';
import { type Asked, offsetsOf } from './asked.ts';

/** Score and band at the end of the headers of a range; the reason on pointing at them. */
export function inlayHints(about: Asked, { range }: Partial<InlayHintParams>): InlayHint[] {
  const { analysed, path, document } = about;
  const { program, outcome, language } = analysed;
  const [from, to] = offsetsOf(about, range);
  return inlays(program, outcome, path, language)
    .filter(({ offset }) => from <= offset && offset <= to)
    .map(({ offset, code, text }) => ({
      position: document.positionAt(offset),
      label: text,
      paddingLeft: true,
      tooltip: explain(outcome, code, language).join('\n'),
    }));
}
