import {
  type Band,
  isZero,
  type Loss,
  multiply,
  ONE,
  type OutcomeNode,
  type Ratio,
  subtract,
  sum,
  type TracePart,
} from '@traguardo/model';
import type { Assessment } from './assess/assessment.ts';
import { bandOf, possibleBands } from './bands.ts';
import { isSameData } from './same-data.ts';

/** A node above, and the share of it that goes through the path below. */
interface Ancestor {
  readonly code: string;
  readonly share: Ratio;
}

/** An assessment in its place, and all below it. */
export interface PlacedNode {
  readonly assessment: Assessment;
  readonly position: Position;
  readonly above: readonly Ancestor[];
  readonly below: readonly PlacedNode[];
  /** The nodes of the outcome: its own, then those below, depth first in written order. */
  readonly nodes: readonly OutcomeNode[];
}

/**
 * An assessment and all below it as the nodes of an outcome. What has not changed since `before`, neither in itself nor in its place,
 * is taken over as it is.
 */
export function placeNodes(root: Assessment, bands: readonly Band[], before: PlacedNode | null = null): PlacedNode {
  return place(root, { parent: null, part: null, weight: null, above: NOTHING_ABOVE }, bands, before);
}

const NOTHING_ABOVE: readonly Ancestor[] = [];

interface Position {
  readonly parent: string | null;
  /** What the node brings to its parent; null when it does not count there. */
  readonly part: TracePart | null;
  /** The weight with which it counts there; null when its weight keeps it out. */
  readonly weight: Ratio | null;
  /** The ancestors the parent counts in, itself first, with the parent's share of each. */
  readonly above: readonly Ancestor[];
}

function place(node: Assessment, position: Position, bands: readonly Band[], before: PlacedNode | null): PlacedNode {
  if (before && before.assessment === node && isSameData(before.position, position)) return before;
  const through = reached(position);
  const reaching = isSettledAlone(node, position) ? [] : [{ code: node.code, share: ONE }, ...through];
  const above = before && isSameData(before.above, reaching) ? before.above : reaching;
  const below = node.members.map((member, index) => {
    const part = node.parts.find(({ code }) => code === member.code) ?? null;
    const weight = node.weights.get(member.code) ?? null;
    return place(member, { parent: node.code, part, weight, above }, bands, before?.below[index] ?? null);
  });
  const made = nodeOf(node, position, through, bands);
  return { assessment: node, position, above, below, nodes: [made, ...below.flatMap(({ nodes }) => nodes)] };
}

/** The ancestors a node counts in, with its own share of each; none when it does not count in its parent. */
function reached({ part, above }: Position): readonly Ancestor[] {
  return part ? above.map(({ code, share }) => ({ code, share: multiply(share, part.share) })) : [];
}

/** The score with which a node counts above it, as the policies read it; its own where nothing is above. Null while it is not known. */
function scoreAbove({ standing }: Assessment, { parent, part }: Position): Ratio | null {
  if (parent !== null && part) return part.score;
  return standing.status === 'ok' ? standing.score : null;
}

/** Whether a node has its score though parts of it are not known: a condition, an adjustment or a bound decides, and no part takes anything. */
function isSettledAlone(node: Assessment, position: Position): boolean {
  return scoreAbove(node, position) !== null && node.parts.some(({ score, share }) => score === null && !isZero(share));
}

function nodeOf(
  node: Assessment,
  position: Position,
  through: readonly Ancestor[],
  bands: readonly Band[],
): OutcomeNode {
  const isOutside = position.parent !== null && position.weight === null;
  const standing = isOutside ? ({ status: 'excluded' } as const) : node.standing;
  const score = standing.status === 'ok' ? standing.score : null;
  const range = standing.status === 'missing' || standing.status === 'undefined' ? standing.range : null;
  const {
    code,
    kind,
    title,
    value,
    unit,
    target,
    rule,
    scoring,
    place,
    formula,
    inputs,
    calls,
    path,
    uncapped,
    parts,
  } = node;
  const { adjustment, gate } = node;
  return {
    code,
    kind,
    title,
    parent: position.parent,
    weight: node.weight ?? position.weight,
    status: standing.status,
    value,
    unit,
    target,
    score,
    range,
    band: score ? (bandOf(score, bands)?.code ?? null) : null,
    bands: range ? possibleBands(range, bands).map((band) => band.code) : [],
    adjustment: isOutside ? null : adjustment,
    trace: {
      rule,
      scoring,
      place,
      formula,
      inputs,
      calls,
      path,
      uncapped,
      cause: standing.status === 'undefined' ? standing.cause : null,
      parts,
      gate,
      losses: lossesOf(position.part, through),
      own: ownLosses(node, position, through),
    },
  };
}

/** What the node takes from each ancestor: its share there times what it lacks. Unknown scores have no loss yet. */
function lossesOf(part: TracePart | null, through: readonly Ancestor[]): readonly Loss[] {
  const score = part?.score;
  if (!score) return [];
  return through.map(({ code, share }) => ({ ancestor: code, points: multiply(share, subtract(ONE, score)) }));
}

/** What a node with parts takes besides them, from itself and from each ancestor. */
function ownLosses(node: Assessment, position: Position, through: readonly Ancestor[]): readonly Loss[] {
  const { code, parts } = node;
  const score = scoreAbove(node, position);
  if (node.members.length === 0 || score === null) return [];
  const below = isSettledAlone(node, position) ? [] : parts;
  const taken = below.map((part) => multiply(part.share, subtract(ONE, part.score ?? ONE))); // without a share it takes nothing
  const points = subtract(subtract(ONE, score), sum(taken));
  if (isZero(points)) return [];
  return [
    { ancestor: code, points },
    ...through.map(({ code: ancestor, share }) => ({ ancestor, points: multiply(share, points) })),
  ];
}
