import { codeKey, type CycleGuard, type Place } from '@traguardo/model';
import type { ValueNode, Word } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { reportUnknown } from './names.ts';
import { reportValue } from './values.ts';

/** What conditions may name in a region: its states by key, and the states of each tag by its key. */
export interface RegionName {
  readonly code: string;
  readonly states: ReadonlyMap<string, string>;
  readonly tagged: ReadonlyMap<string, readonly string[]>;
}

/** The regions of a cycle by key. */
export type RegionNames = ReadonlyMap<string, RegionName>;

/** The names right behind the word at `index`: `in main.validated, main.published`. */
export function namesBehind(values: readonly ValueNode[], index: number): readonly Word[] {
  const names: Word[] = [];
  for (const value of values.slice(index + 1)) {
    if (value.kind === 'name') names.push(value.name);
    else if (value.kind !== 'mark' || value.mark !== ',') break;
  }
  return names;
}

/**
 * What is asked of another region: nothing, reported, when a name means no state or when they are of several regions, for a
 * region is in one state only.
 */
export function bindInStates(
  binder: Binder,
  place: Place,
  names: readonly Word[],
  regions: RegionNames,
): readonly CycleGuard[] {
  if (names.length === 0) reportValue(binder, 'needs', place);
  const found = names.flatMap((name) => {
    const states = statesOf(regions, name.text);
    if (!states) reportUnknown(binder, name, 'state-of-region', () => allStates(regions));
    return states ? [{ ...states, name }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const others = found.filter(({ region }) => region !== first.region);
  for (const { name } of others) reportValue(binder, 'needs', name.place);
  const states = found.filter(({ region }) => region === first.region).flatMap((each) => each.states);
  return [
    {
      kind: 'in',
      region: first.region,
      states: [...new Set(states)],
      place: { ...place, end: (found.at(-1) ?? first).name.place.end },
    },
  ];
}

interface StatesOfRegion {
  readonly region: string;
  readonly states: readonly string[];
}

/**
 * `main.validated`, or the state alone: no two of a cycle have one name. A tag (`main.in_force`) means the states that carry
 * it; a state of that name comes first.
 */
function statesOf(regions: RegionNames, text: string): StatesOfRegion | null {
  const key = codeKey(text);
  const within = [...regions.values()].map((region) => {
    const prefix = `${codeKey(region.code)}.`;
    return { region, own: key.startsWith(prefix) ? key.slice(prefix.length) : key };
  });
  for (const { region, own } of within) {
    const state = region.states.get(own);
    if (state !== undefined) return { region: region.code, states: [state] };
  }
  for (const { region, own } of within) {
    const states = own === key ? undefined : region.tagged.get(own);
    if (states) return { region: region.code, states };
  }
  return null;
}

function allStates(regions: RegionNames): readonly string[] {
  return [...regions.values()].flatMap(({ code, states, tagged }) =>
    [...states.values(), ...tagged.keys()].map((name) => `${code}.${name}`),
  );
}
