import { type Outcome, type Plan, planAt, type Severity } from '@traguardo/model';
import { commitments } from './facts/commitments.ts';
import type { Facts } from './facts/facts-shape.ts';
import { figures } from './facts/figures.ts';
import { measured } from './facts/measured.ts';
import { sheets } from './facts/sheets.ts';
import { subjects } from './facts/subjects.ts';
import { textFacts } from './facts/text-facts.ts';

/** What facts are made from. `diagnostics` are those of the check; the outcome brings its own. */
export interface FactsInput {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly diagnostics: readonly { readonly severity: Severity }[];
  readonly planHash: string;
  readonly dataHash: string;
  /** The conditions of the cycle as found (`conditionsOf`). */
  readonly conditions: Facts['conditions'];
}

/**
 * What the guards need to know of a plan and its outcome. The plan is read as it stood on the day and with the targets of
 * the outcome. Pure: equal inputs give equal facts.
 */
export function factsFrom({ plan, outcome, diagnostics, planHash, dataHash, conditions }: FactsInput): Facts {
  const standing = planAt(plan, outcome.at, outcome.targets);
  const findings = new Set([...diagnostics, ...outcome.diagnostics]);
  return {
    planHash,
    dataHash,
    ...textFacts(standing),
    errors: [...findings].filter(({ severity }) => severity === 'error').length,
    ...measured(standing, outcome),
    figures: figures(outcome),
    commitments: commitments(standing),
    certification: {
      required: standing.profile.certification === 'required',
      own: standing.profile.selfCertification,
    },
    sheets: sheets(standing, outcome),
    subjects: subjects(standing, outcome),
    conditions,
  };
}
