import { codeKey, type NodeKind, type Ratio } from '@traguardo/model';

/** What is known of a node before anything runs: the shape of its assessment, and the slot its standing is written to. */
export interface Built {
  readonly code: string;
  readonly kind: NodeKind;
  readonly weight: Ratio | null;
  readonly slot: number;
  /** Monitored, or a reference to what is: takes part in nothing whatever the values. */
  readonly isExcluded: boolean;
  /** Slot of the value of an indicator or an objective; -1 for what is not measured. */
  readonly value: number;
  readonly members: readonly Built[];
  /** Weight of every member that its weight lets count, by code. */
  readonly weights: ReadonlyMap<string, Ratio>;
}

/** A member by its code; null when there is none. */
export function memberOf(parent: Built | null, code: string): Built | null {
  return parent?.members.find((member) => codeKey(member.code) === codeKey(code)) ?? null;
}
