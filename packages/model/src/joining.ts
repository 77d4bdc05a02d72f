import type { Goal } from './plan.ts';
import type { Aggregate, Composition, Profile } from './profile.ts';

/**
 * The composition that applies to a goal with both kinds of children: its own, otherwise the profile's unless the goal says itself
 * how its children are joined, or weights are shares of the whole plan (decisions 0195, 0196). Null for every other goal.
 */
export function compositionOf({ children, composition, aggregate }: Goal, profile: Profile): Composition | null {
  const indicators = children.filter(({ kind }) => kind === 'indicator').length;
  if (indicators === 0 || indicators === children.length || profile.weights === 'absolute') return null;
  return composition ?? (aggregate ? null : profile.composition);
}

/** How the children of a goal are joined, or the members of each group when it is composed: its own word, otherwise the profile's. */
export function aggregateOf({ aggregate }: Goal, profile: Profile): Aggregate {
  return aggregate ?? profile.aggregate;
}
