import type { DeclarationNode, ItemNode, ParsedFile } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { declarationsIn } from './clauses.ts';

/** The plan of a program and everything around it. */
export interface Gathered {
  readonly declaration: DeclarationNode | null;
  /** Items of the plan and of the top of every file, in order. */
  readonly items: readonly ItemNode[];
}

/** Items at the top of a file count as items of the plan, whatever file it stands in (decision 0044). A second plan is reported. */
export function gather(binder: Binder, files: readonly ParsedFile[]): Gathered {
  const top = files.flatMap((file) => file.items);
  const [declaration = null, ...others] = declarationsIn(top, 'plan');
  for (const other of others) {
    binder.report(
      'plan/several',
      other.headerPlace,
      { code: other.label?.text ?? '' },
      {
        related: declaration ? [{ kind: 'first', place: declaration.headerPlace }] : [],
      },
    );
  }
  return { declaration, items: topItems(files) };
}

/** The items of files, those inside a `plan` among them. */
export function topItems(files: readonly ParsedFile[]): readonly ItemNode[] {
  return files.flatMap(({ items }) => items.flatMap((item) => (isPlan(item) ? (item.block ?? []) : [item])));
}

function isPlan(item: ItemNode): item is DeclarationNode {
  return item.kind === 'declaration' && item.word.concept === 'plan';
}
