import type { Aggregate, Profile } from '@traguardo/model';
import { Fraction } from 'fraction.js';
import { fraction, greatest, least, NOTHING, WHOLE } from './fraction.ts';
import type { OracleNode } from './node.ts';

export interface Member {
  readonly code: string;
  readonly node: OracleNode;
  readonly weight: Fraction | null;
}

interface Counted {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly weight: Fraction;
  /** Why the score is not known; null when it is. */
  readonly open: string | null;
}

interface Weighed {
  readonly code: string;
  readonly node: OracleNode;
  readonly weight: Fraction;
}

const has = (weight: Fraction | null): boolean => weight !== null && weight.compare(0) > 0;

/** The members that their weights let in, with these; an equal part each where none has one. */
export function letIn(members: readonly Member[]): readonly Weighed[] {
  const followed = members.filter(({ node }) => node.status !== 'excluded');
  if (followed.some(({ weight }) => has(weight)))
    return followed.flatMap((member) =>
      member.weight && has(member.weight) ? [{ ...member, weight: member.weight }] : [],
    );
  const equal = followed.filter(({ weight }) => weight === null);
  return equal.map((member) => ({ ...member, weight: new Fraction(1, equal.length) }));
}

/** The members that are in, joined; of `all` only whether any that is judged has a weight is asked. */
export function join(inside: readonly Weighed[], all: readonly Member[], how: Aggregate, profile: Profile): OracleNode {
  const isUnweighted = how === 'sum' && !all.some(({ node, weight }) => node.status !== 'excluded' && has(weight));
  const members = isUnweighted ? inside.map((member) => ({ ...member, weight: WHOLE })) : inside;
  return joined(members, how, profile, how === 'sum' && profile.cap ? fraction(profile.cap) : null);
}

/** Nodes joined with no weight and no cap: an index. */
export function joinAlike(nodes: readonly OracleNode[], how: Aggregate, profile: Profile): OracleNode {
  return joined(
    nodes.map((node) => ({ code: '', node, weight: WHOLE })),
    how,
    profile,
    null,
  );
}

function joined(members: readonly Weighed[], how: Aggregate, profile: Profile, cap: Fraction | null): OracleNode {
  const counted = members.flatMap(({ node, weight }): readonly Counted[] => {
    if (node.status === 'excluded' || node.status === 'void') return [];
    if (node.status === 'ok') return [{ low: node.low!, high: node.high!, weight, open: null }];
    const policy = node.status === 'missing' ? profile.missing : profile.undefined;
    if (policy === 'exclude') return [];
    if (policy === 'zero') return [{ low: NOTHING, high: NOTHING, weight, open: null }];
    return [{ low: node.low!, high: node.high!, weight, open: node.status }];
  });
  if (counted.length === 0) return { status: 'void', low: null, high: null };
  const end = (side: 'low' | 'high'): Fraction => {
    const score = together(
      counted.map((member) => ({ score: member[side], weight: member.weight })),
      how,
    );
    return cap ? least(score, cap) : score;
  };
  const [low, high] = [end('low'), end('high')];
  const open = counted.flatMap((member) => member.open ?? []);
  if (open.length === 0 || (how !== 'weighted-mean' && low.equals(high))) return { status: 'ok', low, high: low };
  return { status: open.includes('undefined') ? 'undefined' : 'missing', low, high };
}

function together(
  scores: readonly { readonly score: Fraction; readonly weight: Fraction }[],
  how: Aggregate,
): Fraction {
  const total = scores.reduce((sum, { weight }) => sum.add(weight), NOTHING);
  const points = scores.reduce((sum, { score, weight }) => sum.add(score.mul(weight)), NOTHING);
  const plain = scores.map(({ score }) => score);
  switch (how) {
    case 'weighted-mean':
      return points.div(total);
    case 'mean':
      return plain.reduce((sum, score) => sum.add(score)).div(plain.length);
    case 'sum':
      return points;
    case 'min':
      return plain.reduce(least);
    case 'max':
      return plain.reduce(greatest);
  }
}
