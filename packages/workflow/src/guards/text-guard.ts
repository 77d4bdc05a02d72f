import type { CycleContext } from '../context.ts';
import type { TextFacts } from '../facts/text-facts.ts';
import type { Refusal } from '../refusal.ts';

/** A condition over the text of the plan and nothing else: it can be asked before any step. Pure. */
export type TextGuard = (context: Pick<CycleContext, 'instance'>, event: unknown, facts: TextFacts) => Refusal | null;
