import type { Application } from './application.ts';
import { downloadText } from './download.ts';

/** Hands the texts of the open body, as they stand on the page, to the person as one file that can be opened as a backup; gives its name. */
export async function downloadTexts({
  archive,
  workspace,
}: Pick<Application, 'archive' | 'workspace'>): Promise<string> {
  const code = workspace.state.analysis?.plan.root.code ?? 'piano';
  const name = `${code}.traguardo.json`;
  downloadText(name, await archive.textsAlone(), 'application/json');
  return name;
}
