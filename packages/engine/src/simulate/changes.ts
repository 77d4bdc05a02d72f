import {
  codeKey,
  isEqual,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Ratio,
  subtract,
  type Value,
  ZERO,
} from '@traguardo/model';
import { nodesByCode } from '../nodes-by-code.ts';

/** A node before and after; null where one of the two outcomes does not have it. Points are of 1/1. */
export interface NodeChange {
  readonly before: OutcomeNode | null;
  readonly after: OutcomeNode | null;
  /** The difference of its own score; null while one of the two is not known. */
  readonly points: Ratio | null;
  /** What it brings to the difference of the body; null where that is not known, and for what is no part of the body. */
  readonly atBody: Ratio | null;
  /**
   * What it brings by itself and not through its parts: all of `atBody` for an indicator; for a goal what a cap, a condition or an
   * adjustment gives or takes. Over all nodes this adds up to the difference of the body.
   */
  readonly alone: Ratio | null;
}

/** The node after, or before where it is gone. */
export function nodeOf({ before, after }: NodeChange): OutcomeNode {
  return (after ?? before) as OutcomeNode; // one of the two is there
}

/** Two outcomes of one body, node by node. */
export interface Changes {
  readonly before: Outcome;
  readonly after: Outcome;
  /** The body itself, whether it changes or not. */
  readonly body: NodeChange;
  /** Every node that is not the same in both, in the order of the outcome after, then those that are gone. */
  readonly nodes: readonly NodeChange[];
}

/**
 * What differs between two outcomes of one body. What a node brings to the body is what it loses there before, less what it
 * loses there after: the losses of all leaves and what goals take by themselves are all that the body lacks (`Trace.own`).
 */
export function changesBetween(before: Outcome, after: Outcome): Changes {
  const known = nodesByCode(before.nodes);
  const later = nodesByCode(after.nodes);
  const [bodyBefore, bodyAfter] = [before.nodes[0] ?? null, after.nodes[0] ?? null];
  const [parentsBefore, parentsAfter] = [parentsIn(before), parentsIn(after)];
  const isKnown = Boolean(bodyBefore?.score && bodyAfter?.score);
  const change = (one: OutcomeNode | null, other: OutcomeNode | null): NodeChange => {
    const counts = isKnown && isOfBody(one, bodyBefore) && isOfBody(other, bodyAfter);
    return {
      before: one,
      after: other,
      points: one?.score && other?.score ? subtract(other.score, one.score) : null,
      atBody: counts ? subtract(lossOf(one, bodyBefore), lossOf(other, bodyAfter)) : null,
      alone: counts
        ? subtract(lossAlone(one, bodyBefore, parentsBefore), lossAlone(other, bodyAfter, parentsAfter))
        : null,
    };
  };
  const all = [
    ...after.nodes.map((node) => change(known.get(codeKey(node.code)) ?? null, node)),
    ...before.nodes.filter(({ code }) => !later.has(codeKey(code))).map((node) => change(node, null)),
  ];
  return { before, after, body: change(bodyBefore, bodyAfter), nodes: all.filter(isChanged) };
}

function isOfBody(node: OutcomeNode | null, body: OutcomeNode | null): boolean {
  return node === null || node === body || (node.parent !== null && node.kind !== 'individual');
}

/** What the body, whose score is known, lacks through a node; nothing where the node does not count. */
function lossOf(node: OutcomeNode | null, body: OutcomeNode | null): Ratio {
  if (node === null || body === null) return ZERO;
  if (node === body) return body.score === null ? ZERO : subtract(ONE, body.score);
  return node.trace.losses.find(({ ancestor }) => ancestor === body.code)?.points ?? ZERO;
}

/** What the body lacks through a node itself: all of it where nothing is below. */
function lossAlone(node: OutcomeNode | null, body: OutcomeNode | null, parents: ReadonlySet<string | null>): Ratio {
  if (node === null || body === null || !parents.has(node.code)) return lossOf(node, body);
  return node.trace.own.find(({ ancestor }) => ancestor === body.code)?.points ?? ZERO;
}

/** The codes of nodes that have others below them. */
function parentsIn({ nodes }: Outcome): ReadonlySet<string | null> {
  return new Set(nodes.map(({ parent }) => parent));
}

function isChanged({ before, after, atBody }: NodeChange): boolean {
  if (before === null || after === null) return true;
  return (
    before.status !== after.status ||
    before.band !== after.band ||
    before.bands.join() !== after.bands.join() ||
    !isSame(before.score, after.score) ||
    !isSame(before.weight, after.weight) ||
    !isSame(before.range?.[0], after.range?.[0]) ||
    !isSame(before.range?.[1], after.range?.[1]) ||
    (atBody !== null && !isSame(atBody, ZERO)) ||
    textOf(before.value) !== textOf(after.value)
  );
}

/** Whether the score of a node moves, or what it brings to the body, or either is not known: not its band or its weight alone. */
export function hasMoved({ points, atBody, before, after }: NodeChange): boolean {
  const isUnknown = before?.range !== null || after?.range !== null;
  return isUnknown || (points !== null && !isSame(points, ZERO)) || (atBody !== null && !isSame(atBody, ZERO));
}

function isSame(one: Ratio | null | undefined, other: Ratio | null | undefined): boolean {
  return one && other ? isEqual(one, other) : Boolean(one) === Boolean(other);
}

/** A value as text that is the same for equal values alone. */
function textOf(value: Value | null): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}
