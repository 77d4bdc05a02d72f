/** The letters of a column as spreadsheets name it, from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return letters;
}

/** Row from 1 and column from 0 of a cell as spreadsheets name it, `B7`; null when it is no name of one. */
export function cellPosition(name: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,7})([1-9]\d{0,11})$/.exec(name);
  if (!match) return null;
  const [, letters = '', row = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column: column - 1 };
}
