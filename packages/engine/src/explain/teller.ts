import {
  formatDecimal,
  formatPercent,
  groupOf,
  HUNDRED,
  type Language,
  multiply,
  type Outcome,
  type Ratio,
  toDecimal,
} from '@traguardo/model';
import type { Catalogue } from '../locales/catalogue.ts';
import { catalogues } from '../locales/describe.ts';

/** How an outcome is told in a language: its sentences, and how figures are written. */
export interface Teller {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly percent: (value: Ratio) => string;
  readonly points: (value: Ratio) => string;
  /** What a sentence calls a node: its code, and of a group the goal with what it groups: `OS8 (obiettivi operativi)`. */
  readonly name: (code: string) => string;
  /** What the plan calls a band. */
  readonly band: (code: string) => string;
  /** Whether inputs say where in the texts they stand. */
  readonly isPlaced: boolean;
}

/** How an outcome is told; inputs without their places. */
export function createTeller(outcome: Outcome, language: Language): Teller {
  return {
    outcome,
    language,
    catalogue: catalogues[language],
    percent: (value) => formatPercent(value, language, outcome.decimals),
    points: (value) => formatDecimal(pointsText(value), language),
    name: (code) => nameOf(code, catalogues[language]),
    band: (code) => outcome.bands.find((band) => band.code === code)?.label || code,
    isPlaced: false,
  };
}

/** Points with four decimals, of which trailing zeros after the second are dropped. */
function pointsText(value: Ratio): string {
  return toDecimal(multiply(value, HUNDRED), 4).replace(/(\.\d\d)(\d*?)0+$/, '$1$2');
}

function nameOf(code: string, { explain }: Catalogue): string {
  const group = groupOf(code);
  return group === null ? code : explain.group(group.goal, group.kind);
}
