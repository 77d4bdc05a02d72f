import type { RollForwardPart } from '@traguardo/verify';

/** Next year's plan as it would be, and what became of everything. */
export interface PreparedYear {
  readonly year: number;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly told: readonly RollForwardPart[];
}
