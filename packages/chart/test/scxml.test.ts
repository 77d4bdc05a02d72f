import type { CycleDefinition } from '@traguardo/model';
import { type IStateMachine, render } from 'state-machine-cat';
import { describe, expect, it } from 'vitest';
import { scxmlText } from '../src/index.ts';
import { isEnd } from '../src/steps-of-region.ts';
import { cycleOf, defaultCycle, SMALL } from './cycles.ts';

/** What a reader that is not ours found: states by kind, and transitions with their events. */
async function readBack(scxml: string): Promise<{ states: string[]; steps: string[] }> {
  const found = { states: [] as string[], steps: [] as string[] };
  const visit = ({ states, transitions }: IStateMachine): void => {
    for (const { name, type, statemachine } of states) {
      if (type !== 'initial') found.states.push(`${name} ${type}`);
      if (statemachine) visit(statemachine);
    }
    for (const { from, to, event } of transitions ?? []) found.steps.push(`${from} ${event ?? ''} ${to}`);
  };
  visit((await render(scxml, { inputType: 'scxml', outputType: 'json' })) as unknown as IStateMachine);
  return { states: found.states.toSorted(), steps: found.steps.toSorted() };
}

function expected({ code: root, regions }: CycleDefinition): { states: string[]; steps: string[] } {
  const states = regions.flatMap((region) => [
    `${region.code} regular`,
    ...region.states.map((state) => `${region.code}-${state.code} ${isEnd(state, region) ? 'final' : 'regular'}`),
  ]);
  const steps = regions.flatMap(({ code, states: all, transitions }) => [
    `initial  ${code}-${all.find(({ initial }) => initial)?.code}`,
    ...transitions.flatMap((step) =>
      step.from.length === all.length
        ? [`${code} ${step.code} ${step.to === null ? code : `${code}-${step.to}`}`]
        : step.from.map((from) => `${code}-${from} ${step.code} ${code}-${step.to ?? from}`),
    ),
  ]);
  return { states: [`${root} parallel`, ...states].toSorted(), steps: [`initial  ${root}`, ...steps].toSorted() };
}

describe('SCXML', () => {
  it('is read by another program with the states and the steps of the default cycle', async () => {
    const cycle = defaultCycle();
    expect(await readBack(scxmlText(cycle))).toEqual(expected(cycle));
  });

  it('is read by another program with two regions, a final state and signs that XML minds', async () => {
    const cycle = cycleOf(SMALL);
    expect(await readBack(scxmlText(cycle))).toEqual(expected(cycle));
  });

  it('says what a step needs: formulas, states of other regions, the data of the event', () => {
    const text = scxmlText(cycleOf(SMALL));
    expect(text).toContain(`cond="In('other-off') &amp;&amp; guards['score(P1) ≥ 50%']"`);
    expect(text).toContain(`cond="_event.data['scope'] === 'body'"`);
    expect(text).toContain(`tg:title="Small &lt;cycle&gt; &amp; 'more'"`);
  });

  it('gives every state an id that XML takes, and no two the same', () => {
    const text = scxmlText(
      cycleOf(`language en
cycle main "Main" {
  role A "A"
  region guards "Guards" { state on "On" initial }
  region main "Main" { state a.b "One" initial { on GO.ON "Go" -> a_b by A } ; state a_b "Two" { on BACK "Back" -> a.b by A } }
}
`),
    );
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['main', 'guards_2', 'main_2', 'main_2-a_b', 'main_2-a_b_2']));
    expect(text).toContain('event="GO_ON"');
    for (const id of ids) expect(id).toMatch(/^[\p{L}_][\p{L}\p{N}_-]*$/u);
  });
});
