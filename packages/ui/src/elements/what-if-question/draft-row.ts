import { writtenDecimal } from '@traguardo/model';
import type { BelievedRow, Slider, SuppliedRow } from '../../workspace/questions.ts';

/** A value one supposes, as it is being typed. The numbers of both ways are kept while one goes back and forth. */
export interface DraftRow {
  /** Tells rows apart; never shown. */
  readonly key: number;
  readonly code: string;
  readonly kind: BelievedRow['kind'];
  readonly value: string;
  readonly least: string;
  readonly likely: string;
  readonly greatest: string;
}

/** A row for a value, which begins as it is today; one that is not known may be wherever its slider goes. */
export function draftOf(key: number, supplied: SuppliedRow | null): DraftRow {
  const raw = supplied?.raw ?? '';
  const slider = supplied?.slider ?? null;
  const [least, greatest] = slider ? [slidText(slider, slider.least), slidText(slider, slider.greatest)] : [raw, raw];
  return { key, code: supplied?.id ?? '', kind: 'exactly', value: raw, least, likely: raw, greatest };
}

/** What is asked: the rows for which a value was chosen. */
export function believedRows(rows: readonly DraftRow[]): readonly BelievedRow[] {
  return rows.flatMap(({ code, kind, value, least, likely, greatest }): BelievedRow[] => {
    if (code === '') return [];
    return kind === 'exactly' ? [{ code, kind, value }] : [{ code, kind, least, likely, greatest }];
  });
}

/** Where a slider stands for what is typed; where it began when that is no number. */
export function sliderPosition({ notation, value }: Slider, typed: string): number {
  const plain = notation === 'it' ? typed.replaceAll('.', '').replace(',', '.') : typed.replaceAll(',', '');
  const number = plain.trim() === '' ? Number.NaN : Number(plain);
  return Number.isFinite(number) ? number : value;
}

/** What a slider types: as many decimals as its step has, in the notation of the plan. */
export function slidText({ notation, step }: Slider, position: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return writtenDecimal(position.toFixed(decimals), notation);
}
