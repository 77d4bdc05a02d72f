import { concerns, type LegalSubject, paymentTimes, type Plan, planNodes, ratioToString } from '@traguardo/model';
import type { Facts } from './facts-shape.ts';
import { ANTICORRUPTION } from './recognition.ts';

/** The individual sheet that gives payment times the most weight (D.L. 13/2023 art. 4-bis). */
export function paymentTime(plan: Plan): Facts['paymentTime'] {
  const [best] = paymentTimes(plan);
  if (best === undefined) return null;
  const { sheet, objectives, share } = best;
  return { sheet: sheet.code, objectives: objectives.map(({ code }) => code), weight: ratioToString(share) };
}

/** Nodes and individual objectives about preventing corruption, by tag or by their code and title. */
export function anticorruption(plan: Plan): Facts['anticorruption'] {
  return objectivesAbout(ANTICORRUPTION, plan);
}

/** Codes of nodes and individual objectives (`SG.legalita`) about a subject of law, in written order. */
export function objectivesAbout(subject: LegalSubject, plan: Plan): readonly string[] {
  const nodes = planNodes(plan).filter(({ tags, code, title }) => concerns(subject, tags, [`${code} ${title}`]));
  const objectives = plan.individuals.flatMap((sheet) =>
    sheet.objectives
      .filter(({ code, title }) => concerns(subject, [], [`${code} ${title}`]))
      .map(({ code }) => `${sheet.code}.${code}`),
  );
  return [...nodes.map(({ code }) => code), ...objectives];
}
