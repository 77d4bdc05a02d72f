import { codeKey, type CycleGuard, type Place } from '@traguardo/model';
import type { ValueNode, Word } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { reportUnknown } from './names.ts';
import { reportValue } from './values.ts';

/** The regions of a cycle by key, each with its states by key. */
export type RegionNames = ReadonlyMap<string, { readonly code: string; readonly states: ReadonlyMap<string, string> }>;

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
    const state = stateOf(regions, name.text);
    if (!state) reportUnknown(binder, name, 'state-of-region', () => allStates(regions));
    return state ? [{ ...state, name }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const others = found.filter(({ region }) => region !== first.region);
  for (const { name } of others) reportValue(binder, 'needs', name.place);
  const states = found.filter(({ region }) => region === first.region).map(({ state }) => state);
  return [
    { kind: 'in', region: first.region, states, place: { ...place, end: (found.at(-1) ?? first).name.place.end } },
  ];
}

interface StateOfRegion {
  readonly region: string;
  readonly state: string;
}

/** `main.validated`, or the state alone: no two of a cycle have one name. */
export function stateOf(regions: RegionNames, text: string): StateOfRegion | null {
  for (const { code, states } of regions.values()) {
    const key = codeKey(text);
    const prefix = `${codeKey(code)}.`;
    const state = states.get(key.startsWith(prefix) ? key.slice(prefix.length) : key);
    if (state !== undefined) return { region: code, state };
  }
  return null;
}

function allStates(regions: RegionNames): readonly string[] {
  return [...regions.values()].flatMap(({ code, states }) => [...states.values()].map((state) => `${code}.${state}`));
}
