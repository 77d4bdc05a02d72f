import type { Outline, OutlinePart } from '@traguardo/model';
import { WORDS } from '../locales.ts';
import { tag } from '../xml.ts';
import { type Block, blockXml, paragraph } from './blocks.ts';
import type { Draft } from './draft.ts';
import { FIELD_END, fieldStart, run } from './runs.ts';

/** Headings as deep as this are in the contents. */
const DEEPEST = 3;

type Heading = Extract<OutlinePart, { kind: 'heading' }>;

/** The bookmark of the nth heading, as Word names those of contents. */
export function headingBookmark(at: number): string {
  return `_Toc${String(at + 1).padStart(6, '0')}`;
}

/**
 * The contents as a field with every entry already in it, each a link to its heading. Only who lays the pages out knows their numbers: they
 * come, with dots, when the field is updated, and nobody is asked to when the document is opened (decision 0311).
 */
export function contentsBlocks(parts: Outline, draft: Draft): readonly Block[] {
  const headings = parts.filter((part): part is Heading => part.kind === 'heading');
  const entries = headings.flatMap((heading, at) => (heading.level <= DEEPEST ? [entry(heading, at)] : []));
  if (entries.length < 2) return [];
  const [first, ...others] = entries as [Entry, ...Entry[]];
  const last = others.pop() ?? first;
  const begin = fieldStart(`TOC \\o "1-${DEEPEST}" \\h \\z \\u`);
  const lines = [
    paragraph('TOCHeading', run(WORDS[draft.language].contents)),
    entryBlock(first, begin, ''),
    ...others.map((each) => entryBlock(each, '', '')),
    entryBlock(last, '', FIELD_END),
  ];
  const gallery = tag('w:docPartObj', {}, [
    tag('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    tag('w:docPartUnique', {}),
  ]);
  const content = lines.map((line) => blockXml(line)).join('');
  return [{ kind: 'table', xml: tag('w:sdt', {}, [tag('w:sdtPr', {}, gallery), tag('w:sdtContent', {}, content)]) }];
}

interface Entry {
  readonly heading: Heading;
  readonly bookmark: string;
}

function entry(heading: Heading, at: number): Entry {
  return { heading, bookmark: headingBookmark(at) };
}

function entryBlock({ heading, bookmark }: Entry, before: string, after: string): Block {
  const link = tag('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, run(heading.text, { lang: heading.lang }));
  return paragraph(`TOC${heading.level}`, before + link + after);
}
