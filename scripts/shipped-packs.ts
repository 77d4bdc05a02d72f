import type { SourceFile } from '@traguardo/dsl';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Every file of the packs that come with the program, as the compiler wants them: `packs/<name>/<version>/<file>`. */
export function shippedPacks(): readonly SourceFile[] {
  return globSync('packs/**/*.{piano,json}', { cwd: root })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
