import { fromBase64, toBase64 } from './base64.ts';
import { hashText } from '@traguardo/model';
import type { Shape, ValueOf } from '@traguardo/workflow';
import { type StoredEvidence, VERSION_REASONS } from '../../storage/database.ts';
import { sha256 } from '../../storage/sha256.ts';
import { FILE_KINDS } from '../workspace.ts';

/** What a person has written is not refused for its length: no backup may be larger. */
export const MOST_TEXT = 480 * 1024 * 1024;

const text = (max: number, blank: boolean) => ({ kind: 'text', max, blank }) as const;

const PATH = text(MOST_TEXT, false);
const KIND = { kind: 'word', of: FILE_KINDS } as const;
const HASH = { kind: 'hash' } as const;
const INSTANT = { kind: 'instant' } as const;

/** A text of the workspace. */
export const FILE_SHAPE = {
  kind: 'record',
  fields: { path: PATH, kind: KIND, text: text(MOST_TEXT, true) },
  optional: [],
} as const satisfies Shape;

const VERSION = {
  kind: 'record',
  fields: {
    id: text(100, false),
    at: INSTANT,
    name: { kind: 'nullable', of: text(MOST_TEXT, true) },
    why: { kind: 'word', of: VERSION_REASONS },
    about: text(MOST_TEXT, true),
    year: text(MOST_TEXT, true),
    files: {
      kind: 'list',
      min: 0,
      of: { kind: 'record', fields: { path: PATH, kind: KIND, hash: HASH }, optional: [] },
    },
  },
  optional: [],
} as const satisfies Shape;

const EVIDENCE = {
  kind: 'record',
  fields: {
    hash: HASH,
    name: text(MOST_TEXT, true),
    type: text(MOST_TEXT, true),
    at: INSTANT,
    /** Base64. */
    bytes: text(MOST_TEXT, true),
  },
  optional: [],
} as const satisfies Shape;

/** What a backup holds beside texts and journals: versions, the texts they need (each once), the documents of values. */
export const BESIDE_SHAPES = {
  versions: { kind: 'list', min: 0, of: VERSION },
  texts: { kind: 'list', min: 0, of: text(MOST_TEXT, true) },
  evidence: { kind: 'list', min: 0, of: EVIDENCE },
} as const satisfies Readonly<Record<string, Shape>>;

export type Beside = ValueOf<{ readonly kind: 'record'; readonly fields: typeof BESIDE_SHAPES; readonly optional: [] }>;

/** Nothing beside: as in a backup made before there were versions. */
export const NOTHING_BESIDE: Beside = { versions: [], texts: [], evidence: [] };

/** The id of the first version that stands twice or needs a text that is not there; null when all hold. */
export function brokenVersion({ versions, texts }: Pick<Beside, 'versions' | 'texts'>): string | null {
  const known = new Set(texts.map(hashText));
  const ids = new Set<string>();
  for (const { id, files } of versions) {
    if (ids.has(id) || files.some(({ hash }) => !known.has(hash))) return id;
    ids.add(id);
  }
  return null;
}

/** A document as a backup writes it. */
export function writtenDocument({ bytes, ...document }: StoredEvidence): Beside['evidence'][number] {
  return { ...document, bytes: toBase64(new Uint8Array(bytes)) };
}

/** A document as the store keeps it; null when its bytes are not what its hash says. */
export async function readDocument({ bytes, ...document }: Beside['evidence'][number]): Promise<StoredEvidence | null> {
  const found = fromBase64(bytes);
  return found === null || (await sha256(found)) !== document.hash ? null : { ...document, bytes: found.buffer };
}
