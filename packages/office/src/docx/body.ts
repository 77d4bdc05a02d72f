import { dateText, type Outline, type OutlinePart, type Report } from '@traguardo/model';
import { WORDS } from '../locales.ts';
import { tag } from '../xml.ts';
import { type Block, blockXml, paragraph } from './blocks.ts';
import { contentsBlocks, headingBookmark } from './contents.ts';
import { BULLETS, type Draft, isBlank, orderedList } from './draft.ts';
import { pictureBlocks } from './picture.ts';
import { bookmarked, run, runs } from './runs.ts';
import { sectionEnd, stretches, textWidth } from './sections.ts';
import { tableBlocks } from './table.ts';

/** The body of the document: title page with contents, then the parts, on upright and turned pages. */
export function bodyXml(report: Report, draft: Draft): string {
  let headings = 0;
  const pages = stretches(report.parts).map(({ landscape, parts }) => {
    const blocks = parts.flatMap((part, index) => {
      const at = part.kind === 'heading' ? headings++ : headings;
      return partBlocks(part, { at, width: textWidth(landscape), draft, keep: introduces(parts, index) });
    });
    return { landscape, blocks };
  });
  const sections = [{ landscape: false, blocks: titleBlocks(report, draft) }, ...pages];
  const xml = sections.map(({ landscape, blocks }, at) => {
    const end = sectionEnd(landscape, at === 0);
    const isLast = at === sections.length - 1;
    return (
      blocks.map((block, index) => blockXml(block, !isLast && index === blocks.length - 1 ? end : '')).join('') +
      (isLast ? end : '')
    );
  });
  return tag('w:body', {}, xml);
}

function titleBlocks(report: Report, draft: Draft): readonly Block[] {
  const { journal, at } = report.stamp;
  const words = WORDS[report.language];
  const lines = [
    `${words.resultsAt} ${dateText(at, report.language)}`,
    ...(journal ? [`${words.journalHead}: ${journal.short}`] : []),
  ];
  return [
    paragraph('Subtitle', run(report.body)),
    paragraph('Title', run(report.title)),
    ...lines.map((line) => paragraph('Stamp', run(line))),
    ...contentsBlocks(report.parts, draft),
    paragraph('SectionEnd', ''),
  ];
}

interface Place {
  /** How many headings came before. */
  readonly at: number;
  readonly width: number;
  readonly draft: Draft;
  /** Stays on the page of what comes after it. */
  readonly keep: boolean;
}

/** Whether a text stands between a heading and what they both announce: a table, a picture, a part of their own. */
function introduces(parts: Outline, at: number): boolean {
  const next = parts[at + 1]?.kind;
  return parts[at - 1]?.kind === 'heading' && (next === 'table' || next === 'picture' || next === 'heading');
}

function partBlocks(part: OutlinePart, { at, width, draft, keep }: Place): readonly Block[] {
  switch (part.kind) {
    case 'heading': {
      const anchor = part.code === undefined ? undefined : draft.anchors.get(part.code);
      const text = bookmarked(headingBookmark(at), run(part.text, { lang: part.lang }), draft);
      return [
        paragraph(`Heading${Math.min(part.level, 6)}`, anchor === undefined ? text : bookmarked(anchor, text, draft)),
      ];
    }
    case 'paragraph':
      return isBlank(part.text)
        ? []
        : [paragraph('BodyText', runs(part.text, draft, { lang: part.lang }), keep ? tag('w:keepNext', {}) : '')];
    case 'list': {
      const list = part.ordered ? orderedList(draft) : BULLETS;
      const numbered = tag('w:numPr', {}, [tag('w:ilvl', { 'w:val': 0 }), tag('w:numId', { 'w:val': list })]);
      return part.items.map((item) =>
        paragraph(part.ordered ? 'ListNumber' : 'ListBullet', runs(item, draft, { lang: part.lang }), numbered),
      );
    }
    case 'table':
      return tableBlocks(part, width, draft);
    case 'picture':
      return pictureBlocks(part, width, draft);
    default:
      return part satisfies never;
  }
}
