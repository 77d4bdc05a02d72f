/** How a text begins that a spreadsheet would run as a formula, with the apostrophes that already stand before. */
const RUNS = /^'*[=+\-@\t\r]/;

/** A text no spreadsheet runs: an apostrophe before `= + - @`, a tab or a return. `plainText` gives back the text. */
export function safeText(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** The text that `safeText` was given. */
export function plainText(safe: string): string {
  return safe.startsWith("'") && RUNS.test(safe) ? safe.slice(1) : safe;
}
