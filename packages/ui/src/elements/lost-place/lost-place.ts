import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { lostPlaceTexts } from '../../locales/lost-place.ts';

/** That an address names something a page does not have (styles: `cards`); nothing for null. */
export function lostPlace(place: string | null, language: Language): TemplateResult | typeof nothing {
  if (place === null) return nothing;
  return html`<p class="notice yellow" role="status">${lostPlaceTexts[language].lost(place)}</p>`;
}
