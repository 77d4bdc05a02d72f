import { html, type LitElement, type TemplateResult } from 'lit';

/** The outline of the open file, which comes when it is first asked for; until then what is said meanwhile. */
export function outlinePart(host: LitElement, outline: () => TemplateResult, meanwhile: string): TemplateResult {
  if (customElements.get('plan-outline') !== undefined) return outline();
  void import('../plan-outline/plan-outline.ts').then(() => host.requestUpdate());
  return html`<p class="muted">${meanwhile}</p>`;
}
