import { fileStems } from '../locales/file-stems.ts';
import type { Application } from './application.ts';
import { downloadText } from './download.ts';
import { fileName, namedAfter } from './file-name.ts';

/** Hands the texts of the open body, as they stand on the page, to the person as one file that can be opened as a backup; gives its name. */
export async function downloadTexts({
  archive,
  workspace,
}: Pick<Application, 'archive' | 'workspace'>): Promise<string> {
  const { state } = workspace;
  const name = `${fileName(fileStems[state.language].texts, namedAfter(state))}.traguardo.json`;
  downloadText(name, await archive.textsAlone(), 'application/json');
  return name;
}
