import type { Body } from '../src/storage/body-registry.ts';
import type { Bodies } from '../src/workspace/bodies.ts';

const PROVA: Body = {
  id: 'traguardo',
  name: 'Prova',
  isOwnName: false,
  opened: '2024-07-01T10:00:00.000Z',
  key: '0a1b2c3d',
};

/** One body for tests in which bodies do not change; `part` is what a test wants otherwise. */
export function fakeBodies(part: Partial<Bodies> = {}): Bodies {
  return {
    open: PROVA,
    list: () => [PROVA],
    linked: () => null,
    subscribe: () => () => undefined,
    switchTo: async () => undefined,
    begin: async () => undefined,
    create: async () => undefined,
    keepCopy: async () => undefined,
    rename: () => undefined,
    remove: async () => undefined,
    ...part,
  };
}
