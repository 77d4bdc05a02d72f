import { decodedText } from '@traguardo/dsl';
import { NARRATIVE_FOLDER } from './narrative-text.ts';
import { kindOf } from './kind-of.ts';
import { plainPath } from './plain-path.ts';
import type { WorkspaceFile } from '../workspace.ts';

/** No plan or table of actuals comes near this; more is a mistake or an attack. */
export const MOST_TEXT_BYTES = 4 * 1024 * 1024;

/** A file that is not opened: too large for a text of ours, or no text at all from a line on. */
export type RefusedText =
  | { readonly why: 'too-large'; readonly name: string }
  | { readonly why: 'not-text'; readonly name: string; readonly line: number };

/** Chosen files as texts. When one is refused none is given: half a plan is another plan. */
export interface PickedTexts {
  readonly files: readonly WorkspaceFile[];
  readonly refused: readonly RefusedText[];
}

/** Lets the person choose plan, CSV and Markdown files; none when the dialog was closed. */
export async function pickTexts(): Promise<PickedTexts> {
  return textsOf(await pickFiles('.piano,.csv,.md', true));
}

/** Files as texts of the workspace. */
export async function textsOf(files: readonly File[]): Promise<PickedTexts> {
  const read = await Promise.all(files.map((file) => textOf(file)));
  const refused = read.flatMap((each) => ('why' in each ? [each] : []));
  const texts = read.flatMap((each) => ('why' in each ? [] : [each]));
  return { files: refused.length > 0 ? [] : texts.map(workspaceFile), refused };
}

/**
 * The texts of a pack that the person chooses, as its files together or as its whole folder: its manifest and plan files, by the names
 * they have; null when the dialog was closed.
 */
export async function pickPack(as: 'files' | 'folder'): Promise<PickedTexts | null> {
  const files = as === 'files' ? await pickFiles('.json,.piano', true) : await picked({ webkitdirectory: true });
  return files.length === 0 ? null : textsOf(files.filter(({ name }) => /\.(?:json|piano)$/.test(name)));
}

/** The bytes of one chosen file; null when the dialog was closed. Throws for a file that is too large. */
export async function pickBytes(accept: string, most: number): Promise<Uint8Array | null> {
  const file = await pickFile(accept);
  if (file && file.size > most) throw new RangeError(`${file.name}: ${file.size} > ${most} bytes`);
  return file && new Uint8Array(await file.arrayBuffer());
}

/** One chosen file; null when the dialog was closed. Call it from a click. */
export async function pickFile(accept: string): Promise<File | null> {
  const [file] = await pickFiles(accept, false);
  return file ?? null;
}

/** Opens the browser's dialog; call it from a click. */
function pickFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  return picked({ accept, multiple });
}

function picked(choice: Partial<HTMLInputElement>): Promise<readonly File[]> {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', ...choice });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** The text of a file, in whatever encoding it is found. */
async function textOf(file: File): Promise<{ readonly name: string; readonly text: string } | RefusedText> {
  const name = file.webkitRelativePath || file.name; // of a folder the name alone may stand twice
  if (file.size > MOST_TEXT_BYTES) return { why: 'too-large', name };
  const { text, brokenLine } = decodedText(new Uint8Array(await file.arrayBuffer()));
  const binary = text.search(NO_TEXT);
  const line = binary < 0 ? brokenLine : text.slice(0, binary).split(/\r\n|\r|\n/).length;
  return line === null ? { name, text } : { why: 'not-text', name, line };
}

/** Control signs no text has: not tabs, ends of lines and of pages. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NO_TEXT = /[\0-\x08\x0E-\x1A\x1C-\x1F]/;

function workspaceFile({ name, text }: { readonly name: string; readonly text: string }): WorkspaceFile {
  const path = plainPath(name);
  const kind = kindOf(path);
  return { path: kind === 'narrative' ? `${NARRATIVE_FOLDER}/${path}` : path, kind, text };
}
