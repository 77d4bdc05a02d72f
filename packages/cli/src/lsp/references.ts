import { references as referencesAt } from '@traguardo/dsl';
import type { Location } from 'vscode-languageserver/node';
import type { AskedAt } from './asked.ts';
import { locationOf } from './ranges.ts';

/** Everywhere the name at a point is written, tables included. */
export function references({ analysed, path, offset }: AskedAt, withDeclaration: boolean): Location[] {
  const places = referencesAt(analysed.program, analysed.vocabulary, path, offset, withDeclaration);
  return places.map((place) => locationOf(analysed, place));
}
