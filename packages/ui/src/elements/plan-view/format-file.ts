import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planTexts } from '../../locales/plan.ts';
import type { PlanEditor } from '../plan-editor/plan-editor.ts';

/** What laying a file out asks of the view. */
interface FormatView {
  /** The editor in which the file is open, whose undo then takes it back; null where it is not open. */
  editor(): PlanEditor | null;
  say(text: string): void;
}

/** Lays a file of the plan out, and says what that did. */
export async function formatFile(workspace: WorkspaceController, path: string, view: FormatView): Promise<void> {
  const { actions, state } = workspace;
  const texts = planTexts[state.language];
  const file = state.files.find((one) => one.path === path);
  if (file?.kind !== 'plan') return view.say(texts.cannotFormat);
  const text = await actions.client.format(path, null);
  const now = workspace.state.files.find((one) => one.path === path);
  if (now?.text !== file.text) return; // typed meanwhile: the answer is of an older text
  if (text === file.text) return view.say(texts.alreadyFormatted);
  const editor = view.editor();
  if (editor) editor.replace(path, text);
  else actions.edit(path, text);
  view.say(texts.formatted);
}
