import type { OutlineInline, OutlineText } from '@traguardo/model';
import { tag, textOf } from '../xml.ts';
import { type Draft, linkTo } from './draft.ts';

/** How a run of letters is set. */
interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
}

const PLAIN: Look = { strong: false, emphasis: false, link: false };

/** Running text as runs; `strong` sets all of it bold. Links to `#code` lead inside the document, others to an address. */
export function runs(text: OutlineText, draft: Draft, strong = false): string {
  const look = { ...PLAIN, strong };
  return typeof text === 'string' ? run(text, look) : text.map((inline) => inlineRuns(inline, look, draft)).join('');
}

function inlineRuns(inline: OutlineInline, look: Look, draft: Draft): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return run(inline.text, look);
    case 'strong':
    case 'emphasis':
      return inline.content.map((each) => inlineRuns(each, { ...look, [inline.kind]: true }, draft)).join('');
    case 'link': {
      const content = inline.content.map((each) => inlineRuns(each, { ...look, link: true }, draft));
      return hyperlink(inline.href, content, draft);
    }
    default:
      return inline satisfies never;
  }
}

function hyperlink(href: string, content: readonly string[], draft: Draft): string {
  if (!href.startsWith('#')) return tag('w:hyperlink', { 'r:id': linkTo(draft, href), 'w:history': 1 }, content);
  const anchor = draft.anchors.get(href.slice(1));
  return anchor === undefined ? content.join('') : tag('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, content);
}

/** Letters in one look; lines are broken where the text breaks them. */
export function run(text: string, { strong, emphasis, link }: Partial<Look> = PLAIN): string {
  const properties = [
    link ? tag('w:rStyle', { 'w:val': 'Hyperlink' }) : '',
    strong ? tag('w:b', {}) : '',
    emphasis ? tag('w:i', {}) : '',
  ].join('');
  const lines = text.split('\n').map((line) => tag('w:t', { 'xml:space': 'preserve' }, textOf(line)));
  return tag('w:r', {}, [properties === '' ? '' : tag('w:rPr', {}, properties), lines.join(tag('w:br', {}))]);
}

/** A field the office program works out, with what it shows until then. */
export function field(instruction: string, shown: string): string {
  const mark = (kind: string): string => tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': kind }));
  const code = tag('w:r', {}, tag('w:instrText', { 'xml:space': 'preserve' }, textOf(` ${instruction} `)));
  return [mark('begin'), code, mark('separate'), run(shown), mark('end')].join('');
}

/** Content between the two marks of a bookmark. */
export function bookmarked(name: string, content: string, draft: Draft): string {
  const id = draft.bookmarks;
  draft.bookmarks += 1;
  const start = tag('w:bookmarkStart', { 'w:id': id, 'w:name': name });
  return start + content + tag('w:bookmarkEnd', { 'w:id': id });
}
