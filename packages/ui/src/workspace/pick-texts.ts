import { decodeText } from '@traguardo/dsl';
import { fileOpen } from 'browser-fs-access';
import { kindOf } from './workspace-store.ts';
import type { WorkspaceFile } from './workspace.ts';

/** No plan or table of actuals comes near this; more is a mistake or an attack. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Lets the person choose plan and CSV files; empty when the dialog was closed. Throws for a file that is too large. */
export async function pickTexts(): Promise<readonly WorkspaceFile[]> {
  const files = await chosen({ extensions: ['.piano', '.csv'], multiple: true });
  return Promise.all(
    files.map(async (file) => ({
      path: file.name,
      kind: kindOf(file.name),
      text: decodeText(await bytesOf(file, MOST_BYTES)),
    })),
  );
}

/** The bytes of one chosen file of the given extensions; null when the dialog was closed. */
export async function pickBytes(extensions: string[], most: number): Promise<Uint8Array | null> {
  const [file] = await chosen({ extensions, multiple: false });
  return file ? bytesOf(file, most) : null;
}

async function chosen(options: { extensions: string[]; multiple: boolean }): Promise<readonly File[]> {
  try {
    return [await fileOpen({ ...options, id: 'traguardo' })].flat();
  } catch (error) {
    if ((error as Error).name === 'AbortError') return []; // the person closed the dialog
    throw error;
  }
}

async function bytesOf(file: File, most: number): Promise<Uint8Array> {
  if (file.size > most) throw new RangeError(`${file.name}: ${file.size} > ${most} bytes`);
  return new Uint8Array(await file.arrayBuffer());
}
