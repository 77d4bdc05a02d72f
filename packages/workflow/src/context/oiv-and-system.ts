import type { Act, Field, OivMember } from '../payload/fields.ts';

/** An OIV as appointed: three years from the day of the act or of the step (D.M. 6/8/2020). */
export interface Appointment {
  readonly members: readonly OivMember[];
  readonly act: Act;
  readonly from: string;
  readonly until: string;
}

/** A time without an OIV; `until` null while it lasts. */
export interface Vacancy {
  readonly from: string;
  readonly until: string | null;
  readonly reasons: string;
}

/** One update or confirmation of the system (SMVP): `rules` is a digest of the profile, so that what is adopted is what was judged. */
export interface SystemRound {
  readonly kind: Field<'systemProposal'>;
  readonly profile: string;
  readonly rules: string;
  readonly proposedOn: string;
  readonly opinion: {
    readonly binding: Field<'binding'>;
    readonly reasons: string | null;
    readonly day: string;
  } | null;
  readonly act: Act | null;
  readonly adoptedOn: string | null;
}
