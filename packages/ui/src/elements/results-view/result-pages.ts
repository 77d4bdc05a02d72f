import type { Language, Outcome, Plan } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import type { ResultPage } from '../../workspace/results-route.ts';
import type { ComparedWorld } from '../compare-results/compared-world.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';

/** What the pages of results are made of. */
export interface PageSetting {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly tree: OutcomeTree;
  readonly language: Language;
  readonly world: ComparedWorld | null;
}

/** A page below the first one: its code comes when it is opened. */
export interface ResultPageEntry {
  readonly load: () => Promise<unknown>;
  readonly render: (setting: PageSetting) => TemplateResult;
  /** Whether it shows the one result that is chosen above it. */
  readonly ofChosen: boolean;
}

/** Every page but the first, which is there at once. */
export const RESULT_PAGE_ENTRIES: Readonly<Record<Exclude<ResultPage, 'sintesi'>, ResultPageEntry>> = {
  mappa: {
    ofChosen: true,
    load: () => import('../weight-map/weight-map.ts'),
    render: ({ plan, tree, language }) =>
      html`<weight-map .tree=${tree} .profile=${plan.profile} language=${language}></weight-map>`,
  },
  perdite: {
    ofChosen: true,
    load: () => import('../loss-chart/loss-chart.ts'),
    render: ({ outcome, language }) => html`<loss-chart .outcome=${outcome} language=${language}></loss-chart>`,
  },
  andamento: {
    ofChosen: false,
    load: () => import('../trend-lines/trend-lines.ts'),
    render: ({ world }) => html`<trend-lines .aside=${world?.aside ?? NO_YEARS}></trend-lines>`,
  },
  intervalli: {
    ofChosen: false,
    load: () => import('../range-bars/range-bars.ts'),
    render: () => html`<range-bars></range-bars>`,
  },
  enti: {
    ofChosen: false,
    load: () => import('../benchmark-rows/benchmark-rows.ts'),
    render: ({ plan, language }) => html`<benchmark-rows .plan=${plan} language=${language}></benchmark-rows>`,
  },
  confronti: {
    ofChosen: false,
    load: () => import('../compare-results/compare-results.ts'),
    render: ({ world }) => html`<compare-results .world=${world}></compare-results>`,
  },
  ipotesi: {
    ofChosen: false,
    load: () => import('../questions-view/questions-view.ts'),
    render: () => html`<questions-view></questions-view>`,
  },
};

const NO_YEARS = async (): Promise<readonly []> => [];
