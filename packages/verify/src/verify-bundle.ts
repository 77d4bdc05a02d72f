import { compileSealed } from '@traguardo/dsl';
import type { Plugin } from '@traguardo/model';
import {
  type Broken,
  type Folded,
  foldJournal,
  type Head,
  importBundle,
  importBundleBytes,
  type ImportedBundle,
  recomputeFrom,
  rememberFacts,
} from '@traguardo/workflow';
import { factsOn } from './facts-on.ts';

/** What a reader of a bundle may know beside it. */
export interface VerifyBundleOptions {
  /** The end of the journal as printed elsewhere: finds a history that was cut; null when none is known. */
  readonly head?: Head | null;
  /** Those that plans of the bundle ask for: they are code, and no bundle holds them. */
  readonly plugins?: readonly Plugin[];
}

/** A bundle that holds, with the fold of its events once the facts of each were worked out anew. */
export interface VerifiedBundle extends ImportedBundle {
  readonly folded: Folded;
}

/**
 * Verifies a bundle, as bytes or as text: encoding, hashes, order, roles, guards, then the facts of every step, worked out
 * anew from the texts the bundle holds. Pure; asks no clock and no service.
 */
export function verifyBundle(
  bundle: Uint8Array | string,
  { head = null, plugins = [] }: VerifyBundleOptions = {},
): VerifiedBundle | Broken {
  const known = head === null ? {} : { head };
  const imported = typeof bundle === 'string' ? importBundle(bundle, known) : importBundleBytes(bundle, known);
  if (imported.kind === 'broken') return imported;
  const compile = (plan: string, data: string) => compileSealed(plan, data, plugins);
  const folded = foldJournal(imported.events, {
    instance: imported.instance,
    recompute: recomputeFrom(imported.blobs, rememberFacts(compile, factsOn)),
  });
  return folded.kind === 'broken' ? folded : { ...imported, folded };
}
