import { type Language, outlineWords, type Outline, type OutlineText } from '@traguardo/model';
import type { Part } from '../zip.ts';

/** A relation of the body to something outside it. */
export interface Relation {
  readonly id: string;
  readonly kind: 'hyperlink' | 'image';
  readonly target: string;
}

/**
 * What a document gathers while its body is written: relations, pictures, lists and bookmarks, each numbered in the order it is
 * met, so that the same report gives the same bytes.
 */
export interface Draft {
  readonly language: Language;
  readonly relations: Relation[];
  readonly pictures: Part[];
  /** One entry for each list that counts: its numbers begin anew. */
  readonly orderedLists: number[];
  /** Bookmarks of lasting names (`Outline` codes), by code. */
  readonly anchors: ReadonlyMap<string, string>;
  /** How many bookmarks were written. */
  bookmarks: number;
  /** How many captions of each kind were written. */
  readonly captions: { table: number; figure: number };
}

/** The list that has bullets; those that count come after it. */
export const BULLETS = 1;

/** A draft for these parts: every code in them can be linked to from the first line on. */
export function newDraft(parts: Outline, language: Language): Draft {
  return {
    language,
    relations: [],
    pictures: [],
    orderedLists: [],
    anchors: anchorsOf(parts),
    bookmarks: 0,
    captions: { table: 0, figure: 0 },
  };
}

/** The relation to an address, the same for the same address. */
export function linkTo(draft: Draft, href: string): string {
  const known = draft.relations.find(({ kind, target }) => kind === 'hyperlink' && target === href);
  return known?.id ?? related(draft, 'hyperlink', href);
}

/** The relation to a picture, which becomes a part of the document. */
export function pictureOf(draft: Draft, bytes: Uint8Array): string {
  const name = `media/image${draft.pictures.length + 1}.emf`;
  draft.pictures.push({ path: `word/${name}`, content: bytes });
  return related(draft, 'image', name);
}

/** The number of a list of its own that counts from 1. */
export function orderedList(draft: Draft): number {
  const number = BULLETS + draft.orderedLists.length + 1;
  draft.orderedLists.push(number);
  return number;
}

function related(draft: Draft, kind: Relation['kind'], target: string): string {
  const id = `rIdBody${draft.relations.length + 1}`;
  draft.relations.push({ id, kind, target });
  return id;
}

/** Bookmarks are at most 40 letters, digits and low lines: the place of the code makes them unique. */
function anchorsOf(parts: Outline): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const part of parts) {
    if (part.kind === 'paragraph' || part.kind === 'list' || part.code === undefined) continue;
    const readable = part.code.replaceAll(/[^\p{L}\p{N}]/gu, '_').slice(0, 30);
    if (!anchors.has(part.code)) anchors.set(part.code, `c${anchors.size + 1}_${readable}`);
  }
  return anchors;
}

/** Whether a running text says nothing. */
export function isBlank(text: OutlineText): boolean {
  return outlineWords(text).trim() === '';
}
