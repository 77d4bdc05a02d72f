import type { NodeKind, PlanNode, Policy, Ratio, Unit } from '@traguardo/model';
import type { Standing } from '../assess/assessment.ts';
import type { Computed } from '../expression/computed.ts';
import type { Scope } from '../expression/scope.ts';
import type { Status } from './status.ts';
import type { Built } from './tree.ts';

/** A node of the outcome. Its place in `FlatPlan.nodes` is its place in `Outcome.nodes`, and the slot of its score. */
export interface FlatNode {
  readonly code: string;
  readonly kind: NodeKind;
  /** Place of the parent; -1 for the plan, indexes and sheets. */
  readonly parent: number;
  /** Whether its weight lets it take part in its parent; when not, its status is `excluded` whatever its score. */
  readonly counts: boolean;
}

/** How the number of an input is meant: days since 1970-01-01 for a date, 1 and 0 for yes and no, the finished share for phases. */
export type InputKind = 'number' | 'boolean' | 'date' | 'phases';

/** A value that is supplied and not computed. Its place in `FlatPlan.inputs` is the one `set` and `change` ask for. */
export interface FlatInput {
  /** The id of a measure or an indicator as declared. */
  readonly id: string;
  /** The period it speaks of; null for the plan's own. */
  readonly period: string | null;
  readonly kind: InputKind;
  /** Numbers are in base scale of this unit: 0.86 for 86 %. Null for what is no number. */
  readonly unit: Unit | null;
  /** The value when the form was made; null while it is missing. */
  readonly initial: Ratio | null;
  readonly slot: number;
}

/** What a slot holds from the beginning: a number, or the standing of something that is never computed. */
export interface Constant {
  readonly slot: number;
  readonly status: Status;
  /** Number or score; the ends of the range when the status is missing or undefined. */
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Where the member of an operation stands, by its position among the members. */
export type StandingAt = (position: number) => Standing;

/** An operation without a fast form, on what it may look up and on its members. */
export type General =
  | { readonly gives: 'value'; readonly compute: (scope: Scope) => Computed }
  | { readonly gives: 'standing'; readonly compute: (scope: Scope, standingAt: StandingAt) => Standing };

/** Where the look-ups of a general operation find what they ask for. */
export interface Lookups {
  readonly scope: Scope;
  readonly value: (id: string, period: string | null) => TypedSlot;
  readonly node: (node: PlanNode) => Built;
  readonly named: (code: string) => Built | null;
}

/** What is known of a slot before anything runs. `boxed` holds any value, beside the slots; `unknown` is never known. */
export type SlotType =
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'boxed' };

export interface TypedSlot {
  readonly slot: number;
  readonly type: SlotType;
}

/**
 * A plan on one day as a list of operations in topological order over numbered slots, everything in typed arrays. Immutable;
 * runs (`createDoubles`, `createExact`, `createBodies`, `createDraws`) keep their own numbers, so one form serves any number of them.
 * `docs/flat.md` explains it with an example.
 */
export interface FlatPlan {
  readonly nodes: readonly FlatNode[];
  readonly inputs: readonly FlatInput[];
  readonly missing: Policy;
  readonly undefined: Policy;
  /** Slots in use: those of nodes first, in their order. */
  readonly size: number;
  readonly constants: readonly Constant[];
  /** Slots of 0, of 1, and of the cap that is lifted. */
  readonly zero: number;
  readonly one: number;
  readonly lifted: number;
  /** By operation. */
  readonly code: Uint8Array;
  readonly out: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly c: Int32Array;
  readonly d: Int32Array;
  /** Range of operation `i` in `members` and `weights`: from `first[i]` up to `first[i + 1]`. */
  readonly first: Int32Array;
  readonly members: Int32Array;
  /** Weights of members as whole numbers of one common measure; where these are too large for doubles `wide` has them. */
  readonly weights: Float64Array;
  readonly wide: ReadonlyMap<number, bigint>;
  /** Operations from here on depend on an input; those before are computed once. */
  readonly dynamic: number;
  readonly generals: ReadonlyMap<number, General>;
  /** Null when no operation is general: what it holds of the plan and the day is then free to go. */
  readonly lookups: Lookups | null;
}
