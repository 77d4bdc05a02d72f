import { type ContextTable, PURE, quantity, ratio, type TableResult } from '@traguardo/model';
import { expect, test } from 'vitest';
import { createReport, publicFolder } from '../src/index.ts';
import { sourcesOf } from './sources.ts';

const PLAN = `lingua it
piano ENTE "Ente" periodo 2024 {
  ambito A "Ambito" peso 100% {
    indicatore I1 "Pratiche" peso 100% target >= 80%
  }
}
`;

test('a context table has a page with its numbers and the formulas of what is computed', () => {
  const sources = sourcesOf(PLAN);
  const { place } = sources.plan.root;
  const column = { code: 'a', title: 'Anno', unit: null, decimals: 0 };
  const result: TableResult = {
    code: 'CONTI/2024',
    title: 'Conti',
    documentation: '',
    source: 'Bilancio',
    at: '2024-12-31',
    section: 'accounts',
    columns: [column],
    rows: [
      {
        code: 'x',
        title: 'Una voce',
        kind: 'given',
        cells: [{ kind: 'quantity', quantity: quantity(ratio(7), PURE) }],
      },
    ],
  };
  const declared: ContextTable = {
    ...result,
    file: null,
    section: 'accounts',
    place,
    columns: [
      {
        ...column,
        documentation: '',
        place,
        tolerance: ratio(0),
        formula: { kind: 'parameter', name: 'b', place },
      },
    ],
    rows: [],
  };
  const made = { ...sources, tables: [result], plan: { ...sources.plan, tables: [declared] } };
  const files = publicFolder(createReport(made), made);
  const page = files.find(({ path }) => /^perche\/CONTI-2024~[0-9a-f]{8}\.html$/.test(path));
  expect(page?.content).toContain('<h1 id="Tabella-Conti">Tabella: Conti</h1>');
  expect(page?.content).toContain('<th scope="row">Una voce</th><td class="number">7</td>');
  expect(page?.content).toContain('<li>Anno = b</li>');
});
