import { expect, it } from 'vitest';
import { memoryVersions } from '../../../test/memory-versions.ts';
import { earlierValues } from './earlier-values.ts';

const HEAD = 'codice;valore;data;fonte;stato;autore\n';

it('tells each time a value, or what is said of it, was other than what came next, and who gave it', async () => {
  const versions = memoryVersions();
  const rows = [
    'EC07;2,10%;31/12/2024;urp;provvisorio;Rossi',
    'ec07;2,40%;31/12/2024;urp;provvisorio;Rossi',
    'EC07;2,40%;31/12/2024;urp;definitivo;Bianchi',
  ];
  for (const [at, row] of rows.entries()) {
    const file = { path: 'dati.csv', kind: 'actuals', text: `${HEAD}${row}\nS13;nd;;;;\n` } as const;
    const instant = `2025-01-0${at + 1}T10:00:00Z`;
    await versions.keep({ id: instant, at: instant, name: null, why: 'pause', about: '', year: '2024', files: [file] });
  }
  const now = ['2,40% (31/12/2024), definitivo, urp, Bianchi'];
  expect(await earlierValues(versions, ['EC07'], now)).toEqual([
    { at: '2025-01-02T10:00:00Z', rows: ['2,40% (31/12/2024), provvisorio, urp, Rossi'] },
    { at: '2025-01-01T10:00:00Z', rows: ['2,10% (31/12/2024), provvisorio, urp, Rossi'] },
  ]);
});
