import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { ReportController } from '../../controllers/report-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planToolTexts } from '../../locales/plan-tools.ts';
import { reportTexts } from '../../locales/report.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { slotOf } from '../../workspace/texts/narrative-text.ts';
import { type Route, routeHref } from '../../workspace/route.ts';
import { writtenIn } from '../../workspace/texts/written-in.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { editorMemory } from '../plan-editor/editor-memory.ts';
import '../plan-editor/plan-editor.ts';
import type { CursorMoveEvent, PlanEditor, TextEditEvent } from '../plan-editor/plan-editor.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';
import { EditorTools } from '../plan-view/editor-tools.ts';
import { editorViewStyles } from '../plan-view/editor-view.styles.ts';
import { foundPanelStyles } from '../plan-view/found-panel.styles.ts';
import { tabList, tabStyles } from '../plan-view/tabs.ts';
import '../problem-list/problem-list.ts';
import '../report-slots/report-slots.ts';
import type { OpenSlotEvent } from '../report-slots/report-slots.ts';
import { emptyReport } from './empty-report.ts';
import { FollowedPreview } from './followed-preview.ts';
import { Narrative } from './narrative.ts';
import { type Pane, paneTabs } from './panes.ts';
import { PrintedWindow } from './printed-window.ts';
import { reportBar } from './report-bar.ts';
import { lostIn, placeOf } from './report-places.ts';
import { reportPreview } from './report-preview.ts';
import { reportViewStyles } from './report-view.styles.ts';

/** The words of the report beside the report as it will be. `#/relazione/OS8` and `#/relazione/<file>:<offset>` open at a place. */
export class ReportView extends LitElement {
  static override properties = {
    path: { state: true },
    pane: { state: true },
    cursor: { state: true },
    notice: { state: true },
  };
  static override styles = [base, buttons, cards, tabStyles, foundPanelStyles, editorViewStyles, reportViewStyles];

  /** The open text. */
  declare path: string;
  /** What a narrow window shows. */
  declare pane: Pane;
  declare cursor: number;
  /** What the last command of the editor did. */
  declare notice: string;

  /** A sheet of paper is narrow too, but shows the preview alone. */
  readonly #window = new PrintedWindow(this, 'screen and (width < 68rem)');
  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);
  readonly #route = new RouteController(this);
  readonly #made = new ReportController(this, () => ({
    ...this.#cycle.application,
    state: this.#workspace.state,
  }));
  readonly #tools = new EditorTools(this, this.#workspace, {
    path: () => this.path,
    paths: () => this.#narrative.files.map(({ path }) => path),
    open: (file, from, to) => this.#open(file, from, to),
    say: (text) => (this.notice = text),
  });
  readonly #narrative = new Narrative(this.#workspace);
  readonly #preview = new FollowedPreview(this, () => this.#workspace.state.analysis?.plan ?? null);
  #shownRoute: Route | null = null;

  constructor() {
    super();
    this.path = '';
    this.pane = 'text';
    this.cursor = 0;
    this.notice = '';
  }

  get narrow(): boolean {
    return this.#window.isNarrow;
  }

  /** The pane a narrow window shows, or prints. */
  get #shown(): Pane {
    return this.#window.isPrinting ? 'preview' : this.pane;
  }

  get #text(): (typeof reportTexts)['it'] {
    return reportTexts[this.#workspace.state.language];
  }

  /** The slot one writes in. */
  get #slot(): string {
    return this.#narrative.slotAt(this.path, this.cursor);
  }

  protected override willUpdate(): void {
    const isThere = (path: string): boolean => this.#narrative.files.some((file) => file.path === path);
    if (isThere(this.path)) return;
    const { narrative } = editorMemory(this.#workspace.actions.client);
    this.path = isThere(narrative) ? narrative : (this.#narrative.files[0]?.path ?? '');
  }

  protected override updated(changed: PropertyValues): void {
    const { route } = this.#route;
    const { view, code } = route;
    if (view === 'relazione' && route !== this.#shownRoute) {
      const place = code ? placeOf(code, this.#narrative.sections) : null;
      if (place) this.#open(place.file, place.offset, place.offset);
      else if (code) void this.#preview.show(slotOf(code));
      this.#shownRoute = route;
    }
    this.#preview.follow(this.#slot);
    if (changed.has('pane') && this.pane === 'preview') void this.#preview.show(this.#slot);
  }

  override render(): TemplateResult {
    const text = this.#text;
    return html`<h1 class="visually-hidden">${text.title}</h1>
      ${reportBar(this.#made, this.#workspace.state, this.notice, (choice) => this.#workspace.actions.choose(choice))}
      ${lostPlace(lostIn(this.#route.route, this.#workspace.state, this.#narrative.sections), this.#workspace.state.language)}
      ${this.#tools.render()}
      ${
        this.narrow
          ? html`${tabList('pane', text.panesLabel, paneTabs(text, this.#narrative.problems().length), this.pane, (key) => (this.pane = key as Pane))}
              <div class="narrow" role="tabpanel" id="panel-pane" aria-labelledby="tab-pane-${this.pane}">
                ${this.#write(this.#shown !== 'text')}
                ${this.#shown === 'text' ? nothing : html`<div class="pane">${this.#pane(this.#shown)}</div>`}
              </div>`
          : html`<div class="split">
              ${this.#pane('sections')} ${this.#write(false)}
              ${
                this.#narrative.files.length === 0
                  ? nothing
                  : html`<section class="problems" aria-label=${text.problems}>${this.#pane('problems')}</section>`
              }
              ${this.#pane('preview')}
            </div>`
      }`;
  }

  #write(isHidden: boolean): TemplateResult {
    const { state, actions } = this.#workspace;
    if (this.#narrative.files.length === 0)
      return html`<div class="write" ?hidden=${isHidden}>
        ${emptyReport(state.analysis?.plan ?? null, state.language, this.#begin)}
      </div>`;
    const isFresh = state.analysis?.revision === state.revision;
    const tabs = this.#narrative.files.map(({ path }) => ({ key: path, label: path.replace(/^.*\/|\.md$/gi, '') }));
    return html`<div class="write" ?hidden=${isHidden}>
      ${tabs.length < 2 ? nothing : tabList('file', this.#text.files, tabs, this.path, (key) => (this.path = key))}
      <plan-editor
        id="panel-file"
        role=${tabs.length < 2 ? nothing : 'tabpanel'}
        aria-label=${tabs.length < 2 ? nothing : this.path}
        .file=${this.#narrative.files.find(({ path }) => path === this.path) ?? null}
        .problems=${isFresh ? this.#narrative.problems(this.path) : null}
        .client=${actions.client}
        .written=${writtenIn(state.files)}
        language=${state.language}
        @text-edit=${(event: TextEditEvent) => {
          this.notice = '';
          actions.edit(event.detail.path, event.detail.text);
        }}
        @cursor-move=${(event: CursorMoveEvent) => (this.cursor = event.detail.offset)}
        @editor-command=${this.#tools.onCommand}
        @take-step=${this.#tools.onStep}
        @apply-fix=${this.#tools.onFix}
      ></plan-editor>
    </div>`;
  }

  #pane(pane: Exclude<Pane, 'text'>): TemplateResult {
    const { analysis, language } = this.#workspace.state;
    switch (pane) {
      case 'sections':
        return html`<report-slots
          .sections=${this.#narrative.sections}
          .plan=${analysis?.plan ?? null}
          current=${this.#slot}
          language=${language}
          @open-slot=${this.#openSlot}
        ></report-slots>`;
      case 'preview':
        return reportPreview(this.#made, language, this.#preview.pass);
      case 'problems':
        return (
          this.#tools.panel() ??
          html`<problem-list
            .problems=${this.#narrative.problems()}
            .path=${this.path}
            .status=${this.#narrative.told()}
            language=${language}
            @open-range=${this.#openRange}
            @apply-fix=${this.#tools.onFix}
          ></problem-list>`
        );
      default:
        return pane satisfies never;
    }
  }

  readonly #begin = (): void => {
    const { file, offset } = this.#narrative.begun();
    this.#add(file);
    this.#open(file.path, offset, offset);
  };

  readonly #openSlot = ({ detail: { slot, titled } }: OpenSlotEvent): void => {
    const found = this.#narrative.sectionOf(slot);
    if (found) return this.#open(found.path, found.bodyFrom, found.bodyFrom);
    const { file, isNew, offset } = this.#narrative.withSection(titled, this.path);
    if (isNew) this.#add(file);
    else this.#replace(file.path, file.text);
    return this.#open(file.path, offset, offset);
  };

  #add(file: WorkspaceFile): void {
    this.#workspace.actions.addFile(file, planToolTexts[this.#workspace.state.language].fileMade(file.path));
  }

  #open(file: string, from: number, to: number): void {
    const found = this.#workspace.state.files.find(({ path }) => path === file);
    if (found?.kind !== 'narrative') {
      if (found) location.hash = routeHref('piano', `${file}:${from}`);
      return;
    }
    this.path = file;
    this.pane = 'text';
    void this.updateComplete.then(() => this.renderRoot.querySelector<PlanEditor>('plan-editor')?.show(from, to));
  }

  readonly #openRange = ({ detail }: OpenRangeEvent): void => {
    this.#open(detail.file, detail.from, detail.to);
  };

  /** Through the editor when the file is open, so that it can be undone. */
  #replace(path: string, text: string): void {
    if (path === this.path) this.renderRoot.querySelector<PlanEditor>('plan-editor')?.replace(path, text);
    else this.#workspace.actions.edit(path, text);
  }
}

customElements.define('report-view', ReportView);

declare global {
  interface HTMLElementTagNameMap {
    'report-view': ReportView;
  }
}
