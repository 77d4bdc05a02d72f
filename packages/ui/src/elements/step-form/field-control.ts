import type { Language } from '@traguardo/model';
import type { Shape } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceName } from '../../locales/cycle-words.ts';
import { stepFormTexts } from '../../locales/step-form.ts';
import type { Draft } from './draft.ts';

/** Texts to choose from, by the last name of a field's path (`code`, `organ`); typing another stays possible. */
export type Suggestions = Readonly<Record<string, readonly string[]>>;

/** Texts longer than this are written in several lines. */
export const ONE_LINE = 200;

/** One field of a form. A nested one stands beside others and is lower. */
export interface FieldLook {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
  readonly isWrong: boolean;
  readonly isNested: boolean;
}

/** The control a shape asks for; `set` gets every change. `${id}-error` describes it when it is wrong. */
export function fieldControl(
  { id, name, shape, isWrong, isNested }: FieldLook,
  draft: Draft,
  set: (value: Draft) => void,
  { language, suggestions }: { readonly language: Language; readonly suggestions: Suggestions },
): TemplateResult {
  const value = draft === null ? '' : String(draft);
  const setText = (event: Event): void => set((event.target as HTMLInputElement).value);
  const described = isWrong ? `${id}-error` : nothing;
  const text = stepFormTexts[language];
  switch (shape.kind) {
    case 'word':
      return html`<select id=${id} aria-invalid=${isWrong} aria-describedby=${described} @change=${setText}>
        <option value="" .selected=${value === ''}>${text.choose}</option>
        ${shape.of.map(
          (word) =>
            html`<option value=${word} .selected=${word === value}>${choiceName(word, language) ?? word}</option>`,
        )}
      </select>`;
    case 'integer':
      return html`<input
        id=${id}
        type="number"
        min=${shape.min}
        .value=${value}
        aria-invalid=${isWrong}
        aria-describedby=${described}
        @input=${(event: Event) => {
          const { valueAsNumber } = event.target as HTMLInputElement;
          set(Number.isNaN(valueAsNumber) ? null : valueAsNumber);
        }}
      />`;
    case 'nullable':
      return fieldControl(
        { id, name, shape: shape.of, isWrong, isNested },
        draft ?? '',
        (given) => set(given === '' ? null : given),
        { language, suggestions },
      );
    case 'percentage':
      return html`<input
        id=${id}
        inputmode="decimal"
        .value=${language === 'it' ? value.replace('.', ',') : value}
        autocomplete="off"
        aria-invalid=${isWrong}
        aria-describedby=${described}
        @input=${(event: Event) => set((event.target as HTMLInputElement).value.trim().replace(',', '.'))}
      />`;
    case 'day':
      return html`<input
        id=${id}
        type="date"
        .value=${value}
        aria-invalid=${isWrong}
        aria-describedby=${described}
        @input=${setText}
      />`;
    case 'text':
      return shape.max > ONE_LINE && name !== 'title'
        ? html`<textarea
            id=${id}
            rows=${isNested ? 2 : 3}
            .value=${value}
            aria-invalid=${isWrong}
            aria-describedby=${described}
            @input=${setText}
          ></textarea>`
        : html`<input
            id=${id}
            list=${suggestions[name] ? `list-${name}` : nothing}
            .value=${value}
            autocomplete="off"
            autocapitalize=${name === 'code' ? 'none' : nothing}
            autocorrect=${name === 'code' ? 'off' : nothing}
            aria-invalid=${isWrong}
            aria-describedby=${described}
            @input=${setText}
          />`;
    default:
      return html`<input
          id=${id}
          class="hash"
          .value=${value}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          aria-invalid=${isWrong}
          aria-describedby=${described}
          @input=${setText}
        />
        <label class="button small file">
          ${text.hashFile}
          <input class="visually-hidden" type="file" @change=${(event: Event) => setHash(event, set)} />
        </label>`;
  }
}

/** Sets the hash of a chosen file; the file goes nowhere. */
async function setHash(event: Event, set: (value: Draft) => void): Promise<void> {
  const file = (event.target as HTMLInputElement).files?.[0];
  if (!file) return;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  set(`sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
}
