import { CHART_COLOURS, CHART_STYLE, svgInline } from '@traguardo/chart';
import type { Outline, OutlinePart } from '@traguardo/model';
import { escapeHtml } from './escape-html.ts';
import { fragment, type HtmlContext } from './html-context.ts';
import { HTML_WORDS } from './html-words.ts';
import { runningHtml } from './running-html.ts';
import { tableHtml } from './table-html.ts';

/** A heading of a page: where it stands, and its level in the outline after gaps are closed. */
export interface PlacedHeading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** An outline as HTML without its frame. */
export interface OutlineBody {
  readonly html: string;
  readonly headings: readonly PlacedHeading[];
  /** What its pictures need once in the page; empty without pictures. */
  readonly style: string;
}

/** A part with its anchor; headings with the level they get. */
interface Placed {
  readonly part: OutlinePart;
  readonly id: string;
  readonly level: number;
}

/** The parts of an outline, each chapter in a section of its own. Links are resolved once every anchor is given. */
export function outlineBody(outline: Outline, context: HtmlContext): OutlineBody {
  const placed = place(outline, context);
  return {
    html: chaptersOf(placed)
      .map((chapter) => chapterHtml(chapter, context))
      .join('\n'),
    headings: placed.flatMap(({ part, id, level }) =>
      part.kind === 'heading' ? [{ id, level, text: part.text }] : [],
    ),
    style: outline.some(({ kind }) => kind === 'picture') ? `${CHART_STYLE}${CHART_COLOURS}` : '',
  };
}

/** Anchors in order; a heading is at most one level deeper than the one before, whatever its author wrote. */
function place(outline: Outline, { ids }: HtmlContext): readonly Placed[] {
  let depth = 0;
  return outline.map((part) => {
    if (part.kind === 'heading') depth = Math.min(part.level, depth + 1);
    return { part, id: idOf(part, ids.give), level: depth };
  });
}

function idOf(part: OutlinePart, give: (name: string) => string): string {
  switch (part.kind) {
    case 'heading':
      return give(part.code ?? part.text);
    case 'table':
      return give(part.code ?? part.caption);
    case 'picture':
      return give(part.code);
    default:
      return '';
  }
}

function chaptersOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const chapters: Placed[][] = [];
  for (const each of placed) {
    const isNew = each.part.kind === 'heading' && each.level === 1;
    if (isNew || chapters.length === 0) chapters.push([each]);
    else chapters.at(-1)?.push(each);
  }
  return chapters;
}

function chapterHtml(chapter: readonly Placed[], context: HtmlContext): string {
  const [first] = chapter;
  const name = first?.part.kind === 'heading' ? ` aria-labelledby="${first.id}"` : '';
  return `<section class="chapter"${name}>\n${sheetsHtml(chapter, context)}\n${context.chapterEnd}</section>`;
}

/** Wide tables on sheets of their own kind, together with the headings above them and the words between them. */
function sheetsHtml(chapter: readonly Placed[], context: HtmlContext): string {
  const isBroad = broadParts(chapter);
  const lines: string[] = [];
  chapter.forEach((each, at) => {
    if (isBroad[at] && !isBroad[at - 1]) lines.push('<div class="broad">');
    lines.push(partHtml(each, context));
    if (isBroad[at] && !isBroad[at + 1]) lines.push('</div>');
  });
  return lines.join('\n');
}

function broadParts(chapter: readonly Placed[]): readonly boolean[] {
  const isBroad = chapter.map(({ part }) => part.kind === 'table' && part.wide === true);
  for (let at = chapter.length - 2; at >= 0; at -= 1)
    if (isBroad[at + 1] && chapter[at]?.part.kind === 'heading') isBroad[at] = true;
  const isBetween = chapter.map(({ part }, at) => isBroad[at] || part.kind === 'paragraph' || part.kind === 'heading');
  let open = -1;
  isBroad.forEach((broad, at) => {
    if (broad && open >= 0 && isBetween.slice(open, at).every(Boolean)) isBroad.fill(true, open, at);
    if (broad) open = at;
  });
  return isBroad;
}

function partHtml({ part, id, level }: Placed, context: HtmlContext): string {
  switch (part.kind) {
    case 'heading': {
      const tag = `h${Math.min(6, level + context.shift)}`;
      return `<${tag} id="${id}">${escapeHtml(part.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${runningHtml(part.text, context)}</p>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>${part.items.map((item) => `<li>${runningHtml(item, context)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(part, id, context);
    case 'picture':
      return pictureHtml(part, id, context);
    default:
      return part satisfies never;
  }
}

/** A picture in words, drawn, and as the numbers it is drawn from. */
function pictureHtml(part: OutlinePart & { readonly kind: 'picture' }, id: string, context: HtmlContext): string {
  const { caption, description, drawing, data } = part;
  const words = HTML_WORDS[context.language];
  const numbers = data
    ? `\n<details><summary>${escapeHtml(words.pictureData(caption))}</summary>\n${tableHtml(data, context.ids.give(`${id}-data`), context)}\n</details>`
    : '';
  return `<figure id="${id}">
<figcaption>${escapeHtml(caption)}</figcaption>
<div class="drawing" style="--width:${drawing.width}px" role="group" aria-label="${escapeHtml(caption)}" tabindex="0">
${svgInline(drawing, description, context.ids.give(`${id}-svg`))}</div>${numbers}
</figure>`;
}

/** The headings of a page as a nested list of links, down to a level. */
export function contentsHtml(headings: readonly PlacedHeading[], deepest: number): string {
  const shown = headings.filter(({ level }) => level <= deepest);
  let depth = 0;
  const pieces = shown.map(({ id, level, text }) => {
    const link = `<a href="${fragment(id)}">${escapeHtml(text)}</a>`;
    const before = level > depth ? '<ol><li>' : `${'</li></ol>'.repeat(depth - level)}</li><li>`;
    depth = level;
    return `${before}${link}`;
  });
  return `${pieces.join('\n')}${'</li></ol>'.repeat(depth)}`;
}
