import { html, type TemplateResult } from 'lit';
import type { ViewName } from '../../workspace/route.ts';

/** How a view is loaded and shown. Views are loaded when first opened: the editor is half of the application. */
export interface ViewEntry {
  load(): Promise<unknown>;
  render(): TemplateResult;
}

export const viewEntries: Readonly<Record<ViewName, ViewEntry>> = {
  piano: {
    load: () => import('../plan-view/plan-view.ts'),
    render: () => html`<plan-view></plan-view>`,
  },
  dati: {
    load: () => import('../data-view/data-view.ts'),
    render: () => html`<data-view></data-view>`,
  },
  risultati: {
    load: () => import('../results-view/results-view.ts'),
    render: () => html`<results-view></results-view>`,
  },
  ciclo: {
    load: () => import('../cycle-view/cycle-view.ts'),
    render: () => html`<cycle-view></cycle-view>`,
  },
  archivio: {
    load: () => import('../archive-view/archive-view.ts'),
    render: () => html`<archive-view></archive-view>`,
  },
};
