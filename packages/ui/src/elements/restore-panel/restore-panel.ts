import { html, LitElement, type TemplateResult } from 'lit';
export class RestorePanel extends LitElement {
  pick(): void {}
  override render(): TemplateResult {
    return html``;
  }
}
customElements.define('restore-panel', RestorePanel);
declare global {
  interface HTMLElementTagNameMap {
    'restore-panel': RestorePanel;
  }
}
