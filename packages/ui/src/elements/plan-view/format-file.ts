import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planTexts } from '../../locales/plan.ts';

/** Lays a file of the plan out as one step, and says what that did. */
export async function formatFile(
  workspace: WorkspaceController,
  path: string,
  say: (text: string) => void,
): Promise<void> {
  const { actions, state } = workspace;
  const texts = planTexts[state.language];
  const file = state.files.find((one) => one.path === path);
  if (file?.kind !== 'plan') return say(texts.cannotFormat);
  const text = await actions.client.format(path, null);
  const now = workspace.state.files.find((one) => one.path === path);
  if (now?.text !== file.text) return; // typed meanwhile: the answer is of an older text
  if (text === file.text) return say(texts.alreadyFormatted);
  actions.changeFiles(texts.formatted, [{ ...file, text }]);
  say(texts.formatted);
}
