import { type Plan, sheetKindOf } from '@traguardo/model';
import { completeness } from './completeness.ts';
import type { Facts } from './facts-shape.ts';
import { anticorruption, paymentTime } from './legal-objectives.ts';
import { unevenWeights } from './weights.ts';

/** What the text of a plan says by itself, whatever its values. */
export interface TextFacts extends Pick<
  Facts,
  'profile' | 'weights' | 'indicators' | 'paymentTime' | 'anticorruption'
> {
  /** The kind of each individual sheet, by code. */
  readonly sheets: Readonly<Record<string, { readonly kind: Facts['sheets'][string]['kind'] }>>;
}

/** What guards can know of a plan from its text alone. Pure. */
export function textFacts(plan: Plan): TextFacts {
  const kinds = plan.individuals.map((sheet) => [sheet.code, { kind: sheetKindOf(sheet, plan.profile) }] as const);
  return {
    profile: plan.profile.code,
    weights: unevenWeights(plan),
    indicators: completeness(plan),
    paymentTime: paymentTime(plan),
    anticorruption: anticorruption(plan),
    sheets: Object.fromEntries(kinds),
  };
}
