import type { Commitments } from '../facts/facts-shape.ts';
import type { Act, ChangeItem, ItemOpinion } from '../payload/fields.ts';

/** A version of the plan fixed by an act. `to-ratify` and `rejected` concern urgent acts. */
export interface SealedVersion {
  readonly version: number;
  readonly kind: 'plan' | 'change';
  readonly planHash: string;
  readonly dataHash: string;
  readonly commitments: Commitments;
  readonly act: Act;
  readonly ratifiedBy: Act | null;
  readonly standing: 'in-force' | 'to-ratify' | 'rejected';
  /** The day from which it counts: that of its act, or a later one. */
  readonly day: string;
}

/** A change on its way: the table of changes, and the opinion of the OIV once given. */
export interface OpenChange {
  readonly items: readonly ChangeItem[];
  readonly opinions: readonly ItemOpinion[];
  readonly proposedOn: string;
  /** Number of the version it starts from; 0 when nothing was in force. */
  readonly base: number;
  /** The texts as they were proposed: from these and those of the version the effect on every score can be worked out anew. */
  readonly planHash: string;
  readonly dataHash: string;
}

/** A change that is over. `version` is the one it made, when approved. */
export interface ClosedChange extends OpenChange {
  readonly end: 'approved' | 'rejected' | 'withdrawn' | 'lapsed';
  readonly version: number | null;
  readonly closedOn: string;
  readonly reasons: string | null;
}
