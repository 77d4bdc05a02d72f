import type { Forecast, SimulationOptions } from '@traguardo/engine';
import type {
  SimulatedBody,
  SimulationProgress,
  SimulationRequest,
  SimulationResponse,
} from './simulation-protocol.ts';

/** The part of a `Worker` that is used. */
export interface SimulationPort {
  postMessage(message: SimulationRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SimulationResponse>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  terminate(): void;
}

/** A simulation under way. */
export interface RunningSimulation {
  /** What the draws say; of fewer than asked for when it was stopped, by `stop` or by another simulation. */
  readonly finished: Promise<{ readonly forecast: Forecast; readonly isStopped: boolean }>;
  readonly stop: () => void;
}

export interface SimulationClient {
  /** Starts a simulation, and stops the one before. `onProgress` hears how far it is, with a picture at each tenth. */
  simulate(
    bodies: readonly SimulatedBody[],
    options: SimulationOptions,
    onProgress: (progress: SimulationProgress) => void,
  ): RunningSimulation;
}

interface Waiting {
  readonly onProgress: (progress: SimulationProgress) => void;
  readonly resolve: (result: { readonly forecast: Forecast; readonly isStopped: boolean }) => void;
  readonly reject: (error: Error) => void;
}

/** Speaks with the simulation worker. */
export function createSimulationClient(port: SimulationPort): SimulationClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  port.addEventListener('message', ({ data }) => {
    const one = waiting.get(data.id);
    if (data.kind === 'progress') return one?.onProgress(data);
    waiting.delete(data.id);
    if (data.kind === 'finished') one?.resolve({ forecast: data.forecast, isStopped: data.isStopped });
    else one?.reject(new Error(data.message));
  });

  port.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });

  return {
    simulate(bodies, options, onProgress) {
      const id = ++lastId;
      const finished = new Promise<{ readonly forecast: Forecast; readonly isStopped: boolean }>((resolve, reject) => {
        waiting.set(id, { onProgress, resolve, reject });
      });
      port.postMessage({ kind: 'simulate', id, bodies, options });
      return { finished, stop: () => port.postMessage({ kind: 'stop', id }) };
    },
  };
}

/** The same, with a worker that is started by the first simulation, and anew once its program failed. */
export function createLazySimulations(start: () => SimulationPort): SimulationClient {
  let client: SimulationClient | null = null;
  function started(): SimulationClient {
    const port = start();
    port.addEventListener('error', () => {
      client = null;
      port.terminate();
    });
    return createSimulationClient(port);
  }
  return {
    simulate(bodies, options, onProgress) {
      client ??= started();
      return client.simulate(bodies, options, onProgress);
    },
  };
}
