import { concerns, paymentTimes, type Plan, planNodes, ratioToString } from '@traguardo/model';
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
  const nodes = [...planNodes(plan)].filter(({ tags, code, title }) =>
    concerns(ANTICORRUPTION, tags, [`${code} ${title}`]),
  );
  const objectives = plan.individuals.flatMap((sheet) =>
    sheet.objectives
      .filter(({ code, title }) => concerns(ANTICORRUPTION, [], [`${code} ${title}`]))
      .map(({ code }) => `${sheet.code}.${code}`),
  );
  return [...nodes.map(({ code }) => code), ...objectives];
}
