import type { Outline, OutlineCell, OutlinePart, OutlineRow, OutlineTable, OutlineText } from '@traguardo/model';

/** The deepest heading a page has. */
const DEEPEST = 6;

/** A heading; without a code where nothing points at it. */
export function heading(level: number, text: string, code?: string): OutlinePart {
  const shown = Math.min(level, DEEPEST);
  return code === undefined ? { kind: 'heading', level: shown, text } : { kind: 'heading', level: shown, text, code };
}

/** A paragraph. */
export function paragraph(text: OutlineText): OutlinePart {
  return { kind: 'paragraph', text };
}

/** What a `///` comment says, without the marks of Markdown and the lines it was written in. */
export function documented(documentation: string): string {
  return documentation
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/`|\*\*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A row; `total` where it is computed from others. */
export function row(cells: readonly OutlineCell[], total = false): OutlineRow {
  return { cells, total };
}

/** A heading of the rows below it. */
export function groupRow(cell: OutlineCell, level: number): OutlineRow {
  return { cells: [cell], total: false, group: { level } };
}

/** A table, or the sentence that says it is empty. */
export function tableOr(table: OutlineTable, none: string): OutlinePart {
  return table.rows.length > 0 ? table : paragraph(none);
}

/** A section others made, `shift` levels deeper; its tables get lasting names from `prefix` where they have none. `titled`: with its own title. */
export function nested(
  outline: Outline,
  { shift, prefix, titled }: { shift: number; prefix: string; titled: boolean },
): Outline {
  let tables = 0;
  return outline.flatMap((part, index): Outline => {
    if (part.kind === 'heading') {
      if (!titled && index === 0 && part.level === 1) return [];
      return [{ ...part, level: Math.min(part.level + shift, DEEPEST) }];
    }
    if (part.kind !== 'table') return [part];
    tables += 1;
    return [part.code === undefined ? { ...part, code: `${prefix}-${tables}` } : part];
  });
}

/** The outlines of one report with every code given once: a second use of one is numbered. */
export function withUniqueCodes(outlines: readonly Outline[]): readonly Outline[] {
  const used = new Set<string>();
  const own = (code: string): string => {
    let free = code;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${code}-${number}`;
    used.add(free.toLowerCase());
    return free;
  };
  return outlines.map((outline) =>
    outline.map((part) => ('code' in part && part.code !== undefined ? { ...part, code: own(part.code) } : part)),
  );
}
