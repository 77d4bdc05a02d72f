import type { StoredEvidence } from '../../storage/database.ts';
import { writtenDocument } from './backup-parts.ts';
import { keptOf } from './kept-settings.ts';
import { type Backup, BACKUP_FORMAT, sealOf } from './backup-shape.ts';
import { withPlainPaths } from './with-plain-paths.ts';

type Head = Omit<Backup, 'evidence'>;

/** What is known of a document before its bytes are read. */
export type DocumentName = Omit<StoredEvidence, 'bytes'>;

const END = ']\n}\n';

/** A backup without documents as one text, sealed by the hash of all the rest. What is written is read again: names of files that would be refused are mended. */
export function writeBackup(content: Head): string {
  return startOf(content, []) + END;
}

/**
 * A backup as a file, sealed by the hash of all the rest. Documents, which may be many and large, are read one after the other and only
 * when they are written.
 */
export async function writeBackupFile(
  content: Head,
  documents: readonly DocumentName[],
  bytesOf: (hash: string) => Promise<ArrayBuffer>,
  onDocument: (done: number) => void,
): Promise<Blob> {
  const parts: BlobPart[] = [startOf(content, documents)];
  for (const [at, document] of documents.entries()) {
    const bytes = await bytesOf(document.hash);
    const text = JSON.stringify(writtenDocument({ ...document, bytes }));
    parts.push(new Blob([at === 0 ? '\n' : ',\n', text])); // the browser may keep it outside of memory
    onDocument(at + 1);
  }
  return new Blob([...parts, END], { type: 'application/json' });
}

/** Everything up to the documents, which stand last. */
function startOf(content: Head, documents: readonly DocumentName[]): string {
  const wellFormed = (files: Backup['files']): Backup['files'] =>
    withPlainPaths(files).map((file) => ({ ...file, text: file.text.toWellFormed() }));
  const { name, at, journal, drafts = [] } = content;
  const versions = content.versions.map((version) => ({ ...version, files: withPlainPaths(version.files) }));
  const aside = content.aside.map((year) => ({ ...year, files: wellFormed(year.files) }));
  const texts = content.texts.map((each) => each.toWellFormed());
  const files = wellFormed(content.files);
  const kept = { ...keptOf(content), ...(drafts.length > 0 && { drafts }) };
  const all = { name, at, files, journal, aside, versions, texts, ...kept, format: BACKUP_FORMAT };
  const hash = sealOf({ ...all, evidence: documents });
  return `${JSON.stringify({ ...all, hash }, null, 1).slice(0, -2)},\n "evidence": [`;
}
