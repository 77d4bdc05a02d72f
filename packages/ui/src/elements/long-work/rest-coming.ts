import { countText, type Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { InParts } from '../../controllers/in-parts.ts';
import { longWorkTexts } from '../../locales/long-work.ts';

/** Below what is drawn in parts: how far it is, until it is whole. */
export function restComing(
  { isUnderWay, shown, total }: Pick<InParts, 'isUnderWay' | 'shown' | 'total'>,
  language: Language,
): TemplateResult | typeof nothing {
  if (!isUnderWay) return nothing;
  const { restComing: text, ofAll } = longWorkTexts[language];
  return html`<p class="small muted">${text(ofAll(countText(shown, language), countText(total, language)))}</p>`;
}
