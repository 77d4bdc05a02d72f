import { icicleDrawing } from '@traguardo/chart';
import type { Language, Profile } from '@traguardo/model';
import { html, LitElement, nothing } from 'lit';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { base } from '../../styles/shared.ts';
import '../chart-figure/chart-figure.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { mapItem } from './map-item.ts';

/** The body as a map: weights as heights, bands as mark, texture and colour. */
export class WeightMap extends LitElement {
  static override properties = { tree: { attribute: false }, profile: { attribute: false }, language: {} };
  static override styles = [base];

  declare tree: OutcomeTree | null;
  declare profile: Profile | null;
  declare language: Language;

  constructor() {
    super();
    this.tree = null;
    this.profile = null;
    this.language = 'it';
  }

  override render() {
    const { tree, profile, language } = this;
    if (!tree?.root || !profile) return nothing;
    const texts = resultPagesTexts[language];
    const item = mapItem(tree.root, tree, profile, language);
    return html`<p class="muted">${texts.mapLead}</p>
      <chart-figure
        linked
        language=${language}
        .draw=${(width: number) => icicleDrawing(texts.map, item, language, profile.decimals, width)}
      ></chart-figure>`;
  }
}

customElements.define('weight-map', WeightMap);

declare global {
  interface HTMLElementTagNameMap {
    'weight-map': WeightMap;
  }
}
