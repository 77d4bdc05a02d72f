import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { TypingPause } from '../../controllers/typing-pause.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planTexts } from '../../locales/plan.ts';
import type { ToolCommand } from '../../locales/plan-tools.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import { type EditorMemory, editorMemory } from '../plan-editor/editor-memory.ts';
import { isOwnCommand } from '../plan-editor/editor-keys.ts';
import '../plan-editor/plan-editor.ts';
import type { CursorMoveEvent, EditorCommandEvent, PlanEditor, TextEditEvent } from '../plan-editor/plan-editor.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { EditorTools } from './editor-tools.ts';
import { editorViewStyles } from './editor-view.styles.ts';
import { FileCommands } from './file-commands.ts';
import { firstFile, inReadingOrder } from './file-order.ts';
import { FollowedRoute } from './followed-route.ts';
import { FormPane } from './form-pane.ts';
import { formatFile } from './format-file.ts';
import { createErrorsIn, createProblemsOf } from './of-analysis.ts';
import { NarrowWindow } from '../../controllers/narrow-window.ts';
import { Notice } from './notice.ts';
import { NO_PROBLEMS, type Pane, Panes, type Side } from './panes.ts';
import { planBar } from './plan-bar.ts';
import { planFrame } from './plan-frame.ts';
import { foundPanelStyles } from './found-panel.styles.ts';
import { planStyles } from './plan-styles.ts';
import { ShownResults } from './shown-results.ts';
import { showTab, tabStyles } from './tabs.ts';
import { TextOnPaper } from './text-on-paper.ts';

/** The text of the plan beside its live tree, with problems below. `#/piano/OS8` and `#/piano/<file>:<offset>` open at a place. */
export class PlanView extends LitElement {
  static override properties = {
    path: { state: true },
    pane: { state: true },
    side: { state: true },
    cursor: { state: true },
  };
  static override styles = [base, buttons, cards, tabStyles, foundPanelStyles, editorViewStyles, planStyles];

  declare path: string;
  /** What a narrow window shows. */
  declare pane: Pane;
  /** What stands beside the text in a wide one. */
  declare side: Side;
  declare cursor: number;

  readonly #pause = new TypingPause();
  readonly #workspace = new WorkspaceController(this, ({ analysing, found }) => {
    if (!analysing || found !== null) this.#pause.end();
  });
  readonly #window = new NarrowWindow(this, '(width < 60rem)');
  readonly #notice = new Notice(this, this.#workspace);
  readonly #tools = new EditorTools(this, this.#workspace, {
    path: () => this.path,
    paths: () => inReadingOrder(this.#workspace.state.files).map(({ path }) => path),
    open: (file, from, to) => this.#open(file, from, to),
    reveal: (file, offset) => this.#reveal(file, offset),
    say: this.#notice.say,
    sayAt: (text, { path, offset }) => this.#notice.sayAt(text, () => this.path === path && this.cursor === offset),
    format: (path) => void formatFile(this.#workspace, path, this.#notice.say),
  });
  readonly #form = new FormPane(this, this.#workspace, {
    path: () => this.path,
    reveal: (path, offset) => this.#reveal(path, offset),
    onFix: this.#tools.onFix,
  });
  readonly #files = new FileCommands(this.#workspace, {
    path: () => this.path,
    show: (path) => (this.path = path),
    jump: (path, offset) => this.#tools.jump(path, offset, offset),
    say: this.#notice.say,
    dialog: () => this.renderRoot.querySelector('new-file-dialog'),
  });
  readonly #results = new ShownResults(this, this.#workspace);
  readonly #paper = new TextOnPaper(this);
  readonly #panes = new Panes(this, this.#workspace, {
    tools: this.#tools,
    form: this.#form,
    here: () => ({ path: this.path, cursor: this.cursor }),
  });
  readonly #route = new FollowedRoute(this, this.#workspace, {
    text: ({ file, offset }) => this.#tools.jump(file, offset, offset),
    form: (place) => {
      this.#show('form');
      if (place) this.#reveal(place.file, place.offset);
      void this.#form.focus();
    },
    firstError: () => this.#tools.toFirstError(),
  });
  readonly #problemsOf = createProblemsOf();
  readonly #errorsIn = createErrorsIn();

  constructor() {
    super();
    this.path = '';
    this.pane = 'text';
    this.side = 'tree';
    this.cursor = 0;
  }

  get narrow(): boolean {
    return this.#window.isNarrow;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#pause.over?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { files } = this.#workspace.state;
    const isThere = (path: string) => files.some((file) => file.path === path && file.kind !== 'narrative');
    if (isThere(this.path)) return;
    const { path, side } = this.#memory;
    this.#show(this.narrow && side !== 'form' ? 'text' : side);
    this.path = isThere(path) ? path : (firstFile(files)?.path ?? '');
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('path')) showTab(this.renderRoot.querySelector<HTMLElement>('.bar .tabs'));
    this.#results.ask(this.path);
    this.#route.follow();
  }

  override render(): TemplateResult {
    const { state } = this.#workspace;
    return html`<h1 class="visually-hidden">${planTexts[state.language].heading}</h1>
      ${this.#bar()} ${lostPlace(this.#route.lost, state.language)} ${this.#tools.render()}
      ${this.#paper.render(
        state.files.find(({ path }) => path === this.path),
        () => this.#panes.render('problems'),
      )}
      ${planFrame({
        language: state.language,
        narrow: this.narrow,
        pane: this.pane,
        side: this.side,
        problems: state.analysis?.problems.length ?? 0,
        show: (pane) => this.#show(pane),
        editor: (isHidden) => this.#editor(isHidden),
        around: (pane) => this.#panes.render(pane),
      })}`;
  }

  #bar(): TemplateResult {
    const { analysis, files, language, undoable } = this.#workspace.state;
    const { text: notice } = this.#notice;
    const errors = this.#errorsIn(analysis?.problems ?? NO_PROBLEMS);
    return html`${planBar({
      files,
      path: this.path,
      language,
      errorsIn: (path) => errors.get(path) ?? 0,
      notice,
      undo: notice !== '' && notice === undoable ? () => this.#files.undo() : null,
      showsResults: this.#results.isOn,
      open: (path) => (this.path = path),
      onFile: this.#files.on,
      onCommand: (command) => this.#onCommand(command),
    })}
    ${this.#files.render()}`;
  }

  #editor(isHidden: boolean): TemplateResult {
    const { state, actions } = this.#workspace;
    const fresh = state.analysis?.revision === state.revision;
    return html`<plan-editor
      id="panel-file"
      role="tabpanel"
      aria-label=${this.path}
      ?hidden=${isHidden}
      .file=${state.files.find((file) => file.path === this.path) ?? null}
      .problems=${fresh ? this.#problemsOf(state.analysis?.problems ?? NO_PROBLEMS, this.path) : null}
      .found=${state.found?.revision === state.revision ? state.found : null}
      .results=${this.#results.shown(this.path)}
      .client=${actions.client}
      language=${state.language}
      @text-edit=${(event: TextEditEvent) => {
        this.#pause.begin();
        actions.edit(event.detail.path, event.detail.text);
      }}
      @cursor-move=${(event: CursorMoveEvent) => (this.cursor = event.detail.offset)}
      @editor-command=${(event: EditorCommandEvent) => {
        this.#pause.end(); // what a key opens must be there before the next key
        this.#tools.onCommand(event);
      }}
      @take-step=${this.#tools.onStep}
      @apply-fix=${this.#tools.onFix}
    ></plan-editor>`;
  }

  #open(file: string, from: number, to: number): void {
    const found = this.#workspace.state.files.find(({ path }) => path === file);
    if (!found) return;
    if (found.kind === 'narrative') {
      location.hash = routeHref('relazione', `${file}:${from}`);
      return;
    }
    if (this.narrow && this.pane !== 'text' && this.#memory.side === 'form') {
      this.pane = 'form';
      this.#reveal(file, from);
      return;
    }
    this.path = file;
    this.pane = 'text';
    void this.updateComplete.then(() => this.renderRoot.querySelector<PlanEditor>('plan-editor')?.show(from, to));
  }

  /** What is chosen to be seen; whether it is the form is remembered, for those who come back or from elsewhere. */
  #show(key: Pane): void {
    this.pane = key;
    if (key === 'text' || key === 'problems') {
      if (key === 'text') this.#memory.side = 'tree';
      return;
    }
    this.side = key;
    if (!this.narrow || key === 'form') this.#memory.side = key;
  }

  get #memory(): EditorMemory {
    return editorMemory(this.#workspace.actions.client);
  }

  /** Puts the cursor at an offset of a file and leaves the focus where it is. */
  #reveal(path: string, offset: number): void {
    this.path = path;
    this.cursor = offset;
    void this.updateComplete.then(() => this.renderRoot.querySelector('plan-editor')?.reveal(offset));
  }

  #onCommand(command: ToolCommand | 'results'): void {
    if (this.narrow) this.pane = 'text';
    if (command === 'results') this.#notice.say(this.#results.toggle());
    else if (!isOwnCommand(command)) this.#tools.run(command);
    // What is not shown takes no focus.
    else void this.updateComplete.then(() => this.renderRoot.querySelector('plan-editor')?.run(command));
  }
}

customElements.define('plan-view', PlanView);

declare global {
  interface HTMLElementTagNameMap {
    'plan-view': PlanView;
  }
}
