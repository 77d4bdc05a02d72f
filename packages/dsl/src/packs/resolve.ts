import { codeKey, type Fix, type Place } from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import { declarationsIn } from '../bind/clauses.ts';
import { topItems } from '../bind/gather.ts';
import { fix } from '../bind/problem.ts';
import type { ItemNode, ParsedFile } from '../parse/tree.ts';
import type { SourceFile } from '../source-file.ts';
import { brought } from './brought.ts';
import type { Library, Pack } from './library.ts';
import { type Lock, type Pin, readLock } from './lock.ts';
import { isChange } from './merge.ts';
import { LOCK_FILE } from './pack-folder.ts';
import { type Use, usesIn } from './uses.ts';
import { meetsVersion } from './versions.ts';

/** A pack in use: its trees, and the short names of the packs that it uses itself. */
export interface UsedPack {
  readonly pack: Pack;
  readonly files: readonly ParsedFile[];
  readonly items: readonly ItemNode[];
  readonly aliases: Aliases;
  /** The line of the plan that asked for it, directly or through another pack. */
  readonly place: Place;
}

/** Short names to packs, by code key. */
export type Aliases = ReadonlyMap<string, UsedPack>;

/** The packs a program uses, each once, and the short names of its own text. */
export interface Resolved {
  readonly aliases: Aliases;
  readonly used: readonly UsedPack[];
}

/** What it takes to find packs. */
export interface PackWorld {
  readonly library: Library;
  readonly lock: SourceFile | null;
  parse(file: SourceFile): ParsedFile;
}

/** Finds every pack that `items` ask for, and those that these ask for. What is missing or not as pinned is reported. */
export function resolvePacks(binder: Binder, items: readonly ItemNode[], world: PackWorld): Resolved {
  const uses = usesIn(binder, items);
  const lock = lockOf(binder, world.lock, uses);
  const known = new Map<string, UsedPack>();

  const open = (pack: Pack, place: Place, path: readonly string[]): UsedPack => {
    const key = pack.folder;
    const earlier = known.get(key);
    if (earlier) return earlier;
    const files = pack.files.map((file) => world.parse(file));
    const inside = topItems(files);
    const uses = usesIn(
      binder,
      declarationsIn(inside, 'use').map((use) => brought(use, place)),
    );
    // a pack changes what it takes where it includes it: what uses it would not see a change at its top
    for (const change of inside.filter(isChange))
      binder.report('word/not-here', { ...change.word.place, via: place }, { word: change.word.text, parent: '' });
    const used: UsedPack = { pack, files, items: inside, place, aliases: aliasesOf(uses, place, [...path, pack.name]) };
    known.set(key, used);
    return used;
  };

  const aliasesOf = (uses: readonly Use[], via: Place | null, path: readonly string[]): Aliases => {
    const aliases = new Map<string, UsedPack>();
    for (const use of uses) {
      if (path.includes(use.name)) {
        binder.report('pack/loop', use.place, { path: [...path, use.name] });
        continue;
      }
      const isBroken = reportBroken(binder, world.library, use);
      const pack = choose(binder, use, world.library, lock, isBroken);
      if (pack) aliases.set(codeKey(use.alias), open(pack, via ?? use.place, path));
    }
    return aliases;
  };

  const aliases = aliasesOf(uses, null, []);
  return { aliases, used: [...known.values()] };
}

/** The pins of a program; a lock that cannot be read pins nothing, and is told where the first pack is asked for. */
function lockOf(binder: Binder, file: SourceFile | null, [first]: readonly Use[]): Lock | null {
  if (!file || !first) return null;
  const lock = readLock(file.text);
  if (!('reason' in lock)) return lock;
  binder.report('pack/manifest', first.place, { file: file.path, reason: lock.reason });
  return null;
}

/** The broken packs that may be the one asked for, reported. */
function reportBroken(binder: Binder, { broken }: Library, { name, place }: Use): boolean {
  const meant = broken.filter(({ manifest }) => manifest.startsWith(`packs/${name}/`));
  for (const { manifest, reason } of meant) binder.report('pack/manifest', place, { file: manifest, reason });
  return meant.length > 0;
}

/** The pinned version, else the newest that fits; null, reported, when there is none. */
function choose(binder: Binder, use: Use, library: Library, lock: Lock | null, isBroken: boolean): Pack | null {
  const { name, version: asked, versionPlace, place } = use;
  const versions = library.versionsOf(name);
  const pin = lock?.packs.get(name);
  if (pin && asked !== null && !meetsVersion(asked, pin.version)) {
    const other = newest(versions, asked);
    const isThere = versions.some(({ version }) => version === pin.version);
    const fixes = versionPlace && isThere ? [fix('use-pinned', versionPlace, `"${pin.version}"`)] : [];
    if (other) binder.report('pack/locked', place, { name, asked, locked: pin.version }, { fixes });
    else if (!isBroken) reportMissing(binder, use, versions, asked, fixes);
    return other;
  }
  const pack = pin ? versions.find(({ version }) => version === pin.version) : newest(versions, asked);
  if (!pack) {
    const latest = pin ? null : newest(versions, null);
    const fixes = versionPlace && latest ? [fix('did-you-mean', versionPlace, `"${latest.version}"`)] : [];
    if (!isBroken) reportMissing(binder, use, versions, pin?.version ?? asked ?? '', fixes);
    return null;
  }
  reportPin(binder, use, pack, pin);
  return pack;
}

function reportMissing(
  binder: Binder,
  { name, place }: Use,
  versions: readonly Pack[],
  version: string,
  fixes: readonly Fix[],
): void {
  binder.report('pack/missing', place, { name, version, available: versions.map((pack) => pack.version) }, { fixes });
}

function newest(versions: readonly Pack[], asked: string | null): Pack | null {
  return versions.find(({ version }) => asked === null || meetsVersion(asked, version)) ?? null;
}

function reportPin(binder: Binder, { place }: Use, { name, version, hash }: Pack, pin: Pin | undefined): void {
  if (!pin) binder.report('pack/unlocked', place, { name, version, lock: LOCK_FILE });
  else if (pin.hash !== hash)
    binder.report('pack/hash', place, { name, version, locked: pin.hash.slice(7, 15), found: hash.slice(7, 15) });
}

const ASKING: ReadonlySet<string | null> = new Set(['use', 'include', 'plan-override', 'withdraw']);

/** Whether items ask for anything from elsewhere, write out a template or change a declaration: nothing else needs this folder. */
export function asksForMore(items: readonly ItemNode[]): boolean {
  for (const item of items) {
    if (item.kind !== 'declaration') continue;
    const { concept } = item.word;
    if (ASKING.has(concept) || (item.block !== null && concept !== 'revision' && asksForMore(item.block))) return true;
  }
  return false;
}
