import type { KeyBinding } from '@codemirror/view';
import type { Combination } from '../../page/shortcuts.ts';

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

/** What a key asks of the editor itself. */
export type OwnCommand = 'complete' | 'help' | 'search' | 'fold-all' | 'unfold-all';

/** Whether the editor does a command by itself. */
export function isOwnCommand(command: EditorCommand | OwnCommand): command is OwnCommand {
  return !EDITOR_COMMANDS.some((one) => one === command);
}

/** The keys bound here, and those that the editor brings with it. */
export const EDITOR_KEYS = {
  format: 'Alt-Shift-f',
  definition: 'F12',
  rename: 'F2',
  references: 'Shift-F12',
  repairs: 'Mod-.',
  'next-problem': 'F8',
  'previous-problem': 'Shift-F8',
  back: 'Alt-ArrowLeft',
  forward: 'Alt-ArrowRight',
  'search-all': 'Mod-Shift-f',
  complete: 'Ctrl-Space',
  help: 'F1',
  search: 'Mod-f',
  'fold-all': 'Mod-Alt-[',
  'unfold-all': 'Mod-Alt-]',
} as const satisfies Readonly<Record<EditorCommand | OwnCommand, Combination>>;

/** The keys of what the editor does not do by itself; `run` gets what was asked. */
export function editorKeys(run: (command: EditorCommand) => void): readonly KeyBinding[] {
  return EDITOR_COMMANDS.map((command) => ({
    key: EDITOR_KEYS[command],
    run: () => (run(command), true),
    preventDefault: true,
  }));
}
