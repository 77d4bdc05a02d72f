import { simulate } from '@traguardo/engine';
import { expect, it } from 'vitest';
import { createSimulationClient } from './simulation-client.ts';
import type { SimulationProgress } from './simulation-protocol.ts';
import { DRAWN_HASH, drawnExample, hashOfForecast } from '../../test/drawn-example.ts';
import { startSimulationWorker } from './start-workers.ts';

it('the worker draws what Node draws, byte for byte, and shows pictures on the way', async () => {
  const client = createSimulationClient(startSimulationWorker());
  const progress: SimulationProgress[] = [];
  const options = { seed: 42, draws: 10_000, keep: 'nodes' } as const;
  const { finished } = client.simulate([drawnExample()], options, (each) => progress.push(each));
  const { forecast, isStopped } = await finished;
  expect(isStopped).toBe(false);
  expect(hashOfForecast(forecast)).toBe(DRAWN_HASH);
  const pictures = progress.flatMap((each) => (each.forecast === null ? [] : [each.forecast.draws]));
  expect(pictures).toEqual([1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]);
});

it('stops when asked, with what is there', async () => {
  const client = createSimulationClient(startSimulationWorker());
  const body = drawnExample();
  const running = client.simulate([body], { seed: 42, draws: 100_000, keep: 'bodies' }, () => running.stop());
  const { forecast, isStopped } = await running.finished;
  expect(isStopped).toBe(true);
  expect(forecast.draws).toBeGreaterThan(0);
  expect(forecast.draws).toBeLessThan(100_000);
  const { plan, targets, uncertain } = body;
  const again = simulate([{ plan, targets, uncertain }], { seed: 42, draws: forecast.draws, keep: 'bodies' });
  expect(again.bodies[0]?.nodes).toEqual(forecast.bodies[0]?.nodes);
});
