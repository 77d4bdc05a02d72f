/** Columns of cells side by side as lines, the first to the left, the others to the right. All are as long as the first. */
export function inColumns(columns: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map((cells) => Math.max(0, ...cells.map((cell) => cell.length)));
  return (columns[0] ?? []).map((_, row) => {
    const cells = columns.map((column) => column[row] ?? '');
    const padded = cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    return padded.join('  ').trimEnd();
  });
}
