import type { Language, Outline } from '@traguardo/model';
import { createPageIds } from './html-context.ts';
import { outlineBody } from './outline-body.ts';
import { FRAME_IDS, pageHtml } from './page-html.ts';

/** A section of a report as a page of its own, without scripts; its first heading is the title. Pure: the same bytes each time. */
export function outlineHtml(outline: Outline, language: Language): string {
  const first = outline.find((part) => part.kind === 'heading');
  const context = { language, shift: 0, ids: createPageIds(FRAME_IDS), linkOf: () => null, chapterEnd: '' };
  const { html, style } = outlineBody(outline, context);
  return pageHtml({
    language,
    title: first?.text ?? '',
    body: '',
    isDraft: false,
    kind: 'page',
    meta: [],
    style,
    header: '',
    contents: '',
    main: html,
    footer: '',
  });
}
