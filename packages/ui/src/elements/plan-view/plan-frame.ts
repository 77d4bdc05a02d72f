import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { paneTabs, sideTabs } from './pane-tabs.ts';
import type { Pane, Side } from './panes.ts';
import { tabList } from './tabs.ts';

/** How the text and what stands around it are laid out. */
interface PlanFrame {
  readonly language: Language;
  readonly narrow: boolean;
  readonly pane: Pane;
  readonly side: Side;
  /** How many problems there are. */
  readonly problems: number;
  show(pane: Pane): void;
  editor(isHidden: boolean): TemplateResult;
  around(pane: Exclude<Pane, 'text'>): TemplateResult;
}

/** The parts of the view side by side; in a narrow window one of them, with tabs for the others. */
export function planFrame(frame: PlanFrame): TemplateResult {
  const { language, narrow, pane, side, problems, show, editor, around } = frame;
  const texts = planTexts[language];
  return narrow
    ? html`${tabList('pane', texts.heading, paneTabs(language, problems), pane, (key) => show(key as Pane))}
        <div class="narrow" role="tabpanel" id="panel-pane" aria-labelledby="tab-pane-${pane}">
          ${editor(pane !== 'text')}
          ${pane === 'text' ? nothing : html`<div class="pane ${pane}">${around(pane)}</div>`}
        </div>`
    : html`<div class="split">
          ${editor(false)}
          <div class="side">
            ${tabList('side', texts.side, sideTabs(language), side, (key) => show(key as Side))}
            <div role="tabpanel" id="panel-side" aria-labelledby="tab-side-${side}">${around(side)}</div>
          </div>
        </div>
        <section class="problems" aria-label=${texts.problems}>${around('problems')}</section>`;
}
