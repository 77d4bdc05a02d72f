import { type OutcomeNode, type Plan, ratioToString } from '@traguardo/model';
import type { Fraction } from 'fraction.js';
import { evaluate } from '../src/index.ts';
import { plans } from './arbitraries.ts';
import { law } from './law.ts';
import { oracle, type OracleNode } from './oracle.ts';

law('an independent naive evaluator gives the same statuses and fractions, with no tolerance', [plans], agree, 500);

function agree(plan: Plan): boolean {
  const expected = oracle(plan);
  const { nodes } = evaluate(plan);
  const wrong = nodes.filter((node) => engineText(node) !== oracleText(expected.get(node.code)));
  if (wrong.length > 0 || nodes.length !== expected.size) {
    throw new Error(
      wrong.map((node) => `${node.code}: ${engineText(node)}, not ${oracleText(expected.get(node.code))}`).join('\n'),
    );
  }
  return true;
}

function engineText({ status, score, range }: OutcomeNode): string {
  const ends = score ? [score, score] : (range ?? []);
  return [status, ...ends.map(ratioToString)].join(' ');
}

function oracleText(node: OracleNode | undefined): string {
  const ends = [node?.low, node?.high].filter((end) => end instanceof Object) as Fraction[];
  return [node?.status, ...ends.map((end) => `${end.s * end.n}/${end.d}`)].join(' ');
}
