import { decodeText } from '@traguardo/dsl';
import { NARRATIVE_FOLDER } from './narrative-text.ts';
import { kindOf } from './kind-of.ts';
import type { WorkspaceFile } from './workspace.ts';

/** No plan or table of actuals comes near this; more is a mistake or an attack. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Lets the person choose plan, CSV and Markdown files; empty when the dialog was closed. Throws for a file that is too large. */
export async function pickTexts(): Promise<readonly WorkspaceFile[]> {
  return textsOf(await pickFiles('.piano,.csv,.md', true));
}

/** Files as texts of the workspace. Throws for one that is too large. */
export function textsOf(files: readonly File[]): Promise<readonly WorkspaceFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const kind = kindOf(file.name);
      const path = kind === 'narrative' ? `${NARRATIVE_FOLDER}/${file.name}` : file.name;
      return { path, kind, text: decodeText(await bytesOf(file, MOST_BYTES)) };
    }),
  );
}

/** The texts of a pack that the person chooses: its manifest and plan files, by the names they have; empty when the dialog was closed. Throws for a file that is too large. */
export async function pickPack(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const files = await pickFiles('.json,.piano', true);
  return Promise.all(
    files.map(async (file) => ({ path: file.name, text: decodeText(await bytesOf(file, MOST_BYTES)) })),
  );
}

/** The bytes of one chosen file; null when the dialog was closed. Throws for a file that is too large. */
export async function pickBytes(accept: string, most: number): Promise<Uint8Array | null> {
  const file = await pickFile(accept);
  return file && bytesOf(file, most);
}

/** One chosen file; null when the dialog was closed. Call it from a click. */
export async function pickFile(accept: string): Promise<File | null> {
  const [file] = await pickFiles(accept, false);
  return file ?? null;
}

/** Opens the browser's dialog; call it from a click. */
function pickFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept, multiple });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

async function bytesOf(file: File, most: number): Promise<Uint8Array> {
  if (file.size > most) throw new RangeError(`${file.name}: ${file.size} > ${most} bytes`);
  return new Uint8Array(await file.arrayBuffer());
}
