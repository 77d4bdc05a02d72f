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
  /** The body a link speaks of; null for whichever is open. */
  readonly body: LinkedBody | null;
  /** The year a link speaks of, as no number where it is none; null for whichever is open. */
  readonly year: number | null;
}

/** A body as links name it: by its name, for people and for browsers that have another copy of it, and by its key, which no renaming changes. */
export interface LinkedBody {
  readonly name: string;
  /** Null in links from before there were keys. */
  readonly key: string | null;
}

/** Views that became a page of another one: their old addresses lead there. */
const MOVED: Readonly<Record<string, readonly string[]>> = { domande: ['risultati', 'ipotesi'] };

/** What stands before the name of a body in an address. */
const BODY = 'ente:';

/** What stands before a year in an address. */
const YEAR = 'anno:';

/** The route of a location hash; anything unknown is a place that the first view does not have. */
export function parseRoute(hash: string): Route {
  const [, ...parts] = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  const body = parts[0]?.startsWith(BODY) ? linkedBody(decode(parts.shift()?.slice(BODY.length) ?? '')) : null;
  const year = parts[0]?.startsWith(YEAR) ? Number(parts.shift()?.slice(YEAR.length)) : null;
  const [first = '', ...after] = parts;
  const path = [...(Object.hasOwn(MOVED, first) ? (MOVED[first] ?? []) : [first]), ...after];
  const view = VIEWS.find((candidate) => candidate === path[0]);
  const code = decode(path.slice(view ? 1 : 0).join('/'));
  return { view: view ?? SECTIONS[0], code: code === '' ? null : code, body, year };
}

/** What a location hash says after a `?`: how a view shows its things. */
export function routeParameters(hash: string): URLSearchParams {
  const at = hash.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : hash.slice(at + 1));
}

/** The address of a view, ready for an `href`. */
export function routeHref(view: ViewName, code?: string | null, parameters = new URLSearchParams()): string {
  const query = parameters.size > 0 ? `?${parameters.toString()}` : '';
  const path = encodeURIComponent(code ?? '').replaceAll('%2F', '/');
  return `#/${view}${path === '' ? '' : `/${path}`}${query}`;
}

/** The address that opens the text at its first error. */
export function firstErrorHref(): string {
  return routeHref('piano', null, new URLSearchParams({ mostra: 'errori' }));
}

/** The address of the values that have problems, that are missing, or that are not final. */
export function valuesHref(shown: 'mancanti' | 'problemi' | 'provvisori'): string {
  return routeHref('dati', null, new URLSearchParams({ mostra: shown }));
}

/** The address of the page that shares the open body and, with a short address, the place one comes from. */
export function shareHref(from: string): string {
  const { view } = parseRoute(from);
  return isPlace(view) ? routeHref('condividi', from.replace(/^#\/?/, '')) : routeHref('condividi');
}

/** The place that the page of sharing was reached from, as a hash; the first view when from none. */
export function sharedPlace(code: string | null): string {
  const hash = `#/${code ?? ''}`;
  return isPlace(parseRoute(hash).view) ? hash : routeHref(SECTIONS[0]);
}

function isPlace(view: ViewName): boolean {
  return SECTIONS.some((section) => section === view);
}

/** The same address for whoever has another body or year open: `#/ente:Comune%20di%20Prova~0a1b2c3d/anno:2024/risultati/OS8`. */
export function linkedHref({ name, key }: LinkedBody, year: number | null, hash: string): string {
  const body = `${BODY}${encodeURIComponent(key ? `${name}~${key}` : name)}`;
  return `#/${body}${year === null ? '' : `/${YEAR}${year}`}${hash.replace(/^#/, '')}`;
}

/** An address that names a body, or a year behind it, without the name of the body. */
export function withoutBody(hash: string): string {
  return hash.replace(/^#\/ente:[^/]*(\/|$)/, '#/');
}

/** An address that names a year, without it. */
export function withoutYear(hash: string): string {
  return hash.replace(/^#\/anno:[^/]*(\/|$)/, '#/');
}

function linkedBody(written: string): LinkedBody | null {
  const key = /~([0-9a-f]{8})$/.exec(written)?.[1] ?? null;
  const name = key === null ? written : written.slice(0, -key.length - 1);
  return name === '' && key === null ? null : { name, key };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % typed by hand
  }
}
