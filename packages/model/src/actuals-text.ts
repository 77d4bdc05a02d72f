import { codeKey } from './code.ts';

const CODES: ReadonlySet<string> = new Set(['code', 'codice']);
const VALUES: ReadonlySet<string> = new Set(['value', 'valore']);
const TITLES: ReadonlySet<string> = new Set(['label', 'voce'].map(codeKey));

/** Whether a CSV text holds values of measures: its head names a code and a value, and no titles of rows. Others are tables of the report. */
export function isActuals(text: string): boolean {
  if (text.trim() === '') return true;
  const [head = ''] = text.replace(/^[\uFEFF\s]+/, '').split(/\r\n|\r|\n/, 1);
  const cells = head.split(/[;\t,]/).map((cell) => codeKey(cell.trim().replace(/^"(.*)"$/, '$1')));
  const has = (names: ReadonlySet<string>): boolean => cells.some((cell) => names.has(cell));
  return has(CODES) && has(VALUES) && !has(TITLES);
}
