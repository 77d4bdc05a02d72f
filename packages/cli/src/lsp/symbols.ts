import { type DocumentSymbol as Heading, symbols } from '@traguardo/dsl';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import type { Analysed } from './analysed.ts';
import type { Asked } from './asked.ts';
import { rangeOf } from './ranges.ts';

const KINDS: Readonly<Record<string, SymbolKind>> = {
  plan: SymbolKind.Package,
  area: SymbolKind.Namespace,
  objective: SymbolKind.Class,
  operational: SymbolKind.Method,
  indicator: SymbolKind.Number,
  measure: SymbolKind.Variable,
  profile: SymbolKind.Struct,
  actuals: SymbolKind.Array,
  benchmark: SymbolKind.Array,
  table: SymbolKind.Array,
  revision: SymbolKind.Event,
  check: SymbolKind.Boolean,
  function: SymbolKind.Function,
  'scoring-method': SymbolKind.Function,
  template: SymbolKind.Function,
  use: SymbolKind.Module,
  include: SymbolKind.Class,
  test: SymbolKind.Boolean,
  individual: SymbolKind.Object,
  'individual-objective': SymbolKind.Property,
};

/** The outline of a text. */
export function documentSymbols({ analysed, path }: Asked): DocumentSymbol[] {
  return symbols(analysed.program, path).map((heading) => symbolOf(analysed, heading));
}

function symbolOf(
  analysed: Analysed,
  { concept, label, title, place, headerPlace, children }: Heading,
): DocumentSymbol {
  return {
    name: label || title || concept || '…', // an editor refuses an empty name
    detail: label === '' ? '' : title,
    kind: KINDS[concept ?? ''] ?? SymbolKind.Constant,
    range: rangeOf(analysed, place),
    selectionRange: rangeOf(analysed, headerPlace),
    children: children.map((child) => symbolOf(analysed, child)),
  };
}
