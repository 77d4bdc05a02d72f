import { dateText } from '@traguardo/model';
import type { ChangesPage, ShownChange } from '@traguardo/verify';
import { changesWords, deferredTo } from '@traguardo/verify';
import { type PossibleStep } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { PlaceController } from '../../controllers/place-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { changesTexts } from '../../locales/changes.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { footActions } from '../../styles/foot-actions.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { type ChangeDraft, NO_CHANGE_DRAFT } from '../../workspace/cycle/change-draft.ts';
import '../acting-as/acting-as.ts';
import '../change-items/change-items.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { refusalWaysStyles } from '../cycle-view/refusal-ways.ts';
import '../effect-table/effect-table.ts';
import type { ChangeDesk } from './change-desk.ts';
import { changesStyles } from './cycle-changes.styles.ts';
import { openChangeCard } from './open-change-card.ts';
import { planPlaces } from './plan-places.ts';
import { proposalCard } from './proposal-card.ts';

/** The page of the changes of the year: what the text would change now, the change under way with its opinions, and all before it. */
export class CycleChanges extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    cyclePageStyles,
    refusalWaysStyles,
    changesStyles,
    footActions,
  ];
  static override properties = {
    place: {},
    page: { state: true },
    draft: { state: true },
    reasons: { state: true },
  };

  /** The code of a node that the address names: the focus goes to what changes in it. */
  declare place: string | null;
  declare page: ChangesPage | null;
  declare draft: ChangeDraft;
  declare reasons: string;

  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle);
  #asked: readonly unknown[] = [];
  #recalled: Promise<void> | null = null;
  readonly #place = new PlaceController(this, (place) => this.#reach(place));

  constructor() {
    super();
    this.place = null;
    this.page = null;
    this.draft = NO_CHANGE_DRAFT;
    this.reasons = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#recalled = this.#cycle.store.changeDraft().then((draft) => {
      this.draft = draft;
    });
  }

  get #text(): (typeof changesTexts)['it'] {
    return changesTexts[this.#cycle.language];
  }

  /** The page is worked out anew when the journal, the texts or the language change; typing changes none of them. */
  protected override updated(): void {
    const { analysis, language } = this.#cycle.workspace;
    const asked = [this.#cycle.desk.events, analysis?.revision, language];
    if (asked.every((each, index) => each === this.#asked[index])) return;
    this.#asked = asked;
    // What was typed before comes first: it would take the place of what is typed meanwhile.
    void Promise.all([this.#cycle.store.changes(NO_CHANGE_DRAFT), this.#recalled]).then(([page]) => {
      if (this.#asked === asked) this.page = page;
    });
  }

  /** What is under way or proposed comes before what is closed, which opens for it. */
  #reach(place: string): boolean | null {
    if (this.page === null) return null;
    const list = [...this.renderRoot.querySelectorAll('change-items')].find((each) => each.has(place));
    const past = list?.closest('details');
    if (past) past.open = true;
    void list?.updateComplete.then(() => list.reach(place));
    return list !== undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle } = this.#cycle.desk;
    if (cycle === null) return nothing;
    if (this.page === null) return html`<p class="muted">${cycleTexts[this.#cycle.language].loading}</p>`;
    const { changes, proposal } = this.page;
    const open = changes.find(({ end }) => end === 'open') ?? null;
    const closed = changes.filter(({ end }) => end !== 'open').toReversed();
    const desk = this.#desk(this.page);
    const reasons = { text: this.reasons, type: (text: string) => void (this.reasons = text) };
    return html`<div class="page">
      ${lostPlace(this.#place.lost, this.#cycle.language)} ${this.#who()}
      ${open === null ? nothing : openChangeCard(open, this.#stepWith('opinions'), desk)}
      ${proposalCard(cycle, proposal, open, this.#stepWith('items'), reasons, desk)}
      <section class="card" aria-labelledby="history">
        <h2 id="history">${this.#text.history}</h2>
        ${closed.length === 0 ? html`<p class="muted">${this.#text.noHistory}</p>` : closed.map((each) => this.#closed(each, changes.indexOf(each) + 1, desk))}
      </section>
    </div>`;
  }

  #desk({ titles }: ChangesPage): ChangeDesk {
    const { analysis } = this.#cycle.workspace;
    return {
      desk: this.#cycle.desk,
      language: this.#cycle.language,
      names: this.#cycle.names,
      draft: this.draft,
      titles,
      places: analysis === null ? {} : planPlaces(analysis),
      attempt: this.#steps.attempt,
      keep: (draft) => this.#keep(draft),
      take: (step, payload) => void this.#take(step, payload),
      press: (event, done) => void this.#press(event, done),
      act: (role) => void this.#cycle.store.act({ role }),
    };
  }

  /** Who acts, where a step on this page can be taken. */
  #who(): TemplateResult {
    const steps = [this.#stepWith('items'), this.#stepWith('opinions')].filter((step) => step !== null);
    const notice = messageNotice(this.#steps.message);
    return html`<section class="card" ?hidden=${steps.length === 0 && notice === nothing}>
      ${steps.length === 0 ? nothing : html`<acting-as></acting-as>`}
      <div class="message" role="status" tabindex="-1">${notice}</div>
    </section>`;
  }

  /** The step possible now that takes a field: items are proposed, opinions given. */
  #stepWith(field: 'items' | 'opinions'): PossibleStep | null {
    return this.#cycle.desk.steps.find(({ step }) => step.required.includes(field)) ?? null;
  }

  #closed(
    { change, end, version, effect }: ShownChange,
    number: number,
    { titles, places }: ChangeDesk,
  ): TemplateResult {
    const words = changesWords[this.#cycle.language];
    const day = (iso: string): string => dateText(iso, this.#cycle.language);
    const act = version?.act;
    const reasons = 'reasons' in change ? change.reasons : null;
    const from = deferredTo({ change, version });
    return html`<details class="past">
      <summary>
        <h3>${words.heading(number, words.ends[end])}</h3>
        <span class="muted"
          >${version && act ? words.act(act.organ, act.number, day(act.date), version.version) : 'closedOn' in change ? day(change.closedOn) : nothing}
          ${from === null ? nothing : words.countsFrom(day(from))}</span
        >
      </summary>
      <p class="hint">
        ${words.proposed(day(change.proposedOn), change.base)} ${reasons === null ? nothing : words.reasons(reasons)}
      </p>
      <div class="beside">
        <change-items
          mode="read"
          .items=${change.items}
          .opinions=${change.opinions}
          .titles=${titles}
          .places=${places}
          .language=${this.#cycle.language}
        ></change-items>
        <effect-table .rows=${effect} .language=${this.#cycle.language}></effect-table>
      </div>
    </details>`;
  }

  #keep(draft: ChangeDraft): void {
    this.draft = draft;
    void this.#cycle.store.keepChangeDraft(draft);
  }

  async #press({ currentTarget }: Event, done: () => void): Promise<void> {
    const card = (currentTarget as HTMLElement).closest('section');
    done();
    await this.updateComplete;
    const items = card?.querySelector('change-items');
    await items?.updateComplete;
    const ready = card?.querySelector<HTMLElement>('.actions .primary:enabled');
    if (ready) ready.focus();
    else items?.focusOpen();
  }

  /** Takes the step; what was typed for it is let go once it is recorded. */
  async #take(step: PossibleStep, payload: Readonly<Record<string, unknown>>): Promise<void> {
    const before = this.#cycle.desk.events.length;
    await this.#steps.take(step, payload);
    if (this.#cycle.desk.events.length > before) {
      this.reasons = '';
      this.#keep('items' in payload ? { ...this.draft, items: [] } : { ...this.draft, opinions: [] });
    }
  }
}

customElements.define('cycle-changes', CycleChanges);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-changes': CycleChanges;
  }
}
