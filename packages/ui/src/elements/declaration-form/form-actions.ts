import type { DeclarationForm, FormChange } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { formTexts } from '../../locales/form.ts';

/** Where one goes on from a form. */
export interface GoOn {
  /** Adds a declaration of a kind to the one at an offset. */
  another(concept: string, at: number): void;
  open(offset: number): void;
  undo(): void;
}

/** One more of the same, back to what it stands in, and undo. */
export function goOn(
  { around, kind, concept, fields }: DeclarationForm,
  language: Language,
  { another, open, undo }: GoOn,
): TemplateResult {
  const texts = formTexts[language];
  const parent = around.at(-1);
  const isNamed = fields.some(({ key }) => key === 'label' || key === 'title'); // what has no name stands once
  return html`<div class="actions">
    ${
      concept !== null && parent && isNamed
        ? html`<button class="button small" type="button" @click=${() => another(concept, parent.offset)}>
            ${texts.another(kind)}
          </button>`
        : nothing
    }
    ${
      parent
        ? html`<button class="button small quiet" type="button" @click=${() => open(parent.offset)}>
            ${texts.back(parent.label || parent.kind)}
          </button>`
        : nothing
    }
    <button class="button small quiet" type="button" @click=${undo}>${texts.undo}</button>
  </div>`;
}

/** What may be done with the declaration as a whole. */
export function ownActions(language: Language, act: (change: FormChange) => void): TemplateResult {
  const texts = formTexts[language];
  return html`<div class="actions" role="group" aria-label=${texts.actions}>
    <button class="button small quiet" type="button" @click=${() => act({ kind: 'move', by: -1 })}>
      ${texts.moveUp}
    </button>
    <button class="button small quiet" type="button" @click=${() => act({ kind: 'move', by: 1 })}>
      ${texts.moveDown}
    </button>
    <button class="button small quiet" type="button" @click=${() => act({ kind: 'duplicate' })}>
      ${texts.duplicate}
    </button>
    <button class="button small quiet" type="button" @click=${() => act({ kind: 'remove' })}>
      ${texts.removeThis}
    </button>
  </div>`;
}
