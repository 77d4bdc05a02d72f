import { simulate } from '@traguardo/engine';
import { expect, it } from 'vitest';
import { DRAWN_HASH, drawnExample, hashOfForecast } from '../../test/drawn-example.ts';

it('Node draws the bytes that the worker in the browser draws', () => {
  const { plan, uncertain } = drawnExample();
  const forecast = simulate([{ plan, uncertain }], { seed: 42, draws: 10_000, keep: 'nodes' });
  expect(forecast.bodies[0]?.nodes.map(({ now }) => now.code).length).toBe(11);
  expect(hashOfForecast(forecast)).toBe(DRAWN_HASH);
});
