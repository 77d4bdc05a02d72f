import { codeKey } from '@traguardo/model';
import { tablesIn } from '../tables/work-out.ts';
import { type Implementation, wrongCall } from './call.ts';
import { namedBy } from './named-by.ts';

/** `cell(TABLE, row, column)`: a figure of a table of the context, given or computed. */
export const cellOfTable: Implementation = (call, { scope }, evaluate) => {
  const [name, row, column] = call.args.map((argument) => codeKey(namedBy(argument) ?? ''));
  const table = tablesIn(scope, evaluate).find(({ code }) => codeKey(code) === name);
  const at = table?.columns.findIndex(({ code }) => codeKey(code) === column) ?? -1;
  const found = table?.rows.find(({ code }) => codeKey(code) === row);
  return found?.cells[at] ?? wrongCall(call);
};
