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
 * The parts by the orientation of their pages. Headings go with the wide table they announce, and so does what stands between two wide
 * tables when it is text alone: a page turned for two lines helps nobody. A new chapter begins upright.
 */
export function stretches(parts: Outline): readonly Stretch[] {
  const done: { landscape: boolean; parts: OutlinePart[] }[] = [{ landscape: false, parts: [] }];
  // Text whose orientation depends on what comes after it.
  let waiting: OutlinePart[] = [];
  const put = (landscape: boolean, more: readonly OutlinePart[]): void => {
    const last = done.at(-1);
    if (last?.landscape === landscape) last.parts.push(...more);
    else if (more.length > 0) done.push({ landscape, parts: [...more] });
  };
  for (const part of parts) {
    if (part.kind === 'table' && part.wide) {
      const from = goesAlong(waiting, done.at(-1)?.landscape === true) ? 0 : announcing(waiting);
      put(false, waiting.slice(0, from));
      put(true, [...waiting.slice(from), part]);
      waiting = [];
    } else if (part.kind === 'table' || part.kind === 'picture' || isChapter(part)) {
      put(false, waiting);
      waiting = [];
      if (part.kind === 'heading') waiting = [part];
      else put(false, [part]);
    } else waiting.push(part);
  }
  put(false, waiting);
  return done.filter((stretch) => stretch.parts.length > 0);
}

/** Whether all of this goes with the wide table after it: text after another one, or the start of a chapter too short for a page of its own. */
function goesAlong(waiting: readonly OutlinePart[], afterWide: boolean): boolean {
  const SHORT_START = 5;
  const [first] = waiting;
  return first !== undefined && isChapter(first) ? waiting.length <= SHORT_START : afterWide;
}

/** Where the headings begin that stand right before what follows, with a short paragraph after them at most. */
function announcing(waiting: readonly OutlinePart[]): number {
  let from = waiting.length;
  if (waiting[from - 1]?.kind === 'paragraph' && waiting[from - 2]?.kind === 'heading') from -= 1;
  while (waiting[from - 1]?.kind === 'heading') from -= 1;
  return from;
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
