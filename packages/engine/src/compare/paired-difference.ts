import {
  add,
  codeKey,
  type Definitions,
  definitionsOf,
  greatest,
  type Indicator,
  isEqual,
  least,
  multiply,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Plan,
  planIndicators,
  type Ratio,
  subtract,
  sum,
  ZERO,
} from '@traguardo/model';
import { nodesByCode } from '../nodes-by-code.ts';
import type { CodePair } from './comparison.ts';
import { endsOf } from './ends-of.ts';
import { type Corner, cornersUnder, isSameDemand, isSameValue, type OpenIndicator } from './paired-scores.ts';
import type { Two } from './two.ts';

/** A plan as it counts, and what it is worth. */
export interface Evaluated {
  readonly plan: Plan;
  readonly outcome: Outcome;
}

/** The least and the greatest difference of one node in two outcomes; null when it can have no score in one of them. */
export type DifferenceOf = (before: OutcomeNode, after: OutcomeNode) => readonly [least: Ratio, greatest: Ratio] | null;

/** Whether a difference goes one way, whatever the values turn out to be: something changed, also where the ends of both scores are the same. */
export function goesOneWay([low, high]: readonly [Ratio, Ratio]): boolean {
  return low.num >= 0n !== high.num <= 0n;
}

/**
 * Differences between two outcomes in which a value still to come is the same in both, whatever it will be (decision 0423): what it
 * brings is counted once, with its weight before and after. Never wider than the ends of the scores taken apart, and as wide as these
 * where a value is not the same: other measures, other years, other bodies.
 */
export function pairedDifferences(sides: Two<Evaluated>, pairs: readonly CodePair[]): DifferenceOf {
  const [before, after] = [sideOf(sides.before), sideOf(sides.after)];
  const later = new Map(pairs.map((pair) => [codeKey(pair.before), codeKey(pair.after)]));
  const nameAfter = (code: string): string => later.get(codeKey(code)) ?? codeKey(code);
  const isOneYear =
    sides.before.plan.period.from === sides.after.plan.period.from &&
    sides.before.plan.period.to === sides.after.plan.period.to &&
    sides.before.plan.body === sides.after.plan.body;

  function isSame(was: OutcomeNode, is: OutcomeNode): boolean {
    if (was.score && is.score) return isEqual(was.score, is.score);
    if (was.status !== is.status || !was.range || !is.range) return false;
    if (!isEqual(was.range[0], is.range[0]) || !isEqual(was.range[1], is.range[1])) return false;
    if (!isUnconditional(was) || !isUnconditional(is)) return false;
    const [old, now] = [before.open(was), after.open(is)];
    if (old && now) return isSameValue(old, now) && isSameDemand(old, now);
    const [parts, others] = [was.trace.parts, is.trace.parts];
    return (
      JOINED.has(was.trace.rule) &&
      was.trace.rule === is.trace.rule &&
      parts.length === others.length &&
      parts.every((part, at) => {
        const other = others[at];
        const [child, next] = [before.node(part.code), other && after.node(other.code)];
        return other && nameAfter(part.code) === codeKey(other.code) && isEqual(part.share, other.share)
          ? child && next && (part.score && other.score ? isEqual(part.score, other.score) : isSame(child, next))
          : false;
      })
    );
  }

  const found = new Map<OutcomeNode, readonly Corner[]>();

  /** Found once per node, which every goal above asks for. */
  function cornersOf(was: Term, is: Term): readonly Corner[] {
    const corners = (was.node && is.node && found.get(was.node)) ?? findCorners(was, is);
    if (was.node && is.node) found.set(was.node, corners);
    return corners;
  }

  function findCorners(was: Term, is: Term): readonly Corner[] {
    if (isOneYear && was.node && is.node) {
      if (isSame(was.node, is.node))
        return [
          [was.range[0], is.range[0]],
          [was.range[1], is.range[1]],
        ];
      const [old, now] = [before.open(was.node), after.open(is.node)];
      const corners = old && now && isSameValue(old, now) ? cornersUnder(old, now) : null;
      if (corners) return corners;
    }
    return was.range.flatMap((score) => is.range.map((other): Corner => [score, other]));
  }

  return (was, is) => {
    if (!endsOf(was) || !endsOf(is)) return null;
    const [old, now] = [before.spread(was), after.spread(is)];
    const left = new Map(now.terms);
    const ranges = [...old.terms].map(([code, term]) => {
      const other = left.get(nameAfter(code)) ?? NOTHING;
      left.delete(nameAfter(code));
      return endsAmong(
        cornersOf(term, other).map(([a, b]) => subtract(multiply(other.share, b), multiply(term.share, a))),
      );
    });
    const added = [...left.values()].map(({ share, range }) => endsAmong(range.map((score) => multiply(share, score))));
    const known = subtract(now.known, old.known);
    const end = (at: 0 | 1): Ratio => add(known, sum([...ranges, ...added].map((range) => range[at])));
    return [end(0), end(1)];
  };
}

/** What is not known of a score, and how much of the score above it makes. */
interface Term {
  readonly node: OutcomeNode | null;
  readonly share: Ratio;
  readonly range: readonly [Ratio, Ratio];
}

const NOTHING: Term = { node: null, share: ZERO, range: [ZERO, ZERO] };

/** A score as a sum: what is known of it, and terms by key of the code of what is not. */
interface Spread {
  readonly known: Ratio;
  readonly terms: ReadonlyMap<string, Term>;
}

interface Side {
  readonly node: (code: string) => OutcomeNode | null;
  /** The indicator of a node, to see whether its value is the same elsewhere; null for any other node. */
  readonly open: (node: OutcomeNode) => OpenIndicator | null;
  readonly spread: (node: OutcomeNode) => Spread;
}

function sideOf({ plan, outcome }: Evaluated): Side {
  const nodes = nodesByCode(outcome.nodes);
  const indicators = new Map<string, Indicator>(planIndicators(plan).map((each) => [codeKey(each.code), each]));
  const joinedPlainly = new Set(
    plan.profile.indexes.flatMap(({ code, aggregate }) => (LINEAR.has(aggregate) ? [codeKey(code)] : [])),
  );
  let definitions: Definitions | null = null;

  function isSum(node: OutcomeNode, [low, high]: readonly [Ratio, Ratio]): boolean {
    const { rule, parts } = node.trace;
    if (!isUnconditional(node)) return false;
    if (rule === 'index' ? !joinedPlainly.has(codeKey(node.code)) : !LINEAR.has(rule)) return false;
    const end = (at: 0 | 1): Ratio => sum(parts.map(({ share, range }) => multiply(share, range[at])));
    return isEqual(end(0), low) && isEqual(end(1), high);
  }

  function spread(root: OutcomeNode): Spread {
    let known = ZERO;
    const terms = new Map<string, Term>();
    const visit = (code: string, node: OutcomeNode | null, share: Ratio, range: readonly [Ratio, Ratio]): void => {
      const own = node && endsOf(node);
      const counts = own !== null && isEqual(own[0], range[0]) && isEqual(own[1], range[1]) ? node : null;
      if (isEqual(range[0], range[1])) known = add(known, multiply(share, range[0]));
      else if (counts && isSum(counts, range))
        for (const part of counts.trace.parts)
          visit(part.code, nodes.get(codeKey(part.code)) ?? null, multiply(share, part.share), part.range);
      else {
        const before = terms.get(codeKey(code));
        terms.set(codeKey(code), { node: counts, range, share: before ? add(before.share, share) : share });
      }
    };
    const ends = endsOf(root);
    if (ends) visit(root.code, root, ONE, ends);
    return { known, terms };
  }

  return {
    node: (code) => nodes.get(codeKey(code)) ?? null,
    spread,
    open: (node) => {
      const indicator = indicators.get(codeKey(node.code));
      if (!indicator || node.kind !== 'indicator') return null;
      definitions ??= definitionsOf(plan);
      return { node, indicator, profile: plan.profile, definitions };
    },
  };
}

/** Rules by which a score is the sum of those of its parts, each by its share. */
const LINEAR: ReadonlySet<string> = new Set(['weighted-mean', 'composition', 'mean', 'sum', 'reference']);

/** Rules that join what is below a node and nothing else. */
const JOINED: ReadonlySet<string> = new Set([...LINEAR, 'min', 'max']);

function isUnconditional({ trace: { gate } }: OutcomeNode): boolean {
  return gate === null || gate.holds === true;
}

function endsAmong(amounts: readonly Ratio[]): readonly [Ratio, Ratio] {
  return [amounts.reduce(least), amounts.reduce(greatest)];
}
