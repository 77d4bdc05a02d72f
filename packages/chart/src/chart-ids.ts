import type { CycleDefinition, CycleRegion } from '@traguardo/model';
import { tokensOf } from './tokens.ts';

/** Names of regions, of states within their region, and of events, as a format of statechart tools takes them. */
export interface ChartIds {
  /** Of the cycle itself; no region has the same. */
  readonly root: string;
  region(code: string): string;
  state(region: CycleRegion, code: string): string;
  event(code: string): string;
}

/** What the data model of the SCXML document is called: no state may have these names. */
const DATA: readonly string[] = ['guards', 'roles', 'terms', 'documents'];

/** The names of a cycle; a code nobody declared is shown as it is written. */
export function chartIds({ code: cycle, regions }: CycleDefinition): ChartIds {
  const root = tokensOf([cycle], DATA).get(cycle) ?? cycle;
  const byRegion = tokensOf(
    regions.map(({ code }) => code),
    [...DATA, root],
  );
  const events = tokensOf(regions.flatMap(({ transitions }) => transitions.map(({ code }) => code)));
  const states = new Map(regions.map((region) => [region.code, tokensOf(region.states.map(({ code }) => code))]));
  return {
    root,
    region: (code) => byRegion.get(code) ?? code,
    state: (region, code) => states.get(region.code)?.get(code) ?? code,
    event: (code) => events.get(code) ?? code,
  };
}
