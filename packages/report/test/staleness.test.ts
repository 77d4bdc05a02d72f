import { canonicalJson, hashText, type Json, type ReportStamp } from '@traguardo/model';
import { readStamp, staleness, stalenessHead, stalenessTexts } from '@traguardo/report';
import { describe, expect, test } from 'vitest';

const STAMP: ReportStamp = {
  format: 'traguardo.report/1',
  plan: 'ENTE "A & B"',
  planHash: hashText('plan'),
  dataHash: hashText('data'),
  narrativeHash: hashText('narrative'),
  profile: 'SMVP2024',
  at: '2024-12-31',
  targets: 'revised',
  journal: { events: 43, hash: hashText('head'), short: '43-ABCD', content: hashText('content') },
};
const text = canonicalJson(STAMP as unknown as Json);
const escaped = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

describe('a stamp is found again', () => {
  test.each([
    ['in a page', `<!doctype html><meta name="traguardo.report" content="${escaped}"><p>{traguardo.report/1}</p>`],
    ['in JSON', JSON.stringify({ title: 'Relazione', stamp: STAMP, tables: [{}] }, null, 2)],
    ['in JSON of its own', JSON.stringify(STAMP)],
    ['in Markdown', `<!-- ${text} -->\n\n# Relazione\n`],
    ['behind a mention of its format', `Il formato è traguardo.report/1 {…}.\n${text}`],
    ['at the end of a long page', `${'<p>{ testo }</p>\n'.repeat(10_000)}${text}`],
  ])('%s', (_, page) => {
    expect(readStamp(page)).toEqual(STAMP);
  });

  test.each([
    ['a page without one', '<!doctype html><p>Relazione</p>'],
    ['a mention of the format', '{ "format": "traguardo.report/1" }'],
    ['a stamp that was cut', text.slice(0, -40)],
    ['a stamp of another make', text.replace('"revised"', '"all"')],
  ])('but not in %s', (_, page) => {
    expect(readStamp(page)).toBeNull();
  });
});

describe('what moved on', () => {
  const other = hashText('other');
  const journal = (content: string) => ({ events: 44, hash: other, short: '44-WXYZ', content });

  test('nothing, also when the journal went on with steps the report does not tell', () => {
    const approved = { ...STAMP, journal: journal(hashText('content')) };
    expect(staleness(STAMP, approved)).toEqual([]);
    expect(stalenessHead([], 'it')).toContain('aggiornata');
    expect(stalenessHead([], 'en')).toContain('current');
  });

  test.each([
    ['plan', { planHash: other }, 'testo del piano'],
    ['values', { dataHash: other }, 'valori'],
    ['narrative', { narrativeHash: other }, 'testo della Relazione'],
    ['profile', { profile: 'SMVP2025' }, 'SMVP2024, ora SMVP2025'],
    ['journal', { journal: journal(other) }, 'era 43-ABCD, ora 44-WXYZ'],
    ['journal', { journal: null }, 'qui manca'],
    ['body', { plan: 'ALTRO' }, 'altro piano'],
  ] as const)('%s', (part, change, words) => {
    const moved = staleness(STAMP, { ...STAMP, ...change });
    expect(moved.map((each) => each.part)).toEqual([part]);
    expect(stalenessTexts(moved, 'it')[0]).toContain(words);
    expect(stalenessTexts(moved, 'en')[0]).not.toBe('');
    expect(stalenessHead(moved, 'it')).toContain('una cosa è cambiata');
  });

  test('several things at once, each in a sentence of its own', () => {
    const moved = staleness({ ...STAMP, journal: null }, { ...STAMP, planHash: other, dataHash: other });
    expect(moved.map(({ part }) => part)).toEqual(['plan', 'values', 'journal']);
    expect(stalenessTexts(moved, 'en').at(-1)).toContain('without the journal');
    expect(stalenessHead(moved, 'en')).toContain('3 things have');
  });

  test('of another body nothing else is compared', () => {
    expect(staleness(STAMP, { ...STAMP, plan: 'X', planHash: other }).map(({ part }) => part)).toEqual(['body']);
  });
});
