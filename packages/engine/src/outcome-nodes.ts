import {
  multiply,
  ONE,
  type Band,
  type Loss,
  type OutcomeNode,
  type Ratio,
  subtract,
  type TracePart,
} from '@traguardo/model';
import type { Assessment } from './assessment.ts';
import { bandOf, possibleBands } from './bands.ts';

/** A node above, and the share of it that goes through the path below. */
interface Ancestor {
  readonly code: string;
  readonly share: Ratio;
}

/** An assessment and all below it as the flat nodes of an outcome, depth first in written order. */
export function outcomeNodes(root: Assessment, bands: readonly Band[]): readonly OutcomeNode[] {
  return flatten(root, { parent: null, part: null, weight: null, above: [] }, bands);
}

interface Position {
  readonly parent: string | null;
  /** What the node brings to its parent; null when it does not count there. */
  readonly part: TracePart | null;
  /** The weight with which it counts there; null when its weight keeps it out. */
  readonly weight: Ratio | null;
  /** The ancestors the parent counts in, itself first, with the parent's share of each. */
  readonly above: readonly Ancestor[];
}

function flatten(node: Assessment, position: Position, bands: readonly Band[]): readonly OutcomeNode[] {
  const through = reached(position);
  const above = [{ code: node.code, share: ONE }, ...through];
  const below = node.members.flatMap((member) => {
    const part = node.parts.find(({ code }) => code === member.code) ?? null;
    return flatten(member, { parent: node.code, part, weight: node.weights.get(member.code) ?? null, above }, bands);
  });
  return [nodeOf(node, position, through, bands), ...below];
}

/** The ancestors a node counts in, with its own share of each; none when it does not count in its parent. */
function reached({ part, above }: Position): readonly Ancestor[] {
  return part ? above.map(({ code, share }) => ({ code, share: multiply(share, part.share) })) : [];
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
  const { code, kind, title, value, unit, target, rule, place, formula, inputs, calls, path, uncapped, parts } = node;
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
    trace: {
      rule,
      place,
      formula,
      inputs,
      calls,
      path,
      uncapped,
      cause: standing.status === 'undefined' ? standing.cause : null,
      parts,
      losses: lossesOf(position.part, through),
    },
  };
}

/** What the node takes from each ancestor: its share there times what it lacks. Unknown scores have no loss yet. */
function lossesOf(part: TracePart | null, through: readonly Ancestor[]): readonly Loss[] {
  const score = part?.score;
  if (!score) return [];
  return through.map(({ code, share }) => ({ ancestor: code, points: multiply(share, subtract(ONE, score)) }));
}
