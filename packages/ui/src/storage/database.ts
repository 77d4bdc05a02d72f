import type { Snapshot } from '@traguardo/workflow';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FileKind } from '../workspace/workspace.ts';

/** A text as stored. `version` counts its writes, so that a second writer notices the first. */
export interface StoredFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
  readonly version: number;
}

/** A text that lost the race for its file: kept until its writer decides. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  readonly at: string;
}

/** One event of a journal as its canonical line (RFC 8785). `journal` is the hash its first event points back to. */
interface StoredEvent {
  readonly journal: string;
  readonly seq: number;
  readonly id: string;
  readonly hash: string;
  readonly line: string;
}

/**
 * What a version was kept for: the first change of a working session, a change after ten minutes of others, a step that changes
 * much at once, a step of the cycle, a backup that took the place of everything, a person who asked for it.
 */
export const VERSION_REASONS = ['session', 'pause', 'step', 'sealed', 'restore', 'hand'] as const;

export type VersionReason = (typeof VERSION_REASONS)[number];

/** The texts of the workspace at a moment, kept to be compared with and gone back to. */
export interface StoredVersion {
  readonly id: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  /** As the person named it; null for one kept by itself. */
  readonly name: string | null;
  readonly why: VersionReason;
  /** The step it was kept before, in the words it was done with; of the cycle, its code; empty for other reasons. */
  readonly about: string;
  /** The period of its plan by name; empty while it had none. */
  readonly year: string;
  /** `hash`: of the text in `texts`. */
  readonly files: readonly { readonly path: string; readonly kind: FileKind; readonly hash: string }[];
}

/** A document that shows a value, as it was given. `hash` is its SHA-256. */
export interface StoredEvidence {
  readonly hash: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
  /** Instant it was given, ISO 8601. */
  readonly at: string;
}

export interface Schema extends DBSchema {
  files: { key: string; value: StoredFile };
  drafts: { key: string; value: Draft };
  events: { key: [string, number]; value: StoredEvent; indexes: { id: [string, string] } };
  /** A cache: the journal alone is the truth. */
  snapshots: { key: string; value: { readonly journal: string; readonly snapshot: Snapshot } };
  blobs: { key: [string, string]; value: { readonly journal: string; readonly hash: string; readonly text: string } };
  settings: { key: string; value: string };
  versions: { key: string; value: StoredVersion; indexes: { at: string } };
  /** Texts of versions, by their SHA-256: one that stands in several is kept once. */
  texts: { key: string; value: { readonly hash: string; readonly text: string } };
  evidence: { key: string; value: StoredEvidence };
}

export type Database = IDBPDatabase<Schema>;

/** What can befall an open store, to be told to the person in front of it. */
export type StorageTrouble =
  /** Another tab runs a newer version and waits: this one has closed its store. */
  | 'outdated'
  /** It was written by a newer version than this one, which cannot read it. */
  | 'newer'
  /** Another tab has deleted it: this one has closed it. */
  | 'removed'
  /** Another tab holds an older version: this one waits. */
  | 'blocked'
  /** The browser ended the store (cleared data, a failing disk). */
  | 'terminated'
  | 'quota'
  | 'unavailable'
  /** The store holds less than was last seen saved. */
  | 'lost'
  /** For want of room older versions of the texts were given up, or something other than the texts was not kept. */
  | 'versions';

const VERSION = 2;

/** Opens the store, creating it the first time. `onTrouble` may be called at any later time. */
export function openDatabase(name: string, onTrouble: (trouble: StorageTrouble) => void): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(database, from) {
      if (from < 1) createFirstStores(database);
      if (from < 2) createVersionStores(database);
    },
    blocked: () => onTrouble('blocked'),
    blocking(_current, wanted, event) {
      (event.target as IDBDatabase).close();
      onTrouble(wanted === null ? 'removed' : 'outdated');
    },
    terminated: () => onTrouble('terminated'),
  });
}

function createFirstStores(database: Database): void {
  database.createObjectStore('files', { keyPath: 'path' });
  database.createObjectStore('drafts', { keyPath: 'path' });
  const events = database.createObjectStore('events', { keyPath: ['journal', 'seq'] });
  events.createIndex('id', ['journal', 'id'], { unique: true });
  database.createObjectStore('snapshots', { keyPath: 'journal' });
  database.createObjectStore('blobs', { keyPath: ['journal', 'hash'] });
  database.createObjectStore('settings');
}

function createVersionStores(database: Database): void {
  database.createObjectStore('versions', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('texts', { keyPath: 'hash' });
  database.createObjectStore('evidence', { keyPath: 'hash' });
}

/** What a failed read or write means for the person. */
export function troubleOf(error: unknown): StorageTrouble {
  if (!(error instanceof DOMException)) return 'unavailable';
  if (error.name === 'QuotaExceededError') return 'quota';
  if (error.name === 'VersionError') return 'newer';
  return error.name === 'InvalidStateError' ? 'terminated' : 'unavailable';
}

/** The same of something other than the texts: where there is no room for it they are saved all the same. */
export function troubleBesideTexts(error: unknown): StorageTrouble {
  const trouble = troubleOf(error);
  return trouble === 'quota' ? 'versions' : trouble;
}
