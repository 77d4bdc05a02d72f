import { definition as definitionAt } from '@traguardo/dsl';
import type { Location } from 'vscode-languageserver/node';
import type { AskedAt } from './asked.ts';
import { locationOf } from './ranges.ts';

/** Where the name at a point is declared. */
export function definition({ analysed, path, offset }: AskedAt): Location | null {
  const place = definitionAt(analysed.program, analysed.vocabulary, path, offset);
  return place && locationOf(analysed, place);
}
