import { PLUGINS } from './plugins.ts';
import type { SimulationRequest, SimulationResponse } from './simulation-protocol.ts';
import { createSimulationServer } from './simulation-server.ts';

/** The page's side of this worker. */
const page = globalThis as unknown as {
  postMessage(message: SimulationResponse): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SimulationRequest>) => void): void;
};

/** A message to itself comes behind those of the page; a timer would wait at least four milliseconds. */
const { port1, port2 } = new MessageChannel();
port1.start();
function pause(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port2.postMessage(null);
  });
}

const receive = createSimulationServer({
  plugins: PLUGINS,
  post: (response) => page.postMessage(response),
  pause,
  now: () => performance.now(),
});

page.addEventListener('message', ({ data }) => void receive(data));
