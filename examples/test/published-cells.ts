import { codeKey } from '@traguardo/model';
import { readJson } from './read-example.ts';

/** The example whose report was published. */
export const EXAMPLE = 'alessandria-asti-2024';

/** A figure of the published report, with its line in the text of the report. */
export interface Cell {
  readonly code: string;
  readonly what: 'score' | 'value' | 'weight' | 'target' | 'measure' | 'operationals';
  readonly where: string;
  readonly line: number;
  readonly printed: string;
}

/** A figure the report has wrong, what is right, and why. */
export interface WrongCell extends Cell {
  readonly right: string;
  readonly finding: string;
  readonly reason: { readonly it: string; readonly en: string };
}

/** Every published figure. */
export const { cells } = readJson<{ cells: readonly Cell[] }>(EXAMPLE, 'pubblicato.json');

/** Those that are wrong. */
export const wrongCells = readJson<readonly WrongCell[]>(EXAMPLE, 'celle-errate.json');

/** What tells one published figure from another. */
export function keyOf({ code, what, line }: Cell): string {
  return `${codeKey(code)} ${what} ${line}`;
}
