import { formatQuantity, type Language, type Outline, type OutlineCell, type OutlinePart } from '@traguardo/model';

/** A section of a report as Markdown: numbers in the notation of the language, computed rows in bold. */
export function outlineMarkdown(outline: Outline, language: Language): string {
  return `${outline.map((part) => partText(part, language)).join('\n\n')}\n`;
}

function partText(part: OutlinePart, language: Language): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${part.text}`;
    case 'paragraph':
      return part.text;
    case 'table':
      return tableText(part, language);
    default:
      return part satisfies never;
  }
}

function tableText({ caption, columns, rows }: OutlinePart & { kind: 'table' }, language: Language): string {
  const aligned = columns.map((_, at) => (rows.some(({ cells }) => cells[at]?.kind === 'quantity') ? '--:' : '--'));
  const lines = rows.map(({ cells, total }) => {
    const texts = cells.map((cell) => escaped(cellText(cell, language)));
    return line(texts.map((text) => (total ? `**${text}**` : text)));
  });
  return [`*${escaped(caption)}*`, '', line(columns.map(escaped)), line(aligned), ...lines].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What a cell shows; a dash where nothing is known. */
export function cellText(cell: OutlineCell, language: Language): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'quantity':
      return formatQuantity(cell.quantity, language, cell.decimals);
    case 'missing':
      return '–';
    default:
      return cell satisfies never;
  }
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
