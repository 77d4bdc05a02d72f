import { html, type TemplateResult } from 'lit';

/** A card of the home whose content is not known yet, about as tall as it will be. Styles: `homeCardStyles`. */
export function waitingCard(id: string, title: string, waiting: string): TemplateResult {
  return html`<section class="card waiting" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    <p class="muted">${waiting}</p>
  </section>`;
}
