import { CYCLE_TEXTS, type Shape, type ShapeProblem } from '@traguardo/workflow';
import { countText, type Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceName, fieldName, partName } from '../../locales/cycle-words.ts';
import { stepFormTexts } from '../../locales/step-form.ts';
import { icon } from '../../styles/icons.ts';
import { type DocumentOffer, OFFERED_FIELD, offerOf } from './document-offers.ts';
import { type Draft, draftAt, emptyDraft, filledFromFirst, isAdded } from './draft.ts';
import { fieldControl, ONE_LINE, type Suggestions } from './field-control.ts';

/** What a form lends to its fields: what is typed in them, what is wrong with it, and how it changes. */
export interface FormDesk {
  readonly draft: Draft;
  readonly problems: readonly ShapeProblem[];
  readonly fixedLists: readonly string[];
  readonly suggestions: Suggestions;
  readonly offers: readonly DocumentOffer[];
  /** What is told at a field, by its path; empty while there is nothing. */
  readonly told: Readonly<Record<string, string>>;
  /** Items of a list that are drawn. */
  readonly most: number;
  readonly language: Language;
  /** Draws more items of a list. */
  more(path: string): void;
  set(path: string, value: Draft): void;
  remove(path: string, items: readonly Draft[], index: number): void;
  takeOffer(items: readonly Draft[], offer: DocumentOffer): void;
}

/** One field of a form by the shape of what it takes: a list, a group, a choice, or one control. */
export function fieldOf(desk: FormDesk, path: string, shape: Shape, required = true): TemplateResult {
  switch (shape.kind) {
    case 'list':
      return listOf(desk, path, shape);
    case 'record':
      return html`<fieldset class="box">
        <legend>${labelOf(desk, path)}</legend>
        ${members(desk, path, shape)}
      </fieldset>`;
    case 'yes-no':
      return html`<label class="choice">
        <input
          type="checkbox"
          .checked=${draftAt(desk.draft, path) === true}
          @change=${(event: Event) => desk.set(path, (event.target as HTMLInputElement).checked)}
        />
        ${labelOf(desk, path)}
      </label>`;
    default:
      return single(desk, path, shape, required);
  }
}

function members(desk: FormDesk, path: string, shape: Extract<Shape, { kind: 'record' }>): TemplateResult {
  const entries = Object.entries(shape.fields).filter(
    ([key, field]) => !isGiven(desk, path, key) && !isAdded(shape, key, field),
  );
  const isShort = ([, field]: [string, Shape]): boolean => !(field.kind === 'text' && field.max > ONE_LINE);
  const field = ([key, one]: [string, Shape]): TemplateResult => fieldOf(desk, `${path}.${key}`, one);
  if (path.includes('.')) return html`<div class="form-row">${entries.map(field)}</div>`;
  return html`<div class="form-row">${entries.filter(isShort).map(field)}</div>
    ${entries.filter((entry) => !isShort(entry)).map(field)}`;
}

/** In a fixed list the first member names the item and is not typed. */
function isGiven(desk: FormDesk, path: string, key: string): boolean {
  const [list = '', index] = path.split('.');
  return index !== undefined && desk.fixedLists.includes(list) && (key === 'criterion' || key === 'item');
}

function listOf(desk: FormDesk, path: string, shape: Extract<Shape, { kind: 'list' }>): TemplateResult {
  const items = (draftAt(desk.draft, path) ?? []) as readonly Draft[];
  const isFixed = desk.fixedLists.includes(path);
  const { of } = shape;
  const { remove } = stepFormTexts[desk.language];
  return html`<fieldset class="list">
    <legend>${labelOf(desk, path)}</legend>
    ${problemOf(desk, path)} ${path === OFFERED_FIELD ? offersTo(desk, items) : nothing}
    ${items.slice(0, desk.most).map((item, index) => {
      const itemPath = `${path}.${index}`;
      const title = of.kind === 'record' ? itemTitle(desk, path, item, index) : null;
      return html`<div class="box" role=${title === null ? nothing : 'group'} aria-label=${title ?? nothing}>
          ${title === null ? nothing : html`<strong>${title}</strong>`}
          ${of.kind === 'record' ? members(desk, itemPath, of) : fieldOf(desk, itemPath, of)}
          ${path === OFFERED_FIELD ? offerTaken(desk, item) : nothing}
          ${
            isFixed || items.length <= shape.min
              ? nothing
              : html`<button class="button small danger" type="button" @click=${() => desk.remove(path, items, index)}>
                  ${remove}
                </button>`
          }
        </div>
        ${index === 0 && items.length > 2 && isRepeated(of) ? repeatButton(desk, path, items) : nothing}`;
    })}
    ${items.length > desk.most ? moreOf(desk, path, items.length) : isFixed ? nothing : addTo(desk, path, items, of)}
  </fieldset>`;
}

function addTo(desk: FormDesk, path: string, items: readonly Draft[], of: Shape): TemplateResult {
  return html`<div class="actions">
    <button
      class="button small"
      type="button"
      data-adds=${path}
      @click=${() => desk.set(path, [...items, emptyDraft(of)])}
    >
      ${icon('plus')} ${stepFormTexts[desk.language].addItem}
    </button>
  </div>`;
}

function moreOf(desk: FormDesk, path: string, all: number): TemplateResult {
  const { shownOf, more } = stepFormTexts[desk.language];
  return html`<p class="small">${shownOf(countText(desk.most, desk.language), countText(all, desk.language))}</p>
    <div class="actions">
      <button class="button small" type="button" @click=${() => desk.more(path)}>${more}</button>
    </div>`;
}

/** Whether items may say the same: each has a figure or a hash of its own. */
function isRepeated(of: Shape): boolean {
  const fields = of.kind === 'record' ? Object.values(of.fields) : [of];
  return fields.every(({ kind }) => kind !== 'percentage' && kind !== 'hash');
}

/** Below the first item, where one has just typed: the last may be far down. */
function repeatButton(desk: FormDesk, path: string, items: readonly Draft[]): TemplateResult {
  return html`<div class="actions">
    <button class="button small" type="button" @click=${() => desk.set(path, filledFromFirst(items))}>
      ${stepFormTexts[desk.language].repeatFirst}
    </button>
  </div>`;
}

function offersTo(desk: FormDesk, items: readonly Draft[]): TemplateResult | typeof nothing {
  const open = desk.offers.filter((offer) => items.every((item) => offerOf(item, [offer]) === null));
  if (open.length === 0) return nothing;
  return html`<p class="small" id="offers">${stepFormTexts[desk.language].offered}</p>
    <div class="actions" role="group" aria-labelledby="offers">
      ${open.map(
        (offer) =>
          html`<button class="button small" type="button" @click=${() => desk.takeOffer(items, offer)}>
            ${icon('plus')} ${offer.label}
          </button>`,
      )}
    </div>`;
}

/** That an item was downloaded here, and whether it is still what it would be made from. */
function offerTaken({ offers, language }: FormDesk, item: Draft): TemplateResult | typeof nothing {
  const offer = offerOf(item, offers);
  if (offer === null) return nothing;
  const text = stepFormTexts[language];
  return offer.isBehind
    ? html`<p class="notice yellow">${text.offerBehind}</p>`
    : html`<p class="small muted">${text.offerTaken}</p>`;
}

function itemTitle(desk: FormDesk, path: string, item: Draft, index: number): string {
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
    const { criterion, item: number } = item as { readonly criterion?: string; readonly item?: number };
    if (criterion) return `${index + 1}. ${choiceName(criterion, desk.language) ?? criterion}`;
    const named = path === 'opinions' && number ? desk.suggestions['item']?.[number - 1] : undefined;
    if (named) return `${index + 1}. ${named}`;
  }
  return stepFormTexts[desk.language].item(index + 1);
}

function single(desk: FormDesk, path: string, shape: Shape, required: boolean): TemplateResult {
  const id = `field-${path.replaceAll('.', '-')}`;
  const { hints, optional } = stepFormTexts[desk.language];
  const hint = hints[lastName(path) as keyof typeof hints];
  const problem = problemText(desk, path);
  return html`<div class="field">
    <label for=${id}>
      ${labelOf(desk, path)}${required ? nothing : html` <span class="muted">(${optional})</span>`}
    </label>
    ${fieldControl(
      { id, name: lastName(path), shape, isWrong: problem !== null, isNested: path.includes('.') },
      draftAt(desk.draft, path) ?? '',
      (value) => desk.set(path, value),
      { language: desk.language, suggestions: desk.suggestions },
    )}
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${desk.told[path] === undefined ? nothing : html`<span class="told" role="status">${desk.told[path]}</span>`}
    ${problem === null ? nothing : html`<span class="error" id="${id}-error">${problem}</span>`}
  </div>`;
}

/** An item of a list that is one field is called by its number: the list has the name. */
function labelOf(desk: FormDesk, path: string): string {
  const index = /\.(\d+)$/.exec(path)?.[1];
  if (index !== undefined) return stepFormTexts[desk.language].item(Number(index) + 1);
  return (path.includes('.') ? partName : fieldName)(lastName(path), desk.language);
}

function problemText(desk: FormDesk, path: string): string | null {
  const problem = desk.problems.find((one) => one.path === path);
  if (!problem) return null;
  const { faults } = CYCLE_TEXTS[desk.language];
  // a list nobody has chosen from is no wrong choice
  const fault = draftAt(desk.draft, path) === '' ? 'blank' : problem.fault;
  return `${labelOf(desk, path)}: ${faults[fault]}`;
}

function problemOf(desk: FormDesk, path: string): TemplateResult | typeof nothing {
  const text = problemText(desk, path);
  return text === null ? nothing : html`<span class="error">${text}</span>`;
}

function lastName(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
}
