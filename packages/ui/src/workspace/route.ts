/** The views, by the name in the address: `#/risultati/OS8`. */
export const VIEWS = ['piano', 'dati', 'risultati', 'domande', 'ciclo', 'relazione', 'archivio'] as const;

export type ViewName = (typeof VIEWS)[number];

/** Where the person is. `code` is what a deep link points at: a node, a measure, a diagnostic's `file:offset`. */
export interface Route {
  readonly view: ViewName;
  readonly code: string | null;
}

/** The route of a location hash; anything unknown is the first view. */
export function parseRoute(hash: string): Route {
  const [, name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((candidate) => candidate === name) ?? 'piano';
  const code = rest.length > 0 ? decode(rest.join('/')) : '';
  return { view, code: code === '' ? null : code };
}

/** The address of a view, ready for an `href`. */
export function routeHref(view: ViewName, code?: string | null): string {
  return code ? `#/${view}/${encodeURIComponent(code)}` : `#/${view}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % typed by hand
  }
}
