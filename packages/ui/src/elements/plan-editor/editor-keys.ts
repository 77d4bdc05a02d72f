import type { KeyBinding } from '@codemirror/view';

/** What a key asks of the view around the editor. */
export const EDITOR_COMMANDS = [
  'format',
  'definition',
  'rename',
  'references',
  'repairs',
  'next-problem',
  'previous-problem',
  'back',
  'forward',
  'search-all',
] as const;

export type EditorCommand = (typeof EDITOR_COMMANDS)[number];

const KEYS: Readonly<Record<EditorCommand, string>> = {
  format: 'Shift-Alt-f',
  definition: 'F12',
  rename: 'F2',
  references: 'Shift-F12',
  repairs: 'Mod-.',
  'next-problem': 'F8',
  'previous-problem': 'Shift-F8',
  back: 'Alt-ArrowLeft',
  forward: 'Alt-ArrowRight',
  'search-all': 'Mod-Shift-f',
};

/** The keys of what the editor does not do by itself; `run` gets what was asked. */
export function editorKeys(run: (command: EditorCommand) => void): readonly KeyBinding[] {
  return EDITOR_COMMANDS.map((command) => ({
    key: KEYS[command],
    run: () => (run(command), true),
    preventDefault: true,
  }));
}
