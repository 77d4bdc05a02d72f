import { html, LitElement, type TemplateResult } from 'lit';
class View extends LitElement {
  override render(): TemplateResult {
    return html`<h1>archive</h1>`;
  }
}
customElements.define('archive-view', View);
