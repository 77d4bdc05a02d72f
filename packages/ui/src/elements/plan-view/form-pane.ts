import { html, type LitElement, type TemplateResult } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import type { OpenDeclarationEvent, WriteEditsEvent } from '../declaration-form/declaration-form.ts';
import type { ApplyFixEvent, PlanEditor } from '../plan-editor/plan-editor.ts';
import type { inChanges } from './in-changes.ts';
import { editedFiles } from './edited-files.ts';

/** What the view lends to its form. */
export interface FormWorld {
  path(): string;
  /** Opens a file with the cursor somewhere, without the focus. */
  reveal(path: string, offset: number): void;
  onFix(event: ApplyFixEvent): void;
}

/**
 * The form beside an editor: it follows the cursor and writes through the editor, whose undo then takes it back; what touches several
 * files (a name with its references) is one step of the workspace.
 */
export class FormPane {
  readonly #host: LitElement;
  readonly #workspace: WorkspaceController;
  readonly #world: FormWorld;
  /** Tells of a change of the year; it comes with the form. */
  #inChanges: typeof inChanges | null = null;
  /** Whether the last edits were a step of the workspace. */
  #isStep = false;

  constructor(host: LitElement, workspace: WorkspaceController, world: FormWorld) {
    this.#host = host;
    this.#workspace = workspace;
    this.#world = world;
  }

  /** The form of the declaration at an offset of the open file. */
  render(offset: number): TemplateResult {
    const { state, actions } = this.#workspace;
    if (this.#inChanges === null) {
      void this.#load();
      return html`<p class="muted">${planTexts[state.language].analysing}</p>`;
    }
    return html`${state.analysis && this.#inChanges(state.analysis, this.#world.path(), offset, state.language)}
      <declaration-form
        .path=${this.#world.path()}
        .offset=${offset}
        .revision=${state.revision}
        .analysis=${state.analysis}
        .client=${actions.client}
        language=${state.language}
        @write-edits=${this.#write}
        @open-declaration=${({ detail }: OpenDeclarationEvent) => this.#world.reveal(detail.path, detail.offset)}
        @apply-fix=${this.#fix}
        @undo-edit=${this.#undo}
      ></declaration-form>`;
  }

  /** Puts the focus on the heading of the form, once it is there. */
  async focus(): Promise<void> {
    await this.#load();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('declaration-form')?.focusHeading();
  }

  /** Most who open a plan read or write its text: the form comes when it is first asked for. */
  async #load(): Promise<void> {
    const [{ inChanges: told }] = await Promise.all([
      import('./in-changes.ts'),
      import('../declaration-form/declaration-form.ts'),
    ]);
    this.#inChanges = told;
    this.#host.requestUpdate();
  }

  get #editor(): PlanEditor | null {
    return this.#host.renderRoot.querySelector('plan-editor');
  }

  readonly #write = ({ detail: { edits, label, path, offset } }: WriteEditsEvent): void => {
    const changed = editedFiles(this.#workspace.state.files, edits);
    const [only] = changed;
    // Written as the view was left: its editor takes nothing any more.
    if (!this.#host.isConnected) return this.#workspace.actions.changeFiles(label, changed);
    this.#isStep = changed.length !== 1 || only?.path !== this.#world.path();
    if (this.#isStep) this.#workspace.actions.changeFiles(label, changed);
    else if (only) this.#editor?.replace(only.path, only.text);
    if (offset !== null) this.#world.reveal(path, offset);
  };

  readonly #fix = (event: ApplyFixEvent): void => {
    this.#isStep = true;
    this.#world.onFix(event);
  };

  readonly #undo = (event: Event): void => {
    const isUndone = this.#isStep ? this.#workspace.actions.undo() !== null : (this.#editor?.step('undo') ?? false);
    if (isUndone) this.#isStep = false;
    else event.preventDefault();
  };
}
