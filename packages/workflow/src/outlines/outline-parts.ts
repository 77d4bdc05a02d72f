import type { OutlineCell, OutlinePart } from '@traguardo/model';

/** A heading of a section; level 1 is the section itself. */
export function heading(level: number, text: string): OutlinePart {
  return { kind: 'heading', level, text };
}

/** A paragraph. */
export function paragraph(text: string): OutlinePart {
  return { kind: 'paragraph', text };
}

/** A cell with text, on one line; nothing known when it is empty. */
function textCell(text: string): OutlineCell {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? { kind: 'missing' } : { kind: 'text', text: line };
}

/** A table of texts. */
export function textTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): OutlinePart {
  return {
    kind: 'table',
    caption,
    columns,
    rows: rows.map((cells) => ({ total: false, cells: cells.map(textCell) })),
  };
}
