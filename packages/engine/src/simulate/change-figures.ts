import {
  absolute,
  add,
  compare,
  HUNDRED,
  isEqual,
  isZero,
  multiply,
  type Outcome,
  type Ratio,
  round,
  sum,
  ZERO,
} from '@traguardo/model';
import { addingUp, type ShownDifference, shownDifference } from '../compare/shown-points.ts';
import { type Changes, type NodeChange, nodeOf } from './changes.ts';

/** The figures of `Changes` as they are shown: points of 100, which add up with the scores beside them. */
export interface ChangeFigures {
  /** The difference of the body; null while one of its scores is not known. */
  readonly body: ShownDifference | null;
  /** Decimals of what nodes bring to the body. */
  readonly places: number;
  /** What each source brings by itself (`sourcesOf`): their sum is the difference of the body as shown. */
  readonly alone: ReadonlyMap<NodeChange, Ratio>;
  /** What each node brings with all below it, from the same figures. */
  readonly atBody: ReadonlyMap<NodeChange, Ratio>;
}

const MOST_PLACES = 6;

/**
 * The figures of a change with the fewest decimals (those of the profile, 4 or 6) in which no source looks like nothing. The
 * difference of a score follows from both scores as shown, and is shared out by largest remainders (decision 0211).
 */
export function changeFigures(changes: Changes): ChangeFigures {
  const sources = sourcesOf(changes);
  const amounts = sources.map(({ alone }) => alone as Ratio); // sources are those that have it
  const decimals = decimalsOf(changes);
  const shownIn = (least: number): ChangeFigures => {
    const body = differenceOf(changes.body, least);
    const places = body?.decimals ?? least;
    const rows = body === null ? [] : addingUp(amounts, body);
    const alone = new Map(sources.map((source, at) => [source, rows[at] ?? ZERO]));
    return { body, places, alone, atBody: sumsBelow(changes, alone, places) };
  };
  const candidates = [decimals, 4, MOST_PLACES].filter((places) => places >= decimals);
  const tells = ({ alone }: ChangeFigures): boolean => [...alone.values()].every((points) => !isZero(points));
  for (const places of candidates) {
    const figures = shownIn(places);
    if (tells(figures)) return figures;
  }
  return shownIn(candidates.at(-1) ?? decimals);
}

/** The difference of a node's own score as it follows from both as shown; null while one is not known. */
export function differenceOf({ before, after }: NodeChange, decimals: number): ShownDifference | null {
  return before?.score && after?.score ? shownDifference(before.score, after.score, decimals) : null;
}

/** The decimals in which scores before and after are shown. */
export function decimalsOf({ before, after }: Pick<Changes, 'before' | 'after'>): number {
  const decimals = ({ decimals: of }: Outcome): number => of;
  return Math.max(decimals(before), decimals(after));
}

/** The nodes that bring something to the difference of the body by themselves, the greatest first. */
function sourcesOf({ nodes }: Pick<Changes, 'nodes'>): readonly NodeChange[] {
  const size = ({ alone }: NodeChange): Ratio => absolute(alone as Ratio); // filtered: it is there
  return nodes.filter(({ alone }) => alone !== null && !isZero(alone)).toSorted((a, b) => compare(size(b), size(a)));
}

/** The figures of the sources below each node together; the rounded amount where what is below is not all of it. */
function sumsBelow(
  { nodes }: Changes,
  shown: ReadonlyMap<NodeChange, Ratio>,
  places: number,
): ReadonlyMap<NodeChange, Ratio> {
  const children = Map.groupBy(nodes, (change) => nodeOf(change).parent);
  const exact = sumBelow(children, ({ alone }) => alone ?? ZERO);
  const figures = sumBelow(children, (change) => shown.get(change) ?? ZERO);
  return new Map(
    nodes.flatMap((change) => {
      if (change.atBody === null) return [];
      const isAll = isEqual(exact(change), change.atBody);
      return [[change, isAll ? figures(change) : round(multiply(change.atBody, HUNDRED), places)] as const];
    }),
  );
}

type Amount = (change: NodeChange) => Ratio;

function sumBelow(children: ReadonlyMap<string | null, readonly NodeChange[]>, own: Amount): Amount {
  const below = (change: NodeChange, above: ReadonlySet<NodeChange>): Ratio => {
    const met = new Set([...above, change]);
    const parts = (children.get(nodeOf(change).code) ?? []).filter((child) => !met.has(child));
    return add(own(change), sum(parts.map((child) => below(child, met))));
  };
  return (change) => below(change, new Set());
}
