/** The views that the navigation leads to, by the name in the address: `#/risultati/OS8`. */
export const SECTIONS = ['inizio', 'piano', 'dati', 'risultati', 'ciclo', 'relazione', 'archivio'] as const;

/** All views: the sections and those that are reached from elsewhere. */
export const VIEWS = [...SECTIONS, 'enti', 'condividi', 'condiviso'] as const;

export type SectionName = (typeof SECTIONS)[number];

export type ViewName = (typeof VIEWS)[number];

/** Where the person is. `code` is what a deep link points at: a node, a measure, a diagnostic's `file:offset`. */
export interface Route {
  readonly view: ViewName;
  readonly code: string | null;
  /** The name of the body a link speaks of; null for whichever is open. */
  readonly body: string | null;
}

/** Views that became a page of another one: their old addresses lead there. */
const MOVED: Readonly<Record<string, readonly string[]>> = { domande: ['risultati', 'ipotesi'] };

/** What stands before the name of a body in an address. */
const BODY = 'ente:';

/** The route of a location hash; anything unknown is the first view. */
export function parseRoute(hash: string): Route {
  const [, ...parts] = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  const body = parts[0]?.startsWith(BODY) ? decode(parts.shift()?.slice(BODY.length) ?? '') : '';
  const [first = '', ...after] = parts;
  const [name = '', ...rest] = [...(Object.hasOwn(MOVED, first) ? (MOVED[first] ?? []) : [first]), ...after];
  const view = VIEWS.find((candidate) => candidate === name) ?? SECTIONS[0];
  const code = decode(rest.join('/'));
  return { view, code: code === '' ? null : code, body: body === '' ? null : body };
}

/** What a location hash says after a `?`: how a view shows its things. */
export function routeParameters(hash: string): URLSearchParams {
  const at = hash.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : hash.slice(at + 1));
}

/** The address of a view, ready for an `href`. */
export function routeHref(view: ViewName, code?: string | null, parameters = new URLSearchParams()): string {
  const query = parameters.size > 0 ? `?${parameters.toString()}` : '';
  return `#/${view}${code ? `/${encodeURIComponent(code)}` : ''}${query}`;
}

/** The same address for whoever has another body open: `#/ente:Comune%20di%20Prova/risultati/OS8`. */
export function bodyHref(body: string, { view, code }: Pick<Route, 'view' | 'code'>): string {
  return `#/${BODY}${encodeURIComponent(body)}${routeHref(view, code).slice(1)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % typed by hand
  }
}
