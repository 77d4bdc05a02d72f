import {
  compare,
  greatest,
  type Indicator,
  isEqual,
  least,
  multiply,
  ONE,
  type Outcome,
  type OutcomeNode,
  PERCENT,
  type Plan,
  type PlanNode,
  type Ratio,
  ratio,
  ratioToString,
  subtract,
  sum,
  type Target,
  ZERO,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe } from 'vitest';
import { evaluate } from '../src/index.ts';
import { numbers, plans, positives, valueKey } from './arbitraries.ts';
import { actuals, indicator, place, plan } from './builder.ts';
import { law } from './law.ts';
import { nodeOf } from './score.ts';

type Direction = 'at-least' | 'at-most';

const directions = fc.constantFrom<Direction>('at-least', 'at-most');
const caps = fc.constantFrom<Ratio | 'none'>(ONE, ratio(6, 5), ratio(3, 2), 'none');

function written(kind: Direction, value: Ratio): Target {
  const bound = { kind: 'quantity', quantity: { value, unit: PERCENT }, decimals: 2, place: place() } as const;
  return { kind, bound, place: place() };
}

/** The score of a value against a target; null when it has none. */
function score(target: Target, value: Ratio, rest: Partial<Indicator> = {}): Ratio | null {
  const only: Indicator = { ...indicator('X'), target, ...rest };
  const set = actuals({ X: '1' });
  const supplied = { kind: 'quantity', quantity: { value, unit: PERCENT } } as const;
  const rows = set.rows.map((each) => ({ ...each, value: supplied }));
  return nodeOf(plan([only], { actuals: [{ ...set, rows }] }), 'X').score;
}

/** The worse and the better of two values. */
function ordered(kind: Direction, a: Ratio, b: Ratio): readonly [Ratio, Ratio] {
  return kind === 'at-least' ? [least(a, b), greatest(a, b)] : [greatest(a, b), least(a, b)];
}

const isAtLeast = (a: Ratio, b: Ratio): boolean => compare(a, b) >= 0;

describe('scores', () => {
  law(
    'a better value never lowers a score',
    [directions, numbers, numbers, numbers, caps],
    (kind, bound, a, b, cap) => {
      const [low, high] = ordered(kind, a, b).map((value) => score(written(kind, bound), value, { cap }));
      return !low || !high || isAtLeast(high, low);
    },
  );

  law(
    'a better value never lowers a linear score, which is known for all values or for none',
    [directions, numbers, numbers, numbers, numbers, caps],
    (kind, bound, zero, a, b, cap) => {
      const scoring = { kind: 'linear', zero: { value: zero, unit: PERCENT }, place: place() } as const;
      const [low, high] = ordered(kind, a, b).map((value) => score(written(kind, bound), value, { cap, scoring }));
      return low && high ? isAtLeast(high, low) : !low && !high;
    },
  );

  law(
    'meeting the target gives at least 100 % before the cap, missing it less',
    [directions, numbers, numbers],
    (kind, bound, value) => {
      const reached = score(written(kind, bound), value, { cap: ratio(1000) });
      const isMet = kind === 'at-least' ? isAtLeast(value, bound) : isAtLeast(bound, value);
      return reached ? isAtLeast(reached, ONE) === isMet : !isMet;
    },
  );

  law(
    'changing the scale of the unit changes nothing',
    [directions, numbers, numbers, positives],
    (kind, bound, value, factor) => {
      const plain = score(written(kind, bound), value);
      const scaled = score(written(kind, multiply(bound, factor)), multiply(value, factor));
      return plain && scaled ? isEqual(plain, scaled) : plain === scaled;
    },
  );
});

describe('trees', () => {
  law('exactly the known nodes have a score, exactly the unknown ones a range', [plans], (random) =>
    evaluate(random).nodes.every(
      ({ score, range, status }) =>
        (score !== null) === (status === 'ok') && (range !== null) === (status === 'missing' || status === 'undefined'),
    ),
  );

  law('scores and ranges lie in [0, cap]', [plans], (random) => {
    const isInside = (end: Ratio): boolean =>
      isAtLeast(end, ZERO) && (random.profile.cap === null || isAtLeast(random.profile.cap, end));
    return evaluate(random).nodes.every(
      ({ score, range }) =>
        (!score || isInside(score)) && (!range || (range.every(isInside) && isAtLeast(range[1], range[0]))),
    );
  });

  law('a mean lies between its least and greatest part, and shares sum to 1', [plans], (random) =>
    evaluate(random).nodes.every(({ score, trace }) => {
      if (trace.parts.length === 0) return true;
      const scores = trace.parts.flatMap((part) => part.score ?? []);
      const isBetween = !score || (isAtLeast(score, scores.reduce(least)) && isAtLeast(scores.reduce(greatest), score));
      return isBetween && isEqual(sum(trace.parts.map(({ share }) => share)), ONE);
    }),
  );

  law('losses of the leaves sum to what each ancestor lacks, exactly', [plans], (random) => {
    const { nodes } = evaluate(random);
    const leaves = nodes.filter(({ code }) => nodes.every(({ parent }) => parent !== code));
    return inner(nodes).every(({ code, score }) => isLackOf(score, leaves, code));
  });

  law('losses of the children of a node sum to what it lacks, exactly', [plans], (random) => {
    const { nodes } = evaluate(random);
    return inner(nodes).every(({ code, score }) =>
      isLackOf(
        score,
        nodes.filter(({ parent }) => parent === code),
        code,
      ),
    );
  });

  law('scaling all weights of siblings changes nothing', [plans, positives], (random, factor) => {
    const children = random.root.children.map((node) => ({
      ...node,
      weight: node.weight && multiply(node.weight, factor),
    }));
    return figures({ ...random, root: { ...random.root, children } }) === figures(random);
  });

  law('the order of lines changes no figure', [plans], (random) => {
    const turned: Plan = {
      ...random,
      root: { ...random.root, children: random.root.children.map(reversed).toReversed() },
      actuals: random.actuals.map((set) => ({ ...set, rows: set.rows.toReversed() })).toReversed(),
    };
    return figures(turned) === figures(random);
  });

  law(
    'whatever the missing values turn out to be, the score ends inside its range',
    [plans, lateValues()],
    (random, late) => {
      const policies = { missing: 'propagate', undefined: 'propagate', cap: ONE } as const;
      const open: Plan = { ...random, profile: { ...random.profile, ...policies } };
      const before = evaluate(open).nodes;
      const waiting = before.filter(({ kind, value }) => kind === 'indicator' && value?.kind === 'missing');
      const values = Object.fromEntries(waiting.map(({ code }, i) => [code, late[i] ?? '0']));
      const after = new Map(
        evaluate({ ...open, actuals: [...open.actuals, actuals(values)] }).nodes.map((node) => [node.code, node]),
      );
      return before.every(({ code, range }) => {
        const score = after.get(code)?.score;
        return !range || !score || (isAtLeast(score, range[0]) && isAtLeast(range[1], score));
      });
    },
  );

  law('a part that is known has both ends at its score, one that is not has them in order', [plans], (random) =>
    evaluate(random).nodes.every(({ trace }) =>
      trace.parts.every(({ score: known, range: [low, high] }) =>
        known ? isEqual(low, known) && isEqual(high, known) : isAtLeast(high, low),
      ),
    ),
  );

  law(
    'evaluating twice gives the same figures',
    [plans],
    (random) => figures(random) === figures(structuredClone(random)),
    50,
  );
});

function lateValues(): fc.Arbitrary<string[]> {
  const value = fc.integer({ min: -40, max: 140 }).map((n) => (n / 10).toFixed(1));
  return fc.array(value, { minLength: 80, maxLength: 80 });
}

/** Known nodes that have children. */
function inner(nodes: readonly OutcomeNode[]): readonly OutcomeNode[] {
  return nodes.filter((node) => node.score && nodes.some(({ parent }) => parent === node.code));
}

function isLackOf(score: Ratio | null, nodes: readonly OutcomeNode[], ancestor: string): boolean {
  const losses = nodes.flatMap(({ trace }) => trace.losses.filter((loss) => loss.ancestor === ancestor));
  return score !== null && isEqual(sum(losses.map(({ points }) => points)), subtract(ONE, score));
}

function reversed(node: PlanNode): PlanNode {
  return node.kind === 'indicator' ? node : { ...node, children: node.children.map(reversed).toReversed() };
}

/** Every figure of a plan's outcome, by code, as one text. */
function figures(evaluated: Plan): string {
  const { nodes }: Outcome = evaluate(evaluated);
  const rows = nodes.map(({ code, status, score, range, value, parent }) =>
    [code, status, score && ratioToString(score), range?.map(ratioToString).join(' '), valueKey(value), parent].join(
      '|',
    ),
  );
  return rows.toSorted().join('\n');
}
