import { realpath } from 'node:fs/promises';
import type { Lock, Pin, Program } from '@traguardo/dsl';
import { hashPlugin } from '../../hash-plugin.ts';
import type { LocatedPlugin } from '../../load-plugins.ts';

/** What a plan stands on, as it is found now. What is not there has no pin. */
export async function pinsOf(program: Program, plugins: readonly LocatedPlugin[], folder: string): Promise<Lock> {
  const { used } = program.assembled.resolved;
  const asked = new Set(program.plan.extensions.uses.map(({ name }) => name));
  const home = await realpath(folder);
  const pinned = plugins
    .filter(({ plugin }) => asked.has(plugin.name))
    .map(async ({ plugin, module }): Promise<readonly [string, Pin]> => {
      return [plugin.name, { version: plugin.version, hash: await hashPlugin(module, home) }];
    });
  return {
    packs: new Map(used.map(({ pack: { name, version, hash } }) => [name, { version, hash }])),
    plugins: new Map(await Promise.all(pinned)),
  };
}
