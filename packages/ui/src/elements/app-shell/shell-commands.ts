import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shellTexts } from '../../locales/shell.ts';
import type { Application } from '../../workspace/application.ts';
import { typedUntil } from '../../page/held-keys.ts';
import { createKeyListener } from '../../page/key-listener.ts';
import { routeHref, type ViewName } from '../../workspace/route.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { type AppCommand, heedsLetters } from '../../page/shortcuts.ts';
import type { CommandPalette } from '../command-palette/command-palette.ts';
import type { ShortcutList } from '../shortcut-list/shortcut-list.ts';

/** Milliseconds that what a command did stays said. */
const SAID_FOR = 6000;

/** Milliseconds after which a dialog that is on its way is said to be. */
const SLOW = 300;

/** The frame whose commands they are: its application, the view it shows, and the dialogs in it. */
interface Shell extends ReactiveControllerHost {
  readonly application: Application;
  readonly view: ViewName;
  readonly renderRoot: ParentNode;
}

/** The commands of the whole application, by key or by name, and what is said of the last one. Listens to the keys while its shell is on the page. */
export class ShellCommands implements ReactiveController {
  /** What a command did, for a few seconds, or until the texts change again. */
  said = '';
  #saidOf: readonly WorkspaceFile[] = [];
  readonly #shell: Shell;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(shell: Shell) {
    this.#shell = shell;
    shell.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
    clearTimeout(this.#silence);
  }

  hostUpdate(): void {
    if (this.#shell.application.workspace.state.files !== this.#saidOf) this.said = '';
  }

  /** Says what was done. */
  say(said: string): void {
    this.#tell(said);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#tell(''), SAID_FOR);
  }

  /** Does what a command says, and says what it did. */
  readonly run = (command: AppCommand): void => void this.#run(command);

  readonly #onKey = createKeyListener({
    run: this.run,
    go(view) {
      location.hash = routeHref(view);
    },
    heedsLetters: () => heedsLetters(localStorage),
  });

  #tell(said: string): void {
    this.said = said;
    this.#saidOf = this.#shell.application.workspace.state.files;
    this.#shell.requestUpdate();
  }

  get #text(): (typeof shellTexts)['it'] {
    return shellTexts[this.#shell.application.workspace.state.language];
  }

  async #run(command: AppCommand): Promise<void> {
    const { workspace } = this.#shell.application;
    const text = this.#text;
    switch (command) {
      case 'undo':
      case 'redo': {
        // What is typed in an open text is taken back where it stands, also by who has no Ctrl+Z (0575).
        const typed = (): boolean =>
          !dispatchEvent(new CustomEvent('typed-step', { detail: command, cancelable: true }));
        const label = workspace[command]() ?? (typed() ? text.typed : null);
        const [done, nothingTo] =
          command === 'undo' ? [text.undone, text.nothingToUndo] : [text.redone, text.nothingToRedo];
        return this.say(label === null ? nothingTo : done(label));
      }
      case 'save':
        // Everything is saved as one types; who has the habit saves at once instead of opening the browser's dialog.
        await workspace.flush();
        return workspace.state.save === 'saved' ? this.say(text.saved) : undefined;
      case 'palette':
      case 'shortcuts':
        return this.#openDialog(command);
      default:
        return command satisfies never;
    }
  }

  /** The dialogs of the whole application come when they are first asked for. */
  async #openDialog(which: 'palette' | 'shortcuts'): Promise<void> {
    const { renderRoot, view } = this.#shell;
    const isSlow = setTimeout(() => this.say(this.#text.loading), SLOW);
    try {
      if (which === 'palette') {
        const palette = renderRoot.querySelector<CommandPalette>('command-palette');
        const typed = await typedUntil(import('../command-palette/command-palette.ts').then(() => palette?.toggle()));
        palette?.type(typed);
      } else {
        await import('../shortcut-list/shortcut-list.ts');
        await renderRoot.querySelector<ShortcutList>('shortcut-list')?.open(view);
      }
      if (this.said === this.#text.loading) this.#tell(''); // it is there
    } catch {
      this.say(this.#text.viewFailed);
    } finally {
      clearTimeout(isSlow);
    }
  }
}
