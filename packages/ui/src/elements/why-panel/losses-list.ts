import type { Language, OutcomeNode } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import { nodeTitle } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { pointsText } from '../figures/points-text.ts';
import { nameOf } from './why-figure.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The points a node takes from each node above it; nothing where it takes none. */
export function lossesList(
  node: OutcomeNode,
  tree: OutcomeTree | null,
  language: Language,
): TemplateResult | typeof nothing {
  const losses = node.trace.losses.filter(({ points }) => points.num !== 0n);
  if (losses.length === 0) return nothing;
  return html`<h3>${resultsTexts[language].lossOn}</h3>
    <dl class="losses">
      ${losses.map(({ ancestor, points }) => {
        const above = tree?.node(ancestor);
        return html`<div>
          <dt>
            ${above ? nameOf(above, language) : ancestor}
            ${above && above.kind !== 'group' ? html`<span class="muted" lang=${planLanguage()}>${nodeTitle(above, language)}</span>` : nothing}
          </dt>
          <dd class="number">${pointsText(points, language)}</dd>
        </div>`;
      })}
    </dl>`;
}
