import { codeKey, compare, type Individual, type Plan, planNodes, ratioToString, sum } from '@traguardo/model';
import type { Facts } from './facts-shape.ts';
import { ANTICORRUPTION, concerns, PAYMENT_TIME } from './recognition.ts';

/**
 * The individual sheet that gives payment times the most weight. An objective counts when the node it refers to is tagged
 * `tempi-di-pagamento` or `payment-time`, or when its own code and title or those of the node speak of payment times
 * (D.L. 13/2023 art. 4-bis; how subjects are recognised: decision 0022).
 */
export function paymentTime(plan: Plan): Facts['paymentTime'] {
  const nodes = new Map([...planNodes(plan)].map((node) => [codeKey(node.code), node]));
  const concernsPayments = ({ code, title, ref }: Individual['objectives'][number]): boolean => {
    const node = ref === null ? undefined : nodes.get(codeKey(ref));
    return concerns(PAYMENT_TIME, node?.tags ?? [], [`${code} ${title}`, node ? `${node.code} ${node.title}` : '']);
  };
  const sheets = plan.individuals
    .map(({ code, objectives }) => ({ code, objectives: objectives.filter(concernsPayments) }))
    .filter(({ objectives }) => objectives.length > 0)
    .map(({ code, objectives }) => ({
      sheet: code,
      objectives: objectives.map((objective) => objective.code),
      share: sum(objectives.flatMap(({ weight }) => weight ?? [])),
    }))
    .toSorted((a, b) => compare(b.share, a.share));
  const [best] = sheets;
  return best === undefined
    ? null
    : { sheet: best.sheet, objectives: best.objectives, weight: ratioToString(best.share) };
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
