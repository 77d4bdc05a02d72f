import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../controllers/step-controller.ts';

/** A message as a notice (styles: `cards`), nothing where there is none. It belongs in an element with `role="status"`. */
export function messageNotice(message: Message | null): TemplateResult | typeof nothing {
  return message === null ? nothing : html`<p class="notice ${message.tone}">${message.text}</p>`;
}
