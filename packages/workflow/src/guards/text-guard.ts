import type { TextFacts } from '../facts/text-facts.ts';
import type { CycleSettings } from '../instance.ts';
import type { Refusal } from '../refusal.ts';

/** What such a guard has to know of the cycle: what the body decides about it. */
export interface TextContext {
  readonly instance: { readonly settings: CycleSettings };
}

/** A condition over the text of the plan and nothing else: it can be asked before any step. Pure. */
export type TextGuard = (context: TextContext, event: unknown, facts: TextFacts) => Refusal | null;
