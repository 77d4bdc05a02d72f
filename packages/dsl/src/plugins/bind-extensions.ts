import type { Extension, ExtensionMark } from '@traguardo/model';
import { bindExpression } from '../bind/expressions.ts';
import type { Binder } from '../bind/binder.ts';
import { clausesIn, clausesOf, declarationsIn, distinctRows, rowsIn } from '../bind/clauses.ts';
import { declared, labelOf } from '../bind/labels.ts';
import type { DeclarationNode, ItemNode } from '../parse/tree.ts';
import { bindExtensionClause, bindExtensionRow, extensionValuesOf } from './bind-extension-values.ts';
import { ownerOf, plainConcept } from './plugin-state.ts';

/** What a plan says in words of plugins, bound by their schemas alone: a plugin needs no binder of its own. */
export interface BoundExtensions {
  readonly blocks: readonly Extension[];
  readonly marks: readonly ExtensionMark[];
}

const NODES: readonly (string | null)[] = ['area', 'objective', 'operational', 'indicator', 'individual'];

/** Blocks of plugins wherever they stand, and their clauses on declarations of the core language. `root` is the code of the plan. */
export function bindExtensions(
  binder: Binder,
  plan: DeclarationNode | null,
  items: readonly ItemNode[],
  root: string,
): BoundExtensions {
  const blocks: Extension[] = [];
  const marks: ExtensionMark[] = [];
  const visit = (declaration: DeclarationNode, owner: string): void => {
    const { concept } = declaration.word;
    if (concept !== null && ownerOf(concept) !== null) {
      blocks.push(bindBlock(binder, declaration, owner));
      return;
    }
    const label = labelOf(declaration);
    marks.push(...marksOn(binder, declaration, label));
    const inner = NODES.includes(concept) ? label : owner;
    for (const child of declarationsIn(declaration.block)) visit(child, inner);
  };
  if (plan) marks.push(...marksOn(binder, plan, root));
  for (const item of declarationsIn(items)) visit(item, root);
  return { blocks, marks };
}

function marksOn(binder: Binder, declaration: DeclarationNode, owner: string): readonly ExtensionMark[] {
  const marks: ExtensionMark[] = [];
  for (const clause of clausesIn(declaration)) {
    const plugin = clause.word.concept === null ? null : ownerOf(clause.word.concept);
    if (plugin !== null) marks.push({ ...bindExtensionClause(binder, clause), plugin, owner });
  }
  return marks;
}

function bindBlock(binder: Binder, declaration: DeclarationNode, owner: string): Extension {
  const { concept } = declaration.word;
  const schema = concept === null ? null : binder.vocabulary.blockOf(concept);
  const clauses = clausesOf(binder, declaration, schema);
  const rows = schema?.rows;
  const entries = (declaration.block ?? []).filter((item) => item.kind === 'entry');
  return {
    ...declared(declaration),
    ...(schema?.label === 'none' ? { code: '' } : {}),
    plugin: ownerOf(concept ?? '') ?? '',
    concept: plainConcept(concept ?? ''),
    owner,
    value: declaration.value && bindExpression(binder, declaration.value, { owner: null }),
    clauses: (schema?.clauses ?? [])
      .flatMap((each) => clauses.all(each))
      .map((each) => bindExtensionClause(binder, each)),
    rows: rows ? distinctRows(binder, rowsIn(declaration.block)).map((row) => bindExtensionRow(binder, row, rows)) : [],
    entries: entries.map((entry) => extensionValuesOf(binder, entry.values)),
    children: declarationsIn(declaration.block)
      .filter((child) => schema?.blocks.includes(child.word.concept ?? ''))
      .map((child) => bindBlock(binder, child, owner)),
  };
}
