import { type OutlineInline, type OutlineText, unbroken } from '@traguardo/model';
import { escapeHtml } from './escape-html.ts';
import { fragment, type HtmlContext } from './html-context.ts';

/** Running text as HTML. A link that would run a program, or leads to a place the page has not, is its words alone. */
export function runningHtml(text: OutlineText, context: HtmlContext): string {
  return typeof text === 'string' ? wordsHtml(text) : text.map((each) => inlineHtml(each, context)).join('');
}

/** Words in which a number stays on the line of its unit: figures alone do by their style, and are copied with plain blanks. */
function wordsHtml(text: string): string {
  return escapeHtml(unbroken(text));
}

/** Words of a figure that belongs to `of`, as a link where the page has one for it. */
export function figureHtml(text: string, of: string | null | undefined, context: HtmlContext): string {
  const href = of === null || of === undefined ? null : context.linkOf(of);
  const words = escapeHtml(text);
  return href === null ? words : `<a class="why" href="${escapeHtml(href)}">${words}</a>`;
}

function inlineHtml(inline: OutlineInline, context: HtmlContext): string {
  switch (inline.kind) {
    case 'text':
      return wordsHtml(inline.text);
    case 'figure':
      return `<span class="figure">${figureHtml(inline.text, inline.of, context)}</span>`;
    case 'strong':
      return `<strong>${runningHtml(inline.content, context)}</strong>`;
    case 'emphasis':
      return `<em>${runningHtml(inline.content, context)}</em>`;
    case 'link': {
      const words = runningHtml(inline.content, { ...context, linkOf: () => null });
      const href = addressOf(inline.href, context);
      return href === null ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
    }
    default:
      return inline satisfies never;
  }
}

function addressOf(href: string, { ids }: HtmlContext): string | null {
  const address = href.trim();
  if (address.startsWith('#')) {
    const id = ids.find(address.slice(1));
    return id === undefined ? null : fragment(id);
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replaceAll(/[\p{Cc} ]/gu, ''))?.[1]?.toLowerCase();
  return scheme === undefined || SAFE_SCHEMES.includes(scheme) ? address : null;
}

const SAFE_SCHEMES = ['http', 'https', 'mailto', 'tel'];
