import { type OutlineInline, type OutlineText, unbroken } from '@traguardo/model';

/**
 * A text as a string of Typst code. Everything people write reaches Typst this way and no other: in a string it cannot become code or
 * markup. Signs that no font draws (controls, halves of a pair) are left out; a line break is a blank.
 */
export function typstString(text: string): string {
  const plain = text.replace(/[\t\n\r\u2028\u2029]+/gu, ' ').replace(/[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu, '');
  return `"${plain.replace(/[\\"]/g, '\\$&')}"`;
}

/** The first of these texts that says anything, as a string of Typst; a dash when none does: a heading or a picture without words is no part of a tagged document. */
export function typstWordsOf(...texts: readonly string[]): string {
  return texts.map(typstString).find((text) => /[^"\s\u200B-\u200F\u2060]/u.test(text)) ?? '"–"';
}

/** Running text as an expression of Typst. `anchors`: the codes a link within the report may lead to. */
export function typstRunning(text: OutlineText, anchors: ReadonlySet<string>): string {
  if (typeof text === 'string') return typstString(unbroken(text));
  return `{ ${text.map((inline) => inlineCode(inline, anchors)).join('; ')} }`;
}

function inlineCode(inline: OutlineInline, anchors: ReadonlySet<string>): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return typstString(unbroken(inline.text));
    case 'strong':
      return `strong(${typstRunning(inline.content, anchors)})`;
    case 'emphasis':
      return `emph(${typstRunning(inline.content, anchors)})`;
    case 'link':
      return linkCode(inline.href, typstRunning(inline.content, anchors), anchors);
    default:
      return inline satisfies never;
  }
}

/** A link to a page, an address or a place of the report; the words alone where it leads elsewhere. */
function linkCode(href: string, content: string, anchors: ReadonlySet<string>): string {
  if (/^(?:https?:|mailto:)/iu.test(href)) return `link(${typstString(href)}, ${content})`;
  const code = href.startsWith('#') ? href.slice(1) : null;
  return code !== null && anchors.has(code) ? `link(${labelCode(code)}, ${content})` : content;
}

/** The name of a place. */
export function labelCode(code: string): string {
  return `label(${typstString(`at-${code}`)})`;
}
