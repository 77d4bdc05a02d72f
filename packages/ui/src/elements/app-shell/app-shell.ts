import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { TypingPause } from '../../controllers/typing-pause.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { shellTexts } from '../../locales/shell.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { afterFrame } from '../../page/after-frame.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import { actionsContext, stateContext } from '../../workspace/context.ts';
import type { ViewName } from '../../workspace/route.ts';
import { LOSING } from '../../workspace/troubles.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';
import { foreignLanguage } from '../../workspace/texts/written-in.ts';
import '../body-switcher/body-switcher.ts';
import '../paper-line/paper-line.ts';
import type { PaletteSaidEvent } from '../command-palette/command-palette.ts';
import { frameStyles } from './app-shell.styles.ts';
import { headerStyles } from './header.styles.ts';
import { navigationStyles } from './navigation.styles.ts';
import { SectionsHeight } from './sections-height.ts';
import { navigation, slimBar, workBar } from './shell-bars.ts';
import { ShellCommands } from './shell-commands.ts';
import { failedView, shellNotices } from './shell-notices.ts';

/** The views that need no texts of their own. */
const ALWAYS: readonly ViewName[] = ['enti', 'condiviso'];

/** Whether a command opened the application anew in this tab: the focus goes on in the content, not before everything. */
const isOpenedAnew = performance
  .getEntriesByType('navigation')
  .some((entry) => 'type' in entry && entry.type === 'reload');

/** How a section is loaded when first opened, and shown. */
export interface ViewEntry {
  load(): Promise<unknown>;
  render(): TemplateResult;
}

/**
 * Page chrome and navigation; provides the application to the views below it. Set both properties before it connects. A view
 * that has pages names the one it shows by a `page-open` event with its title, for the title of the window;
 * `open-shortcuts` lists the keys.
 */
export class AppShell extends LitElement {
  // The frame comes last: it says what of the others is not printed.
  static override styles = [base, buttons, cards, headerStyles, navigationStyles, frameStyles];
  static override properties = {
    application: { attribute: false },
    views: { attribute: false },
    announcement: { state: true },
    refused: { attribute: false },
  };

  declare application: Application;
  declare views: Readonly<Record<ViewName, ViewEntry>>;
  declare announcement: string;
  /** Why files given by the system were not opened; empty when they were. */
  declare refused: string;

  readonly #pause = new TypingPause();
  readonly #route = new RouteController(this);
  readonly #lazy = new LazyController(this);
  readonly #commands = new ShellCommands(this);
  readonly #state = new ContextProvider(this, { context: stateContext });
  readonly #actions = new ContextProvider(this, { context: actionsContext });
  readonly #application = new ContextProvider(this, { context: applicationContext });
  #leave: (() => void)[] = [];
  #announcedRevision = -1;
  #saveTold: WorkspaceState['save'] | null = null;
  #lastShown: ViewName | 'start' | null = null;
  /** The page of a view that has pages of its own. */
  #page: { readonly view: ViewName; readonly title: string } | null = null;

  constructor() {
    super();
    this.addController(new SectionsHeight(this));
    this.announcement = '';
    this.refused = '';
  }

  override connectedCallback(): void {
    const { workspace, troubles, bodies } = this.application;
    this.#actions.setValue(workspace);
    this.#state.setValue(workspace.state);
    this.#application.setValue(this.application);
    const follow = (): void => this.requestUpdate();
    const followWorkspace = (): void => {
      const { state } = workspace;
      if (state.analysing) this.#pause.begin();
      else this.#pause.end();
      // “Saved” stands no longer than the frame of the key after which it is not true.
      if (state.save !== this.#saveTold) afterFrame(() => this.#pause.end());
      this.#saveTold = state.save;
      this.#state.setValue(state);
      follow();
    };
    this.#leave = [workspace.subscribe(followWorkspace), troubles.subscribe(follow), bodies.subscribe(follow)];
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  get #text(): (typeof shellTexts)['it'] {
    return shellTexts[this.application.workspace.state.language];
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#pause.over?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { state } = this.application.workspace;
    const root = document.documentElement;
    // Set only when it changes: writing it, even the same, restyles every shadow tree at each keystroke.
    if (root.lang !== state.language) root.lang = state.language;
    root.toggleAttribute('data-losing', this.#mayLose);
    const view = this.view;
    this.dataset['view'] = view;
    document.title = `${this.#pageTitle} · ${this.#bodyName}`;
    const { analysis } = state;
    if (analysis && !state.analysing && analysis.revision !== this.#announcedRevision) {
      this.#announcedRevision = analysis.revision;
      const count = (severity: string): number => analysis.problems.filter((one) => one.severity === severity).length;
      this.announcement = this.#text.analysed(count('error'), count('warning'));
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const view = this.view;
    const shown = this.#isStarting ? 'start' : view;
    const isMoved = this.#lastShown === null ? isOpenedAnew : this.#lastShown !== shown;
    // After a reload nobody knows whether it was asked with keys: the next key shows where the focus is.
    if (isMoved) this.#toContent(this.#lastShown === null ? { focusVisible: false } : {});
    this.#lastShown = shown;
    if (shown !== 'start') this.#lazy.open(view, () => this.views[view].load());
  }

  get #hasContent(): boolean {
    return this.application.workspace.state.files.length > 0;
  }

  /** What is shown: for an address of a body that is not open, the bodies there are. */
  get view(): ViewName {
    const { view, body } = this.#route.route;
    return body === null ? view : 'enti';
  }

  /** An empty body shows where to begin, whatever the address, but for what needs no texts. */
  get #isStarting(): boolean {
    return !this.#hasContent && !ALWAYS.includes(this.view);
  }

  override render(): TemplateResult {
    const { state } = this.application.workspace;
    return html`
      <header>
        <button class="skip button" @click=${this.#skip}>${this.#text.skip}</button>
        ${slimBar(state.language, this.#commands.run, (language) => this.application.workspace.setLanguage(language))}
        <div class="head">
          <div class="wrap">
            <div class="body-name">
              <svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M8 28V5m0 1h17l-5 5.5L25 17H8" /></svg>
              ${this.#whose()}
            </div>
            ${this.#hasContent ? workBar(state, this.view, this.#commands.run) : nothing}
            <paper-line page=${this.#pageTitle} language=${state.language}></paper-line>
          </div>
        </div>
      </header>
      ${this.#hasContent ? navigation(this.view, state.language) : html`<div></div>`}
      <main
        id="main"
        tabindex="-1"
        @page-open=${this.#namePage}
        @open-shortcuts=${() => this.#commands.run('shortcuts')}
      >
        <div class="wrap">
          <slot name="update"></slot>
          <div class="notices" part="notices" role="status">${shellNotices(this.application, this.refused)}</div>
          ${this.#content()}
        </div>
      </main>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      <p class="said" role="status">${this.#commands.said}</p>
      <command-palette
        @palette-said=${(event: PaletteSaidEvent) => this.#commands.say(event.detail)}
        @palette-shortcuts=${() => this.#commands.run('shortcuts')}
      ></command-palette>
      <shortcut-list language=${state.language}></shortcut-list>
    `;
  }

  /** The view that is open, and its page where it has pages. */
  get #pageTitle(): string {
    const view = this.view;
    const page = this.#page?.view === view ? ` · ${this.#page.title}` : '';
    return `${this.#text.views[view]}${page}`;
  }

  /** Whether a text may be lost until somebody acts; `tokens.css` keeps the notices in sight meanwhile. */
  get #mayLose(): boolean {
    const { workspace, troubles } = this.application;
    return workspace.conflicts.length > 0 || troubles.list.some((one) => LOSING.includes(one));
  }

  get #bodyName(): string {
    return this.application.bodies.open.name || 'Traguardo';
  }

  /** The body that is open, where it can be changed; only its name while there is nothing to change. */
  #whose(): TemplateResult {
    const { bodies, workspace } = this.application;
    const lang = foreignLanguage(workspace.state) ?? nothing;
    if (!this.#hasContent && bodies.list().length < 2) return html`<span lang=${lang}>${this.#bodyName}</span>`;
    return html`<body-switcher .language=${workspace.state.language}
      ><span lang=${lang}>${this.#bodyName}</span>${this.#periodName()}</body-switcher
    >`;
  }

  /** The year of the plan; its line is there before it is known, and what is below does not move. */
  #periodName(): TemplateResult | typeof nothing {
    const { analysis } = this.application.workspace.state;
    const period = analysis?.plan.period.name;
    if (!this.#hasContent || (analysis !== null && !period)) return nothing;
    return html`<small>${period ? this.#text.period(period) : '\u{A0}'}</small>`;
  }

  #content(): TemplateResult {
    const view = this.view;
    if (this.#isStarting) return html`<start-view></start-view>`;
    if (this.#lazy.has(view)) return this.views[view].render();
    if (this.#lazy.hasFailed(view)) return failedView(this.application);
    return html`<p class="loading">${this.#text.loading}</p>`;
  }

  /** Says for a few seconds what was done. */
  say(said: string): void {
    this.#commands.say(said);
  }

  /** A button and not a link to `#main`: the hash belongs to the routes. */
  readonly #skip = (): void => this.#toContent();

  #toContent(how?: FocusOptions): void {
    this.renderRoot.querySelector('main')?.focus(how);
  }

  readonly #namePage = (event: CustomEvent<string>): void => {
    this.#page = { view: this.view, title: event.detail };
    this.requestUpdate();
  };
}

customElements.define('app-shell', AppShell);
