import { usesPlugin } from '../plugins/bind-uses.ts';
import type { ItemNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { declarationsIn } from './clauses.ts';

/** Declarations that are read and kept, and mean nothing yet. `override` does mean something where it belongs. */
const UNSUPPORTED = ['use', 'include', 'override', 'withdraw', 'template'];

/** Says so for every declaration that has no meaning in this version: nothing is dropped in silence. */
export function reportUnsupported(binder: Binder, items: readonly ItemNode[]): void {
  for (const item of declarationsIn(items)) {
    const { concept, text, place } = item.word;
    if (concept !== null && UNSUPPORTED.includes(concept) && !(concept === 'use' && usesPlugin(item)))
      binder.report('feature/unsupported', place, { word: text, block: concept });
    if (concept === 'area' || concept === 'objective' || concept === 'operational')
      reportInclude(binder, item.block ?? []);
  }
}

function reportInclude(binder: Binder, items: readonly ItemNode[]): void {
  for (const item of declarationsIn(items)) {
    if (item.word.concept === 'include')
      binder.report('feature/unsupported', item.word.place, { word: item.word.text, block: 'include' });
    else reportInclude(binder, item.block ?? []);
  }
}
