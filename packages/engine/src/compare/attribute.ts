import { isEqual, negate, type Ratio, subtract, ZERO } from '@traguardo/model';
import type { Scope } from '../expression/scope.ts';
import { type AttributedPart, type Attribution, type Cause, CAUSES, type Counterparts } from './comparison.ts';
import type { Names } from './names.ts';
import { ALL_AFTER, ALL_BEFORE, broughtBy, type Mix, MIXES, sideIn } from './shapley.ts';
import { type End, lossesBelow, type Points, scoreAt } from './shares-of-loss.ts';

/** The mixes of two plans, each worked out once. */
export type MixedScopes = (mix: Mix) => Scope;

/** One node in one mix: its score at one end, and who takes what from it, by a name that both sides share. */
interface Worth {
  readonly score: Ratio;
  readonly losses: Points;
}

/** A node as each side calls it. */
export interface Kept extends Counterparts {
  readonly before: string;
  readonly after: string;
}

/**
 * The difference of a node taken apart, at one end of what is possible. Where a mix leaves nothing of the node that counts, the two
 * sides have nothing in common there, and all of it is structure. Null when one side can have no score.
 */
export function attribute(node: Kept, end: End, mixed: MixedScopes, names: Names): Attribution | null {
  const worths = MIXES.map((mix) => worthOf(node, end, mix, mixed, names));
  const [before, after] = [worths[ALL_BEFORE], worths[ALL_AFTER]];
  if (!before || !after) return null;
  const difference = subtract(after.score, before.score);
  const worthIn = worths.every((worth) => worth !== null)
    ? (mix: Mix): Worth => worths[mix] ?? before
    : (mix: Mix): Worth => (sideIn(mix, 'structure') === 'before' ? before : after);
  const bring = (cause: Cause): Ratio => broughtBy(cause, (mix) => worthIn(mix).score);
  const causes = {
    values: bring('values'),
    targets: bring('targets'),
    weights: bring('weights'),
    structure: bring('structure'),
  };
  return { difference, causes, parts: partsOf(worths, worthIn, names) };
}

function worthOf({ before, after }: Kept, end: End, mix: Mix, mixed: MixedScopes, names: Names): Worth | null {
  const side = sideIn(mix, 'structure');
  const { assessment } = mixed(mix);
  const node = assessment(side === 'before' ? before : after);
  const score = node && scoreAt(node, end);
  if (!node || !score) return null;
  return {
    score,
    losses: new Map(
      [...lossesBelow(node, end, assessment)].map(([code, points]) => [names.shared(side, code), points]),
    ),
  };
}

/** What each node brings through each cause: what it takes less, exactly. */
function partsOf(
  worths: readonly (Worth | null)[],
  worthIn: (mix: Mix) => Worth,
  names: Names,
): readonly AttributedPart[] {
  const taking = new Set(worths.flatMap((worth) => [...(worth?.losses.keys() ?? [])]));
  return [...taking].flatMap((name) =>
    CAUSES.flatMap((cause): readonly AttributedPart[] => {
      const points = negate(broughtBy(cause, (mix) => worthIn(mix).losses.get(name) ?? ZERO));
      return isEqual(points, ZERO) ? [] : [{ ...names.counterparts(name), cause, points }];
    }),
  );
}
