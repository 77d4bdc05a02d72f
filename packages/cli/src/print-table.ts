/** Beyond this, names end in `…`: the figures stay on the screen. */
const WIDEST_NAME = 56;

/** Rows of cells in columns: the first and the last to the left, those between to the right. The first row heads them. */
export function printTable(
  rows: readonly (readonly string[])[],
  output: { write(text: string): unknown },
  widest = WIDEST_NAME,
): void {
  const table = rows.map(([first = '', ...rest]) => [clip(first, widest), ...rest]);
  const columns = Math.max(...table.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  for (const row of table) {
    const cells = row.map((cell, column) => aligned(cell, widths[column] ?? 0, column, columns));
    output.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

function aligned(cell: string, width: number, column: number, columns: number): string {
  if (column === 0) return cell.padEnd(width);
  return column === columns - 1 ? cell : cell.padStart(width);
}

function clip(text: string, widest: number): string {
  const plain = text.trimEnd();
  return plain.length <= widest ? plain : `${plain.slice(0, widest - 1)}…`;
}
