import { readPublished } from '@traguardo/verify';
import { expect, test } from 'vitest';

const figure = (code: string, printed: string, what = 'score', where = '') => ({ code, what, printed, where });

const SCORES = [figure('A', '40,00 %', 'weight', 'Scores'), figure('A', '99,90 %', 'score', 'Scores')];

/** With a table of scores, one row known and one not. */
function report(language: string, weight: string, score: string): string {
  const cells = [
    { kind: 'text', shown: 'A', of: null },
    { kind: 'quantity', shown: weight, of: 'A' },
    { kind: 'quantity', shown: score, of: 'A' },
  ];
  const rows = [{ cells }, { cells: [cells[0], { kind: 'missing' }, { kind: 'text', shown: 'between', of: 'B' }] }];
  const table = { kind: 'table', code: 'scores', caption: 'Scores', rows };
  return JSON.stringify({ format: 'traguardo.report/1', language, parts: [{ kind: 'paragraph' }, table] });
}

test.each<readonly [string, string, readonly object[] | null]>([
  ['codes to scores', '{"ENTE":"99,90%","AS1":"100%"}', [figure('ENTE', '99,90%'), figure('AS1', '100%')]],
  [
    'cells',
    '{"cells":[{"code":"A","what":"weight","printed":"40%","where":"p. 3","line":7}]}',
    [figure('A', '40%', 'weight', 'p. 3')],
  ],
  [
    'an outcome document',
    '{"format":"traguardo.outcome/1","nodes":[{"code":"A","weight":"1/2","score":{"exact":"1/1"},"value":{"exact":"3/1"}},{"code":"B","weight":null,"score":null,"value":{"date":"2024-07-16"}}]}',
    [figure('A', '1/1'), figure('A', '1/2', 'weight'), figure('A', '3/1', 'value'), figure('B', '2024-07-16', 'value')],
  ],
  [
    'a table',
    'code;what;printed;where\nA;value;"1.234,5 €";p. 9\nB;;100%;\n',
    [figure('A', '1.234,5 €', 'value', 'p. 9'), figure('B', '100%')],
  ],
  ['a table without kinds', 'Code,Printed\nA,99%\n', [figure('A', '99%')]],
  ['a report as open data', report('it', '40,00 %', '99,90 %'), SCORES],
  ['a report in English', report('en', '40.00 %', '99.90 %'), SCORES],
  ['a table without codes', 'a;b\n1;2\n', null],
  ['a number', '7', null],
  ['a figure that is a number: its precision is not known', '{"ENTE":99.9}', null],
  ['a cell without code', '{"cells":[{"printed":"1"}]}', null],
])('%s', (_name, text, figures) => {
  expect(readPublished(text)).toEqual(figures);
});
