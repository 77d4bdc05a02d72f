import { routeHref } from './route.ts';

/** The pages of results, in the order of their links. */
export const RESULT_PAGES = [
  'sintesi',
  'mappa',
  'perdite',
  'andamento',
  'intervalli',
  'enti',
  'confronti',
  'ipotesi',
] as const;

export type ResultPage = (typeof RESULT_PAGES)[number];

/** The figures of a node one can ask the reason of, as the address names them: its score first. */
export const WHY_FIGURES = ['punteggio', 'peso', 'valore', 'target', 'fascia', 'punti'] as const;

export type WhyFigure = (typeof WHY_FIGURES)[number];

/** Where one is in the results: the page, the node explained (null: none), and which of its figures. */
export interface ResultsRoute {
  readonly page: ResultPage;
  readonly code: string | null;
  readonly figure: WhyFigure;
}

/**
 * What follows `#/risultati/` in an address: a page, a code, or both with a figure (`perdite/OS8/peso`). A bare code is one of the first
 * page; codes hold no `/`.
 */
export function parseResults(code: string | null): ResultsRoute {
  const parts = (code ?? '').split('/').filter((part) => part !== '');
  const page = RESULT_PAGES.find((each) => each === parts[0]);
  const [node = null, named] = page === undefined ? parts : parts.slice(1);
  const figure = WHY_FIGURES.find((each) => each === named) ?? 'punteggio';
  return { page: page ?? 'sintesi', code: node, figure };
}

/** The address of a page of results, of a node explained in it, and of one of its figures. */
export function resultsHref(page: ResultPage, code: string | null = null, figure: WhyFigure = 'punteggio'): string {
  if (code === null) return page === 'sintesi' ? routeHref('risultati') : routeHref('risultati', page);
  const parts = [page, code, ...(figure === 'punteggio' ? [] : [figure])];
  return `${routeHref('risultati')}/${parts.map(encodeURIComponent).join('/')}`;
}

/** The address of the page of questions at "what if". */
export function whatIfHref(): string {
  return `${resultsHref('ipotesi')}?e-se`;
}
