import type { Plugin } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import { createVocabulary } from '../vocabulary/build-vocabulary.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { declaredUnits } from '../vocabulary/declared-units.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { withPlugins } from './plugin-vocabulary.ts';
import { pluginUses, type WrittenUse } from './plugin-uses.ts';

/** The words of a program: the core language, the plugins its texts ask for, the units they declare. */
export type ProgramWords = (files: readonly SourceFile[], plugins: readonly Plugin[]) => Vocabulary;

/** A `ProgramWords` that gives the same object as the last time while the texts ask for the same words. */
export function createProgramWords(): ProgramWords {
  let base = coreVocabulary;
  let asked: { readonly uses: readonly WrittenUse[]; readonly plugins: readonly Plugin[] } = { uses: [], plugins: [] };
  let last = coreVocabulary;
  let lastUnits = '';
  return (files, plugins) => {
    const uses = pluginUses(files);
    const isSameBase = isSame(asked, { uses, plugins });
    if (!isSameBase) base = uses.length === 0 ? coreVocabulary : withPlugins(coreVocabulary, plugins, uses);
    asked = { uses, plugins };
    const units = declaredUnits(base, files);
    const written = units.map(({ concept, documentation }) => `${concept} ${documentation.it}`).join('\n');
    if (isSameBase && written === lastUnits) return last;
    lastUnits = written;
    last = units.length === 0 ? base : createVocabulary([...base.schemas, ...units], base.plugins);
    return last;
  };
}

/** The words of a program once. */
export const programWords: ProgramWords = (files, plugins) => createProgramWords()(files, plugins);

function isSame(a: { uses: readonly WrittenUse[]; plugins: readonly Plugin[] }, b: typeof a): boolean {
  if (a.uses.length === 0 && b.uses.length === 0) return true;
  const written = (uses: readonly WrittenUse[]): string => JSON.stringify(uses);
  const isSameHand = a.plugins.length === b.plugins.length && a.plugins.every((plugin, at) => plugin === b.plugins[at]);
  return isSameHand && written(a.uses) === written(b.uses);
}
