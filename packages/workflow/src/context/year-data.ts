import type { Field, JudgementGiven, ReasonedGap } from '../payload/fields.ts';

/** One round of monitoring. */
export interface MonitoringRound {
  readonly openedOn: string;
  readonly notReceived: readonly ReasonedGap[];
  readonly outcome: 'regular' | 'remarks' | 'critical' | null;
  readonly report: string | null;
}

/** The data of the year, sealed. */
export interface FrozenData {
  readonly planHash: string;
  readonly dataHash: string;
  /** Hash of every figure of the outcome as it was then. */
  readonly outcome: string;
  readonly notReceived: readonly ReasonedGap[];
  readonly day: string;
}

/** One thing done to a value, and the value as the data had it then: a correction leaves the old one above it. */
export interface ValueStep {
  readonly kind: 'entered' | 'confirmed' | 'certified' | 'corrected';
  readonly actor: string;
  readonly role: string;
  readonly day: string;
  readonly value: string;
  /** Hash of the document that shows it; null when none was given. */
  readonly evidence: string | null;
  readonly reasons: string | null;
}

/** One step of an individual sheet, by the event of the text. No name, no score (decision 0270). */
export interface SheetStep {
  /** `proposed`: the OIV's proposal; `evaluated`: by who evaluates it. */
  readonly kind: 'step' | 'proposed' | 'evaluated';
  readonly event: string;
  readonly role: string;
  readonly day: string;
  /** Hash of the document that says it. */
  readonly evidence: string | null;
  readonly decision: 'confirmed' | 'revised' | null;
  readonly reasons: string | null;
}

/** A judgement given: by the OIV on the body, by ORGANO on the units (SMVP). */
export interface Evaluation {
  readonly scope: 'body' | 'units';
  readonly judgements: readonly JudgementGiven[];
  readonly day: string;
}

/** A self-assessment of the cycle: percentages as the tool prints them. */
export interface SelfAssessment {
  readonly tool: string;
  readonly areas: Field<'areas'>;
  readonly totals: Field<'totals'>;
  readonly day: string;
}
