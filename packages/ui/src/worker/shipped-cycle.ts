import type { CycleDefinition } from '@traguardo/model';
import { shippedCycle } from '@traguardo/verify';

/** The pack of the cycle that comes with the application: the worker has it at hand, whatever the plan asks for. */
const TEXTS = import.meta.glob<string>('../../../../packs/traguardo/ciclo-150/**/*.{piano,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let compiled: CycleDefinition | null = null;

/** The cycle that comes with the application, compiled when it is first asked for. */
export function defaultCycle(): CycleDefinition {
  compiled ??= shippedCycle(
    Object.entries(TEXTS).map(([module, text]) => ({ path: module.slice(module.indexOf('/packs/') + 1), text })),
  );
  return compiled;
}
