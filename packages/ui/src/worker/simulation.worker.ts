import { pause } from './pause.ts';
import { PLUGINS } from './plugins.ts';
import type { SimulationRequest, SimulationResponse } from './simulation-protocol.ts';
import { createSimulationServer } from './simulation-server.ts';

/** The page's side of this worker. */
const page = globalThis as unknown as {
  postMessage(message: SimulationResponse): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SimulationRequest>) => void): void;
};

const receive = createSimulationServer({
  plugins: PLUGINS,
  post: (response) => page.postMessage(response),
  pause,
  now: () => performance.now(),
});

page.addEventListener('message', ({ data }) => void receive(data));
