import { codeKey, isEqual, type Plan, planNodes, ratioToString, type Ratio, ZERO } from '@traguardo/model';
import {
  type Attribution,
  CAUSES,
  type CodePair,
  compareOutcomes,
  type NodeComparison,
  type OutcomeComparison,
} from '../../src/index.ts';

/** Nodes of one code stand for each other. */
export function sameCodes(before: Plan, after: Plan): readonly CodePair[] {
  const codes = new Set(planNodes(before).map(({ code }) => codeKey(code)));
  return planNodes(after).flatMap(({ code }) => (codes.has(codeKey(code)) ? [{ before: code, after: code }] : []));
}

/** Two plans at the ends of their periods. */
export function compared(before: Plan, after: Plan, pairs = sameCodes(before, after)): OutcomeComparison {
  return compareOutcomes({ plan: before, options: {} }, { plan: after, options: {} }, pairs);
}

/** The later node of a code. */
export function nodeIn({ nodes }: OutcomeComparison, code: string): NodeComparison {
  return nodes.find(({ after }) => after.code === code)!;
}

/** `values 9/50, targets 1/10; X values 9/50; …`: causes that are not nothing, then the parts by code. */
export function told({ causes, parts }: Attribution): string {
  const amount = (cause: string, points: Ratio): string => `${cause} ${ratioToString(points)}`;
  const all = CAUSES.filter((cause) => !isEqual(causes[cause], ZERO)).map((cause) => amount(cause, causes[cause]));
  const own = parts.map(({ before, after, cause, points }) => `${after ?? before} ${amount(cause, points)}`).toSorted();
  return [all.join(', '), ...own].join('; ');
}

/** What is told of a node: once when nothing is unknown, otherwise at both ends. */
export function toldOf(before: Plan, after: Plan, code = 'ENTE'): string {
  const { ends } = nodeIn(compared(before, after), code);
  if (!ends) return 'nothing to compare';
  const [low, high] = ends.map(told);
  return low === high ? low! : `${low} | ${high}`;
}
