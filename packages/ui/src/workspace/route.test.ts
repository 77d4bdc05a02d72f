import { expect, it } from 'vitest';
import { parseRoute, routeHref } from './route.ts';

it('reads back every address it makes', () => {
  for (const code of [null, 'OS8', 'PIRA 07/2024', '100%']) {
    expect(parseRoute(routeHref('risultati', code))).toEqual({ view: 'risultati', code });
  }
});

it('takes any other hash as the first view', () => {
  for (const hash of ['', '#', '#main', '#/nowhere']) expect(parseRoute(hash).view).toBe('piano');
  expect(parseRoute('#/dati/%E0%A4%A').code).toBe('%E0%A4%A');
});
