import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';

/** How long a notice stays, in milliseconds. */
const SHOWN = 5000;

/**
 * What a command did, said for a few seconds, or, where it can be undone from there, until the next (WCAG 2.2.1); it goes before as soon as
 * the texts change again. What is wrong at a place is said for as long as the cursor is there: a finger cannot rest on it.
 */
export class Notice implements ReactiveController {
  /** Empty when nothing is said. */
  text = '';
  readonly #host: ReactiveControllerHost;
  readonly #workspace: WorkspaceController;
  #of: readonly WorkspaceFile[] = [];
  #silence = 0;
  /** Whether the cursor is where what is said is about; null when it is about no place. */
  #isThere: (() => boolean) | null = null;
  #hasCome = false;

  constructor(host: ReactiveControllerHost, workspace: WorkspaceController) {
    this.#host = host;
    this.#workspace = workspace;
    host.addController(this);
  }

  readonly say = (text: string): void => {
    this.#show(text);
    if (text !== this.#workspace.state.undoable) this.#silence = setTimeout(() => this.#show(''), SHOWN);
  };

  readonly sayAt = (text: string, isThere: () => boolean): void => {
    this.#show(text);
    this.#isThere = isThere;
  };

  hostUpdate(): void {
    const isThere = this.#isThere?.();
    this.#hasCome ||= isThere === true;
    const isLeft = isThere === false && this.#hasCome;
    if (isLeft || this.#workspace.state.files !== this.#of) this.text = '';
  }

  #show(text: string): void {
    clearTimeout(this.#silence);
    this.#isThere = null;
    this.#hasCome = false;
    this.text = text;
    this.#of = this.#workspace.state.files;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#silence);
  }
}
