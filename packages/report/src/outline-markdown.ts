import {
  cellText,
  type Language,
  type Outline,
  type OutlineInline,
  type OutlinePart,
  type OutlineRow,
  type OutlineTable,
  type OutlineText,
  sourceLine,
} from '@traguardo/model';

/**
 * A section of a report as Markdown: numbers in the notation of the language, computed rows in bold, a picture as the table of
 * its numbers, or nothing where that stands beside it. `shift` is added to every heading level.
 */
export function outlineMarkdown(outline: Outline, language: Language, shift = 0): string {
  const texts = outline.map((part) => partText(part, language, shift)).filter((text) => text !== '');
  return `${texts.join('\n\n')}\n`;
}

function partText(part: OutlinePart, language: Language, shift: number): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, part.level + shift))} ${escaped(part.text)}`;
    case 'paragraph':
      return lineStarts(runningText(part.text));
    case 'list':
      return part.items.map((item, at) => `${part.ordered ? `${at + 1}.` : '-'} ${runningText(item)}`).join('\n');
    case 'table':
      return tableText(part, language);
    case 'picture':
      return part.data ? tableText(part.data, language) : '';
    default:
      return part satisfies never;
  }
}

function runningText(text: OutlineText): string {
  return typeof text === 'string' ? escaped(text) : text.map(inlineText).join('');
}

function inlineText(inline: OutlineInline): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return escaped(inline.text);
    case 'strong':
      return `**${runningText(inline.content)}**`;
    case 'emphasis':
      return `*${runningText(inline.content)}*`;
    case 'link':
      return `[${runningText(inline.content)}](${inline.href.replaceAll(/[\s()<>]/g, percentEncoded)})`;
    default:
      return inline satisfies never;
  }
}

function tableText({ caption, columns, rows, source }: OutlineTable, language: Language): string {
  const aligned = columns.map((_, at) => (rows.some(({ cells }) => cells[at]?.kind === 'quantity') ? '--:' : '--'));
  const lines = rows.map((row) => line(rowTexts(row, columns.length, language)));
  return [
    `*${escaped(caption)}*`,
    '',
    line(columns.map((column) => inCell(escaped(column)))),
    line(aligned),
    ...lines,
    ...(source === undefined ? [] : ['', escaped(sourceLine(source, language))]),
  ].join('\n');
}

function rowTexts({ cells, total, group }: OutlineRow, width: number, language: Language): readonly string[] {
  const texts = cells.map((cell) =>
    inCell(cell.kind === 'text' ? runningText(cell.text) : escaped(cellText(cell, language))),
  );
  const bold = texts.map((text) => ((total || group) && text !== '' ? `**${text}**` : text));
  return group ? [...bold, ...Array<string>(Math.max(0, width - bold.length)).fill('')] : bold;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Text whose signs make no emphasis, links, code or elements. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*<[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`);
}

/** Text whose lines begin no heading, quotation or list. */
function lineStarts(text: string): string {
  return text
    .replaceAll(/^(\s*)([#>+-])(?=[\s#]|$)/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, String.raw`$1\$2`);
}

function percentEncoded(sign: string): string {
  return `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
}
