import type { ReactiveControllerHost } from 'lit';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planToolTexts } from '../../locales/plan-tools.ts';
import type { ShownResult } from '../../workspace/editor-services.ts';

const KEY = 'traguardo:results';
const NONE: readonly ShownResult[] = [];

/** The scores at the ends of lines of the open file, unless the person has put them away: this browser remembers. */
export class ShownResults {
  readonly #host: ReactiveControllerHost;
  readonly #workspace: WorkspaceController;
  #isOn = localStorage.getItem(KEY) !== 'hidden';
  #asked = '';
  #answer: { readonly revision: number; readonly path: string; readonly shown: readonly ShownResult[] } | null = null;

  constructor(host: ReactiveControllerHost, workspace: WorkspaceController) {
    this.#host = host;
    this.#workspace = workspace;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Shows them, or no longer; gives what is said of it. */
  toggle(): string {
    this.#isOn = !this.#isOn;
    this.#asked = '';
    localStorage.setItem(KEY, this.#isOn ? 'shown' : 'hidden');
    this.#host.requestUpdate();
    const texts = planToolTexts[this.#workspace.state.language];
    return this.#isOn ? texts.resultsShown : texts.resultsHidden;
  }

  /** Those of a file for exactly its present text; null while they are not known: what is shown moves with the text. */
  shown(path: string): readonly ShownResult[] | null {
    if (!this.#isOn) return NONE;
    const isNow = this.#answer?.path === path && this.#answer.revision === this.#workspace.state.revision;
    return isNow ? (this.#answer?.shown ?? null) : null;
  }

  /** Asks for those of a file, once for every analysis. */
  ask(path: string): void {
    const { analysis, revision } = this.#workspace.state;
    const key = `${revision} ${path}`;
    if (!this.#isOn || analysis?.revision !== revision || this.#asked === key) return;
    this.#asked = key;
    void this.#ask(path, revision);
  }

  async #ask(path: string, revision: number): Promise<void> {
    const shown = await this.#workspace.actions.client.results(path);
    this.#answer = { revision, path, shown };
    this.#host.requestUpdate();
  }
}
