import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';

/** How long a notice stays, in milliseconds. */
const SHOWN = 5000;

/** What a command did, said for a few seconds; it goes before as soon as the texts change again. */
export class Notice implements ReactiveController {
  /** Empty when nothing is said. */
  text = '';
  readonly #host: ReactiveControllerHost;
  readonly #workspace: WorkspaceController;
  #of: readonly WorkspaceFile[] = [];
  #silence = 0;

  constructor(host: ReactiveControllerHost, workspace: WorkspaceController) {
    this.#host = host;
    this.#workspace = workspace;
    host.addController(this);
  }

  readonly say = (text: string): void => {
    this.#show(text);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#show(''), SHOWN);
  };

  hostUpdate(): void {
    if (this.#workspace.state.files !== this.#of) this.text = '';
  }

  #show(text: string): void {
    this.text = text;
    this.#of = this.#workspace.state.files;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#silence);
  }
}
