import { CHART_COLOURS, CHART_STYLE, drawingStrips, svgInline } from '@traguardo/chart';
import { type Drawing, type Language, type Outline, type OutlinePart, outlineWords } from '@traguardo/model';
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

/**
 * The parts of an outline, each chapter in a section of its own. Links are resolved once every anchor is given. `above`: the level of the
 * heading the page has before them.
 */
export function outlineBody(outline: Outline, context: HtmlContext, above = 0): OutlineBody {
  const placed = place(outline, context, above);
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
function place(outline: Outline, { ids }: HtmlContext, above: number): readonly Placed[] {
  let depth = above;
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

/** Wide tables on sheets of their own kind, with what belongs to them: a reader does not turn the paper at every table. */
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

/** Of a section (down to level 2) everything from its first wide table on, with the headings and the few words above it. */
function broadParts(chapter: readonly Placed[]): readonly boolean[] {
  let isOn = false;
  const isBroad = chapter.map(({ part, level }) => {
    isOn = part.kind === 'heading' && level <= 2 ? false : isOn || (part.kind === 'table' && part.wide === true);
    return isOn;
  });
  let left = FEW_WORDS;
  for (let at = chapter.length - 1; at > 0; at -= 1) {
    if (!isBroad[at] || isBroad[at - 1]) left = FEW_WORDS;
    const above = chapter[at - 1]?.part;
    if (!isBroad[at] || isBroad[at - 1] || !above) continue;
    if (above.kind === 'paragraph') left -= outlineWords(above.text).length;
    isBroad[at - 1] = above.kind === 'heading' || (above.kind === 'paragraph' && left >= 0);
  }
  return isBroad;
}

/** How many letters may stand on a turned sheet above its first wide table. */
const FEW_WORDS = 800;

function partHtml({ part, id, level }: Placed, context: HtmlContext): string {
  switch (part.kind) {
    case 'heading': {
      const tag = `h${Math.min(6, level + context.shift)}`;
      return `<${tag} id="${id}"${langHtml(part.lang)}>${escapeHtml(part.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p${langHtml(part.lang)}>${runningHtml(part.text, context)}</p>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}${langHtml(part.lang)}>${part.items.map((item) => `<li>${runningHtml(item, context)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(part, id, context);
    case 'picture':
      return pictureHtml(part, id, context);
    default:
      return part satisfies never;
  }
}

function langHtml(lang: Language | undefined): string {
  return lang === undefined ? '' : ` lang="${lang}"`;
}

/** A picture in words, drawn, and as the numbers it is drawn from. */
function pictureHtml(part: OutlinePart & { readonly kind: 'picture' }, id: string, context: HtmlContext): string {
  const { caption, description, drawing, data } = part;
  const words = HTML_WORDS[context.language];
  const numbers = data
    ? `\n<details><summary>${escapeHtml(words.pictureData(caption))}</summary>\n${tableHtml(data, context.ids.give(`${id}-data`), context)}\n</details>`
    : '';
  const strips = drawingStrips(drawing);
  return `<figure id="${id}" style="--height:${strips[0]?.height ?? 0}px">
<figcaption>${escapeHtml(caption)}</figcaption>
<div class="drawing" style="--width:${drawing.width}px" role="group" aria-label="${escapeHtml(caption)}" tabindex="0">
${drawingHtml(strips, description, id, context)}</div>${numbers}
</figure>`;
}

/** A long picture in strips, without a gap between them; the first speaks for all. */
function drawingHtml(strips: readonly Drawing[], description: string, id: string, { ids }: HtmlContext): string {
  const pieces = strips.map((strip, at) => {
    const drawn = svgInline(strip, at === 0 ? description : '', ids.give(`${id}-svg`));
    return at === 0 ? drawn : `<div aria-hidden="true">${drawn}</div>\n`;
  });
  return pieces.join('');
}

/** The headings of a page as a nested list of links, down to a level. */
export function contentsHtml(headings: readonly PlacedHeading[], deepest: number): string {
  const shown = headings.filter(({ level }) => level <= deepest);
  let depth = 0;
  const pieces = shown.map(({ id, level, text }) => {
    const link = `<a href="${fragment(id)}">${escapeHtml(text)}</a>`;
    const before = level > depth ? '<ul><li>' : `${'</li></ul>'.repeat(depth - level)}</li><li>`;
    depth = level;
    return `${before}${link}`;
  });
  return `${pieces.join('\n')}${'</li></ul>'.repeat(depth)}`;
}
