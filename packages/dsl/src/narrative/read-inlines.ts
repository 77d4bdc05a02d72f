import type { Place } from '@traguardo/model';
import type { DraftInline, DraftText, Figure } from './draft.ts';
import type { TextLines } from './lines.ts';
import { childrenOf, type MarkdownNode } from './read-markdown.ts';

/** What the running text of one file is read with. */
export interface InlineReading {
  readonly text: string;
  readonly lines: TextLines;
  /** In the order of the text. */
  readonly figures: readonly Figure[];
  /** Says that a report holds nothing of the kind. */
  refuse(what: Refused, place: Place): void;
  refuseLink(href: string, place: Place): void;
}

/** What Markdown may hold and a narrative does not. */
export type Refused = 'html' | 'code' | 'image' | 'quote' | 'nested' | 'rule' | 'reference';

/** The running text of a block or a mark, blanks at its ends aside. */
export function readText(node: MarkdownNode, reading: InlineReading): DraftText {
  return trimmed(inlinesIn(node, node.from, node.to, reading));
}

/** The inlines of a node between two offsets: its children, and what stands between them. */
function inlinesIn(node: MarkdownNode, from: number, to: number, reading: InlineReading): readonly DraftInline[] {
  const found: DraftInline[] = [];
  let at = from;
  for (const child of childrenOf(node)) {
    if (child.from < at || child.to > to) continue;
    found.push(...plainIn(at, child.from, reading), ...inlineOf(child, reading));
    at = child.to;
  }
  return [...found, ...plainIn(at, to, reading)];
}

function inlineOf(node: MarkdownNode, reading: InlineReading): readonly DraftInline[] {
  const { text, lines } = reading;
  const { from, to, name } = node;
  const place = (): Place => lines.place(from, to);
  switch (name) {
    case 'Emphasis':
      return [{ kind: 'emphasis', content: inlinesIn(node, from, to, reading) }];
    case 'StrongEmphasis':
      return [{ kind: 'strong', content: inlinesIn(node, from, to, reading) }];
    case 'Link':
      return linkOf(node, reading);
    case 'Autolink':
      return linked(
        text.slice(from + 1, to - 1),
        [{ kind: 'text', text: text.slice(from + 1, to - 1), place: place() }],
        node,
        reading,
      );
    case 'Escape':
      return [{ kind: 'text', text: text.slice(from + 1, to), place: place() }];
    case 'Entity':
      return [{ kind: 'text', text: decoded(text.slice(from, to)), place: place() }];
    case 'HardBreak':
      return [{ kind: 'text', text: ' ', place: place() }];
    case 'InlineCode':
      reading.refuse('code', place());
      return inlinesIn(node, from, to, reading);
    case 'Image':
      reading.refuse('image', place());
      return [];
    case 'HTMLTag':
    case 'ProcessingInstruction':
      reading.refuse('html', place());
      return [];
    default: // marks, and comments, which nobody prints
      return [];
  }
}

function linkOf(node: MarkdownNode, reading: InlineReading): readonly DraftInline[] {
  const marks = childrenOf(node).filter(({ name }) => name === 'LinkMark');
  const [open, close] = marks;
  const url = node.getChild('URL');
  const content = inlinesIn(node, open?.to ?? node.from, close?.from ?? node.to, reading);
  if (!url) {
    reading.refuse('reference', reading.lines.place(node.from, node.to));
    return content;
  }
  return linked(reading.text.slice(url.from, url.to).replace(/^<(.*)>$/, '$1'), content, url, reading);
}

/** A link where it leads somewhere a reader may follow; its words alone otherwise. */
function linked(href: string, content: DraftText, at: MarkdownNode, reading: InlineReading): readonly DraftInline[] {
  if (/^(https?:\/\/|mailto:|#)[^\s{}]*$/i.test(href)) return [{ kind: 'link', href, content }];
  reading.refuseLink(href, reading.lines.place(at.from, at.to));
  return content;
}

/** What stands between two offsets without any mark: text and figures. Line ends are blanks. */
function plainIn(from: number, to: number, { text, lines, figures }: InlineReading): readonly DraftInline[] {
  const found: DraftInline[] = [];
  let at = from;
  const plain = (end: number): void => {
    if (end <= at) return;
    const words = text.slice(at, end).replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ');
    found.push({ kind: 'text', text: words, place: lines.place(at, end) });
  };
  for (let index = firstFrom(figures, from); index < figures.length; index += 1) {
    const figure = figures[index] as Figure;
    const { start, end } = figure.place;
    if (end.offset > to) break;
    plain(start.offset);
    found.push(figure);
    at = end.offset;
  }
  plain(to);
  return found;
}

/** The index of the first figure that starts at an offset or after it. */
function firstFrom(figures: readonly Figure[], offset: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Figure).place.start.offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without the blanks at its ends. */
function trimmed(content: DraftText): DraftText {
  return content
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline;
      const start = index === 0 ? inline.text.trimStart() : inline.text;
      return { ...inline, text: index === content.length - 1 ? start.trimEnd() : start };
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** What a reference to a character stands for; itself when it is none of the usual ones. */
function decoded(entity: string): string {
  const name = entity.slice(1, -1);
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (isCharacter) return String.fromCodePoint(code);
  return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : entity;
}
