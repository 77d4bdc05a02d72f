import type { Forecast, SimulationOptions, Uncertain } from '@traguardo/engine';
import type { Plan, TargetVersion } from '@traguardo/model';

/** A plan as the analysis found it, with what is believed of some of its values. */
export interface SimulatedBody {
  readonly plan: Plan;
  /** ISO day; null is the end of the period. */
  readonly at: string | null;
  readonly targets: TargetVersion;
  readonly uncertain: readonly Uncertain[];
}

/** To the worker. One simulation runs at a time: a new one stops the one before, and so does `stop`. */
export type SimulationRequest =
  | {
      readonly kind: 'simulate';
      readonly id: number;
      readonly bodies: readonly SimulatedBody[];
      readonly options: SimulationOptions;
    }
  | { readonly kind: 'stop'; readonly id: number };

/** From the worker: any number of `progress`, then one of the others, by `id`. */
export type SimulationResponse =
  | SimulationProgress
  /** `isStopped`: fewer draws than asked for. */
  | { readonly kind: 'finished'; readonly id: number; readonly forecast: Forecast; readonly isStopped: boolean }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

export interface SimulationProgress {
  readonly kind: 'progress';
  readonly id: number;
  readonly done: number;
  readonly total: number;
  /** What the draws so far say, each time a tenth more is done. */
  readonly forecast: Forecast | null;
}
