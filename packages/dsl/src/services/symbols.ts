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
  const [label, title] = [item.label?.text ?? '', item.title?.text ?? ''];
  const isUse = item.word.concept === 'use'; // known by what is used: its label says `pack` or `plugin`
  return {
    concept: item.word.concept,
    label: isUse ? title : label,
    title: isUse ? '' : title,
    place: item.place,
    headerPlace: item.headerPlace,
  };
}
