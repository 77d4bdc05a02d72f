import type { Outline, OutlinePart } from '@traguardo/model';
import { tag } from '../xml.ts';

/** A run of parts on pages of one orientation. */
export interface Stretch {
  readonly landscape: boolean;
  readonly parts: Outline;
}

/** An A4 page in twentieths of a point. */
const LONG = 16_838;
const SHORT = 11_906;
const MARGIN = 1134;

/** The width of the text on a page, in twentieths of a point. */
export function textWidth(landscape: boolean): number {
  return (landscape ? LONG : SHORT) - 2 * MARGIN;
}

/**
 * The parts by the orientation of their pages. Within a chapter everything from its first wide table to the last stands on turned pages,
 * with the headings that announce it and the text right after it: pages turned to and fro help nobody.
 */
export function stretches(parts: Outline): readonly Stretch[] {
  const done: { landscape: boolean; parts: OutlinePart[] }[] = [];
  for (const stretch of chaptersOf(parts).flatMap(stretchesOf)) {
    const last = done.at(-1);
    if (last?.landscape === stretch.landscape) last.parts.push(...stretch.parts);
    else if (stretch.parts.length > 0) done.push({ landscape: stretch.landscape, parts: [...stretch.parts] });
  }
  return done;
}

function chaptersOf(parts: Outline): readonly Outline[] {
  const chapters: OutlinePart[][] = [[]];
  for (const part of parts) {
    if (isChapter(part)) chapters.push([part]);
    else chapters.at(-1)?.push(part);
  }
  return chapters;
}

function stretchesOf(chapter: Outline): readonly Stretch[] {
  const first = chapter.findIndex(isWide);
  if (first < 0) return [{ landscape: false, parts: chapter }];
  const last = chapter.findLastIndex(isWide);
  const from = announcing(chapter.slice(0, first));
  const next = chapter.findIndex((part, at) => at > last && part.kind === 'heading');
  const to = next < 0 ? chapter.length : next;
  return [
    { landscape: false, parts: chapter.slice(0, from) },
    { landscape: true, parts: chapter.slice(from, to) },
    { landscape: false, parts: chapter.slice(to) },
  ];
}

/** Where the headings begin that stand right before what follows, each with a paragraph after it at most; all, when a page of its own is too much. */
function announcing(before: Outline): number {
  const SHORT_START = 5;
  if (before.length <= SHORT_START && before.every(({ kind }) => kind !== 'table' && kind !== 'picture')) return 0;
  let from = before.length;
  const isTitled = (at: number): boolean => before[at]?.kind === 'paragraph' && before[at - 1]?.kind === 'heading';
  while (before[from - 1]?.kind === 'heading' || isTitled(from - 1)) from -= 1;
  return from;
}

function isWide(part: OutlinePart): boolean {
  return part.kind === 'table' && part.wide === true;
}

function isChapter(part: OutlinePart): boolean {
  return part.kind === 'heading' && part.level === 1;
}

/** The end of a section, which says how its pages are: the header and the footer, none of them on the first page of the document. */
export function sectionEnd(landscape: boolean, isFirst: boolean): string {
  const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
  return tag('w:sectPr', {}, [
    tag('w:headerReference', { 'w:type': 'default', 'r:id': 'rIdHeader' }),
    tag('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdFooter' }),
    tag('w:type', { 'w:val': 'nextPage' }),
    tag('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': landscape ? 'landscape' : null }),
    tag('w:pgMar', {
      'w:top': MARGIN + 283,
      'w:right': MARGIN,
      'w:bottom': MARGIN,
      'w:left': MARGIN,
      'w:header': 567,
      'w:footer': 567,
      'w:gutter': 0,
    }),
    isFirst ? tag('w:titlePg', {}) : '',
  ]);
}
