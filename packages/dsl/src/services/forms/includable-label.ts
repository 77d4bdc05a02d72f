import { codeKey } from '@traguardo/model';
import { includableIn } from '../../packs/expand.ts';
import type { Program } from '../../program.ts';
import { useLines } from '../packs-in-use.ts';

/** The first thing of the packs in use that may stand among `concepts` and that no name of the plan is yet; null where there is none. */
export function includableLabel(
  program: Program,
  concepts: readonly string[],
  taken: ReadonlySet<string>,
): string | null {
  for (const { alias, pack } of useLines(program)) {
    const free = includableIn(pack?.items ?? []).find(
      ({ word, label }) => label && concepts.includes(word.concept ?? '') && !taken.has(codeKey(label.text)),
    );
    if (free?.label) return `${alias}.${free.label.text}`;
  }
  return null;
}
