import { type OutcomeNode, ratioToString } from '@traguardo/model';
import type { Fraction } from 'fraction.js';
import { createExact, evaluate, flattenPlan } from '../src/index.ts';
import type { OracleNode } from './oracle/node.ts';
import { type Case, oracle } from './oracle/oracle.ts';

type Judged = Pick<OutcomeNode, 'code' | 'status' | 'score' | 'range'>;

/** Where `evaluate` and the oracle do not say the same of a plan on a day, one node a line; null when they agree, with no tolerance. */
export function disagreement(asked: Case): string | null {
  const { plan, at, targets } = asked;
  return difference(evaluate(plan, { at, targets }).nodes, asked);
}

/** The same of the exact pass of the flat form. */
export function flatDisagreement(asked: Case): string | null {
  const { plan, at, targets } = asked;
  const flat = flattenPlan(plan, { at, targets });
  const exact = createExact(flat);
  exact.run();
  const nodes = flat.nodes.map(({ code }, node) => ({ code, ...exact.read(node) }));
  return difference(nodes, asked);
}

function difference(nodes: readonly Judged[], asked: Case): string | null {
  const expected = oracle(asked);
  const told = nodes.flatMap((node) => {
    const [engine, other] = [engineText(node), oracleText(expected.get(node.code))];
    return engine === other ? [] : [`${node.code}: ${engine}, not ${other}`];
  });
  if (nodes.length !== expected.size) told.push(`${nodes.length} nodes, not ${expected.size}`);
  return told.length === 0 ? null : told.join('\n');
}

function engineText({ status, score, range }: Judged): string {
  const ends = score ? [score, score] : (range ?? []);
  return [status, ...ends.map(ratioToString)].join(' ');
}

function oracleText(node: OracleNode | undefined): string {
  const ends = [node?.low, node?.high].filter((end) => end instanceof Object) as Fraction[];
  return [node?.status, ...ends.map((end) => `${end.s * end.n}/${end.d}`)].join(' ');
}
