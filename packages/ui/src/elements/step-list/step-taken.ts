import type { Act, PossibleStep } from '@traguardo/workflow';
import type { DocumentOffer } from '../step-form/document-offers.ts';
import type { Draft } from '../step-form/draft.ts';
import type { Suggestions } from '../step-form/field-control.ts';

/** What a step's form starts from. */
export interface StepStart {
  readonly values: Readonly<Record<string, Draft>>;
  readonly fixedLists: readonly string[];
  readonly suggestions: Suggestions;
  readonly acts: readonly Act[];
  /** Documents to choose from where the step takes some; none unless said. */
  readonly offers?: readonly DocumentOffer[];
  /** What is told at a field, by its path, of what is typed: empty while there is nothing to tell of it. */
  readonly told?: ((draft: Draft) => Readonly<Record<string, string>>) | undefined;
  /** What is to be known before the form is filled in; nothing unless said. */
  readonly note?: string;
  /** Where more of that is to be read. */
  readonly noteLink?: { readonly href: string; readonly text: string };
}

/** A form that starts from nothing. */
export const NO_START: StepStart = { values: {}, fixedLists: [], suggestions: {}, acts: [] };

/** A recorded request: the step taken and the payload that fits it. */
export interface StepTaken {
  readonly step: PossibleStep;
  readonly payload: Readonly<Record<string, Draft>>;
}
