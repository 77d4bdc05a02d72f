import { codeKey, type Language } from '@traguardo/model';
import { CYCLE_TEXTS, type ChangeItem } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { changesTexts } from '../../locales/changes.ts';
import { boxes } from '../../styles/boxes.ts';
import { footActions } from '../../styles/foot-actions.ts';
import { base, forms } from '../../styles/shared.ts';
import type { DraftOpinion } from '../../workspace/cycle/change-draft.ts';
import { changeItemsStyles } from './change-items.styles.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** What a person does with the items: gives cause and evidence, gives opinions, or reads. */
export type ItemsMode = 'propose' | 'advise' | 'read';

/** A part of an item typed anew. */
export interface ItemTyped {
  readonly item: ChangeItem;
  readonly part: Partial<Pick<ChangeItem, 'cause' | 'evidence'>>;
}

/** An opinion typed anew; `item` counts from 1. */
export interface OpinionTyped {
  readonly item: number;
  readonly part: Partial<DraftOpinion>;
}

const OPINIONS = ['favourable', 'remarks', 'contrary'] as const;

/**
 * The items of a change as cards: what, old, new, cause, evidence, opinion. Fires `item-typed` (`ItemTyped`) in the mode `propose` and
 * `opinion-typed` (`OpinionTyped`) in the mode `advise`.
 */
export class ChangeItems extends LitElement {
  static override properties = {
    items: { attribute: false },
    opinions: { attribute: false },
    titles: { attribute: false },
    places: { attribute: false },
    mode: {},
    language: {},
  };
  static override styles = [base, forms, boxes, footActions, changeItemsStyles];

  declare items: readonly ChangeItem[];
  declare opinions: readonly DraftOpinion[];
  /** Titles of the nodes by code as a key. */
  declare titles: Readonly<Record<string, string>>;
  /** Where the plan says what an item changes, an address by code as a key; a code without one is no link. */
  declare places: Readonly<Record<string, string>>;
  declare mode: ItemsMode;
  declare language: Language;

  constructor() {
    super();
    this.items = [];
    this.opinions = [];
    this.titles = {};
    this.places = {};
    this.mode = 'read';
    this.language = 'it';
  }

  override render(): TemplateResult {
    return html`<ol class="boxes">
      ${this.items.map((item, index) => this.#item(item, index + 1))}
    </ol>`;
  }

  #item(item: ChangeItem, number: number): TemplateResult {
    const { code, what, old, new: now } = item;
    const title = this.titles[codeKey(code)] ?? '';
    const href = this.places[codeKey(code)];
    return html`<li class="box" data-code=${codeKey(code)} tabindex="-1">
      <h3>
        ${number}. ${code}
        <span class="name" lang=${planLanguage()}>${title}</span>
        ${href === undefined ? nothing : this.#toPlan(href, code)}
      </h3>
      <p>${what}: <span class="from">${old}</span> → <strong>${now}</strong></p>
      ${this.mode === 'propose' ? this.#given(item, number) : this.#read(item)}
      ${this.mode === 'advise' ? this.#advised(item, number) : nothing}
      ${this.mode === 'read' ? this.#opinion(number) : nothing}
    </li>`;
  }

  #toPlan(href: string, code: string): TemplateResult {
    return html`<a class="name" href=${href}
      >${changesTexts[this.language].inPlan}<span class="visually-hidden">: ${code}</span></a
    >`;
  }

  /** Whether an item is about the node. */
  has(code: string): boolean {
    return this.items.some((item) => codeKey(item.code) === codeKey(code));
  }

  /** Gives the focus to the first item about the node. */
  reach(code: string): void {
    const item = this.renderRoot.querySelector<HTMLElement>(`[data-code="${CSS.escape(codeKey(code))}"]`);
    item?.scrollIntoView({ block: 'start' });
    item?.focus({ preventScroll: true });
  }

  /** Gives the focus to the first field that is still to be written. */
  focusOpen(): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLSelectElement | HTMLTextAreaElement>('select, textarea')];
    const isOpen = (field: (typeof fields)[number]): boolean => field.value === '' && !field.id.startsWith('text-');
    const open = fields.find((field) => field.ariaInvalid === 'true' || isOpen(field));
    (open ?? fields[0])?.focus();
  }

  #given(item: ChangeItem, number: number): TemplateResult {
    const text = changesTexts[this.language];
    const area = (part: 'cause' | 'evidence', label: string): TemplateResult =>
      html`<div class="field">
        <label for="${part}-${number}">${text[part]}</label>
        <textarea
          id="${part}-${number}"
          rows="2"
          aria-label=${label}
          required
          .value=${item[part]}
          @input=${(event: Event) => this.#typed(item, { [part]: valueOf(event) })}
        ></textarea>
      </div>`;
    const name = `${item.code}, ${item.what}`;
    return html`<div class="form-row">
      ${area('cause', text.causeOf(name))} ${area('evidence', text.evidenceOf(name))}
    </div>`;
  }

  #read({ cause, evidence }: ChangeItem): TemplateResult | typeof nothing {
    const text = changesTexts[this.language];
    if (cause === '' && evidence === '') return nothing;
    return html`<dl>
      <dt>${text.cause}</dt>
      <dd lang=${planLanguage()}>${cause}</dd>
      <dt>${text.evidence}</dt>
      <dd lang=${planLanguage()}>${evidence}</dd>
    </dl>`;
  }

  #opinionOn(number: number): DraftOpinion | null {
    return this.opinions.find(({ item }) => item === number) ?? null;
  }

  #opinion(number: number): TemplateResult | typeof nothing {
    const given = this.#opinionOn(number);
    if (given === null || given.opinion === '') return nothing;
    const word = CYCLE_TEXTS[this.language].words[given.opinion];
    return html`<dl>
      <dt>${changesTexts[this.language].opinion}</dt>
      <dd>${word}${given.text.trim() === '' ? nothing : html`: <span lang=${planLanguage()}>${given.text}</span>`}</dd>
    </dl>`;
  }

  #advised(item: ChangeItem, number: number): TemplateResult {
    const text = changesTexts[this.language];
    const { words } = CYCLE_TEXTS[this.language];
    const given = this.#opinionOn(number);
    const name = `${item.code}, ${item.what}`;
    const isTextMissing = given !== null && !['', 'favourable'].includes(given.opinion) && given.text.trim() === '';
    return html`<div class="form-row">
      <div class="field">
        <label for="opinion-${number}">${text.opinion}</label>
        <select
          id="opinion-${number}"
          aria-label=${text.opinionOf(name)}
          @change=${(event: Event) => this.#advise(number, { opinion: valueOf(event) as DraftOpinion['opinion'] })}
        >
          <option value="" .selected=${!given?.opinion}>${text.choose}</option>
          ${OPINIONS.map(
            (one) => html`<option value=${one} .selected=${given?.opinion === one}>${words[one]}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="text-${number}">${text.opinionText}</label>
        <textarea
          id="text-${number}"
          rows="2"
          aria-label=${text.opinionTextOf(name)}
          aria-invalid=${isTextMissing}
          .value=${given?.text ?? ''}
          @input=${(event: Event) => this.#advise(number, { text: valueOf(event) })}
        ></textarea>
      </div>
    </div>`;
  }

  #typed(item: ChangeItem, part: ItemTyped['part']): void {
    this.dispatchEvent(new CustomEvent<ItemTyped>('item-typed', { detail: { item, part } }));
  }

  #advise(item: number, part: OpinionTyped['part']): void {
    this.dispatchEvent(new CustomEvent<OpinionTyped>('opinion-typed', { detail: { item, part } }));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

customElements.define('change-items', ChangeItems);

declare global {
  interface HTMLElementTagNameMap {
    'change-items': ChangeItems;
  }
}
