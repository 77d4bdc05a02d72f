import type { Language } from '@traguardo/model';

/** What `traguardo pack` says. */
export interface PackWords {
  readonly usage: string;
  readonly noFolder: (path: string) => string;
  readonly none: string;
  readonly locked: (path: string, count: number) => string;
  readonly pinned: (name: string, version: string, hash: string) => string;
  readonly noLock: (path: string) => string;
  readonly badLock: (path: string, reason: string) => string;
  readonly holds: (name: string, version: string) => string;
  readonly differs: (name: string, version: string, pinned: string, found: string) => string;
  readonly gone: (name: string, version: string) => string;
  readonly notPinned: (name: string, version: string) => string;
  readonly unused: (name: string, version: string) => string;
  readonly newest: (name: string, version: string) => string;
  readonly upgrade: (name: string, from: string, to: string) => string;
  readonly howToWrite: string;
  readonly written: (path: string) => string;
  readonly notUsed: (name: string) => string;
}

const short = (hash: string): string => hash.slice('sha256:'.length, 'sha256:'.length + 8);

/** In both languages. */
export const packWords: Readonly<Record<Language, PackWords>> = {
  it: {
    usage:
      'si scrive: traguardo pack list | lock [cartella] | verify [cartella] | upgrade [cartella] [--pack NOME]... [--write]   [--packs CARTELLA]... [--json]',
    noFolder: (path) => `${path}: non è una cartella. Indica quella del piano.`,
    none: 'Il piano non usa pacchetti né estensioni.',
    locked: (path, count) => `${path}: ${count === 1 ? 'fissato un nome' : `fissati ${count} nomi`}.`,
    pinned: (name, version, hash) => `  ${name} ${version}  ${short(hash)}…`,
    noLock: (path) => `${path}: non c’è. «traguardo pack lock» lo scrive.`,
    badLock: (path, reason) => `${path}: non si può leggere (${reason}).`,
    holds: (name, version) => `${name} ${version}: è quello fissato.`,
    differs: (name, version, pinned, found) =>
      `${name} ${version}: è cambiato. Fissato ${short(pinned)}…, quello che c’è comincia per ${short(found)}.`,
    gone: (name, version) => `${name} ${version}: è fissato, ma non c’è.`,
    notPinned: (name, version) => `${name} ${version}: è usato, ma non è fissato.`,
    unused: (name, version) => `${name} ${version}: è fissato, ma il piano non lo usa più.`,
    newest: (name, version) => `${name} ${version}: non c’è una versione più nuova.`,
    upgrade: (name, from, to) => `${name}: da ${from} a ${to}`,
    howToWrite: 'Nulla è stato cambiato. Con --write si passa alle versioni nuove.',
    written: (path) => `${path}: riscritto.`,
    notUsed: (name) => `il piano non usa il pacchetto «${name}».`,
  },
  en: {
    usage:
      'usage: traguardo pack list | lock [folder] | verify [folder] | upgrade [folder] [--pack NAME]... [--write]   [--packs FOLDER]... [--json]',
    noFolder: (path) => `${path}: is no folder. Name that of the plan.`,
    none: 'The plan uses no packs and no plugins.',
    locked: (path, count) => `${path}: ${count === 1 ? 'one name' : `${count} names`} pinned.`,
    pinned: (name, version, hash) => `  ${name} ${version}  ${short(hash)}…`,
    noLock: (path) => `${path}: is not there. “traguardo pack lock” writes it.`,
    badLock: (path, reason) => `${path}: cannot be read (${reason}).`,
    holds: (name, version) => `${name} ${version}: is the pinned one.`,
    differs: (name, version, pinned, found) =>
      `${name} ${version}: has changed. Pinned ${short(pinned)}…, what is here begins with ${short(found)}.`,
    gone: (name, version) => `${name} ${version}: is pinned, but not there.`,
    notPinned: (name, version) => `${name} ${version}: is used, but not pinned.`,
    unused: (name, version) => `${name} ${version}: is pinned, but the plan no longer uses it.`,
    newest: (name, version) => `${name} ${version}: there is no newer version.`,
    upgrade: (name, from, to) => `${name}: from ${from} to ${to}`,
    howToWrite: 'Nothing was changed. With --write the plan goes over to the new versions.',
    written: (path) => `${path}: rewritten.`,
    notUsed: (name) => `the plan does not use the pack “${name}”.`,
  },
};
