import type { PossibleStep } from '@traguardo/workflow';

/** What is to be known before a step is taken for some subjects; null for nothing. */
export type StepNote = (step: PossibleStep, subjects: readonly string[]) => string | null;
