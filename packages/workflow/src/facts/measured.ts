import { codeKey, compare, ONE, type Outcome, type OutcomeNode, type Plan, planIndicators } from '@traguardo/model';
import type { Facts } from './facts-shape.ts';
import { givenValues } from './given-values.ts';
import { missingInputs } from './missing-inputs.ts';
import { balanceSources } from './recognition.ts';
import { suppliedInputs } from './supplied-inputs.ts';

type Measured = Pick<Facts, 'values' | 'coverage' | 'missed' | 'missedWithoutCause' | 'goalsWithoutScore'>;

/** What the outcome says of the values: which are open, which targets were missed, which goals have no score. */
export function measured(plan: Plan, outcome: Outcome): Measured {
  const byKey = new Map(planIndicators(plan).map((indicator) => [codeKey(indicator.code), indicator]));
  const nodes = outcome.nodes.filter(({ kind, status }) => kind === 'indicator' && status !== 'excluded');
  const missed = nodes.filter(isMissed).map(({ code }) => code);
  return {
    values: values(plan, nodes),
    coverage: { known: nodes.filter(({ score }) => score !== null).length, total: nodes.length },
    missed,
    missedWithoutCause: missed.filter((code) => !byKey.get(codeKey(code))?.cause?.trim()),
    goalsWithoutScore: outcome.nodes
      .filter(({ kind }) => kind === 'plan' || kind === 'area' || kind === 'objective' || kind === 'operational')
      .filter(({ status }) => status !== 'ok' && status !== 'excluded')
      .map(({ code }) => code),
  };
}

/** A target is missed when the exact score is under 100 %: 99.999 % is missed (decision on exact bands). */
function isMissed({ status, score, target }: OutcomeNode): boolean {
  return status === 'ok' && score !== null && target !== null && compare(score, ONE) < 0;
}

function values(plan: Plan, nodes: readonly OutcomeNode[]): Facts['values'] {
  const isBalance = balanceSources(plan);
  const missing = unique(nodes.filter(({ status }) => status === 'missing').flatMap(missingInputs));
  const undefinedCodes = nodes.filter(({ status }) => status === 'undefined').map(({ code }) => code);
  const supplied = suppliedInputs(plan, nodes);
  return {
    missing: plan.profile.missing === 'propagate' ? missing : [],
    undefined: plan.profile.undefined === 'propagate' ? undefinedCodes : [],
    covered: [
      ...(plan.profile.missing === 'propagate' ? [] : missing),
      ...(plan.profile.undefined === 'propagate' ? [] : undefinedCodes),
    ],
    provisional: unique(supplied.filter(({ status }) => status === 'provisional').map(({ id }) => id)),
    certified: unique(supplied.filter(({ status }) => status === 'certified').map(({ id }) => id)),
    balance: unique(supplied.filter(({ source }) => isBalance(source)).map(({ id }) => id)),
    ...givenValues(plan, nodes),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
