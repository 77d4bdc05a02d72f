import { agrees, negate, type Ratio, type Unit } from '@traguardo/model';
import { readNumber } from '../lex/number.ts';
import type { Binder } from './binder.ts';

/** What a cell of a table says: a number as shown, or that there is none. */
export type ReadCell =
  | { readonly kind: 'number'; readonly shown: Ratio; readonly decimals: number; readonly unit: Unit | null }
  | { readonly kind: 'missing' };

const NUMBER = /^([-+−–]?)\s*(\d[\d.,_]*)\s*(.*)$/su;

/** Reads a cell in the notation of the tables; null when it is no number. An empty cell, `n.d.`: not known. */
export function readCell({ vocabulary, tableFiles }: Binder, text: string): ReadCell | null {
  if (text === '' || vocabulary.operator(text)?.kind === 'missing') return { kind: 'missing' };
  const [, sign = '', digits = '', name = ''] = NUMBER.exec(text) ?? [];
  const number = digits === '' ? null : readNumber(digits, tableFiles.notation);
  const unit = name === '' ? null : (vocabulary.unit(name)?.unit ?? null);
  if (!number || (name !== '' && unit === null)) return null;
  const isBelow = sign !== '' && sign !== '+';
  return { kind: 'number', shown: isBelow ? negate(number.value) : number.value, decimals: number.decimals, unit };
}

/** Whether a cell's own unit may stand in a column of that unit. */
export function fits(unit: Unit | null, column: Unit | null): boolean {
  return unit === null || column === null || agrees(unit, column);
}
