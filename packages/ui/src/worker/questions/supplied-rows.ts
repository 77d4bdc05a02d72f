import { type SuppliedValue, suppliedValues } from '@traguardo/engine';
import { divide, type Language, rawText, toNumber, type Unit, type Value, valueText, unitText } from '@traguardo/model';
import type { Slider, SuppliedRow } from '../../workspace/questions.ts';
import type { Analysed } from '../analyse.ts';
import { howOf } from './how-of.ts';

/** What people supply, with the value of today, ready to be changed. */
export function suppliedRows(analysed: Analysed): readonly SuppliedRow[] {
  return suppliedValues(analysed.program.plan, howOf(analysed)).map((supplied) => rowOf(supplied, analysed));
}

function rowOf(supplied: SuppliedValue, { program, input }: Analysed): SuppliedRow {
  const { magnitude, value } = supplied;
  return {
    id: magnitude.id,
    title: magnitude.title,
    now: valueText(value, input.language),
    raw: value.kind === 'missing' ? '' : rawText(value, program.language),
    unit: unitText(unitOf(supplied), input.language),
    slider: sliderOf(value, program.language),
  };
}

/** The unit a bare number of it has: its own, or that of the value it has; null for what is no number. */
export function unitOf({ magnitude, value }: SuppliedValue): Unit | null {
  if (magnitude.value === 'phases') return null; // its unit is that of the target
  return magnitude.unit ?? (value.kind === 'quantity' ? value.quantity.unit : null);
}

/** From nothing to twice as much as it is (per cent to 100 at least), in steps one can see; null for what is no such number. */
function sliderOf(value: Value, notation: Language): Slider | null {
  if (value.kind !== 'quantity') return null;
  const { unit } = value.quantity;
  const shown = toNumber(divide(value.quantity.value, unit.scale));
  if (shown < 0 || !Number.isFinite(shown)) return null;
  const greatest = unit.symbol === '%' ? Math.max(100, niceAbove(shown)) : niceAbove(2 * shown);
  const fine = 10 ** Math.floor(Math.log10(greatest / 50));
  return { least: 0, greatest, step: unit.nature === 'count' ? Math.max(1, fine) : fine, value: shown, notation };
}

/** The next number with two digits and zeros: 134 gives 140, 0 gives 10. */
function niceAbove(number: number): number {
  if (number === 0) return 10;
  const unit = 10 ** (Math.floor(Math.log10(number)) - 1);
  return Math.ceil(number / unit) * unit;
}
