import { dateText, daysBetween, unbroken } from '@traguardo/model';
import {
  clockRole,
  daysLate,
  daysText,
  DUE_TEXTS,
  type DocumentPublication,
  type DocumentRow,
  documentRows,
  movedText,
  possibleFor,
  type PossibleStep,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { PlaceController } from '../../controllers/place-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { StepSourcesController } from '../../controllers/step-sources-controller.ts';
import { publicationTexts } from '../../locales/publication.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, buttons, cards } from '../../styles/shared.ts';
import { noonOf } from '../../workspace/cycle/cycle-store.ts';
import { shortHash } from '../../workspace/short-hash.ts';
import '../acting-as/acting-as.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { citations } from '../plan-language/citations.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { reach } from '../cycle-view/reach.ts';
import { documentOffers } from '../step-form/document-offers.ts';
import '../step-list/step-list.ts';
import { NO_START, type StepStart, type StepTaken } from '../step-list/step-taken.ts';
import { cyclePublicationStyles } from './cycle-publication.styles.ts';

/** The page of the publications: every document of the year with its day, what is public of it, and the form to publish it. */
export class CyclePublication extends LitElement {
  static override styles = [base, badges, buttons, cards, cyclePageStyles, cyclePublicationStyles];
  static override properties = {
    place: {},
    opened: { state: true },
  };

  /** The code of a document that the address names; its form opens. */
  declare place: string | null;
  declare opened: string | null;

  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle);
  readonly #sources = new StepSourcesController(this, this.#cycle);

  readonly #place = new PlaceController(this, (place) =>
    this.#cycle.desk.cycle === null ? null : reach(this.renderRoot, `document-${place}`),
  );

  constructor() {
    super();
    this.place = null;
    this.opened = null;
  }

  get #text(): (typeof publicationTexts)['it'] {
    return publicationTexts[this.#cycle.language];
  }

  get #clock(): string | null {
    const { definition } = this.#cycle.desk;
    return definition === null ? null : clockRole(definition);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('place') && this.place !== null) this.opened = this.place;
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle, definition } = this.#cycle.desk;
    if (cycle === null || definition === null) return nothing;
    const declared = documentRows(cycle, definition);
    const waiting = declared.filter(({ due }) => due !== null).toSorted((a, b) => this.#days(a) - this.#days(b));
    const rows = [...waiting, ...declared.filter(({ due }) => due === null)];
    return html`<div class="page">
      <section class="card" aria-labelledby="publication">
        <h2 id="publication">${this.#text.title}</h2>
        <p>${this.#text.about}</p>
        <p><strong>${this.#summary(rows.length, waiting)}</strong></p>
        ${lostPlace(this.#place.lost, this.#cycle.language)}
        <acting-as></acting-as>
        <div class="message" role="status" tabindex="-1">${messageNotice(this.#steps.message)}</div>
      </section>
      <ul class="documents">
        ${rows.map((row) => html`<li class="card" id=${`document-${row.document.code}`}>${this.#document(row)}</li>`)}
      </ul>
    </div>`;
  }

  #summary(count: number, waiting: readonly DocumentRow[]): string {
    if (count === 0) return this.#text.none;
    const late = waiting.filter((row) => this.#days(row) < 0);
    return waiting.length === 0 ? this.#text.allPublic : this.#text.waiting(waiting.length, late.length);
  }

  #days({ due }: DocumentRow): number {
    return due === null ? 0 : daysBetween(this.#cycle.desk.day, due.ends);
  }

  #document(row: DocumentRow): TemplateResult {
    const { document, state, due, publications, madeBy } = row;
    const steps = this.#stepsOf(row);
    const isLate = due !== null && this.#days(row) < 0;
    const moved = due === null ? null : movedText({ ...due, due: due.ends }, this.#cycle.language);
    const outcome =
      isLate && document.consequence !== null
        ? DUE_TEXTS[this.#cycle.language].consequences[document.consequence]
        : null;
    return html`<div class="first">
        <h3>${this.#cycle.names.document(document.code)}</h3>
        <span
          class="badge ${isLate ? 'red' : due === null ? (publications.length > 0 ? 'green' : 'neutral') : 'yellow'}"
          >${isLate ? icon('warning') : nothing}${this.#cycle.names.state(state)}</span
        >
      </div>
      <p class="small muted">${citations(document.sources, this.#cycle.language)}</p>
      ${due === null ? nothing : html`<p><strong>${this.#text.by(dateText(due.ends, this.#cycle.language))}</strong> (${daysText(this.#days(row), this.#cycle.language)})</p>`}
      ${[moved, outcome].map((note) => (note === null ? nothing : html`<p class="small">${unbroken(note)}</p>`))}
      ${due === null && publications.length === 0 ? html`<p class="small">${this.#text.madeBy(madeBy.map(({ id }) => this.#cycle.names.step(id)).join('; '))}</p>` : nothing}
      ${publications.toReversed().map((publication) => this.#publication(publication))}
      ${steps.length === 0 ? nothing : this.#forms(row, steps)}`;
  }

  #publication(publication: DocumentPublication): TemplateResult {
    const days = daysLate(publication);
    const day = dateText(publication.day, this.#cycle.language);
    return html`<div class="published">
      <strong>${this.#text.publishedOn(day)}</strong>
      ${days > 0 ? html`<span class="badge red">${this.#text.late(days)}</span>` : nothing}
      <ul>
        ${publication.documents.map(
          ({ title, where, hash }) =>
            html`<li>
              ${isAddress(where) ? html`<a href=${where} rel="noreferrer">${title}</a>` : html`${title}, ${where}`}
              <span class="small muted mono">${shortHash(hash)}</span>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** The steps that make a document public: first those of the year, which move it on as well. */
  #stepsOf({ document, region, due }: DocumentRow): readonly PossibleStep[] {
    const { cycle, definition, facts, day, steps } = this.#cycle.desk;
    if (cycle === null || definition === null || facts === null) return [];
    const ofYear = steps.filter(
      ({ step }) => step.effects.includes('publish') && step.produces.includes(document.code),
    );
    const own = possibleFor(region, document.code, cycle, facts, noonOf(day), definition);
    // what waits no longer, as its act was not ratified, is not published
    return [...ofYear, ...own.filter(({ step }) => due !== null || step.to === null)];
  }

  #forms(row: DocumentRow, steps: readonly PossibleStep[]): TemplateResult {
    const { code } = row.document;
    const isOpen = this.opened === code;
    const attempt = isOpen ? this.#steps.attempt : null;
    return html`<button
        class="button no-print"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => (this.opened = isOpen ? null : code)}
      >
        ${isOpen ? this.#text.close : this.#opening(steps)}
        <span class="visually-hidden">: ${this.#cycle.names.document(code)}</span>
      </button>
      ${
        isOpen
          ? html`<step-list
              class="no-print"
              .steps=${steps}
              .role=${this.#cycle.desk.role}
              .language=${this.#cycle.language}
              .names=${this.#cycle.names}
              .definition=${this.#cycle.desk.definition}
              .clock=${this.#clock}
              .place=${steps[0]?.step.id ?? null}
              .attempt=${attempt}
              .start=${(step: PossibleStep) => this.#start(step, row)}
              @take-step=${(event: CustomEvent<StepTaken>) => this.#take(event.detail)}
              @become-role=${(event: CustomEvent<string>) => this.#cycle.store.act({ role: event.detail })}
            ></step-list>`
          : nothing
      }`;
  }

  /** What opens the forms of a document: the one step by its name. */
  #opening(steps: readonly PossibleStep[]): string {
    const [only, ...others] = steps;
    return only === undefined || others.length > 0 ? this.#text.publish : this.#cycle.names.step(only.step.id);
  }

  #start({ step }: PossibleStep, { document: { code }, isReport }: DocumentRow): StepStart {
    const { behind, reports } = this.#sources;
    const bundle = step.required.includes('bundle') ? { bundle: this.#sources.bundleHash } : {};
    return {
      ...NO_START,
      values: { documents: [{ title: this.#cycle.names.document(code), hash: '', where: '' }], ...bundle },
      offers: isReport ? documentOffers(reports, behind, this.#cycle.language) : [],
    };
  }

  async #take({ step, payload }: StepTaken): Promise<void> {
    await this.#steps.take(step, payload);
    if (this.#steps.attempt === null) this.opened = null;
  }
}

/** What a browser may open; anything else is shown as text. */
function isAddress(where: string): boolean {
  return URL.canParse(where) && ['http:', 'https:'].includes(new URL(where).protocol);
}

customElements.define('cycle-publication', CyclePublication);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-publication': CyclePublication;
  }
}
