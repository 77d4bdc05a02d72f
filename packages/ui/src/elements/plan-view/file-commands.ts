import { html, type TemplateResult } from 'lit';
import { planToolTexts } from '../../locales/plan-tools.ts';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import '../new-file-dialog/new-file-dialog.ts';
import type { NameFileEvent, NewFileDialog } from '../new-file-dialog/new-file-dialog.ts';
import { freePath } from './file-order.ts';
import { duplicatedFile, emptyFile, type FileStep, removedFile, renamedFile } from './file-steps.ts';
import type { FileCommand } from './plan-bar.ts';

/** What the commands on files ask of the view of the plan. */
export interface FilesView {
  /** The path of the open file. */
  path(): string;
  /** Opens another file. */
  show(path: string): void;
  /** Opens a file at a place, from which one can go back. */
  jump(path: string, offset: number): void;
  say(text: string): void;
  dialog(): NewFileDialog | null;
}

/** Makes, renames, duplicates and removes files of the plan; each is one step that can be undone. */
export class FileCommands {
  readonly #workspace: WorkspaceController;
  readonly #view: FilesView;

  constructor(workspace: WorkspaceController, view: FilesView) {
    this.#workspace = workspace;
    this.#view = view;
  }

  /** The dialog that asks for the name of a file. */
  render(): TemplateResult {
    const { files, language } = this.#workspace.state;
    return html`<new-file-dialog
      .taken=${files.map((file) => file.path)}
      language=${language}
      @name-file=${this.#onName}
    ></new-file-dialog>`;
  }

  readonly on = (command: FileCommand): void => {
    const { files, language } = this.#workspace.state;
    const path = this.#view.path();
    if (command !== 'remove') {
      const taken = files.map((file) => file.path);
      this.#view.dialog()?.open(command, path, command === 'duplicate' ? freePath(path, taken) : path);
      return;
    }
    const file = files.find((one) => one.path === path);
    if (file) this.#change(removedFile(file, language));
  };

  readonly #onName = ({ detail: { purpose, from, path } }: NameFileEvent): void => {
    const { actions, state } = this.#workspace;
    const old = state.files.find((file) => file.path === from);
    if (purpose === 'new' || !old) {
      const file = emptyFile(path, state.language);
      actions.addFile(file, planToolTexts[state.language].fileMade(path));
      this.#view.jump(path, file.text.length);
      return;
    }
    this.#change((purpose === 'duplicate' ? duplicatedFile : renamedFile)(old, path, state.language));
    this.#view.show(path);
  };

  /** Takes the last step back, whatever it was, and says so. */
  undo(): void {
    const { actions, state } = this.#workspace;
    const label = actions.undo();
    if (label !== null) this.#view.say(planToolTexts[state.language].undone(label));
  }

  #change({ label, changes }: FileStep): void {
    this.#workspace.actions.changeFiles(label, changes);
    this.#view.say(label);
  }
}
