import type { Computed } from './computed.ts';
import type { Meter } from './limits.ts';

/** The open call a formula of a definition is evaluated for: its arguments by parameter, and what the whole may still cost. */
export interface Frame {
  readonly values: ReadonlyMap<string, Computed>;
  readonly meter: Meter;
}
