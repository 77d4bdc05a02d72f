import type { Diagnostic, Language, Place } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { createReport } from '../lex/codes.ts';
import { isLongerThan, LIMITS } from '../lex/limits.ts';
import { reportRefused } from '../lex/refused.ts';
import type { SourceFile } from '../source-file.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import type { DraftNarrative, DraftPart, DraftSection, DraftText, Figure } from './draft.ts';
import type { Span } from './find-spans.ts';
import { linesOf, type TextLines } from './lines.ts';
import { notationOf } from './notation-of.ts';
import { PLAIN_FORMAT, readFormat } from './read-format.ts';
import { readFigures } from './read-figures.ts';
import { type InlineReading, readText, type Refused } from './read-inlines.ts';
import { childrenOf, type MarkdownNode, readMarkdown } from './read-markdown.ts';

/**
 * Reads one file of the narrative: Markdown, with figures in the words of plans, in the notation the file names or `ofPlan`. Total: what a report does not hold
 * is reported and left out. Findings lie in the file.
 */
export function readNarrative(file: SourceFile, ofPlan: Language, vocabulary: Vocabulary): DraftNarrative {
  const { path, text } = file;
  const notation = notationOf(text, ofPlan);
  const { report, findings } = createReport();
  const lines = linesOf(path, text);
  const found: Diagnostic[] = [];
  const tell: Tell = (code, place, data) => void found.push(problem(code, place, data));
  if (isLongerThan(text, LIMITS.fileBytes)) {
    report('limit/file', lines.place(0, 0), { limit: LIMITS.fileBytes });
    return { path, text, language: notation, sections: [], figures: [], diagnostics: findings() };
  }
  reportRefused(file, [], report);
  const { root, spans, open } = readMarkdown(text);
  for (const at of open) tell('narrative/unclosed', lines.place(at, at + 2), {});
  const expressions = readFigures(spans, { file, lines, notation, vocabulary, report });
  const figures = spans.map((span, index): Figure => ({
    kind: 'figure',
    expression: expressions[index] ?? null,
    format: formatOf(span, text, lines, tell),
    place: lines.place(span.from, span.to),
  }));
  const reading: InlineReading = {
    text,
    lines,
    figures,
    refuse: (what, place) => tell('narrative/markdown', place, { what }),
    refuseLink: (href, place) => tell('narrative/link', place, { href }),
  };
  const sections = sectionsOf(root, reading, tell);
  return { path, text, language: notation, sections, figures, diagnostics: [...findings(), ...found] };
}

type Tell = (
  code: 'narrative/unclosed' | 'narrative/format' | 'narrative/markdown' | 'narrative/link' | 'narrative/slot',
  place: Place,
  data: Readonly<Record<string, string>>,
) => void;

function formatOf({ bar, to }: Span, text: string, lines: TextLines, tell: Tell): Figure['format'] {
  if (text[bar] !== '|') return PLAIN_FORMAT;
  return readFormat(text.slice(bar + 1, to - 2), (at, word) =>
    tell('narrative/format', lines.place(bar + 1 + at, bar + 1 + at + word.length), { word }),
  );
}

/** The sections of a file: a heading of level 1 opens one. What stands before the first has no place in a report. */
function sectionsOf(root: MarkdownNode, reading: InlineReading, tell: Tell): readonly DraftSection[] {
  const sections: { title: string; place: Place; parts: DraftPart[] }[] = [];
  let isTold = false;
  for (const node of childrenOf(root)) {
    const part = partOf(node, reading);
    if (part === null) continue;
    const section = sections.at(-1);
    if (part.kind === 'heading' && part.level === 1) sections.push({ ...titleOf(part), parts: [] });
    else if (section) section.parts.push(part);
    else {
      if (!isTold) tell('narrative/slot', part.place, { name: '', suggestion: '' });
      isTold = true;
    }
  }
  return sections;
}

/** What the heading of a section says, and where. */
function titleOf({ content, place }: DraftPart & { readonly kind: 'heading' }): {
  readonly title: string;
  readonly place: Place;
} {
  const title = content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  const [first] = content;
  return { title, place: first?.kind === 'text' && content.length === 1 ? withoutBlanks(first.place, title) : place };
}

function withoutBlanks({ file, start, end }: Place, title: string): Place {
  const blanks = end.offset - start.offset - title.length;
  return { file, start: { ...start, offset: start.offset + blanks, column: start.column + blanks }, end };
}

function partOf(node: MarkdownNode, reading: InlineReading): DraftPart | null {
  const place = reading.lines.place(node.from, node.to);
  const level = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level), content: readText(node, reading), place };
  switch (node.name) {
    case 'Paragraph': {
      const content = readText(node, reading);
      return content.length === 0 ? null : { kind: 'paragraph', content, place };
    }
    case 'BulletList':
    case 'OrderedList':
      return { kind: 'list', ordered: node.name === 'OrderedList', items: itemsOf(node, reading), place };
    case 'Table':
      return tableOf(node, reading, place);
    case 'CommentBlock':
      return null;
    default:
      reading.refuse(REFUSED[node.name] ?? 'html', place);
      return null;
  }
}

/** Blocks of Markdown that a report has no place for. */
const REFUSED: Readonly<Record<string, Refused>> = {
  Blockquote: 'quote',
  FencedCode: 'code',
  CodeBlock: 'code',
  HorizontalRule: 'rule',
  LinkReference: 'reference',
};

/** The items of a list: of each its first paragraph, and a finding on whatever else it holds. */
function itemsOf(list: MarkdownNode, reading: InlineReading): readonly DraftText[] {
  return list.getChildren('ListItem').map((item) => {
    const [first, ...others] = childrenOf(item).filter(({ name }) => name !== 'ListMark');
    const rest = first && first.name !== 'Paragraph' ? [first, ...others] : others;
    for (const { from, to } of rest) reading.refuse('nested', reading.lines.place(from, to));
    return first?.name === 'Paragraph' ? readText(first, reading) : [];
  });
}

function tableOf(table: MarkdownNode, reading: InlineReading, place: Place): DraftPart {
  const header = table.getChild('TableHeader');
  const columns = header ? cellsOf(header, reading) : [];
  const rows = table.getChildren('TableRow').map((row) => {
    const cells = cellsOf(row, reading);
    return columns.map((_, index) => cells[index] ?? []);
  });
  return { kind: 'table', columns, rows, place };
}

/** The cells of a row, empty ones among them: of those the tree has only the bars around. */
function cellsOf(row: MarkdownNode, reading: InlineReading): readonly DraftText[] {
  const cells: DraftText[] = [];
  let cell: DraftText | null = null;
  let isFirst = true;
  for (const child of childrenOf(row)) {
    if (child.name === 'TableCell') cell = readText(child, reading);
    else {
      if (cell !== null || !isFirst) cells.push(cell ?? []);
      cell = null;
      isFirst = false;
    }
  }
  return cell === null ? cells : [...cells, cell];
}
