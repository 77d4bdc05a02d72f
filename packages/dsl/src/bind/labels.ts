import type { Declared } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';

/** The label of a declaration; one that was left out (and reported) gets a name from its place, so that nothing clashes. */
export function labelOf(declaration: DeclarationNode): string {
  if (declaration.label) return declaration.label.text;
  const { line, column } = declaration.place.start;
  return `_${line}_${column}`;
}

/** Whether a code is such a name of a place, which nobody wrote. */
export function isOfPlace(code: string): boolean {
  return /^_\d+_\d+$/.test(code);
}

/** What every declared item carries. */
export function declared(declaration: DeclarationNode): Declared {
  return {
    code: labelOf(declaration),
    title: declaration.title?.text ?? '',
    documentation: declaration.documentation,
    place: declaration.headerPlace,
  };
}
