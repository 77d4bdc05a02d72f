import { type OutlineCell, outlineWords } from './outline.ts';
import { formatQuantity, type Language } from './quantity.ts';

/** What a cell shows; a dash where nothing is known. */
export function cellText(cell: OutlineCell, language: Language): string {
  switch (cell.kind) {
    case 'text':
      return outlineWords(cell.text);
    case 'quantity':
      return `${hasPlus(cell) ? '+' : ''}${formatQuantity(cell.quantity, language, cell.decimals)}`;
    case 'band':
      return cell.label;
    case 'missing':
      return '–';
    default:
      return cell satisfies never;
  }
}

function hasPlus({ signed, quantity }: Extract<OutlineCell, { kind: 'quantity' }>): boolean {
  return signed === true && quantity.value.num > 0n;
}
