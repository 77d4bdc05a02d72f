import { expect, it } from 'vitest';
import { linkedHref, parseRoute, routeHref, sharedPlace, shareHref, withoutBody, withoutYear } from './route.ts';

it('reads back every address it makes', () => {
  for (const code of [null, 'OS8', 'PIRA 07/2024', '100%']) {
    expect(parseRoute(routeHref('risultati', code))).toEqual({ view: 'risultati', code, body: null, year: null });
  }
});

it('writes the parts of a place as parts, and reads them coded too', () => {
  expect(routeHref('ciclo', 'pubblicazione/piao')).toBe('#/ciclo/pubblicazione/piao');
  expect(parseRoute('#/ciclo/pubblicazione%2Fpiao')).toEqual(parseRoute('#/ciclo/pubblicazione/piao'));
});

it('reads back the body and the year an address names, whatever the name', () => {
  for (const name of ['Comune di Prova', 'A/B 100% "C"', 'città: è', 'Una~tilde']) {
    for (const key of [null, '0a1b2c3d']) {
      const hash = linkedHref({ name, key }, 2024, '#/risultati/OS8?con=2023');
      expect(parseRoute(hash)).toEqual({ view: 'risultati', code: 'OS8', body: { name, key }, year: 2024 });
      expect(withoutBody(hash)).toBe('#/anno:2024/risultati/OS8?con=2023');
      expect(withoutYear(withoutBody(hash))).toBe('#/risultati/OS8?con=2023');
    }
  }
  expect(parseRoute('#/ente:')).toEqual({ view: 'inizio', code: null, body: null, year: null });
  expect(parseRoute('#/ente:Prova')).toMatchObject({ view: 'inizio', body: { name: 'Prova', key: null } });
  expect(withoutBody('#/ente:Prova')).toBe('#/');
});

it('reads also a year that cannot be one, which nothing here has', () => {
  expect(parseRoute('#/anno:99999/dati')).toMatchObject({ view: 'dati', year: 99999 });
  expect(parseRoute('#/anno:duemila/dati')).toMatchObject({ view: 'dati', year: Number.NaN });
});

it('shares the place one comes from, with how it shows its things', () => {
  const from = '#/risultati/mappa/OS8?con=2023';
  expect(sharedPlace(parseRoute(shareHref(from)).code)).toBe(from);
  for (const other of ['#/condividi', '#/condiviso/abc', '#/enti'])
    expect(sharedPlace(parseRoute(shareHref(other)).code)).toBe('#/');
});

it('leads from the old address of the questions to where they are now', () => {
  expect(parseRoute('#/domande')).toEqual({ view: 'risultati', code: 'ipotesi', body: null, year: null });
  expect(parseRoute('#/domande/OS8')).toEqual({ view: 'risultati', code: 'ipotesi/OS8', body: null, year: null });
});

it('takes any other hash as the first view', () => {
  for (const hash of ['', '#', '#main', '#/nowhere']) expect(parseRoute(hash).view).toBe('inizio');
  expect(parseRoute('#/nowhere/at/all').code).toBe('nowhere/at/all');
  expect(parseRoute('#main').code).toBeNull();
  expect(parseRoute('#/dati/%E0%A4%A').code).toBe('%E0%A4%A');
});
