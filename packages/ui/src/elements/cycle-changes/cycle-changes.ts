import { dateText, type Language } from '@traguardo/model';
import type { ChangeProposal, ChangesPage, ShownChange } from '@traguardo/verify';
import { changesWords, lackingOf } from '@traguardo/verify';
import { type CycleState, type OpenChange, type PossibleStep, versionInForce } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { changesTexts } from '../../locales/changes.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import {
  type ChangeDraft,
  type DraftOpinion,
  NO_CHANGE_DRAFT,
  withOpinion,
  withPart,
} from '../../workspace/change-draft.ts';
import '../acting-as/acting-as.ts';
import '../change-items/change-items.ts';
import type { ItemTyped, OpinionTyped } from '../change-items/change-items.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { refusalWays, refusalWaysStyles } from '../cycle-view/refusal-ways.ts';
import '../effect-table/effect-table.ts';
import { changesStyles } from './cycle-changes.styles.ts';

/** The page of the changes of the year: what the text would change now, the change under way with its opinions, and all before it. */
export class CycleChanges extends LitElement {
  static override styles = [base, buttons, cards, forms, cyclePageStyles, refusalWaysStyles, changesStyles];
  static override properties = { page: { state: true }, draft: { state: true }, reasons: { state: true } };

  declare page: ChangesPage | null;
  declare draft: ChangeDraft;
  declare reasons: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle, () => this.#language);
  #asked: readonly unknown[] = [];

  constructor() {
    super();
    this.page = null;
    this.draft = NO_CHANGE_DRAFT;
    this.reasons = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#cycle.store.changeDraft().then((draft) => {
      this.draft = draft;
    });
  }

  get #language(): Language {
    return this.#workspace.state.language;
  }

  get #text(): (typeof changesTexts)['it'] {
    return changesTexts[this.#language];
  }

  /** The page is worked out anew when the journal, the texts or the language change; typing changes none of them. */
  protected override updated(): void {
    const { analysis, language } = this.#workspace.state;
    const asked = [this.#cycle.desk.events, analysis?.revision, language];
    if (asked.every((each, index) => each === this.#asked[index])) return;
    this.#asked = asked;
    void this.#cycle.store.changes(NO_CHANGE_DRAFT).then((page) => {
      if (this.#asked === asked) this.page = page;
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle } = this.#cycle.desk;
    if (cycle === null) return nothing;
    if (this.page === null) return html`<p class="muted">${cycleTexts[this.#language].loading}</p>`;
    const { changes } = this.page;
    const open = changes.find(({ end }) => end === 'open') ?? null;
    const closed = changes.filter(({ end }) => end !== 'open').toReversed();
    return html`<div class="page">
      ${this.#who()} ${open === null ? nothing : this.#open(open)} ${this.#proposal(cycle, this.page)}
      <section class="card" aria-labelledby="history">
        <h2 id="history">${this.#text.history}</h2>
        ${closed.length === 0 ? html`<p class="muted">${this.#text.noHistory}</p>` : closed.map((each) => this.#closed(each, changes.indexOf(each) + 1))}
      </section>
    </div>`;
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

  #proposal(cycle: CycleState, { proposal, titles }: ChangesPage): TemplateResult | typeof nothing {
    const version = versionInForce(cycle.context)?.version ?? 0;
    const step = this.#stepWith('items');
    if (step === null && cycle.context.change !== null) return nothing; // it stands above, as it was proposed
    const body =
      proposal === null
        ? html`<p class="notice">${this.#text.noVersion}</p>`
        : proposal.items.length === 0
          ? html`<p class="muted">${this.#text.nothing(version)}</p>`
          : html`<p class="hint">${this.#text.proposalHint(version)} ${this.#text.kept}</p>
              <div class="beside">
                <div>
                  <change-items
                    mode=${step === null ? 'read' : 'propose'}
                    .items=${this.#filled(proposal)}
                    .titles=${titles}
                    .language=${this.#language}
                    @item-typed=${this.#typed}
                  ></change-items>
                  ${step === null ? nothing : this.#propose(step, proposal)}
                </div>
                <div>
                  <effect-table .rows=${proposal.effect} .language=${this.#language}></effect-table>
                  <p class="hint">${this.#text.effectHint}</p>
                  ${this.#besides(proposal)}
                </div>
              </div>`;
    return html`<section class="card" aria-labelledby="proposal">
      <h2 id="proposal">${this.#text.proposal}</h2>
      ${body}
    </section>`;
  }

  #besides({ besides, uncovered }: ChangeProposal): TemplateResult {
    return html`${uncovered.length === 0 ? nothing : html`<p class="notice yellow">${this.#text.uncovered(uncovered.join(', '))}</p>`}
    ${
      besides.length === 0
        ? nothing
        : html`<details>
            <summary>${this.#text.besides(besides.length)}</summary>
            <ul>
              ${besides.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </details>`
    }`;
  }

  /** The items with what was typed of them. */
  #filled({ items }: ChangeProposal): ChangeProposal['items'] {
    return items.map((item) => {
      const typed = this.draft.items.find(({ code, what }) => code === item.code && what === item.what);
      return typed === undefined ? item : { ...item, cause: typed.cause, evidence: typed.evidence };
    });
  }

  #propose(step: PossibleStep, proposal: ChangeProposal): TemplateResult {
    const items = this.#filled(proposal);
    const lacking = lackingOf(items);
    const isAnew = step.step.required.includes('reasons');
    const first = items.find(({ evidence }) => evidence.trim() !== '')?.evidence;
    const isReady = lacking.length === 0 && (!isAnew || this.reasons.trim() !== '');
    return html`<p class="notice ${lacking.length === 0 ? 'green' : 'yellow'}">
        ${lacking.length === 0 ? this.#text.complete : this.#text.lacking(lacking.length)}
      </p>
      ${this.#refusals(step)}
      ${
        isAnew
          ? html`<div class="field">
              <label for="reasons">${this.#text.reasons}</label>
              <textarea
                id="reasons"
                rows="2"
                .value=${this.reasons}
                @input=${(event: Event) => {
                  this.reasons = (event.target as HTMLTextAreaElement).value;
                }}
              ></textarea>
            </div>`
          : nothing
      }
      <div class="actions">
        <button
          class="button primary"
          ?disabled=${!isReady || !this.#isMine(step)}
          @click=${() => this.#take(step, { items, ...(isAnew ? { reasons: this.reasons.trim() } : {}) })}
        >
          ${isAnew ? this.#text.amend : this.#text.propose}
        </button>
        ${
          first !== undefined && items.some(({ evidence }) => evidence.trim() === '')
            ? html`<button class="button small" @click=${() => this.#repeat(items, first)}>
                ${this.#text.repeat}
              </button>`
            : nothing
        }
        ${this.#become(step)}
      </div>`;
  }

  #isMine({ step }: PossibleStep): boolean {
    return step.roles.includes(this.#cycle.desk.role);
  }

  /** To whom a step belongs, and a way to act as one of them. */
  #become(step: PossibleStep): TemplateResult | typeof nothing {
    if (this.#isMine(step)) return nothing;
    const names = this.#cycle.names(this.#language);
    return html`<span class="hint">${this.#text.notYours(step.step.roles.map(names.role).join(', '))}</span>
      ${step.step.roles.map(
        (role) =>
          html`<button class="button small" @click=${() => this.#cycle.store.act({ role })}>
            ${cycleTexts[this.#language].becomeRole(names.role(role))}
          </button>`,
      )}`;
  }

  /** Why a step was refused, or would be whatever is filled in. */
  #refusals({ step, refusals }: PossibleStep): TemplateResult | typeof nothing {
    const { attempt } = this.#steps;
    const all =
      attempt?.step === step.id
        ? attempt.refusals
        : refusals.filter((each) => each.wayOut.every(({ by }) => by !== 'payload'));
    if (all.length === 0) return nothing;
    const setting = { names: this.#cycle.names(this.#language), definition: this.#cycle.desk.definition };
    return html`<div class="notice red" role="alert">${refusalWays(all, setting)}</div>`;
  }

  #open({ change, effect }: ShownChange): TemplateResult {
    const step = this.#stepWith('opinions');
    const given: readonly DraftOpinion[] = step === null ? change.opinions : this.draft.opinions;
    return html`<section class="card" aria-labelledby="open">
      <h2 id="open">${this.#text.openChange}</h2>
      <p class="hint">${this.#text.openHint(dateText(change.proposedOn, this.#language))}</p>
      <div class="beside">
        <div>
          <change-items
            mode=${step === null ? 'read' : 'advise'}
            .items=${change.items}
            .opinions=${given}
            .titles=${this.page?.titles ?? {}}
            .language=${this.#language}
            @opinion-typed=${this.#advised}
          ></change-items>
          ${step === null ? html`<p class="hint">${this.#text.decide}</p>` : this.#advise(step, change)}
        </div>
        <div>
          <effect-table .rows=${effect} .language=${this.#language}></effect-table>
          <p class="hint">${this.#text.effectHint}</p>
        </div>
      </div>
    </section>`;
  }

  #advise(step: PossibleStep, { items }: OpenChange): TemplateResult {
    const opinions = items.map(
      (_, index): DraftOpinion =>
        this.draft.opinions.find(({ item }) => item === index + 1) ?? { item: index + 1, opinion: '', text: '' },
    );
    const lacking = opinions.filter(
      ({ opinion, text }) => opinion === '' || (opinion !== 'favourable' && text.trim() === ''),
    );
    return html`${lacking.length === 0 ? nothing : html`<p class="notice yellow">${this.#text.adviseLacking(lacking.length)}</p>`}
      ${this.#refusals(step)}
      <div class="actions">
        <button
          class="button primary"
          ?disabled=${lacking.length > 0 || !this.#isMine(step)}
          @click=${() => this.#take(step, { opinions })}
        >
          ${this.#text.advise}
        </button>
        ${
          opinions.some(({ opinion }) => opinion === '')
            ? html`<button class="button small" @click=${() => this.#favour(opinions)}>
                ${this.#text.allFavourable}
              </button>`
            : nothing
        }
        ${this.#become(step)}
      </div>`;
  }

  #closed({ change, end, version, effect }: ShownChange, number: number): TemplateResult {
    const words = changesWords[this.#language];
    const day = (iso: string): string => dateText(iso, this.#language);
    const act = version?.act;
    const reasons = 'reasons' in change ? change.reasons : null;
    return html`<details class="past">
      <summary>
        <h3>${words.heading(number, words.ends[end])}</h3>
        <span class="muted"
          >${version && act ? words.act(act.organ, act.number, day(act.date), version.version) : nothing}</span
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
          .titles=${this.page?.titles ?? {}}
          .language=${this.#language}
        ></change-items>
        <effect-table .rows=${effect} .language=${this.#language}></effect-table>
      </div>
    </details>`;
  }

  readonly #typed = ({ detail }: CustomEvent<ItemTyped>): void => {
    this.#keep(withPart(this.draft, detail.item, detail.part));
  };

  readonly #advised = ({ detail }: CustomEvent<OpinionTyped>): void => {
    this.#keep(withOpinion(this.draft, detail.item, detail.part));
  };

  #repeat(items: ChangeProposal['items'], evidence: string): void {
    const lacking = items.filter((item) => item.evidence.trim() === '');
    this.#keep(lacking.reduce((draft, item) => withPart(draft, item, { evidence }), this.draft));
  }

  #favour(opinions: readonly DraftOpinion[]): void {
    const open = opinions.filter(({ opinion }) => opinion === '');
    this.#keep(open.reduce((draft, { item }) => withOpinion(draft, item, { opinion: 'favourable' }), this.draft));
  }

  #keep(draft: ChangeDraft): void {
    this.draft = draft;
    void this.#cycle.store.keepChangeDraft(draft);
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
