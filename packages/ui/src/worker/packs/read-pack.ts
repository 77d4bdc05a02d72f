import { describe, MANIFEST_FILE, packFolder, readLibrary, readManifest, type SourceFile } from '@traguardo/dsl';
import type { PackRead } from '../../workspace/pack-services.ts';
import type { PackWorld } from './pack-world.ts';

const REFUSALS = {
  it: {
    none: 'Qui non c’è un pacchetto: manca traguardo.json, la carta che ne dice nome e versione. Un testo di regole senza carta si aggiunge ai file del piano: Archivio, File, «Aggiungi file .piano, .csv e .md…».',
    several: 'Più di un pacchetto: se ne aggiunge uno alla volta.',
    empty: 'Non c’è testo: un pacchetto ha almeno un file .piano accanto alla sua carta (traguardo.json).',
    other: (name: string, version: string) =>
      `«${name}» ${version} c’è già, con un altro testo. Una versione pubblicata non cambia: la nuova ha un altro numero.`,
  },
  en: {
    none: 'There is no pack here: traguardo.json, the manifest with its name and version, is missing. A text of rules without one is added to the files of the plan: Archive, Files, “Add .piano, .csv and .md files…”.',
    several: 'More than one pack: they are added one at a time.',
    empty: 'There is no text: a pack has at least one .piano file beside its manifest (traguardo.json).',
    other: (name: string, version: string) =>
      `“${name}” ${version} is here already, with another text. A published version does not change: the new one has another number.`,
  },
} as const;

/** The pack among files of a person, put where packs stand: the manifest tells which it is, the plan texts in its folder are its. */
export function readPack({ language, library }: PackWorld, files: readonly SourceFile[]): PackRead {
  const refused = REFUSALS[language];
  const manifests = files.filter(({ path }) => path.split('/').at(-1) === MANIFEST_FILE);
  const [manifest] = manifests;
  if (manifests.length > 1) return { kind: 'refused', reason: refused.several };
  if (!manifest) return { kind: 'refused', reason: refused.none };
  const read = readManifest(manifest.text);
  if ('reason' in read) return { kind: 'refused', reason: unreadable(read.reason, language) };
  const home = manifest.path.slice(0, -MANIFEST_FILE.length);
  const folder = packFolder(read.name, read.version);
  const own = files
    .filter(({ path }) => path.startsWith(home) && !path.slice(home.length).includes('/'))
    .filter((file) => file === manifest || file.path.endsWith('.piano'))
    .map(({ path, text }) => ({ path: folder + path.slice(home.length), kind: 'pack' as const, text }));
  if (own.length < 2) return { kind: 'refused', reason: refused.empty };
  const { name, version } = read;
  const known = library.versionsOf(name).find((pack) => pack.version === version);
  const [fresh] = readLibrary(own).packs;
  if (known && known.hash !== fresh?.hash) return { kind: 'refused', reason: refused.other(name, version) };
  return { kind: 'pack', name, version, changes: own };
}

function unreadable(reason: string, language: 'it' | 'en'): string {
  const start = { offset: 0, line: 1, column: 1 };
  const place = { file: MANIFEST_FILE, start, end: start };
  const data = { file: MANIFEST_FILE, reason };
  return describe({ code: 'pack/manifest', severity: 'error', place, data, related: [], fixes: [] }, language);
}
