import { createSimulation, type Simulation, type UncertainPlan } from '@traguardo/engine';
import type { Plugin } from '@traguardo/model';
import type { SimulatedBody, SimulationRequest, SimulationResponse } from './simulation-protocol.ts';

/** What a server of simulations needs of its world. */
export interface SimulationWorld {
  readonly plugins: readonly Plugin[];
  readonly post: (response: SimulationResponse) => void;
  /** Lets messages in between blocks. */
  readonly pause: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Progress is told no oftener than this, in milliseconds. */
const OFTEN = 50;
/** A picture is shown each time so many parts of all draws are done. */
const PICTURES = 10;

/** The side of the worker: takes requests, runs one simulation at a time, block by block, and tells how far it is. */
export function createSimulationServer(world: SimulationWorld): (request: SimulationRequest) => Promise<void> {
  let running: number | null = null;
  return async (request) => {
    const { id } = request;
    if (request.kind === 'stop') {
      if (running === id) running = null;
      return;
    }
    running = id;
    try {
      const bodies = request.bodies.map((body) => bodyOf(body, world.plugins));
      const simulation = createSimulation(bodies, request.options);
      await run(simulation, id, () => running === id, world);
      const isStopped = simulation.done() < simulation.total;
      world.post({ kind: 'finished', id, forecast: simulation.forecast(), isStopped });
    } catch (error) {
      world.post({ kind: 'failure', id, message: (error as Error).message });
    }
    if (running === id) running = null;
  };
}

async function run(simulation: Simulation, id: number, isWanted: () => boolean, world: SimulationWorld): Promise<void> {
  const { total } = simulation;
  let told = world.now();
  let shown = 0;
  while (isWanted() && simulation.step()) {
    const done = simulation.done();
    const isPicture = done < total && Math.floor((done * PICTURES) / total) > shown;
    if (isPicture || world.now() - told >= OFTEN) {
      told = world.now();
      if (isPicture) shown = Math.floor((done * PICTURES) / total);
      world.post({ kind: 'progress', id, done, total, forecast: isPicture ? simulation.forecast() : null });
    }
    await world.pause();
  }
}

function bodyOf({ plan, at, targets, uncertain }: SimulatedBody, plugins: readonly Plugin[]): UncertainPlan {
  const used = plan.extensions.uses.flatMap(({ name, alias }) => {
    const plugin = plugins.find((each) => each.name === name);
    return plugin ? [{ ...plugin, prefix: alias ?? plugin.prefix }] : [];
  });
  return { plan, targets, uncertain, plugins: used, ...(at === null ? {} : { at }) };
}
