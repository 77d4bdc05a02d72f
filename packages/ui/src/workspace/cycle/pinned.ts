import type { Instance } from '@traguardo/workflow';

/** The setting that pins the journal to its instance and its cycle, as JSON (`pinnedText`). */
export const PINNED_SETTING = 'instance';

/** To what a journal is pinned. */
export interface Pinned {
  readonly instance: Instance;
  readonly cycleHash: string;
}

/** The value of the setting for a journal. */
export function pinnedText({ instance, cycleHash }: Pinned): string {
  return JSON.stringify({ instance, cycleHash });
}

/** What such a setting says. */
export function readPinned(text: string): Pinned {
  return JSON.parse(text) as Pinned;
}
