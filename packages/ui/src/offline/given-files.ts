import { hashBytes } from '@traguardo/model';
import {
  type BrokenBundle,
  checkSignature,
  type HeadSignature,
  type PublishedFigure,
  readPublished,
  readSignature,
  type SignatureVerdict,
  type VerifiedBundle,
  verifyBundle,
} from '@traguardo/verify';
import { type PrintedHead, readHead } from '@traguardo/workflow';
import { PLUGINS } from '../worker/plugins.ts';
import { webEd25519 } from './web-ed25519.ts';

/** What somebody gave to be verified, not read yet; null and empty where nothing was given. */
export interface GivenFiles {
  readonly bundle: File | null;
  readonly head: string;
  readonly published: File | null;
  readonly signature: File | null;
}

/** Why what was given cannot be verified. */
export type Trouble = 'noBundle' | 'badHead' | 'badPublished' | 'badSignature';

/** What was given, read. */
interface Asked {
  readonly bundle: File;
  readonly head: PrintedHead | null;
  readonly figures: readonly PublishedFigure[];
  readonly signed: HeadSignature | null;
}

/** A document somebody gave, by its name and the hash of its bytes. */
export interface GivenDocument {
  readonly name: string;
  readonly hash: string;
}

/** A signature somebody gave, and what it says of this journal. */
export interface SignatureAnswer extends HeadSignature {
  readonly verdict: SignatureVerdict;
}

/** What a verification found, and what it was asked to compare with. */
export interface Answer {
  readonly result: VerifiedBundle | BrokenBundle;
  readonly head: PrintedHead | null;
  readonly documents: readonly GivenDocument[];
  readonly signature: SignatureAnswer | null;
}

/** Reads what was given beside the bundle; the first thing that is not there or cannot be read is the trouble. */
export async function readGiven(given: GivenFiles): Promise<Asked | { readonly trouble: Trouble }> {
  const { bundle } = given;
  const head = given.head.trim() === '' ? null : readHead(given.head);
  const figures = given.published === null ? [] : readPublished(await given.published.text());
  const signed = given.signature === null ? null : readSignature(await given.signature.text());
  if (bundle === null) return { trouble: 'noBundle' };
  if (given.head.trim() !== '' && head === null) return { trouble: 'badHead' };
  if (figures === null) return { trouble: 'badPublished' };
  if (given.signature !== null && signed === null) return { trouble: 'badSignature' };
  return { bundle, head, figures, signed };
}

/** Verifies a bundle, with what is compared with it. It takes the page for as long as it lasts. */
export async function answerTo({ bundle, head, figures, signed }: Asked, files: readonly File[]): Promise<Answer> {
  const documents = await Promise.all(
    files.map(async (file) => ({ name: file.name, hash: hashBytes(new Uint8Array(await file.arrayBuffer())) })),
  );
  const bytes = new Uint8Array(await bundle.arrayBuffer());
  const published = figures.length === 0 ? null : { figures, notation: 'it' as const };
  const result = verifyBundle(bytes, { head, plugins: PLUGINS, published });
  const verdict = signed && result.kind === 'whole' ? await checkSignature(signed, result.events, webEd25519) : null;
  return { result, head, documents, signature: signed && verdict && { ...signed, verdict } };
}
