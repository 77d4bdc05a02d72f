/** A table in Markdown, columns as wide as their longest cell. */
export function table(headers, rows) {
  const cells = [headers, ...rows].map((row) => row.map(String));
  const widths = headers.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = cells.map(line);
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}

/** Microseconds as a person reads them, three digits of them. */
export function duration(microseconds) {
  const [value, unit] =
    microseconds < 1000
      ? [microseconds, 'µs']
      : microseconds < 1e6
        ? [microseconds / 1000, 'ms']
        : [microseconds / 1e6, 's'];
  return `${digits(value)} ${unit}`;
}

/** A number with three digits, or all before the point. */
export function digits(value) {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

/** A row of a goal that is an upper limit. */
export const atMost = (what, found, most) => goal(what, found, `at most ${most}`, found <= most);

/** A row of a goal that is a lower limit. */
export const atLeast = (what, found, least) => goal(what, found, `at least ${least}`, found >= least);

const goal = (what, found, asked, isReached) => [what, digits(found), asked, isReached ? 'reached' : 'NOT reached'];
