import { html, type LitElement, type TemplateResult } from 'lit';
import type { FilePurpose } from '../new-file-dialog/new-file-dialog.ts';

/** The outline of the open file, which comes when it is first asked for; until then what is said meanwhile. */
export function outlinePart(host: LitElement, outline: () => TemplateResult, meanwhile: string): TemplateResult {
  if (customElements.get('plan-outline') !== undefined) return outline();
  void import('../plan-outline/plan-outline.ts').then(() => host.requestUpdate());
  return html`<p class="muted">${meanwhile}</p>`;
}

/** Asks for the name of a file in the dialog of the host, which comes when it is first asked for; `offered` is the name to start from. */
export async function askName(host: LitElement, purpose: FilePurpose, from: string, offered: string): Promise<void> {
  await import('../new-file-dialog/new-file-dialog.ts');
  const dialog = host.renderRoot.querySelector('new-file-dialog');
  await dialog?.updateComplete;
  dialog?.open(purpose, from, offered);
}
