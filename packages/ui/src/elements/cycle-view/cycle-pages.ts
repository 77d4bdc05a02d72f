import type { Language } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';

/** A page of the view of the cycle, at `#/ciclo/<name>`. */
export interface CyclePage {
  readonly name: string;
  /** In the list of pages; no page is called like a view of the application. */
  readonly title: Readonly<Record<Language, string>>;
  readonly load: () => Promise<unknown>;
  /**
   * The page opened at a place: what stands after its name in the address, or null. Called with a journal that holds,
   * so that `desk.cycle` is there; with a broken one when `evenBroken`.
   */
  readonly render: (place: string | null) => TemplateResult;
  readonly evenBroken?: boolean;
}

/** The pages in the order of their links, first what is to be done as the year goes, then what looks at the whole; the first opens at `#/ciclo`. */
export const CYCLE_PAGES: readonly [CyclePage, ...CyclePage[]] = [
  {
    name: 'compiti',
    title: { it: 'Compiti', en: 'Tasks' },
    load: () => import('../cycle-tasks/cycle-tasks.ts'),
    render: (place) => html`<cycle-tasks .place=${place}></cycle-tasks>`,
  },
  {
    name: 'anno',
    title: { it: 'Anno', en: 'Year' },
    load: () => import('../cycle-year/cycle-year.ts'),
    render: () => html`<cycle-year></cycle-year>`,
  },
  {
    name: 'scadenze',
    title: { it: 'Scadenze', en: 'Deadlines' },
    load: () => import('../cycle-terms/cycle-terms.ts'),
    render: () => html`<cycle-terms></cycle-terms>`,
  },
  {
    name: 'modifiche',
    title: { it: 'Modifiche', en: 'Changes' },
    load: () => import('../cycle-changes/cycle-changes.ts'),
    render: (place) => html`<cycle-changes .place=${place}></cycle-changes>`,
  },
  {
    name: 'dati',
    title: { it: 'Valori', en: 'Values' },
    load: () => import('../cycle-values/cycle-values.ts'),
    render: (place) => html`<cycle-values .place=${place}></cycle-values>`,
  },
  {
    name: 'validazione',
    title: { it: 'Validazione', en: 'Validation' },
    load: () => import('../cycle-validation/cycle-validation.ts'),
    render: () => html`<cycle-validation></cycle-validation>`,
  },
  {
    name: 'schede',
    title: { it: 'Schede', en: 'Sheets' },
    load: () => import('../cycle-sheets/cycle-sheets.ts'),
    render: (place) => html`<cycle-sheets .place=${place}></cycle-sheets>`,
  },
  {
    name: 'pubblicazione',
    title: { it: 'Pubblicazione', en: 'Publication' },
    load: () => import('../cycle-publication/cycle-publication.ts'),
    render: (place) => html`<cycle-publication .place=${place}></cycle-publication>`,
  },
  {
    name: 'autovalutazione',
    title: { it: 'Autovalutazione', en: 'Self-assessment' },
    load: () => import('../cycle-self-assessment/cycle-self-assessment.ts'),
    render: () => html`<cycle-self-assessment></cycle-self-assessment>`,
  },
  {
    name: 'anni',
    title: { it: 'Anni', en: 'Years' },
    load: () => import('../cycle-years/cycle-years.ts'),
    render: () => html`<cycle-years></cycle-years>`,
  },
  {
    name: 'disegno',
    title: { it: 'Disegno', en: 'Drawing' },
    load: () => import('../cycle-chart/cycle-chart.ts'),
    render: (place) => html`<cycle-chart .region=${place}></cycle-chart>`,
  },
  {
    name: 'giornale',
    title: { it: 'Giornale', en: 'Journal' },
    load: () => import('../cycle-journal/cycle-journal.ts'),
    render: (place) => html`<cycle-journal .place=${place}></cycle-journal>`,
    evenBroken: true,
  },
];

/** The page and the place in it that the code of a route names (`modifiche/2`); an unknown page is a place that the first does not have. */
export function cyclePageOf(code: string | null): { readonly page: CyclePage; readonly place: string | null } {
  const [name = '', ...rest] = (code ?? '').split('/');
  const page = CYCLE_PAGES.find((one) => one.name === name);
  return { page: page ?? CYCLE_PAGES[0], place: (page ? rest.join('/') : code) || null };
}
