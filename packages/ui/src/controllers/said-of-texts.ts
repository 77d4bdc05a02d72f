import type { LitElement, ReactiveController } from 'lit';
import type { WorkspaceFile } from '../workspace/workspace.ts';
import type { WorkspaceController } from './workspace-controller.ts';

/**
 * What was done last to the texts, as the page says it beside its undoing; empty for nothing. It goes once they change again: undoing would
 * then take back another step; and when the page is left.
 */
export class SaidOfTexts implements ReactiveController {
  readonly #host: LitElement;
  readonly #workspace: WorkspaceController;
  #said = '';
  #of: readonly WorkspaceFile[] = [];

  constructor(host: LitElement, workspace: WorkspaceController) {
    this.#host = host;
    this.#workspace = workspace;
    host.addController(this);
  }

  get text(): string {
    return this.#said;
  }

  say(said: string): void {
    this.#said = said;
    this.#of = this.#workspace.state.files;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#said !== '' && this.#workspace.state.files !== this.#of) this.#said = '';
  }

  hostDisconnected(): void {
    this.#said = '';
    this.#host.requestUpdate();
  }
}
