import { expect, it } from 'vitest';
import { bodyHref, parseRoute, routeHref } from './route.ts';

it('reads back every address it makes', () => {
  for (const code of [null, 'OS8', 'PIRA 07/2024', '100%']) {
    expect(parseRoute(routeHref('risultati', code))).toEqual({ view: 'risultati', code, body: null });
  }
});

it('reads back the body an address names, whatever the name', () => {
  for (const body of ['Comune di Prova', 'A/B 100% "C"', 'città: è']) {
    const there = { view: 'risultati', code: 'OS8' } as const;
    expect(parseRoute(bodyHref(body, there))).toEqual({ ...there, body });
  }
  expect(parseRoute('#/ente:')).toEqual({ view: 'inizio', code: null, body: null });
});

it('leads from the old address of the questions to where they are now', () => {
  expect(parseRoute('#/domande')).toEqual({ view: 'risultati', code: 'ipotesi', body: null });
  expect(parseRoute('#/domande/OS8')).toEqual({ view: 'risultati', code: 'ipotesi/OS8', body: null });
});

it('takes any other hash as the first view', () => {
  for (const hash of ['', '#', '#main', '#/nowhere']) expect(parseRoute(hash).view).toBe('inizio');
  expect(parseRoute('#/dati/%E0%A4%A').code).toBe('%E0%A4%A');
});
