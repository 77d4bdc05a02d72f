import type { Effect, EffectKind } from '../effect-kinds.ts';
import type { RefusalCode, RefusalData, WayOut } from '../refusal.ts';
import type { CycleNames } from './names.ts';

/** Every sentence of the cycle in one language. Total: a missing one does not compile. `names` are those of the cycle spoken of. */
export interface CycleSentences {
  /** Why a step is refused: names and numbers. */
  readonly refusals: { readonly [C in RefusalCode]: (data: RefusalData[C], names: CycleNames) => string };
  /** What would satisfy it. */
  readonly wayOut: { readonly [B in WayOut['by']]: (way: Extract<WayOut, { by: B }>, names: CycleNames) => string };
  readonly effects: Readonly<Record<EffectKind, (data: Effect['data'], names: CycleNames) => string>>;
}
