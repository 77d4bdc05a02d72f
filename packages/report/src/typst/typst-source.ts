import { drawingStrips, svgText } from '@traguardo/chart';
import {
  dateText,
  type Language,
  type Outline,
  type OutlinePart,
  type OutlineTable,
  type Report,
  sourceLine,
} from '@traguardo/model';
import { HTML_WORDS } from '../html/html-words.ts';
import { type Sheets, sheetsOf } from './typst-sheets.ts';
import { TYPST_FONTS, TYPST_STYLE } from './typst-style.ts';
import { type TypstPaper, typstTable } from './typst-table.ts';
import { labelCode, typstRunning, typstString, typstWordsOf } from './typst-text.ts';

/** What is decided when a report becomes a document. */
export interface TypstOptions {
  /** Says on the cover and at the head of every page that it is a draft. */
  readonly draft?: boolean;
}

/** A report for the Typst compiler: the text of the document and the pictures it names, beside it. */
export interface TypstSource {
  readonly source: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * A report as a Typst document: A4, contents with page numbers, heads of tables repeated, wide tables on lying pages, every picture with its
 * words, the stamp among the keywords of the metadata. Everything of the report is in strings, so none of it is ever code. Pure: the
 * same text each time; it reads no clock.
 */
export function typstSource(report: Report, { draft = false }: TypstOptions = {}): TypstSource {
  const parts = [...report.parts, ...report.annex];
  const files: { path: string; text: string }[] = [];
  const paper: Paper = { language: report.language, anchors: anchorsOf(parts), files, level: 0 };
  const body = sheetsOf(parts).map((sheets) => sheetsCode(sheets, paper));
  return { source: `${headCode(report, draft)}\n${body.join('\n')}\n`, files };
}

/** What the pages are written on: pictures gather in `files`; `level` is that of the last heading. */
interface Paper extends TypstPaper {
  readonly files: { path: string; text: string }[];
  level: number;
}

/** Codes that stand at one place, so that a link to them leads somewhere. */
function anchorsOf(parts: Outline): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const part of parts) {
    const code = 'code' in part ? part.code : undefined;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([code]) => code));
}

function headCode({ language, title, body, stamp, period }: Report, isDraft: boolean): string {
  const [year = 1970, month = 1, day = 1] = stamp.at.split('-').map(Number);
  const fonts = TYPST_FONTS.map(typstString).join(', ');
  const words = HTML_WORDS[language];
  const name = isDraft ? `${words.draft}: ${title}` : title;
  const head = `running-head(${typstString(body)}, ${typstString(name)})`;
  const cover = [body, name, `${period} · ${dateText(stamp.at, language)}`, isDraft ? words.draftMeaning : ''];
  return `#set document(
  title: ${typstWordsOf(name)},
  author: ${typstString(body)},
  date: datetime(year: ${year}, month: ${month}, day: ${day}),
  keywords: (${typstString(JSON.stringify(stamp))},),
)
#set text(font: (${fonts}), size: 10pt, lang: ${typstString(language)}, hyphenate: true, number-width: "tabular")
${TYPST_STYLE}
#set page(paper: "a4", margin: margins, header: ${head}, footer: running-foot)
#show: sheet
#cover(${cover.map(typstString).join(', ')})
#pagebreak()
#outline(title: ${typstString(HTML_WORDS[language].contents)}, depth: 3)
`;
}

function sheetsCode({ isWide, parts }: Sheets, paper: Paper): string {
  const code = parts.map((part, at) => {
    const isFirst = isWide && at === 0;
    const next = parts[at + 1]?.kind;
    if (part.kind === 'heading') return headingCode(part, isFirst, paper);
    const shown = partCode(part, isWide, paper);
    const isIntroduction = part.kind === 'paragraph' && (next === 'table' || next === 'picture');
    return isIntroduction ? `block(sticky: true, ${shown})` : shown;
  });
  return isWide ? `#page(flipped: true, {\n${code.join('\n')}\n})` : `#{\n${code.join('\n')}\n}`;
}

/** A heading; a chapter begins a page, which a lying sheet does by itself. No level is skipped. */
function headingCode(part: Extract<OutlinePart, { kind: 'heading' }>, isFirst: boolean, paper: Paper): string {
  paper.level = Math.min(part.level, paper.level + 1);
  const heading = marked(
    `heading(level: ${paper.level}, ${spoken(typstWordsOf(part.text), part.lang)})`,
    part.code,
    paper,
  );
  return paper.level === 1 && !isFirst ? `pagebreak(weak: true)\n${heading}` : heading;
}

function partCode(part: Exclude<OutlinePart, { kind: 'heading' }>, isWide: boolean, paper: Paper): string {
  switch (part.kind) {
    case 'paragraph':
      return `par(${spoken(typstRunning(part.text, paper.anchors), part.lang)})`;
    case 'list': {
      const items = part.items.map((item) => spoken(typstRunning(item, paper.anchors), part.lang));
      return `${part.ordered ? 'enum' : 'list'}(${items.join(', ')})`;
    }
    case 'table':
      return tableCode(part, isWide, paper);
    case 'picture':
      return marked(pictureCode(part, isWide, paper), part.code, paper);
    default:
      return part satisfies never;
  }
}

/** Words in their own language, where it is another than that of the report: read aloud in it, and hyphenated by its rules. */
function spoken(words: string, lang: Language | undefined): string {
  return lang === undefined ? words : `text(lang: ${typstString(lang)}, ${words})`;
}

/** A table with its place, then the one who made its figures. */
function tableCode(part: OutlineTable, isWide: boolean, paper: Paper): string {
  const origin = part.source === undefined ? [] : [originCode(part.source, paper.language)];
  return [marked(typstTable(part, isWide ? LYING : UPRIGHT, paper), part.code, paper), ...origin].join('\n');
}

function originCode(source: string, language: Language): string {
  return `origin(${typstString(sourceLine(source, language))})`;
}

/** Content with the name links lead to. */
function marked(code: string, name: string | undefined, { anchors }: TypstPaper): string {
  return name === undefined || !anchors.has(name) ? code : `[#${code} #${labelCode(name)}]`;
}

/** A picture in strips of which a page takes as many as it has room for, the first told by its words. */
function pictureCode(part: Extract<OutlinePart, { kind: 'picture' }>, isWide: boolean, { files }: Paper): string {
  const { drawing, caption, description } = part;
  const scale = Math.min(POINT, (isWide ? LYING : UPRIGHT) / drawing.width);
  const pieces = drawingStrips(drawing).map((piece) => {
    const path = `pictures/${files.length + 1}.svg`;
    files.push({ path, text: pictureText(svgText(piece, description, { colours: 'light', font: TEXT_FONT })) });
    return `(path: ${typstString(path)}, width: ${(piece.width * scale).toFixed(1)}pt)`;
  });
  return `picture(${typstString(caption)}, ${typstWordsOf(description, caption, drawing.title)}, (${pieces.join(', ')},))`;
}

const [TEXT_FONT = null] = TYPST_FONTS;

/** A picture in signs that the font of its letters has: a step that stays in its state is a point of a list, no turning arrow. */
function pictureText(svg: string): string {
  return svg.replaceAll('↻', '•');
}

/** Points of a pixel, and how wide a page has room, in points. */
const POINT = 0.75;
const UPRIGHT = 481;
const LYING = 728;
