import { expect, it } from 'vitest';
import { samplePlan } from '../../test/sample-plan.ts';
import type { SimulatedBody, SimulationResponse } from './simulation-protocol.ts';
import { createSimulationServer } from './simulation-server.ts';

const body: SimulatedBody = {
  plan: samplePlan,
  at: null,
  targets: 'revised',
  uncertain: [{ id: 'PIRA08.done', distribution: { kind: 'triangular', low: 150, mode: 182, high: 200 } }],
};

function open(pause: () => Promise<void> = () => Promise.resolve()) {
  const posted: SimulationResponse[] = [];
  let clock = 0;
  const receive = createSimulationServer({
    plugins: [],
    post: (response) => posted.push(response),
    pause,
    now: () => (clock += 20),
  });
  return { posted, receive };
}

it('tells how far it is, with a picture at each tenth, and ends with all draws', async () => {
  const { posted, receive } = open();
  await receive({ kind: 'simulate', id: 1, bodies: [body], options: { seed: 1, draws: 10_000, keep: 'nodes' } });
  const told = posted.flatMap((each) => (each.kind === 'progress' ? [each] : []));
  expect(told.filter(({ forecast }) => forecast !== null).map(({ done }) => done)).toEqual(
    Array.from({ length: 9 }, (_, tenth) => (tenth + 1) * 1000),
  );
  const last = posted.at(-1);
  expect(last).toMatchObject({ kind: 'finished', isStopped: false, forecast: { draws: 10_000, seed: 1 } });
});

it('stops between two blocks, with what is there', async () => {
  let blocks = 0;
  const { posted, receive } = open(async () => {
    blocks += 1;
    if (blocks === 3) await receive({ kind: 'stop', id: 4 });
  });
  await receive({ kind: 'simulate', id: 4, bodies: [body], options: { seed: 1, draws: 10_000, keep: 'bodies' } });
  expect(posted.at(-1)).toMatchObject({ kind: 'finished', id: 4, isStopped: true, forecast: { draws: 1500 } });
});

it('a new simulation stops the one before', async () => {
  let isFirstPause = true;
  const { posted, receive } = open(async () => {
    if (!isFirstPause) return;
    isFirstPause = false;
    await receive({ kind: 'simulate', id: 2, bodies: [body], options: { seed: 1, draws: 500, keep: 'bodies' } });
  });
  await receive({ kind: 'simulate', id: 1, bodies: [body], options: { seed: 1, draws: 100_000, keep: 'bodies' } });
  const ends = posted.flatMap((each) => (each.kind === 'finished' ? [[each.id, each.isStopped]] : []));
  expect(ends).toEqual([
    [2, false],
    [1, true],
  ]);
});
