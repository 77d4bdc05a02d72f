import type { Evidence } from '@traguardo/model';
import type { Database, StoredEvidence } from './database.ts';
import { endOf, orNothing } from './or-nothing.ts';
import { sha256 } from './sha256.ts';

/** What a document named by a value is found to be; `changed`: its bytes are no longer those of its hash. */
export type FoundEvidence =
  | { readonly kind: 'intact'; readonly document: StoredEvidence }
  | { readonly kind: 'changed' | 'missing' };

/** The documents that show values, kept in this browser by their SHA-256. */
export interface EvidenceStore {
  /** Keeps a document and gives how values name it; one that is kept already is not kept twice. */
  add(file: File): Promise<Evidence>;
  /** The document of a hash, its bytes checked against it. */
  find(hash: string): Promise<FoundEvidence>;
  remove(hash: string): Promise<void>;
}

/** The largest document that is taken: a scan of many pages, or a photo. */
export const MOST_EVIDENCE_BYTES = 20 * 1024 * 1024;

/** Opens the store of documents. Rejects where the browser refuses to keep one (no space left). `now` gives an instant. */
export function createEvidenceStore(database: Database, now: () => string): EvidenceStore {
  return {
    async add(file) {
      if (file.size > MOST_EVIDENCE_BYTES) throw new RangeError(`${file.name} is too large: ${file.size} bytes`);
      const bytes = await file.arrayBuffer();
      const hash = await sha256(bytes);
      const name = file.name.replaceAll(/[\s\p{Cc}«»"]+/gu, ' ').trim() || 'documento';
      const transaction = database.transaction('evidence', 'readwrite', { durability: 'strict' });
      return orNothing(transaction, endOf(transaction), async () => {
        if ((await transaction.store.getKey(hash)) === undefined) {
          await transaction.store.put({ hash, name, type: file.type, bytes, at: now() });
        }
        return { name, hash };
      });
    },

    async find(hash) {
      const document = await database.get('evidence', hash);
      if (document === undefined) return { kind: 'missing' };
      return (await sha256(document.bytes)) === hash ? { kind: 'intact', document } : { kind: 'changed' };
    },

    async remove(hash) {
      const transaction = database.transaction('evidence', 'readwrite', { durability: 'strict' });
      await transaction.store.delete(hash);
      await transaction.done;
    },
  };
}
