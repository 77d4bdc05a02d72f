import type { CriteriaInput } from '@traguardo/verify';

/** A cycle whose criteria of validation are asked for, with the texts it keeps; the plan is the one in the workspace. */
export type CriteriaAsked = Omit<CriteriaInput, 'program'>;
