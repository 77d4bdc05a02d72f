import { WORDS } from '../locales.ts';
import { type Block, paragraph } from './blocks.ts';
import type { Draft } from './draft.ts';
import { bookmarked, field, run } from './runs.ts';

/** `Tabella 3. Conto economico`, the number a field of its own, so that captions added by hand go on counting. */
export function caption(
  kind: 'table' | 'figure',
  { caption: words, code }: { readonly caption: string; readonly code?: string },
  draft: Draft,
): Block {
  draft.captions[kind] += 1;
  const name = WORDS[draft.language][kind];
  const content = run(`${name} `) + field(`SEQ ${name} \\* ARABIC`, String(draft.captions[kind])) + run(`. ${words}`);
  const anchor = code === undefined ? undefined : draft.anchors.get(code);
  const style = kind === 'table' ? 'Caption' : 'FigureCaption';
  return paragraph(style, anchor === undefined ? content : bookmarked(anchor, content, draft));
}
