import type { Place } from './place.ts';
import type { Ratio } from './ratio.ts';

/** What a missing or undefined score does to its ancestors (evaluation.md section 2). */
export type Policy = 'propagate' | 'zero' | 'exclude';

/** One end of a band. */
export interface BandBound {
  readonly value: Ratio;
  readonly inclusive: boolean;
}

/** A row of the thresholds, in declared order. A null end is open. */
export interface Band {
  readonly code: string;
  readonly low: BandBound | null;
  readonly high: BandBound | null;
  readonly label: string;
  readonly tone: 'red' | 'yellow' | 'green' | 'neutral';
  readonly place: Place;
}

/** What the indicators of a goal and its operational goals count for together, as shares of 1/1 that make 1/1. */
export interface Composition {
  readonly indicators: Ratio;
  readonly operationals: Ratio;
}

/**
 * How the scores of children make one: `weighted-mean` by their weights, `mean` of those that count, `sum` of the points each gives,
 * the least (`min`) or the greatest (`max`) of them.
 */
export type Aggregate = 'weighted-mean' | 'mean' | 'sum' | 'min' | 'max';

/** What a weight is a share of: the siblings (`relative`), or the whole plan (`absolute`). */
export type WeightKind = 'relative' | 'absolute';

/** One more node of the outcome: an aggregate of every node of a kind in the plan, weights ignored. */
export interface Index {
  readonly code: string;
  readonly title: string;
  readonly aggregate: Exclude<Aggregate, 'weighted-mean'>;
  readonly over: 'areas' | 'objectives' | 'operationals' | 'indicators';
  readonly place: Place;
}

/** A level of the final judgement, from lowest to highest. */
export interface Judgement {
  readonly code: string;
  readonly label: string;
  readonly text: string;
  readonly place: Place;
}

/**
 * What the evaluation of one kind of sheet is made of, as shares of 100 %: the score of the whole body, that of the unit (the node the
 * sheet refers to), the individual objectives, the behaviours (D.Lgs. 150/2009 art. 9). `code` is the role that sheets name.
 */
export interface SheetMix extends Readonly<Record<SheetPart, Ratio>> {
  readonly code: string;
  readonly title: string;
  /** The role of the cycle that evaluates such sheets; null: the one the law gives them. */
  readonly evaluator: string | null;
  readonly place: Place;
}

/** The parts of a mix, in the order they are shown. */
export const SHEET_PARTS = ['body', 'unit', 'objectives', 'behaviours'] as const;

/** One part of a mix. */
export type SheetPart = (typeof SHEET_PARTS)[number];

/**
 * The body's measurement and evaluation system (SMVP, D.Lgs. 150/2009 art. 7) as data.
 * `cap` bounds scores from above, null lifts it. `decimals` is used only for showing.
 */
export interface Profile {
  readonly code: string;
  readonly title: string;
  readonly composition: Composition | null;
  /** How goals that do not say it themselves join their children. */
  readonly aggregate: Aggregate;
  readonly weights: WeightKind;
  readonly bands: readonly Band[];
  readonly missing: Policy;
  readonly undefined: Policy;
  readonly cap: Ratio | null;
  readonly decimals: number;
  readonly indexes: readonly Index[];
  readonly judgements: readonly Judgement[];
  /** The body's own names for goal levels, by level: `{ area: "Ambito strategico" }`. */
  readonly levels: Readonly<Partial<Record<'area' | 'objective' | 'operational', string>>>;
  /** What sheets are made of, by the role they name; empty when they are their objectives alone. */
  readonly sheets: readonly SheetMix[];
  /** Whether values are certified before the data of the year are sealed. */
  readonly certification: 'optional' | 'required';
  /** Whether who entered a value may certify it: small bodies. It is printed where it happened. */
  readonly selfCertification: boolean;
  readonly act: string | null;
  readonly place: Place | null;
}

/** The profile of a plan that names none: no composition, no bands, both policies `propagate`, cap 100 %. */
export const DEFAULT_PROFILE: Profile = {
  code: '',
  title: '',
  composition: null,
  aggregate: 'weighted-mean',
  weights: 'relative',
  bands: [],
  missing: 'propagate',
  undefined: 'propagate',
  cap: { num: 1n, den: 1n },
  decimals: 2,
  indexes: [],
  judgements: [],
  levels: {},
  sheets: [],
  certification: 'optional',
  selfCertification: false,
  act: null,
  place: null,
};
