import type { CycleDefinition } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { createMachine, getNextSnapshot, initialTransition } from 'xstate';
import { xstateText } from '../src/index.ts';
import { cycleOf, defaultCycle, SMALL } from './cycles.ts';

/** The machine that XState builds from the text, every guard true. */
function machineOf(cycle: CycleDefinition) {
  const config = JSON.parse(xstateText(cycle));
  const guards = [...JSON.stringify(config).matchAll(/"guard":\{"type":"((?:[^"\\]|\\.)*)"/g)];
  const named = guards.map(([, name]) => [JSON.parse(`"${name}"`), () => true] as const);
  return createMachine(config).provide({ guards: Object.fromEntries(named) });
}

for (const [name, cycle] of [
  ['the default cycle', defaultCycle()],
  ['a small one', cycleOf(SMALL)],
] as const) {
  describe(`the configuration for XState of ${name}`, () => {
    const machine = machineOf(cycle);

    it('has its regions and states, with their titles', () => {
      for (const region of cycle.regions) {
        const node = machine.states[region.code];
        expect(Object.keys(node?.states ?? {})).toEqual(region.states.map(({ code }) => code));
        for (const { code, title } of region.states) expect(node?.states[code]?.description).toBe(title);
      }
    });

    it('has its steps, each with roles, laws and what it records', () => {
      for (const region of cycle.regions) {
        for (const step of region.transitions) {
          const isEverywhere = step.from.length === region.states.length;
          for (const from of step.from) {
            const node = machine.states[region.code];
            const source = isEverywhere ? node : node?.states[from];
            const found = source?.transitions.get(step.code)?.find(({ meta }) => meta?.step === step.id);
            expect(found?.target?.map(({ key }) => key) ?? null).toEqual(step.to === null ? null : [step.to]);
            expect(found?.meta?.roles).toEqual(step.roles);
            expect(found?.meta?.sources ?? []).toEqual(step.sources);
            expect(found?.actions).toEqual(step.effects.map((type) => ({ type })));
          }
        }
      }
    });

    it('starts where the regions start', () => {
      const [start] = initialTransition(machine);
      const initial = cycle.regions.map(({ code, states }) => [code, states.find(({ initial: is }) => is)?.code]);
      expect(start.value).toEqual(Object.fromEntries(initial));
    });
  });
}

it('runs: the default cycle from the draft to the evaluation', () => {
  const machine = machineOf(defaultCycle());
  const events = ['CLOSE_DRAFT', 'SUBMIT', 'APPROVE', 'YEAR_END', 'FREEZE', 'EVALUATE'];
  let [snapshot] = initialTransition(machine);
  for (const type of events) snapshot = getNextSnapshot(machine, snapshot, { type });
  expect(snapshot.value).toMatchObject({ main: 'evaluated' });
});
