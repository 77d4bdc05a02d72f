import type { DeclarationNode } from '../parse/tree.ts';
import { clausesIn, declarationsIn } from './clauses.ts';
import { labelOf } from './labels.ts';
import type { Namespace } from './symbols.ts';

/** A name a cycle declares, in full: `D150.drafting`, `D150.drafting.CLOSE_DRAFT`. */
export interface CycleName {
  readonly namespace: Namespace;
  readonly id: string;
  readonly item: DeclarationNode;
}

const NAMED = ['actor', 'region', 'term', 'document'] as const;

/**
 * Every name of a cycle, its own first: two cycles may have a state of the same name. States are unique in the whole
 * cycle, whatever their region; a step is named by what it is written in.
 */
export function cycleNames(cycle: DeclarationNode): readonly CycleName[] {
  const own = labelOf(cycle);
  const regions = declarationsIn(cycle.block, 'region');
  const states = [cycle, ...regions].flatMap(({ block }) => declarationsIn(block, 'state'));
  const name = (namespace: Namespace, item: DeclarationNode): CycleName => ({
    namespace,
    id: `${own}.${labelOf(item)}`,
    item,
  });
  return [
    { namespace: 'cycle', id: own, item: cycle },
    ...NAMED.flatMap((concept) =>
      [cycle, ...regions].flatMap(({ block }) => declarationsIn(block, concept).map((item) => name(concept, item))),
    ),
    ...states.map((item) => name('state', item)),
    ...[...regions, ...states].flatMap((home) =>
      declarationsIn(home.block, 'on').map((item) => ({
        namespace: 'on' as const,
        id: `${own}.${stepId(home, item)}`,
        item,
      })),
    ),
  ];
}

/** `STATE.EVENT`, followed by what is chosen: the word of a field, or the target of a condition. */
export function stepId(home: DeclarationNode, step: DeclarationNode): string {
  const chosen = chosenBy(step);
  return `${labelOf(home)}.${labelOf(step)}${chosen === null ? '' : `.${chosen || labelOf(home)}`}`;
}

/** What the `when` of a step chooses; empty for a condition that leaves the state, null without `when`. */
export function chosenBy(step: DeclarationNode): string | null {
  const when = clausesIn(step).find(({ word }) => word.concept === 'when');
  const said = when?.values.find((value) => value.kind === 'text');
  return when ? (said?.text ?? step.arrow?.text ?? '') : null;
}
