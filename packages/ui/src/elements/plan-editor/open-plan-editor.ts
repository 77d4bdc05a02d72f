import { createProgramWords, semanticTokens } from '@traguardo/dsl';
import { PLUGINS } from '../../worker/plugins.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';
import { createPlanEditor, type EditorEvents, type PlanTextEditor } from './editor.ts';

/** The editor with the colours of the language and of the plugins its text asks for: the part of the application that is loaded when first needed. */
export function openPlanEditor(
  parent: HTMLElement,
  root: ShadowRoot,
  client: LanguageClient,
  events: EditorEvents,
): PlanTextEditor {
  const words = createProgramWords();
  const tokenize = (text: string) => semanticTokens(text, words([{ path: '', text }], PLUGINS));
  return createPlanEditor(parent, root, client, tokenize, events);
}
