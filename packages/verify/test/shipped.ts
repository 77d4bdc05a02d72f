import { globSync, readFileSync } from 'node:fs';
import { shippedCycle } from '@traguardo/verify';

const ROOT = new URL('../../../', import.meta.url);

/** The cycle that comes with the program. */
export const SHIPPED = shippedCycle(
  globSync('packs/traguardo/ciclo-150/**/*.{piano,json}', { cwd: ROOT })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') })),
);
