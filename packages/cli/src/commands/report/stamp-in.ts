import { decodeText } from '@traguardo/dsl';
import type { Language, ReportStamp } from '@traguardo/model';
import { readStamp } from '@traguardo/report';
import { readBytes } from '../../files.ts';

/** The stamp in a file of any format; null when it has none. Throws `UsageError` when it cannot be read. */
export async function stampIn(path: string, language: Language): Promise<ReportStamp | null> {
  const bytes = await readBytes(path, language);
  return isArchive(bytes) ? stampInArchive(bytes) : readStamp(decodeText(bytes));
}

/** Office documents are archives, and so begin. */
function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

async function stampInArchive(bytes: Uint8Array): Promise<ReportStamp | null> {
  const { officeStamp } = await import('@traguardo/office');
  try {
    return officeStamp(bytes);
  } catch {
    return null; // an archive that is none, or broken: it says nothing
  }
}
