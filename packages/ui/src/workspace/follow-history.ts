import type { Bodies } from './bodies.ts';

/** The body an entry of the tab's history was seen in; null for one that does not say. */
export function bodyOfEntry(state: unknown): string | null {
  const { body } = (state ?? {}) as { readonly body?: unknown };
  return typeof body === 'string' ? body : null;
}

/** Opens the body that an entry of the history belongs to when one goes back or forward to it; one that is gone leaves the open body. */
export function followHistory(bodies: Pick<Bodies, 'open' | 'list' | 'switchTo'>): void {
  const own = bodies.open.id;
  const mark = (): void => {
    if (bodyOfEntry(history.state) === null) history.replaceState({ body: own }, '');
  };
  addEventListener('hashchange', mark);
  addEventListener('popstate', ({ state }) => {
    const body = bodyOfEntry(state);
    const isElsewhere = body !== null && body !== own && bodies.list().some(({ id }) => id === body);
    if (isElsewhere) void bodies.switchTo(body, location.hash);
  });
  mark();
}
