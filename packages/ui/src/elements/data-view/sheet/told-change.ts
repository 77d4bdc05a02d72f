import type { dataTexts } from '../../../locales/data.ts';
import type { CellChange } from '../cell-changes.ts';
import type { CellsChangeEvent } from './sheet-events.ts';

type Texts = (typeof dataTexts)['it'];

/**
 * How a change of the sheet is called as a step that can be undone, and what is said once it is made. `changes` are not empty; with a value that
 * was typed, the first, comes what was said of it before.
 */
export function toldChange(
  changes: readonly CellChange[],
  how: CellsChangeEvent['detail']['how'],
  texts: Texts,
): readonly [label: string, told: string] {
  const [first] = changes;
  const { length } = changes;
  if (how === 'filled') return [texts.stepFill(length), texts.filledCells(length)];
  if (!first || (length > 1 && how === 'cleared')) return [texts.stepClear(length), texts.clearedCells(length)];
  return [texts.stepOf(first.id, texts[first.column]), toldCell(first, texts)];
}

function toldCell({ id, column, text }: CellChange, texts: Texts): string {
  if (text !== '') return texts.saved(id, texts[column], text);
  return column === 'value' ? texts.removed(id) : texts.cleared(id, texts[column]);
}
