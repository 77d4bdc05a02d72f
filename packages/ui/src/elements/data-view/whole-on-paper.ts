import type { ReactiveController } from 'lit';
import type { SheetWindow } from './sheet-window.ts';

/** Draws every row of a sheet for the printer, which cannot scroll, and afterwards by `look` those in sight again. */
export function wholeOnPaper(
  sheet: { readonly rows: readonly unknown[]; shown: SheetWindow },
  look: () => void,
): ReactiveController {
  const draw = (): void => {
    sheet.shown = { first: 0, last: sheet.rows.length };
  };
  return {
    hostConnected() {
      addEventListener('beforeprint', draw);
      addEventListener('afterprint', look);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', look);
    },
  };
}
