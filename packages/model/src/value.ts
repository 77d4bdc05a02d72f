import type { Quantity } from './quantity.ts';

/** What a measure or an indicator holds. `date` is ISO `yyyy-mm-dd`; `phases` lists finished phases by code, as supplied; of an indicator with a scale, the one word of it (decision 0193). */
export type Value =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'phases'; readonly done: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'undefined'; readonly cause: UndefinedCause };

/**
 * Why a value or a score has no meaning. `subject` is the text or code of the culprit.
 * `linear-zero`: the zero of a linear scoring does not lie on the worse side of the target. `cycle`: a value needs itself.
 * `scoring-order`: the points of a scoring do not go from worse to better. `no-baseline`: it starts from a baseline nobody gave.
 * `no-single-target`: a target that is an interval, where one number was asked for.
 * `limit`: the calculation takes too many steps, goes too deep or makes too long numbers. `no-percentage`: a scoring of the plan
 * gave something else. `plugin-failed`: what a plugin brings threw, or the plugin is not there.
 */
export interface UndefinedCause {
  readonly kind:
    | 'division-by-zero'
    | 'non-positive-target'
    | 'no-target'
    | 'wrong-type'
    | 'linear-zero'
    | 'scoring-order'
    | 'no-baseline'
    | 'no-single-target'
    | 'cycle'
    | 'limit'
    | 'no-percentage'
    | 'plugin-failed';
  readonly subject: string;
}

/** No value: nobody gave one, or it was said that there is none (`nd`). */
export const MISSING: Value = { kind: 'missing' };
