import { type Language, unbroken } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';

/** What a rule of the cycle is held to: acts of Italian law, cited as they are in any language of the page. */
export function citations(sources: readonly string[], language: Language): TemplateResult {
  return html`<span lang=${language === 'it' ? nothing : 'it'}>${unbroken(sources.join('; '))}</span>`;
}
