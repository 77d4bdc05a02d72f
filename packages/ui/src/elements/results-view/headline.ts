import {
  dateText,
  type Language,
  type Outcome,
  type OutcomeNode,
  type Profile,
  type Ratio,
  toNumber,
} from '@traguardo/model';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { scoreText } from '../figures/score-text.ts';
import { resultsHref } from '../../workspace/results-route.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The body's score as the first thing one reads, with its indexes, beside the areas. */
export function headline(tree: OutcomeTree, outcome: Outcome, profile: Profile, language: Language): TemplateResult {
  const { root } = tree;
  const texts = resultsTexts[language];
  if (!root) return html``;
  const areas = tree.children(root.code).filter((node) => node.kind !== 'group' && node.kind !== 'indicator');
  return html`<div class="card headline">
    <div class="body-score">
      <h2>${texts.body}</h2>
      <p class="figure-line">
        <a class="figure ${root.score ? '' : 'range'}" href=${resultsHref('sintesi', root.code)}
          >${scoreText(root, language, profile.decimals)}</a
        >
        <band-badge .node=${root} .bands=${profile.bands} language=${language}></band-badge>
      </p>
      <p class="muted">
        <span lang=${planLanguage()}>${root.title || root.code}</span>, ${outcome.period},
        ${dateText(outcome.at, language)}
      </p>
      ${tree.indexes.map(
        (index) =>
          html`<p>
            <span lang=${planLanguage()}>${index.title || index.code}</span>:
            <a class="score" href=${resultsHref('sintesi', index.code)}
              >${scoreText(index, language, profile.decimals)}</a
            >
          </p>`,
      )}
    </div>
    <ul class="areas">
      ${areas.map((area) => areaLine(area, profile, language))}
    </ul>
  </div>`;
}

function areaLine(area: OutcomeNode, profile: Profile, language: Language): TemplateResult {
  return html`<li class="area">
    <span class="name"><strong>${area.code}</strong> <span lang=${planLanguage()}>${area.title}</span></span>
    <a class="score" href=${resultsHref('sintesi', area.code)}>${scoreText(area, language, profile.decimals)}</a>
    ${meter(area)}
  </li>`;
}

/** A bar from 0 to 100 %: solid up to the known part, pale up to where the range can end. Decoration: the figure is beside it. */
function meter(node: Pick<OutcomeNode, 'score' | 'range'>): TemplateResult {
  const [low, high] = node.score ? [node.score, node.score] : (node.range ?? [null, null]);
  const width = (ratio: Ratio | null) => (ratio ? Math.min(100, Math.max(0, toNumber(ratio) * 100)) : 0);
  return html`<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" rx="1" />
    ${high ? svg`<rect class="open" width=${width(high)} height="10" rx="1" />` : nothing}
    <rect class="fill" width=${width(low)} height="10" rx="1" />
  </svg>`;
}
