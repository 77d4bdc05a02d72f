import { expect, it } from 'vitest';
import { parseRoute } from './route.ts';
import { parseResults, RESULT_PAGES, resultsHref, WHY_FIGURES } from './results-route.ts';

function read(href: string) {
  return parseResults(parseRoute(href).code);
}

it('reads back every address it makes, also of a node called like a page', () => {
  for (const page of RESULT_PAGES) {
    expect(read(resultsHref(page))).toEqual({ page, code: null, figure: 'punteggio' });
    for (const code of ['OS8', 'PIRA 07', '100%', 'mappa'])
      for (const figure of WHY_FIGURES) expect(read(resultsHref(page, code, figure))).toEqual({ page, code, figure });
  }
});

it('takes a bare code as one of the first page, as older addresses have it', () => {
  expect(read('#/risultati/OS8')).toEqual({ page: 'sintesi', code: 'OS8', figure: 'punteggio' });
  expect(read('#/domande/OS8')).toEqual({ page: 'ipotesi', code: 'OS8', figure: 'punteggio' });
  expect(read('#/risultati')).toEqual({ page: 'sintesi', code: null, figure: 'punteggio' });
});
