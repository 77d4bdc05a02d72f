import {
  compareVersions,
  dropPack,
  includeLast,
  LOCK_FILE,
  type Pack,
  packItems,
  packNames,
  readLock,
  type SourceFile,
  usePack,
} from '@traguardo/dsl';
import type { ListedPack, PackPin, PackServices } from '../../workspace/pack-services.ts';
import type { Analysed } from '../analyse.ts';
import { type PackWorld, packWorld } from './pack-world.ts';
import { readPack } from './read-pack.ts';
import { upgraded } from './upgraded.ts';

/** The answers about packs, with those that come along. Pure. */
export function packServices(analysed: Analysed, shipped: readonly SourceFile[]): PackServices {
  const world = packWorld(analysed, shipped);
  const { program, library, textsOf, step } = world;
  return {
    packs: () => listed(world),
    packTexts: textsOf,
    addPack(name, version) {
      const pack = library.versionsOf(name).find((each) => each.version === version);
      const asked = pack && usePack(program, pack);
      if (!pack || !asked) return null;
      const { changes, errors } = step([asked.edit], {
        added: withThoseItAsksFor(world, pack),
        unpinned: name,
      });
      return { changes, errors, alias: asked.alias };
    },
    dropPack(name) {
      const edits = dropPack(program, name);
      if (edits.length === 0) return null;
      const without = step(edits);
      const used = without.program.assembled.resolved.used.map(({ pack }) => pack.folder);
      const isUsed = (path: string): boolean => used.some((folder) => path.startsWith(folder));
      const { changes, errors } = step(edits, { keeps: isUsed });
      return { changes, errors };
    },
    includeFrom(name, code) {
      const use = usesOf(world).get(name);
      const edit = use && includeLast(program, use.alias, code);
      if (!edit) return null;
      const { changes, errors } = step([edit]);
      return { changes, errors, path: edit.place.file, offset: edit.place.start.offset + endOfHeader(edit.text) };
    },
    upgradePack: (name) => upgraded(world, name),
    pinPacks() {
      const { changes, errors } = step([]);
      return { changes, errors };
    },
    readPack: (files) => readPack(world, files),
  };
}

/** Where the first line of what is written ends, before the block it may open. */
function endOfHeader(text: string): number {
  const [header = ''] = text.trimStart().split('\n');
  return text.length - text.trimStart().length + header.replace(/ \{$/, '').length;
}

function listed(world: PackWorld): readonly ListedPack[] {
  const { program, language, library } = world;
  const uses = usesOf(world);
  const names = [...new Set(library.packs.map(({ name }) => name))].toSorted();
  return names.flatMap((name) => {
    const used = program.assembled.resolved.used.find(({ pack }) => pack.name === name)?.pack ?? null;
    const [newest] = library.versionsOf(name);
    const pack = used ?? newest;
    if (!pack || !newest) return [];
    const { title, licence } = pack.manifest;
    const isNewer = used !== null && compareVersions(newest.version, used.version) > 0;
    return [
      {
        name,
        version: pack.version,
        title,
        licence,
        hash: pack.hash,
        use: used ? { alias: uses.get(name)?.alias ?? '', pin: pinOf(world, used), isDirect: uses.has(name) } : null,
        newer: isNewer ? newest.version : null,
        items: packItems(pack, program, language),
      },
    ];
  });
}

/** What the plan itself asks for, by name, with the short name it has there. */
function usesOf({ program }: PackWorld): ReadonlyMap<string, { readonly alias: string }> {
  return new Map([...program.assembled.resolved.aliases].map(([alias, { pack }]) => [pack.name, { alias }]));
}

function pinOf({ texts }: PackWorld, { name, version, hash }: Pack): PackPin {
  const file = texts.find(({ path }) => path === LOCK_FILE);
  const lock = file ? readLock(file.text) : null;
  const pin = lock && !('reason' in lock) ? lock.packs.get(name) : undefined;
  if (!pin) return 'open';
  return pin.version === version && pin.hash === hash ? 'pinned' : 'differs';
}

/** The texts of a pack and of every pack that it asks for, and these. */
function withThoseItAsksFor({ library, texts }: PackWorld, pack: Pack): readonly SourceFile[] {
  const isIn = (path: string, name: string): boolean =>
    library.versionsOf(name).some(({ folder }) => path.startsWith(folder));
  const found = new Set(texts.filter(({ path }) => path.startsWith(pack.folder)));
  for (const file of found) {
    for (const name of packNames([file])) for (const other of texts) if (isIn(other.path, name)) found.add(other);
  }
  return [...found];
}
