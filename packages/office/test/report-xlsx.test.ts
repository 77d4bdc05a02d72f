import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { DAYS, hashBytes, type OutlineCell, PURE, ratio } from '@traguardo/model';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { officeStamp, reportXlsx } from '@traguardo/office';
import { partText } from '../src/zip.ts';
import { SAMPLE } from './sample-report.ts';

const bytes = await reportXlsx(SAMPLE);
const book = await readXlsx(bytes);
const sheet = (name: string) => book.sheets.find((each) => each.name === name);

describe('a report as XLSX', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('gives the same bytes again, in another year and time zone', async () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.useFakeTimers({ now: new Date('2031-03-01T23:59:00Z'), toFake: ['Date'] });
    expect(hashBytes(await reportXlsx(structuredClone(SAMPLE)))).toBe(hashBytes(bytes));
  });

  it('has contents and a sheet for each table, the annex too', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Sommario',
      'Conto economico',
      'Indicatori degli obiettivi…',
      'Allegato',
    ]);
    const links = [...(sheet('Sommario')?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? []);
    expect(links).toEqual(["'Conto economico'!A1", "'Indicatori degli obiettivi…'!A1", "'Allegato'!A1"]);
  });

  it('has numbers as numbers, percentages as percentages, totals as values', () => {
    const rows = sheet('Conto economico')?.rows;
    expect(rows?.[0]).toEqual(['Voce', '2023', '2024', 'Differenza', 'Quota']);
    expect(rows?.[2]).toEqual(['Diritto annuale', 1234567, 1200000.5, -34566.5, 0.625]);
    expect(rows?.[4]).toEqual(['Totale proventi', 1234577, 1200020.5, -34556.5, 1]);
    expect(sheet('Conto economico')?.merges).toEqual([{ startRow: 1, startCol: 0, endRow: 1, endCol: 4 }]);
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] as Uint8Array);
    expect(styles).toContain('formatCode="#,##0.00&quot; €&quot;"');
    expect(styles).toContain('formatCode="0.0%"');
  });

  it('has days as days, and differences with their sign', async () => {
    const points = {
      kind: 'quantity',
      quantity: { value: ratio(-20n, 1n), unit: PURE },
      decimals: 2,
      signed: true,
    } as const;
    const cells: readonly OutlineCell[] = [
      { kind: 'text', text: '18/09/2024', date: '2024-09-18' },
      points,
      { ...points, signed: false },
    ];
    const table = {
      kind: 'table',
      caption: 'Atti',
      columns: ['Data', 'Punti', 'Altro'],
      rows: [{ total: false, cells }],
    } as const;
    const made = await reportXlsx({ ...SAMPLE, parts: [table], annex: [] });
    const rows = (await readXlsx(made)).sheets.find(({ name }) => name === 'Atti')?.rows;
    expect(rows?.[1]).toEqual([new Date('2024-09-18T00:00:00Z'), -20, -20]);
    const styles = strFromU8(unzipSync(made)['xl/styles.xml'] as Uint8Array);
    expect(styles).toContain('formatCode="dd/mm/yyyy"');
    expect(styles).toContain('formatCode="+#,##0;-#,##0;#,##0"');
  });

  it('says its title, author and language', () => {
    expect(book.properties).toMatchObject({ title: SAMPLE.title, creator: SAMPLE.body });
    expect(partText(bytes, 'docProps/core.xml')).toContain('<dc:language>it-IT</dc:language>');
  });

  it('says one day in English as one', async () => {
    const days = (count: bigint): OutlineCell => ({
      kind: 'quantity',
      quantity: { value: ratio(count, 1n), unit: DAYS },
      decimals: 2,
    });
    const rows = [1n, 2n].map((count) => ({ total: false, cells: [days(count)] }));
    const table = { kind: 'table', caption: 'Days', columns: ['Days'], rows } as const;
    const styles = partText(
      await reportXlsx({ ...SAMPLE, language: 'en', parts: [table], annex: [] }),
      'xl/styles.xml',
    );
    expect(styles).toContain('formatCode="#,##0&quot; day&quot;"');
    expect(styles).toContain('formatCode="#,##0&quot; days&quot;"');
  });

  it('keeps a text a text, whatever it begins with, and what is not known empty', () => {
    const rows = sheet('Conto economico')?.rows;
    expect(rows?.[3]).toEqual(['=HYPERLINK("http://example.org")', 10, 20, null, 0.375]);
    const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('xl/worksheets/'));
    for (const [, content] of sheets) expect(strFromU8(content)).not.toContain('<f>');
  });

  it('freezes the head of a table, and carries its stamp', () => {
    expect(sheet('Conto economico')?.freezePane).toEqual({ rows: 1 });
    expect(officeStamp(bytes)).toEqual(SAMPLE.stamp);
  });

  it('calls sheets by the titles of their tables, in names that every program takes', async () => {
    const table = SAMPLE.parts.find((part) => part.kind === 'table');
    if (table?.kind !== 'table') throw new Error('the sample has a table');
    const names = async (captions: readonly string[]) => {
      const parts = captions.map((caption) => ({ ...table, caption }));
      return (await readXlsx(await reportXlsx({ ...SAMPLE, parts, annex: [] }))).sheets.map(({ name }) => name);
    };
    expect(
      await names([
        'OS1 – Sviluppare attività e servizi integrati',
        'Personale per titolo di studio: Dirigenti',
        'Personale per titolo di studio: Operatori esperti',
        'Personale per anzianità di servizio',
        'Personale per anzianità di servizio',
      ]),
    ).toEqual([
      'Sommario',
      'OS1 – Sviluppare attività e…',
      'Personale per… – Dirigenti',
      'Personale… – Operatori esperti',
      'Personale per anzianità di…',
      'Personale per anzianità di… 2',
    ]);
    const odd = ['a/b:c*d?e[f]g', 'History', "'x'", '::', 'SOMMARIO', 'sommario', 'T'.repeat(40), 'T'.repeat(50)];
    const found = await names(odd);
    expect(found).toHaveLength(odd.length + 1);
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(found.length);
    for (const name of found) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  });
});
