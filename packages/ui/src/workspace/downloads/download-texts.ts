import type { Application } from '../application.ts';
import { downloadText } from './download.ts';
import { fileName, namedAfter } from './file-name.ts';

const TEXTS = { it: 'testi', en: 'texts' } as const;

/** Hands the texts of the open body, as they stand on the page, to the person as one file that can be opened as a backup; gives its name. */
export async function downloadTexts({
  archive,
  workspace,
}: Pick<Application, 'archive' | 'workspace'>): Promise<string> {
  const { state } = workspace;
  const name = `${fileName(TEXTS[state.language], namedAfter(state))}.traguardo.json`;
  downloadText(name, await archive.textsAlone(), 'application/json');
  return name;
}
