import { codeKey } from './code.ts';
import { concerns, PAYMENT_TIME } from './legal-subject.ts';
import { type Individual, type IndividualObjective, type Plan, planNodes } from './plan.ts';
import { compare, multiply, type Ratio, sum } from './ratio.ts';
import { shareOfObjectives } from './sheet-mix.ts';

/** What an individual sheet says of payment times, and the share of the whole sheet it makes: of its objectives, times their part of the mix. */
export interface PaymentTimes {
  readonly sheet: Individual;
  /** Never empty. */
  readonly objectives: readonly IndividualObjective[];
  readonly share: Ratio;
}

/**
 * The individual sheets with objectives on payment times, the one that gives them most weight first. An objective counts when
 * the node it refers to is tagged `tempi-di-pagamento` or `payment-time`, or when its own code and title or those of the
 * node speak of payment times (D.L. 13/2023 art. 4-bis; how subjects are recognised: decision 0022).
 */
export function paymentTimes(plan: Plan): readonly PaymentTimes[] {
  const nodes = new Map(planNodes(plan).map((node) => [codeKey(node.code), node]));
  const concernsPayments = ({ code, title, ref }: IndividualObjective): boolean => {
    const node = ref === null ? undefined : nodes.get(codeKey(ref));
    return concerns(PAYMENT_TIME, node?.tags ?? [], [`${code} ${title}`, node ? `${node.code} ${node.title}` : '']);
  };
  return plan.individuals
    .map((sheet) => ({ sheet, objectives: sheet.objectives.filter(concernsPayments) }))
    .filter(({ objectives }) => objectives.length > 0)
    .map(({ sheet, objectives }) => ({
      sheet,
      objectives,
      share: multiply(sum(objectives.flatMap(({ weight }) => weight ?? [])), shareOfObjectives(sheet, plan.profile)),
    }))
    .toSorted((a, b) => compare(b.share, a.share));
}
