import { html, type TemplateResult } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { planToolTexts } from '../../locales/plan-tools.ts';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { replaceText } from '../../workspace/texts/find-text.ts';
import { keyText } from '../../page/shortcuts.ts';
import type { Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import type { MenuItem } from '../action-menu/action-menu.ts';
import type { ReplaceAllEvent } from '../find-in-files/find-in-files.ts';
import { EDITOR_KEYS, type EditorCommand } from '../plan-editor/editor-keys.ts';
import { editorMemory } from '../plan-editor/editor-memory.ts';
import type { ApplyFixEvent, EditorCommandEvent, PlanEditor, StepEvent } from '../plan-editor/plan-editor.ts';
import type { RenameNameEvent } from '../rename-dialog/rename-dialog.ts';
import { editedFiles } from './edited-files.ts';
import { type FoundPanel, foundPanel } from './found-panel.ts';
import { jumpBack, jumpedFrom, jumpForth, type Spot } from './jumps.ts';
import { firstError, problemFrom } from './problem-steps.ts';
import { Repairs } from './repairs.ts';
import { dialogs, type ToolsHost, type ToolsWorld, typedBeforeDialogs } from './tools-world.ts';

/** The commands of an editor that concern more than its text; the host draws `render()` somewhere and `panel()` where its problems are. */
export class EditorTools {
  readonly #host: ToolsHost;
  readonly #workspace: WorkspaceController;
  readonly #world: ToolsWorld;
  #panel: FoundPanel | null = null;
  readonly #fixes: Repairs;

  constructor(host: ToolsHost, workspace: WorkspaceController, world: ToolsWorld) {
    this.#host = host;
    this.#workspace = workspace;
    this.#world = world;
    this.#fixes = new Repairs(workspace, world);
    host.addController({ hostConnected: () => void dialogs(), hostUpdated: () => this.#fixes.applyAsked() });
  }

  /** What was found, in place of the problems; null while it is closed. */
  panel(): TemplateResult | null {
    const { actions, state } = this.#workspace;
    if (this.#panel === null) return null;
    return foundPanel(this.#panel, {
      client: actions.client,
      revision: state.revision,
      language: state.language,
      open: ({ detail: { file, from, to } }) => this.jump(file, from, to),
      replaceAll: this.#replaceAll,
      close: this.closePanel,
    });
  }

  /** Opens a stretch and remembers from where, to go back. */
  jump(file: string, from: number, to: number): void {
    const memory = this.#memory;
    memory.jumps = jumpedFrom(memory.jumps, this.#here);
    this.#world.open(file, from, to);
  }

  readonly onCommand = ({ detail: { command, path, offset } }: EditorCommandEvent): void => {
    this.run(command, path, offset);
  };

  /** Runs a command at a place of a file, at the cursor where none is given. */
  run(command: EditorCommand, path = this.#here.path, offset = this.#here.offset): void {
    switch (command) {
      case 'format':
        return this.#world.format?.(path);
      case 'definition':
        return void this.#define(path, offset);
      case 'rename':
        return void this.#rename(path, offset);
      case 'references':
        return void this.#references(path, offset);
      case 'repairs':
        return void this.#repairs(path, offset);
      case 'next-problem':
        return this.#toProblem({ path, offset }, 1);
      case 'previous-problem':
        return this.#toProblem({ path, offset }, -1);
      case 'back':
        return this.#move(jumpBack(this.#memory.jumps, { path, offset }), this.#text.noBack);
      case 'forward':
        return this.#move(jumpForth(this.#memory.jumps, { path, offset }), this.#text.noForward);
      case 'search-all':
        return void this.#openSearch();
      default:
        return command satisfies never;
    }
  }

  /** Opens the first error, file after file, and says it. */
  toFirstError(): void {
    const first = firstError(this.#problems, this.#world.paths());
    if (first) this.#showProblem(first, this.#here);
  }

  readonly onStep = (event: StepEvent): void => {
    const { path, direction } = event.detail;
    const label = this.#workspace.actions[direction](path);
    if (label === null) return;
    event.preventDefault();
    this.#world.say(direction === 'undo' ? this.#text.undone(label) : this.#text.redone(label));
  };

  readonly onFix = (event: ApplyFixEvent): void => this.#fixes.onFix(event);

  /** Dialog and menu, closed. */
  render(): TemplateResult {
    const { actions, state } = this.#workspace;
    return html`<rename-dialog
        .client=${actions.client}
        language=${state.language}
        @rename-name=${this.#giveName}
      ></rename-dialog>
      <action-menu label=${this.#text.menuHere}></action-menu>`;
  }

  readonly closePanel = (): void => {
    this.#panel = null;
    if (this.#host.narrow) this.#host.pane = 'text';
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#editor?.focus());
  };

  get #text() {
    return planToolTexts[this.#workspace.state.language];
  }

  get #memory() {
    return editorMemory(this.#workspace.actions.client);
  }

  get #editor(): PlanEditor | null {
    return this.#host.renderRoot.querySelector('plan-editor');
  }

  get #here(): Spot {
    return { path: this.#world.path(), offset: this.#editor?.selection.from ?? 0 };
  }

  /** Tells later whether somebody has typed or moved on: then an answer must not take them elsewhere. */
  #stillHere(): () => boolean {
    const [{ path, offset }, { revision }] = [this.#here, this.#workspace.state];
    return () => {
      const here = this.#here;
      return here.path === path && here.offset === offset && this.#workspace.state.revision === revision;
    };
  }

  async #define(path: string, offset: number): Promise<void> {
    const isStillHere = this.#stillHere();
    const place = await this.#workspace.actions.client.definition(path, offset);
    if (!isStillHere()) return;
    if (place) this.jump(place.path, place.offset, place.offset);
    else this.#world.say(this.#text.noDefinition);
  }

  async #rename(path: string, offset: number): Promise<void> {
    const asked = this.#workspace.actions.client.renamable(path, offset);
    const typed = await typedBeforeDialogs();
    if (!this.#host.isConnected) return; // left meanwhile
    const reason = await this.#host.renderRoot.querySelector('rename-dialog')?.open(path, offset, asked, typed);
    if (!reason) return;
    this.#world.say(reason);
    this.#editor?.focus();
  }

  readonly #giveName = ({ detail: { from, to, found } }: RenameNameEvent): void => {
    const label = this.#text.renamed(from, to, found.edits.length);
    const { files } = this.#workspace.state;
    const isStill = found.edits.every(({ place, text }) => {
      const now = files.find((file) => file.path === place.file)?.text ?? '';
      return now.slice(place.start.offset, place.end.offset).includes(from) && text.includes(to);
    });
    if (!isStill) return this.#world.say(this.#text.changedMeanwhile);
    return this.#change(label, editedFiles(files, found.edits));
  };

  async #showPanel(panel: FoundPanel): Promise<void> {
    this.#panel = panel;
    if (this.#host.narrow) this.#host.pane = 'problems';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  async #references(path: string, offset: number): Promise<void> {
    const isStillHere = this.#stillHere();
    const { name, places } = await this.#workspace.actions.client.references(path, offset);
    if (!isStillHere()) return undefined;
    if (places.length === 0) return this.#world.say(this.#text.noName);
    await this.#showPanel({ kind: 'references', name, places });
    return this.#host.renderRoot.querySelector('found-places')?.focus();
  }

  async #repairs(path: string, offset: number): Promise<void> {
    const { client } = this.#workspace.actions;
    const { files } = this.#workspace.state;
    const selection = this.#editor?.selection ?? { from: offset, to: offset };
    const asked = Promise.all([client.repairs(path, selection.from, selection.to), client.renamable(path, offset)]);
    await typedBeforeDialogs();
    const menu = this.#host.renderRoot.querySelector('action-menu');
    if (!menu?.isConnected) return; // left meanwhile
    const box = this.#editor?.bringCursor() ?? { left: 0, bottom: 0 };
    const texts = this.#text;
    // Open from the first: keys pressed before the answer are not meant for the text.
    const open = (items: readonly MenuItem[]): Promise<void> =>
      menu.open(items, { left: box.left, top: box.bottom + 4 }, () => this.#editor?.focus());
    await open([{ label: texts.searching }]);
    const [repairs, name] = await asked;
    if (!menu.isOpen) return;
    const about: readonly EditorCommand[] = name.kind === 'name' ? ['rename', 'references', 'definition'] : [];
    const items: readonly MenuItem[] = [
      ...repairs.map((fix) => ({ label: fix.label, run: () => this.#fixes.applyTo(files, fix) })),
      ...about.map((command) => ({
        label: texts.commandNames[command],
        key: keyText(EDITOR_KEYS[command], this.#workspace.state.language),
        run: () => this.run(command, path, offset),
      })),
    ];
    if (items.length > 0) return open(items);
    menu.close();
    return this.#world.say(texts.nothingHere);
  }

  #change(label: string, changed: readonly WorkspaceFile[]): void {
    this.#workspace.actions.changeFiles(label, changed);
    this.#world.say(label);
    this.#editor?.focus();
  }

  #toProblem(here: Spot, direction: 1 | -1): void {
    const problem = problemFrom(this.#problems, this.#world.paths(), here, direction);
    if (!problem) return this.#world.say(this.#text.noProblems);
    return this.#showProblem(problem, here);
  }

  get #problems(): readonly Problem[] {
    return this.#workspace.state.analysis?.problems ?? [];
  }

  #showProblem(problem: Problem, here: Spot): void {
    const { language } = this.#workspace.state;
    if (problem.file === here.path) this.#world.open(problem.file, problem.from, problem.from);
    else this.jump(problem.file, problem.from, problem.from);
    const said = `${planTexts[language].severity[problem.severity]}: ${problem.message}`;
    if (this.#world.sayAt) this.#world.sayAt(said, { path: problem.file, offset: problem.from });
    else this.#world.say(said);
  }

  #move(found: ReturnType<typeof jumpBack>, none: string): void {
    if (!found) return this.#world.say(none);
    this.#memory.jumps = found.jumps;
    return this.#world.open(found.to.path, found.to.offset, found.to.offset);
  }

  async #openSearch(): Promise<void> {
    const text = this.#editor?.selection.text ?? '';
    const typed = await typedBeforeDialogs();
    await this.#showPanel({ kind: 'search' });
    await this.#host.renderRoot.querySelector('find-in-files')?.search(text.includes('\n') ? '' : text, typed);
  }

  readonly #replaceAll = ({ detail: { wanted, by } }: ReplaceAllEvent): void => {
    const changed = replaceText(this.#workspace.state.files, wanted, by);
    const label = this.#text.replaced(wanted.text, by, changed.length);
    if (changed.length > 0) this.#workspace.actions.changeFiles(label, changed);
    this.#world.say(changed.length > 0 ? label : this.#text.nothingReplaced);
  };
}
