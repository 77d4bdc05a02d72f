import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { RouteController } from '../../controllers/route-controller.ts';
import { TypingPause } from '../../controllers/typing-pause.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planTexts } from '../../locales/plan.ts';
import { planToolTexts, type ToolCommand } from '../../locales/plan-tools.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { type Route, routeHref, routeParameters } from '../../workspace/route.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';
import type { Analysis, Problem } from '../../workspace/workspace.ts';
import { readPlace } from '../figures/places.ts';
import '../new-file-dialog/new-file-dialog.ts';
import { type EditorMemory, editorMemory } from '../plan-editor/editor-memory.ts';
import '../plan-editor/plan-editor.ts';
import type { CursorMoveEvent, EditorCommandEvent, PlanEditor, TextEditEvent } from '../plan-editor/plan-editor.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import '../problem-list/problem-list.ts';
import { EditorTools } from './editor-tools.ts';
import { FileCommands } from './file-commands.ts';
import { firstFile, inReadingOrder } from './file-order.ts';
import { FormPane } from './form-pane.ts';
import { formatFile } from './format-file.ts';
import { outlinePart } from './outline-part.ts';
import { createNodeFinder, nodePlace } from './node-at.ts';
import { createErrorsIn, createProblemsOf, createTreeOf } from './of-analysis.ts';
import { paneTabs, sideTabs } from './pane-tabs.ts';
import { planBar } from './plan-bar.ts';
import { foundPanelStyles } from './found-panel.styles.ts';
import { planStyles } from './plan-styles.ts';
import { ShownResults } from './shown-results.ts';
import { showTab, tabList, tabStyles } from './tabs.ts';
import { TextOnPaper } from './text-on-paper.ts';
import { treePart } from './tree-part.ts';

type Side = EditorMemory['side'];
type Pane = Side | 'text' | 'problems';

const NARROW = matchMedia('(width < 60rem)');

const NO_PROBLEMS: readonly Problem[] = [];

/** The text of the plan beside its live tree, with problems below. `#/piano/OS8` and `#/piano/<file>:<offset>` open at a place. */
export class PlanView extends LitElement {
  static override properties = {
    path: { state: true },
    pane: { state: true },
    side: { state: true },
    cursor: { state: true },
    notice: { state: true },
    narrow: { state: true },
  };
  static override styles = [base, buttons, cards, tabStyles, foundPanelStyles, planStyles];

  declare path: string;
  /** What a narrow window shows. */
  declare pane: Pane;
  /** What stands beside the text in a wide one. */
  declare side: Side;
  declare cursor: number;
  declare notice: string;
  declare narrow: boolean;

  readonly #pause = new TypingPause();
  readonly #workspace = new WorkspaceController(this, ({ analysing, found }) => {
    if (!analysing || found !== null) this.#pause.end();
  });
  readonly #route = new RouteController(this);
  readonly #tools = new EditorTools(this, this.#workspace, {
    path: () => this.path,
    paths: () => inReadingOrder(this.#workspace.state.files).map(({ path }) => path),
    open: (file, from, to) => this.#open(file, from, to),
    say: (text) => this.#say(text),
    format: (path) =>
      void formatFile(this.#workspace, path, {
        editor: () => (path === this.path ? this.renderRoot.querySelector('plan-editor') : null),
        say: (text) => this.#say(text),
      }),
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
    say: (text) => this.#say(text),
    dialog: () => this.renderRoot.querySelector('new-file-dialog'),
  });
  readonly #results = new ShownResults(this, this.#workspace);
  readonly #paper = new TextOnPaper(this);
  readonly #nodeAt = createNodeFinder();
  readonly #treeOf = createTreeOf();
  readonly #problemsOf = createProblemsOf();
  readonly #errorsIn = createErrorsIn();
  /** The visit of the address whose place is shown. */
  #shownRoute: Route | null = null;

  constructor() {
    super();
    this.path = '';
    this.pane = 'text';
    this.side = 'tree';
    this.cursor = 0;
    this.notice = '';
    this.narrow = NARROW.matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#onWidth);
  }

  override disconnectedCallback(): void {
    NARROW.removeEventListener('change', this.#onWidth);
    clearTimeout(this.#silence);
    super.disconnectedCallback();
  }

  /** Says what a command did, for a few seconds. */
  #say(notice: string): void {
    this.notice = notice;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => (this.notice = ''), 5000);
  }

  #silence = 0;

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
    const { route } = this.#route;
    if (route.view === 'piano' && route !== this.#shownRoute) this.#follow(route);
  }

  /** Opens what an address leads to, which may have to wait for the plan. */
  #follow(route: Route): void {
    const { code } = route;
    const { analysis } = this.#workspace.state;
    const place = code ? (readPlace(code) ?? (analysis && nodePlace(analysis, code))) : null;
    const asForm = routeParameters(location.hash).get('accanto') === 'modulo';
    if (asForm && (place || !code)) {
      this.#show('form');
      if (place) this.#reveal(place.file, place.offset);
      void this.#form.focus();
    } else if (place) this.#tools.jump(place.file, place.offset, place.offset);
    if (place || !code || analysis) this.#shownRoute = route;
  }

  /** The code of the address when nothing of the plan is called so. */
  get #lost(): string | null {
    const { analysis } = this.#workspace.state;
    const { view, code } = this.#route.route;
    const isThere = view !== 'piano' || code === null || analysis === null || readPlace(code) !== null;
    return isThere || nodePlace(analysis, code) !== null ? null : code;
  }

  override render() {
    const { state } = this.#workspace;
    const texts = planTexts[state.language];
    return html`<h1 class="visually-hidden">${texts.heading}</h1>
      ${this.#bar()} ${lostPlace(this.#lost, state.language)} ${this.#tools.render()}
      ${this.#paper.render(
        state.files.find(({ path }) => path === this.path),
        () => this.#pane('problems'),
      )}
      ${
        this.narrow
          ? html`${tabList('pane', texts.heading, paneTabs(state.language, state.analysis?.problems.length ?? 0), this.pane, (key) => this.#show(key as Pane))}
              <div class="narrow" role="tabpanel" id="panel-pane" aria-labelledby="tab-pane-${this.pane}">
                ${this.#editor(this.pane !== 'text')}
                ${this.pane === 'text' ? nothing : html`<div class="pane ${this.pane}">${this.#pane(this.pane)}</div>`}
              </div>`
          : html`<div class="split">
                ${this.#editor(false)}
                <div class="side">
                  ${tabList('side', texts.side, sideTabs(state.language), this.side, (key) => this.#show(key as Side))}
                  <div role="tabpanel" id="panel-side" aria-labelledby="tab-side-${this.side}">
                    ${this.#pane(this.side)}
                  </div>
                </div>
              </div>
              <section class="problems" aria-label=${texts.problems}>${this.#pane('problems')}</section>`
      }`;
  }

  #bar(): TemplateResult {
    const { analysis, files, language, undoable } = this.#workspace.state;
    const errors = this.#errorsIn(analysis?.problems ?? NO_PROBLEMS);
    return html`${planBar({
        files,
        path: this.path,
        language,
        errorsIn: (path) => errors.get(path) ?? 0,
        notice: this.notice,
        undo: this.notice !== '' && this.notice === undoable ? () => this.#files.undo() : null,
        showsResults: this.#results.isOn,
        open: (path) => (this.path = path),
        onFile: this.#files.on,
        onCommand: (command) => this.#onCommand(command),
      })}
      <new-file-dialog
        .taken=${files.map((file) => file.path)}
        language=${language}
        @name-file=${this.#files.onName}
      ></new-file-dialog>`;
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
        this.notice = '';
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

  #pane(pane: Exclude<Pane, 'text'>): TemplateResult {
    const { analysis, language } = this.#workspace.state;
    const texts = planTexts[language];
    switch (pane) {
      case 'tree':
        return analysis
          ? treePart(analysis, {
              tree: this.#treeOf(analysis.outcome),
              current: this.#nodeAt(analysis, this.path, this.cursor),
              language,
              open: (code) => this.#openNode(analysis, code),
            })
          : html`<p class="muted">${texts.analysing}</p>`;
      case 'outline':
        return outlinePart(
          this,
          () =>
            html`<plan-outline
              .plan=${analysis?.plan ?? null}
              .spots=${analysis?.spots ?? NO_SPOTS}
              .path=${this.path}
              .cursor=${this.cursor}
              language=${language}
              @open-range=${this.#openRange}
            ></plan-outline>`,
          texts.analysing,
        );
      case 'form':
        return this.#form.render(this.cursor);
      case 'problems':
        return (
          this.#tools.panel() ??
          html`<problem-list
            .problems=${analysis?.problems ?? NO_PROBLEMS}
            .path=${this.path}
            language=${language}
            .status=${analysis ? '' : texts.analysing}
            @open-range=${this.#openRange}
            @apply-fix=${this.#tools.onFix}
          ></problem-list>`
        );
      default:
        return pane satisfies never;
    }
  }

  #openNode(analysis: Analysis, code: string): void {
    const place = nodePlace(analysis, code);
    if (place) this.#tools.jump(place.file, place.offset, place.offset);
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

  #openRange = (event: OpenRangeEvent): void => {
    this.#tools.jump(event.detail.file, event.detail.from, event.detail.to);
  };

  #onCommand(command: ToolCommand | 'results'): void {
    const editor = this.renderRoot.querySelector('plan-editor');
    if (this.narrow) this.pane = 'text';
    if (command === 'fold-all') editor?.foldAll();
    else if (command === 'unfold-all') editor?.unfoldAll();
    else if (command === 'search') editor?.openSearch();
    else if (command === 'results') this.#toggleResults();
    else this.#tools.run(command);
  }

  #toggleResults(): void {
    const texts = planToolTexts[this.#workspace.state.language];
    this.#say(this.#results.toggle() ? texts.resultsShown : texts.resultsHidden);
  }

  #onWidth = (): void => {
    this.narrow = NARROW.matches;
  };
}

customElements.define('plan-view', PlanView);

declare global {
  interface HTMLElementTagNameMap {
    'plan-view': PlanView;
  }
}
