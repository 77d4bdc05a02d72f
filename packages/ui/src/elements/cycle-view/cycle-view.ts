import { html, LitElement, type TemplateResult } from 'lit';
class View extends LitElement {
  override render(): TemplateResult {
    return html`<h1>cycle</h1>`;
  }
}
customElements.define('cycle-view', View);
