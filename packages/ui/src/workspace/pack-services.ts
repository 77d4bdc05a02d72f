import type { PackItem, SourceFile } from '@traguardo/dsl';
import type { EffectRow } from '@traguardo/verify';
import type { FileChange } from './texts/file-change.ts';

/** How the lock holds a pack in use: at this text, at another, or not at all. */
export type PackPin = 'pinned' | 'differs' | 'open';

/** A pack at hand: of one the plan uses that version, of any other the newest. */
export interface ListedPack {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly licence: string;
  /** SHA-256 of its texts: `sha256:…`. */
  readonly hash: string;
  /** Null when the plan does not ask for it. */
  readonly use: { readonly alias: string; readonly pin: PackPin; readonly isDirect: boolean } | null;
  /** A later version at hand than the one in use; null for none. */
  readonly newer: string | null;
  readonly items: readonly PackItem[];
}

/** Texts as a command about packs makes them, all or none. */
export interface PackStep {
  readonly changes: readonly FileChange[];
  /** Errors that the plan does not have now, as sentences. */
  readonly errors: readonly string[];
}

/** A pack asked for, and the short name the plan has for it. */
interface PackAdded extends PackStep {
  readonly alias: string;
}

/** A line that includes something of a pack, and where it stands. */
interface PackIncluded extends PackStep {
  readonly path: string;
  readonly offset: number;
}

/** An indicator whose numbers mean something else with another version of a pack. */
export interface ComparabilityLost {
  readonly code: string;
  readonly title: string;
  readonly differences: readonly string[];
}

/** What a later version of a pack would make of the plan. */
export interface PackUpgrade extends PackStep {
  readonly from: string;
  readonly to: string;
  readonly sentences: readonly string[];
  /** Scores before and after, with the same values; the body first. */
  readonly effects: readonly EffectRow[];
  readonly incomparable: readonly ComparabilityLost[];
}

/** A pack read from files of the person, or why they are none. */
export type PackRead =
  | { readonly kind: 'pack'; readonly name: string; readonly version: string; readonly changes: readonly FileChange[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** What is asked about packs: of the newest texts, and with those that come with the application. Null: no such pack. */
export interface PackServices {
  packs(): readonly ListedPack[];
  /** The texts of a version. */
  packTexts(name: string, version: string): readonly SourceFile[];
  addPack(name: string, version: string): PackAdded | null;
  dropPack(name: string): PackStep | null;
  includeFrom(name: string, code: string): PackIncluded | null;
  /** To the newest version at hand. */
  upgradePack(name: string): PackUpgrade | null;
  /** Writes what the plan stands on into the lock. */
  pinPacks(): PackStep;
  /** Files as a person has them, the manifest among them. */
  readPack(files: readonly SourceFile[]): PackRead;
}
