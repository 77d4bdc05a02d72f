import { createDrawing } from './drawing.ts';
import type { Forecast, SimulationOptions, UncertainPlan } from './forecast.ts';
import { createScorers } from './scorer.ts';
import { BLOCK } from './uniforms.ts';

/** A simulation made block by block, so that whoever runs it can show what is there, and stop. */
export interface Simulation {
  readonly total: number;
  readonly done: () => number;
  /** Makes one block of draws of every body; false when there was nothing left to do. */
  readonly step: () => boolean;
  /** What the draws made so far say. */
  readonly forecast: () => Forecast;
}

/**
 * Draws the uncertain values of some bodies again and again, and scores each draw in doubles over the flat form. A draw depends on
 * the seed, its plan, the id of the value and its number alone: adding a value, a body or a worker changes no other draw.
 */
export function createSimulation(bodies: readonly UncertainPlan[], options: SimulationOptions): Simulation {
  const { seed, draws } = options;
  const scoredOf = createScorers(options.keep);
  const drawings = bodies.map((body) => createDrawing(body, scoredOf(body), options));
  let block = 0;
  const done = (): number => Math.min(draws, block * BLOCK);
  return {
    total: draws,
    done,
    step: () => {
      const left = draws - done();
      if (left <= 0) return false;
      for (const drawing of drawings) drawing.draw(block, Math.min(BLOCK, left));
      block += 1;
      return true;
    },
    forecast: () => ({ seed, draws: done(), bodies: drawings.map((drawing) => drawing.forecast(done())) }),
  };
}

/** A whole simulation at once. */
export function simulate(bodies: readonly UncertainPlan[], options: SimulationOptions): Forecast {
  const simulation = createSimulation(bodies, options);
  while (simulation.step());
  return simulation.forecast();
}
