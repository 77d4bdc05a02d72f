import { codeKey, codeSkeleton, type Diagnostic, type PlanNode, planNodes } from '@traguardo/model';
import { writeName } from '../lex/text.ts';
import { fixAfter, problem, related } from '../bind/problem.ts';
import type { Rule } from './rule.ts';

/**
 * Two codes that differ in punctuation only (`D3.1_03`, `D3.1.03`); `aka` in either says it is meant. A code whose own `aka` is such
 * a spelling is one code written in two ways: good to know. Source: reference report D42.
 */
export const findLookAlikes: Rule = ({ plan }) => {
  const codes = new Set(planNodes(plan).map(({ code }) => codeKey(code)));
  const spelledTwice = planNodes(plan).flatMap((node) => ownLookAlikes(node, codes));
  const groups = Map.groupBy(planNodes(plan), (node) => codeSkeleton(node.code));
  const pairs = [...groups].flatMap(([skeleton, nodes]) => {
    const [first, ...others] = nodes;
    return skeleton === '' || !first ? [] : others.flatMap((other) => lookAlike(first, other));
  });
  return [...pairs, ...spelledTwice];
};

function ownLookAlikes({ code, aliases, place }: PlanNode, codes: ReadonlySet<string>): readonly Diagnostic[] {
  return aliases
    .filter((alias) => !codes.has(codeKey(alias)) && codeSkeleton(alias) === codeSkeleton(code))
    .map((alias) =>
      problem('code/look-alike', place, { code, other: alias, problem: 'alias' }, { severity: 'information' }),
    );
}

function lookAlike(first: PlanNode, other: PlanNode): readonly Diagnostic[] {
  if (codeKey(first.code) === codeKey(other.code) || knows(first, other) || knows(other, first)) return [];
  const fixes = [fixAfter('add-aka', other.place, ` aka ${writeName(first.code)}`)];
  const data = { code: other.code, other: first.code, problem: 'codes' };
  return [problem('code/look-alike', other.place, data, { related: [related('other', first.place)], fixes })];
}

function knows(node: PlanNode, other: PlanNode): boolean {
  return node.aliases.some((alias) => codeKey(alias) === codeKey(other.code));
}
