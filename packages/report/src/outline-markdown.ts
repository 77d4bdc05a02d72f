import type { Language, Outline, OutlineInline, OutlinePart, OutlineTable, OutlineText } from '@traguardo/model';
import { cellText } from './cell-text.ts';

/** A section of a report as Markdown: numbers in the notation of the language, computed rows in bold, a picture as its words and numbers. */
export function outlineMarkdown(outline: Outline, language: Language): string {
  return `${outline.map((part) => partText(part, language)).join('\n\n')}\n`;
}

function partText(part: OutlinePart, language: Language): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${part.text}`;
    case 'paragraph':
      return runningText(part.text);
    case 'list':
      return part.items.map((item, at) => `${part.ordered ? `${at + 1}.` : '-'} ${runningText(item)}`).join('\n');
    case 'table':
      return tableText(part, language);
    case 'picture':
      return [`*${part.caption}*`, part.description, ...(part.data ? [tableText(part.data, language)] : [])].join(
        '\n\n',
      );
    default:
      return part satisfies never;
  }
}

function runningText(text: OutlineText): string {
  return typeof text === 'string' ? text : text.map(inlineText).join('');
}

function inlineText(inline: OutlineInline): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return inline.text;
    case 'strong':
      return `**${runningText(inline.content)}**`;
    case 'emphasis':
      return `*${runningText(inline.content)}*`;
    case 'link':
      return `[${runningText(inline.content)}](${inline.href})`;
    default:
      return inline satisfies never;
  }
}

function tableText({ caption, columns, rows }: OutlineTable, language: Language): string {
  const aligned = columns.map((_, at) => (rows.some(({ cells }) => cells[at]?.kind === 'quantity') ? '--:' : '--'));
  const lines = rows.map(({ cells, total, group }) => {
    const texts = cells.map((cell) => escaped(cellText(cell, language)));
    return line(texts.map((text) => (total || group ? `**${text}**` : text)));
  });
  return [`*${escaped(caption)}*`, '', line(columns.map(escaped)), line(aligned), ...lines].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
