import { verifyBundle } from '@traguardo/verify';
import { MOST_BACKUP_BYTES } from '../../workspace/backup/backup-shape.ts';
import { type ReadyBackup, readBackup, type RefusedBackup } from '../../workspace/backup/backup.ts';
import type { WorkProgress } from '../../workspace/long-work.ts';
import { PLUGINS } from '../plugins.ts';

/** A backup read from its file and verified, with what may be handed over instead of being copied. `onProgress` counts documents. */
export async function inspectedBackup(
  file: Blob,
  onProgress: (progress: WorkProgress) => void,
): Promise<{ readonly found: ReadyBackup | RefusedBackup; readonly buffers: readonly ArrayBuffer[] }> {
  if (file.size > MOST_BACKUP_BYTES) return { found: { kind: 'refused', why: 'too-large' }, buffers: [] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await readBackup(
    bytes,
    async (bundle, head) => verifyBundle(bundle, { head, plugins: PLUGINS }),
    (done, total) => onProgress({ done, total }),
  );
  return { found, buffers: found.kind === 'ready' ? found.documents.map((document) => document.bytes) : [] };
}
