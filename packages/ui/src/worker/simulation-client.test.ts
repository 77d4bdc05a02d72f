import { expect, it } from 'vitest';
import { createLazySimulations, type SimulationPort } from './simulation-client.ts';

it('starts another worker once the program of the last one failed', async () => {
  const started: { fail(): void; ended: boolean }[] = [];
  const client = createLazySimulations(() => {
    const failing: (() => void)[] = [];
    const worker = { ended: false, fail: () => failing.forEach((tell) => tell()) };
    started.push(worker);
    const port: SimulationPort = {
      postMessage: () => undefined,
      addEventListener: (type: string, listener: (event: never) => void) => {
        if (type === 'error') failing.push(() => listener({ message: 'not there' } as never));
      },
      terminate: () => {
        worker.ended = true;
      },
    };
    return port;
  });
  const simulate = () => client.simulate([], { seed: 1, draws: 1, keep: 'bodies' }, () => undefined);
  const [first, second] = [simulate(), simulate()];
  expect(started).toHaveLength(1);
  started[0]?.fail();
  await expect(first.finished).rejects.toThrow('not there');
  await expect(second.finished).rejects.toThrow('not there');
  void simulate();
  expect(started.map(({ ended }) => ended)).toEqual([true, false]);
});
