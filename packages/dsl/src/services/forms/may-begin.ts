import { planNodes } from '@traguardo/model';
import type { Program } from '../../program.ts';
import type { DeclarationNode } from '../../parse/tree.ts';
import type { BlockSchema } from '../../vocabulary/schema.ts';
import { includableLabel } from './includable-label.ts';
import { declarationsOf } from './located.ts';
import { POINTING, takenLabels } from './skeleton.ts';

/** Blocks an indicator has one of at most, by the one they stand in the way of. */
const EXCLUSIVE: Readonly<Record<string, string>> = { scale: 'phases', phases: 'scale' };

/**
 * Whether one more of a kind may begin among `siblings`: not a second of what has no name, nor a second plan; and in a plan what points at
 * something declared elsewhere only where there is something.
 */
export function mayBegin(
  program: Program,
  { concept, label }: BlockSchema,
  home: BlockSchema | null,
  siblings: readonly DeclarationNode[],
): boolean {
  const isThere = (other: string | undefined): boolean => siblings.some(({ word }) => word.concept === other);
  const isDeclared = (other: string): boolean =>
    program.files.some(({ items }) => declarationsOf(items).some(({ word }) => word.concept === other));
  if (label === 'none' && (isThere(concept) || isThere(EXCLUSIVE[concept]))) return false;
  if (concept === 'plan') return !isDeclared('plan');
  if (!home?.blocks.includes('indicator')) return true; // a cycle, a revision
  if (concept === 'include')
    return isDeclared('template') || includableLabel(program, home.blocks, takenLabels(program)) !== null;
  return !POINTING.has(concept) || planNodes(program.plan).length > 1; // the first is the plan itself
}
