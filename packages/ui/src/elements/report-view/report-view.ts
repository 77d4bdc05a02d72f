import { codeKey, planIndicators, planNodes } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { ReportController } from '../../controllers/report-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { reportTexts } from '../../locales/report.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import {
  emptyNarrative,
  sectionAt,
  slotOf,
  withSection,
  type WrittenSection,
  writtenSections,
} from '../../workspace/narrative-text.ts';
import { type Route, routeHref } from '../../workspace/route.ts';
import type { Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import { readPlace } from '../figures/places.ts';
import '../outline-page/outline-page.ts';
import { editorMemory } from '../plan-editor/editor-memory.ts';
import '../plan-editor/plan-editor.ts';
import type { CursorMoveEvent, PlanEditor, TextEditEvent } from '../plan-editor/plan-editor.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';
import { EditorTools } from '../plan-view/editor-tools.ts';
import { foundPanelStyles } from '../plan-view/found-panel.styles.ts';
import { tabList, tabStyles } from '../plan-view/tabs.ts';
import '../problem-list/problem-list.ts';
import '../report-files/report-files.ts';
import '../report-slots/report-slots.ts';
import type { OpenSlotEvent } from '../report-slots/report-slots.ts';
import { reportViewStyles } from './report-view.styles.ts';

type Pane = 'text' | 'sections' | 'preview' | 'problems';

const PANES: readonly Pane[] = ['text', 'preview', 'sections', 'problems'];

/** A sheet of paper is narrow too, but shows the preview alone. */
const NARROW = matchMedia('screen and (width < 68rem)');

/** The words of the report beside the report as it will be. `#/relazione/OS8` and `#/relazione/<file>:<offset>` open at a place. */
export class ReportView extends LitElement {
  static override properties = {
    path: { state: true },
    pane: { state: true },
    cursor: { state: true },
    narrow: { state: true },
    notice: { state: true },
  };
  static override styles = [base, buttons, cards, tabStyles, foundPanelStyles, reportViewStyles];

  /** The open text. */
  declare path: string;
  /** What a narrow window shows. */
  declare pane: Pane;
  declare cursor: number;
  declare narrow: boolean;
  /** What the last command of the editor did. */
  declare notice: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);
  readonly #route = new RouteController(this);
  readonly #made = new ReportController(this, () => ({
    ...this.#cycle.application,
    state: this.#workspace.state,
  }));
  readonly #tools = new EditorTools(this, this.#workspace, {
    path: () => this.path,
    paths: () => this.#files.map(({ path }) => path),
    open: (file, from, to) => this.#open(file, from, to),
    say: (text) => (this.notice = text),
  });
  #shownRoute: Route | null = null;
  #shownSlot = '';

  constructor() {
    super();
    this.path = '';
    this.pane = 'text';
    this.cursor = 0;
    this.narrow = NARROW.matches;
    this.notice = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#onWidth);
  }

  override disconnectedCallback(): void {
    NARROW.removeEventListener('change', this.#onWidth);
    super.disconnectedCallback();
  }

  get #text(): (typeof reportTexts)['it'] {
    return reportTexts[this.#workspace.state.language];
  }

  get #files(): readonly WorkspaceFile[] {
    return this.#workspace.state.files.filter(({ kind }) => kind === 'narrative');
  }

  #sectionCache: { readonly files: readonly WorkspaceFile[]; readonly sections: readonly WrittenSection[] } | null =
    null;

  get #sections(): readonly WrittenSection[] {
    const { files } = this.#workspace.state;
    if (this.#sectionCache?.files !== files) this.#sectionCache = { files, sections: writtenSections(files) };
    return this.#sectionCache.sections;
  }

  /** The slot one writes in. */
  get #current(): string {
    return sectionAt(this.#sections, this.path, this.cursor)?.slot ?? '';
  }

  protected override willUpdate(): void {
    const isThere = (path: string): boolean => this.#files.some((file) => file.path === path);
    if (isThere(this.path)) return;
    const { narrative } = editorMemory(this.#workspace.actions.client);
    this.path = isThere(narrative) ? narrative : (this.#files[0]?.path ?? '');
  }

  protected override updated(changed: PropertyValues): void {
    const { route } = this.#route;
    const { view, code } = route;
    if (view === 'relazione' && route !== this.#shownRoute) {
      const place = code ? this.#placeOf(code) : null;
      if (place) this.#open(place.file, place.offset, place.offset);
      else if (code) this.#show(slotOf(code));
      this.#shownRoute = route;
    }
    if (changed.has('cursor') || changed.has('path')) this.#follow();
    if (changed.has('pane') && this.pane === 'preview') this.#show(this.#current);
  }

  /** The preview goes along from section to section. */
  #follow(): void {
    const slot = this.#current;
    if (slot === this.#shownSlot) return;
    this.#shownSlot = slot;
    this.#show(slot);
  }

  /** Where an address leads: the place of a file, or the section that is written about a code. */
  #placeOf(code: string): ReturnType<typeof readPlace> {
    const section = this.#sections.find(({ slot }) => slot === slotOf(code));
    return readPlace(code) ?? (section ? { file: section.path, offset: section.bodyFrom } : null);
  }

  #show(slot: string): void {
    const pages = [...this.renderRoot.querySelectorAll('outline-page')];
    const goal = this.#goalOf(slot);
    if (!pages.some((page) => page.show(slot)) && goal !== null) pages.some((page) => page.show(goal));
  }

  /** The goal with which an indicator is told; null for anything else. */
  #goalOf(slot: string): string | null {
    const { analysis } = this.#workspace.state;
    const nodes = analysis === null ? [] : planNodes(analysis.plan);
    const goal = nodes.find(
      (node) => node.kind !== 'indicator' && node.children.some(({ code }) => codeKey(code) === slot),
    );
    return goal === undefined ? null : codeKey(goal.code);
  }

  override render(): TemplateResult {
    const text = this.#text;
    return html`<h1 class="visually-hidden">${text.title}</h1>
      ${this.#bar()} ${this.#tools.render()}
      ${
        this.narrow
          ? html`${tabList('pane', text.panesLabel, this.#panes(), this.pane, (key) => (this.pane = key as Pane))}
              <div class="narrow" role="tabpanel" id="panel-pane" aria-labelledby="tab-pane-${this.pane}">
                ${this.#write(this.pane !== 'text')}
                ${this.pane === 'text' ? nothing : html`<div class="pane">${this.#pane(this.pane)}</div>`}
              </div>`
          : html`<div class="split">
              ${this.#pane('sections')} ${this.#write(false)}
              ${
                this.#files.length === 0
                  ? nothing
                  : html`<section class="problems" aria-label=${text.problems}>${this.#pane('problems')}</section>`
              }
              ${this.#pane('preview')}
            </div>`
      }`;
  }

  #bar(): TemplateResult {
    const text = this.#text;
    const { analysis, language } = this.#workspace.state;
    const { report, isAsking, hasFailed } = this.#made;
    const status = isAsking ? text.remaking : report === null ? '' : text.fresh;
    return html`<div class="bar">
      <report-files
        .report=${report}
        ?hasErrors=${analysis?.problems.some(({ severity }) => severity === 'error') ?? false}
        language=${language}
      ></report-files>
      <span class="small muted">${hasFailed ? nothing : status}</span>
      <span class="small muted" role="status">${this.notice}</span>
    </div>`;
  }

  #panes() {
    const text = this.#text;
    const count = this.#problems.length;
    return PANES.map((key) => ({
      key,
      label: text.panes[key],
      ...(key === 'problems' && count > 0 ? { note: String(count) } : {}),
    }));
  }

  #write(isHidden: boolean): TemplateResult {
    if (this.#files.length === 0) return this.#empty(isHidden);
    const { state, actions } = this.#workspace;
    const isFresh = state.analysis?.revision === state.revision;
    const tabs = this.#files.map(({ path }) => ({ key: path, label: path.replace(/^.*\/|\.md$/gi, '') }));
    return html`<div class="write" ?hidden=${isHidden}>
      ${tabs.length < 2 ? nothing : tabList('file', this.#text.files, tabs, this.path, (key) => (this.path = key))}
      <plan-editor
        id="panel-file"
        role=${tabs.length < 2 ? nothing : 'tabpanel'}
        aria-label=${tabs.length < 2 ? nothing : this.path}
        .file=${this.#files.find(({ path }) => path === this.path) ?? null}
        .problems=${isFresh ? this.#problemsOf(this.path) : null}
        .client=${actions.client}
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

  #empty(isHidden: boolean): TemplateResult {
    const text = this.#text;
    const { analysis } = this.#workspace.state;
    const [first] = analysis === null ? [] : planIndicators(analysis.plan);
    return html`<div class="write" ?hidden=${isHidden}>
      <div class="card empty">
        <h2>${text.emptyTitle}</h2>
        <p>${text.emptyText(first?.code ?? 'PIRA07')}</p>
        <div class="actions">
          <button class="button primary" type="button" @click=${this.#begin}>${icon('pen')} ${text.begin}</button>
        </div>
      </div>
    </div>`;
  }

  #pane(pane: Exclude<Pane, 'text'>): TemplateResult {
    const { analysis, language } = this.#workspace.state;
    switch (pane) {
      case 'sections':
        return html`<report-slots
          .sections=${this.#sections}
          .plan=${analysis?.plan ?? null}
          current=${this.#current}
          language=${language}
          @open-slot=${this.#openSlot}
        ></report-slots>`;
      case 'preview':
        return this.#preview();
      case 'problems':
        return (
          this.#tools.panel() ??
          html`<problem-list
            .problems=${this.#problems}
            .path=${this.path}
            language=${language}
            @open-range=${this.#openRange}
            @apply-fix=${this.#tools.onFix}
          ></problem-list>`
        );
      default:
        return pane satisfies never;
    }
  }

  #preview(): TemplateResult {
    const text = this.#text;
    const { report, hasFailed } = this.#made;
    return html`<div class="preview" tabindex="0" role="region" aria-label=${text.preview}>
      <button class="button small past" type="button" @click=${() => this.#pass('.after')}>${text.skipPreview}</button>
      ${hasFailed ? html`<p class="notice red" role="alert">${text.failed}</p>` : nothing}
      ${
        report === null
          ? html`<p class="muted">${hasFailed ? nothing : text.making}</p>`
          : html`<div class="title">
                <p>${report.body}</p>
                <p><strong>${report.title}</strong></p>
              </div>
              ${report.parts.length === 0 ? html`<p class="muted">${text.nothingYet}</p>` : nothing}
              <outline-page lang=${report.language} .parts=${report.parts} language=${report.language}></outline-page>
              ${
                report.annex.length === 0
                  ? nothing
                  : html`<outline-page
                      lang=${report.language}
                      .parts=${report.annex}
                      language=${report.language}
                    ></outline-page>`
              }`
      }
      <button class="button small past after" type="button" @click=${() => this.#pass('.preview')}>
        ${text.previewTop}
      </button>
    </div>`;
  }

  /** Past all the figures of the preview, or back before them. */
  #pass(to: string): void {
    this.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  #problemCache: { readonly key: readonly unknown[]; readonly problems: readonly Problem[] } | null = null;

  /** Those of the words of the report. The same array for the same analysis, so that marks are drawn again only when they changed. */
  get #problems(): readonly Problem[] {
    const { analysis, files } = this.#workspace.state;
    const key = [analysis?.problems, files];
    if (!this.#problemCache || key.some((each, at) => each !== this.#problemCache?.key[at])) {
      const own = new Set(this.#files.map(({ path }) => path));
      this.#problemCache = { key, problems: (analysis?.problems ?? []).filter(({ file }) => own.has(file)) };
    }
    return this.#problemCache.problems;
  }

  #ofFile: { readonly all: readonly Problem[]; readonly path: string; readonly problems: readonly Problem[] } | null =
    null;

  #problemsOf(path: string): readonly Problem[] {
    const all = this.#problems;
    if (this.#ofFile?.all !== all || this.#ofFile.path !== path)
      this.#ofFile = { all, path, problems: all.filter(({ file }) => file === path) };
    return this.#ofFile.problems;
  }

  readonly #begin = (): void => {
    const file = emptyNarrative(this.#workspace.state.language);
    this.#workspace.actions.addFile(file);
    const [first] = writtenSections([file]);
    this.#open(file.path, first?.bodyFrom ?? 0, first?.bodyFrom ?? 0);
  };

  readonly #openSlot = ({ detail: { slot, titled } }: OpenSlotEvent): void => {
    const found = this.#sections.find((each) => each.slot === slot);
    if (found) return this.#open(found.path, found.bodyFrom, found.bodyFrom);
    const { actions, state } = this.#workspace;
    const file = this.#files.find(({ path }) => path === this.path) ?? null;
    const base = file ?? { ...emptyNarrative(state.language), text: '' };
    const { text, offset } = withSection(base, titled);
    if (file === null) actions.addFile({ ...base, text });
    else this.#replace(base.path, text);
    return this.#open(base.path, offset, offset);
  };

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

  readonly #onWidth = (): void => {
    this.narrow = NARROW.matches;
  };
}

customElements.define('report-view', ReportView);

declare global {
  interface HTMLElementTagNameMap {
    'report-view': ReportView;
  }
}
