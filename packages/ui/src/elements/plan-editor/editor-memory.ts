import { type Jumps, noJumps } from '../plan-view/jumps.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';

/** Where a person was: the open file of the plan and that of the report, where they jumped from, what stood beside the text, and per file its text, selection and undo history, as CodeMirror writes them down. */
export interface EditorMemory {
  path: string;
  narrative: string;
  jumps: Jumps;
  side: 'tree' | 'outline' | 'form';
  readonly states: Map<string, { readonly doc: string; readonly json: unknown }>;
}

const memories = new WeakMap<LanguageClient, EditorMemory>();

/** The memory of a page, which lives as long as its language client: leaving the view and coming back loses nothing. */
export function editorMemory(client: LanguageClient): EditorMemory {
  const known = memories.get(client);
  if (known) return known;
  const memory: EditorMemory = { path: '', narrative: '', jumps: noJumps, side: 'tree', states: new Map() };
  memories.set(client, memory);
  return memory;
}
