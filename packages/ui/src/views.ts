import { html } from 'lit';
import type { ViewEntry } from './elements/app-shell/app-shell.ts';
import type { ViewName } from './workspace/route.ts';

/** The views of the application, each in a chunk of its own: the editor is half of everything. */
export const viewEntries: Readonly<Record<ViewName, ViewEntry>> = {
  inizio: {
    load: () => import('./elements/home-view/home-view.ts'),
    render: () => html`<home-view></home-view>`,
  },
  piano: {
    load: () => {
      // One journey instead of two. The view asks for it again, and tells if it does not come.
      import('./elements/plan-editor/editor.ts').catch(() => null);
      return import('./elements/plan-view/plan-view.ts');
    },
    render: () => html`<plan-view></plan-view>`,
  },
  dati: {
    load: () => import('./elements/data-view/data-view.ts'),
    render: () => html`<data-view></data-view>`,
  },
  risultati: {
    load: () => import('./elements/results-view/results-view.ts'),
    render: () => html`<results-view></results-view>`,
  },
  ciclo: {
    load: () => import('./elements/cycle-view/cycle-view.ts'),
    render: () => html`<cycle-view></cycle-view>`,
  },
  relazione: {
    load: () => import('./elements/report-view/report-view.ts'),
    render: () => html`<report-view></report-view>`,
  },
  archivio: {
    load: () => import('./elements/archive-view/archive-view.ts'),
    render: () => html`<archive-view></archive-view>`,
  },
  enti: {
    load: () => import('./elements/bodies-view/bodies-view.ts'),
    render: () => html`<bodies-view></bodies-view>`,
  },
  condividi: {
    load: () => import('./elements/share-view/share-view.ts'),
    render: () => html`<share-view></share-view>`,
  },
  condiviso: {
    load: () => import('./elements/shared-view/shared-view.ts'),
    render: () => html`<shared-view></shared-view>`,
  },
};
