import type { Effect, EffectKind } from '../effect-kinds.ts';
import type { RefusalCode, RefusalData, WayOut } from '../refusal.ts';

/** Every sentence of the cycle in one language. Total: a missing one does not compile. */
export interface CycleSentences {
  /** Why a step is refused: names and numbers. */
  readonly refusals: { readonly [C in RefusalCode]: (data: RefusalData[C]) => string };
  /** What would satisfy it. */
  readonly wayOut: { readonly [B in WayOut['by']]: (way: Extract<WayOut, { by: B }>) => string };
  readonly effects: Readonly<Record<EffectKind, (data: Effect['data']) => string>>;
}
