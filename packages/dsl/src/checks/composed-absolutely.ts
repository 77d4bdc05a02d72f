import { type Diagnostic, planNodes } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import type { Rule } from './rule.ts';

/** A composition where weights are shares of the whole plan: the groups weigh what their leaves do, and it says nothing (decision 0196). */
export const findCompositionsOfAbsolutes: Rule = ({ plan }): readonly Diagnostic[] => {
  const { profile } = plan;
  if (profile.weights !== 'absolute') return [];
  const composed = planNodes(plan).filter((node) => node.kind !== 'indicator' && node.composition !== null);
  const ofProfile = profile.composition && profile.place ? [{ code: profile.code, place: profile.place }] : [];
  return [...ofProfile, ...composed].map(({ code, place }) => problem('weight/composed', place, { code }));
};
