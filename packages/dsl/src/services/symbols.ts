import type { Place } from '@traguardo/model';
import type { DeclarationNode, ItemNode } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import { fileOf } from './cursor.ts';

/** A declaration in the outline of a file. `concept` is its vocabulary word (`indicator`), null when unknown. */
export interface DocumentSymbol {
  readonly concept: string | null;
  readonly label: string;
  readonly title: string;
  readonly place: Place;
  readonly headerPlace: Place;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a file: its declarations with a label or a title, nested as written. Empty for an unknown path. */
export function symbols(program: Program, path: string): readonly DocumentSymbol[] {
  return (fileOf(program, path)?.items ?? []).flatMap(symbolsOf);
}

function symbolsOf(item: ItemNode): DocumentSymbol[] {
  if (item.kind !== 'declaration') return [];
  const children = (item.block ?? []).flatMap(symbolsOf);
  if (!item.label && !item.title) return children;
  return [{ ...heading(item), children }];
}

function heading(item: DeclarationNode): Omit<DocumentSymbol, 'children'> {
  return {
    concept: item.word.concept,
    label: item.label?.text ?? '',
    title: item.title?.text ?? '',
    place: item.place,
    headerPlace: item.headerPlace,
  };
}
