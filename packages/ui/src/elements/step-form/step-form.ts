import {
  type Act,
  lateActProblems,
  type Payload,
  payloadProblems,
  payloadShape,
  type PayloadFields,
  type Shape,
  type ShapeProblem,
  typedDayProblems,
} from '@traguardo/workflow';
import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { UnsavedController } from '../../controllers/unsaved-controller.ts';
import { stepFormTexts } from '../../locales/step-form.ts';
import { handInByKeys } from '../../page/shortcuts.ts';
import { boxes } from '../../styles/boxes.ts';
import { footActions } from '../../styles/foot-actions.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { nextDraft, recalledDraft } from './asked-lists.ts';
import type { Suggestions } from './field-control.ts';
import { type DocumentOffer, OFFERED_FIELD, stamped, withOffer } from './document-offers.ts';
import { type Draft, draftAt, emptyDraft, fitting, optionalDraft, payloadOf, withValue } from './draft.ts';
import { fieldOf, type FormDesk } from './form-fields.ts';
import { ShownItems } from './shown-items.ts';
import { stepFormStyles } from './step-form.styles.ts';

/** Whether a form asks for other fields than before: what was typed is kept as long as it does not. */
function isOtherForm(now: PayloadFields | undefined, before: PayloadFields | undefined): boolean {
  return JSON.stringify(now) !== JSON.stringify(before);
}

/** Made by the program, not by a person: shown beside the criteria, never asked. */
const COMPUTED = 'proposals';

/**
 * The form of a step, made from the shape of its payload. `values` prefills fields, `given` fills those not
 * shown; `fixedLists` names lists whose items are given and only filled in (criteria, opinions). Fires `step-typed` with the fields written in
 * whenever something is typed, and `step-submit` with a payload that fits the shape. The day of the step is that of the page.
 */
export class StepForm extends LitElement {
  static override styles = [base, buttons, cards, forms, boxes, footActions, stepFormStyles];
  static override properties = {
    fields: { attribute: false, hasChanged: isOtherForm },
    values: { attribute: false },
    given: { attribute: false },
    typed: { attribute: false },
    fixedLists: { attribute: false },
    suggestions: { attribute: false },
    acts: { attribute: false },
    offers: { attribute: false },
    told: { attribute: false },
    language: {},
    submitLabel: { attribute: false },
    day: {},
    draft: { state: true },
    problems: { state: true },
  };

  declare fields: PayloadFields;
  declare values: Readonly<Record<string, Draft>>;
  declare given: Readonly<Record<string, Draft>>;
  /** What was typed into this form before, as `step-typed` gave it; null when nothing was. */
  declare typed: Draft | null;
  declare fixedLists: readonly string[];
  declare suggestions: Suggestions;
  /** Acts of the plan: choosing one by its number fills in the rest. */
  declare acts: readonly Act[];
  /** Documents to choose from where the step takes some. */
  declare offers: readonly DocumentOffer[];
  /** What is told at a field, by its path, of what is typed. */
  declare told: (draft: Draft) => Readonly<Record<string, string>>;
  declare language: Language;
  declare submitLabel: string;
  /** The day of the step, ISO; null where nothing is dated by it. */
  declare day: string | null;
  declare draft: Draft;
  declare problems: readonly ShapeProblem[];

  readonly #items = new ShownItems(this);
  /** The fields that somebody has written in. */
  #written: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.addController(new UnsavedController(() => this.#written.size > 0));
    this.fields = { required: [], optional: [] };
    this.values = {};
    this.given = {};
    this.typed = null;
    this.fixedLists = [];
    this.suggestions = {};
    this.acts = [];
    this.offers = [];
    this.told = () => ({});
    this.language = 'it';
    this.submitLabel = '';
    this.day = null;
    this.draft = {};
    this.problems = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('fields')) {
      if (changed.has('values')) this.draft = { ...(this.draft as object), ...this.#late(changed.get('values') ?? {}) };
      return;
    }
    const shape = payloadShape(this.fields);
    const empty = emptyDraft(shape) as { readonly [key: string]: Draft };
    const optional = Object.fromEntries(this.#optional.map((name) => [name, optionalDraft(empty[name] ?? '')]));
    const { on: _day, ...before } = this.typed !== null && shape.kind === 'record' ? fitting(shape, this.typed) : {};
    const recalled = Object.entries(before).map(([name, kept]) => [name, recalledDraft(name, kept, this.values[name])]);
    this.draft = { ...empty, ...optional, ...this.values, ...Object.fromEntries(recalled), ...this.given };
    this.#written = new Set(Object.keys(before));
    this.problems = [];
    this.#items.clear();
  }

  /** What became known after the form was opened, or changed with the day, where nobody has written. */
  #late(before: Readonly<Record<string, Draft>>): Readonly<Record<string, Draft>> {
    const known = Object.entries(this.values).filter(([name]) => !(name in this.given));
    return Object.fromEntries(
      known.map(([name, next]) => [name, nextDraft(name, draftAt(this.draft, name), before[name], next)]),
    );
  }

  get #optional(): readonly string[] {
    return [...this.fields.optional, 'on', 'note'];
  }

  get #text(): (typeof stepFormTexts)['it'] {
    return stepFormTexts[this.language];
  }

  /**
   * Moves the focus to the first field that is still to be filled in, else to the first, once it is there, and brings it in sight whole.
   * It stays where somebody has put it in the form meanwhile.
   */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement) return;
    const fields = [
      ...this.renderRoot.querySelectorAll<HTMLInputElement>('input:not([type="file"]), select, textarea'),
    ];
    // what stands in a list that may stay empty is to be filled in
    const mayStayEmpty = this.#optional.map((name) => `field-${name}`);
    const first = fields.find(({ id, value }) => value === '' && !mayStayEmpty.includes(id)) ?? fields[0];
    first?.focus();
    first?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    const shape = payloadShape(this.fields);
    if (shape.kind !== 'record') return html``;
    const desk = this.#desk;
    const shown = (name: string): TemplateResult =>
      fieldOf(desk, name, shape.fields[name] as Shape, !this.#optional.includes(name));
    return html`<form class="form" novalidate @submit=${this.#submit} @keydown=${handInByKeys}>
      ${[...this.fields.required, ...this.fields.optional].filter((name) => !(name in this.given) && name !== COMPUTED).map(shown)}
      ${shown('note')}
      ${
        this.problems.length > 0
          ? html`<p class="notice red" role="alert">${this.#text.incomplete(this.problems.length)}</p>`
          : nothing
      }
      <div class="actions foot-actions">
        <button class="button primary" type="submit">${this.submitLabel}</button>
        <button class="button quiet" type="button" @click=${this.#cancel}>${this.#text.cancel}</button>
      </div>
      ${Object.entries(this.suggestions).map(
        ([name, options]) =>
          html`<datalist id="list-${name}">
            ${options.map((option) => html`<option value=${option}></option>`)}
          </datalist>`,
      )}
    </form>`;
  }

  get #desk(): FormDesk {
    const { draft, problems, fixedLists, suggestions, offers, language } = this;
    const { most } = this.#items;
    const read = { draft, problems, fixedLists, suggestions, offers, told: this.told(draft), most, language };
    return {
      ...read,
      more: (path) => void this.#items.more(path),
      set: (path, value) => this.#set(path, value),
      remove: (path, items, index) => void this.#remove(path, items, index),
      takeOffer: (items, offer) => void this.#takeOffer(items, offer),
    };
  }

  /** The button is gone with its item: the focus goes to the one that adds another. */
  async #remove(path: string, items: readonly Draft[], index: number): Promise<void> {
    this.#set(
      path,
      items.filter((_, at) => at !== index),
    );
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-adds="${path}"]`)?.focus();
  }

  async #takeOffer(before: readonly Draft[], offer: DocumentOffer): Promise<void> {
    const { items, at } = withOffer(before, offer);
    this.#set(OFFERED_FIELD, items);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#field-${OFFERED_FIELD}-${at}-title`)?.focus();
  }

  #set(path: string, value: Draft): void {
    this.#written = new Set([...this.#written, path.split('.')[0] ?? path]);
    const act = path === 'act.number' ? this.acts.find(({ number }) => number === value) : undefined;
    const draft = act ? withValue(this.draft, 'act', { ...act }) : withValue(this.draft, path, value);
    const documents = path.startsWith(OFFERED_FIELD) ? draftAt(draft, OFFERED_FIELD) : undefined;
    this.draft = documents === undefined ? draft : withValue(draft, OFFERED_FIELD, stamped(documents, this.offers));
    this.problems = this.problems.filter((problem) => problem.path !== path);
    const typed = Object.entries(this.draft as object).filter(([name]) => this.#written.has(name));
    this.dispatchEvent(new CustomEvent('step-typed', { detail: Object.fromEntries(typed) }));
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const payload = payloadOf(this.draft, this.#optional);
    const found = payloadProblems(this.fields, payload);
    this.problems = found.length > 0 ? found : this.#wrongDays(payload);
    if (this.problems.length === 0) {
      this.dispatchEvent(new CustomEvent('step-submit', { detail: payload }));
      return;
    }
    this.#items.reach(this.problems[0]?.path ?? '');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };

  #wrongDays(payload: Payload): readonly ShapeProblem[] {
    const typed = typedDayProblems(payload);
    return typed.length > 0 || this.day === null ? typed : lateActProblems(payload, this.day);
  }

  readonly #cancel = (): void => {
    this.dispatchEvent(new CustomEvent('step-cancel'));
  };
}

customElements.define('step-form', StepForm);

declare global {
  interface HTMLElementTagNameMap {
    'step-form': StepForm;
  }
}
