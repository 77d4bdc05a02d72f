import { html, type TemplateResult } from 'lit';
import type { TreeRow } from './tree-rows.ts';

/** The triangle that opens and closes a row with the pointer; the keyboard has the arrows of the row itself. */
export function opener(row: TreeRow<unknown>, toggle: (key: string) => void): TemplateResult {
  if (!row.hasChildren) return html`<span class="opener" aria-hidden="true"></span>`;
  const click = (event: Event) => {
    event.stopPropagation();
    toggle(row.key);
  };
  return html`<span class="opener" aria-hidden="true" @click=${click}></span>`;
}
