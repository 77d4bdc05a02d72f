import { coreVocabulary, semanticTokens } from '@traguardo/dsl';
import type { LanguageClient } from '../../workspace/workspace.ts';
import { createPlanEditor, type EditorEvents, type PlanTextEditor } from './editor.ts';

/** The editor with the colours of the language: the part of the application that is loaded when first needed. */
export function openPlanEditor(
  parent: HTMLElement,
  root: ShadowRoot,
  client: LanguageClient,
  events: EditorEvents,
): PlanTextEditor {
  return createPlanEditor(parent, root, client, (text) => semanticTokens(text, coreVocabulary), events);
}
