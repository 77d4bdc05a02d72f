import { compareVersions, compile, type Program, type SourceFile } from '@traguardo/dsl';
import type { CycleDefinition } from '@traguardo/model';

/** The pack with the cycle of D.Lgs. 150/2009, by which a plan runs that says nothing of its cycle. */
export const CYCLE_PACK = 'traguardo/ciclo-150';

/** The cycle a program runs by: the one its texts declare or include, else the one that is shipped, asked for only then. */
export function cycleOf({ plan }: Program, shipped: () => CycleDefinition): CycleDefinition {
  return plan.cycles[0] ?? shipped();
}

/**
 * The cycle that comes with the program, compiled from the newest version of its pack among those at hand. Throws when the
 * pack is not there or has errors: it comes with the program.
 */
export function shippedCycle(packs: readonly SourceFile[]): CycleDefinition {
  const folder = `packs/${CYCLE_PACK}/`;
  const own = packs.filter(({ path }) => path.startsWith(folder));
  const versions = [...new Set(own.map(({ path }) => path.slice(folder.length).split('/')[0] ?? ''))];
  const newest = versions.toSorted(compareVersions).at(-1);
  const text = `lingua it\nusa pack "${CYCLE_PACK}" versione "${newest ?? ''}" come ciclo\nincludi ciclo.D150\n`;
  const { plan } = compile({ files: [{ path: 'ciclo.piano', text }], packs: own });
  const [cycle] = plan.cycles;
  if (cycle === undefined) throw new Error(`the pack ${CYCLE_PACK} is not at hand`);
  return cycle;
}
