import { type Language, type Outline, type OutlineTable, outlineWords, type Report } from '@traguardo/model';
import { createReport } from '@traguardo/report';
import { reportSources } from '@traguardo/verify';
import { importBundle } from '@traguardo/workflow';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileExample, readExample } from './read-example.ts';
import { realYear } from './real-year.ts';

const EXAMPLE = 'alessandria-asti-2024';
const LANGUAGES = ['it', 'en'] as const;

const all = ({ parts, annex }: Report): Outline => [...parts, ...annex];
const tables = (report: Report): readonly OutlineTable[] => all(report).filter((part) => part.kind === 'table');
const codes = (report: Report): readonly string[] =>
  all(report).flatMap((part) => ('code' in part && part.code !== undefined ? [part.code] : []));

describe.each([EXAMPLE, 'camera-inventata', 'comune-con-nucleo', 'piano-vuoto'])('the report of %s', (name) => {
  const of = (language: Language): Report =>
    createReport(reportSources(compileExample(readExample(name)), null, { language }));

  test('has the same parts under the same codes in both languages, each once', () => {
    const [italian, english] = [of('it'), of('en')];
    expect(codes(english)).toEqual(codes(italian));
    expect(new Set(codes(italian)).size).toBe(codes(italian).length);
    expect(all(english).map(({ kind }) => kind)).toEqual(all(italian).map(({ kind }) => kind));
  });

  test.each(LANGUAGES)('holds no table without rows, code or heads for all its cells (%s)', (language) => {
    const broken = tables(of(language)).filter(
      ({ code, rows, columns, widths }) =>
        !code ||
        rows.length === 0 ||
        (widths && (widths.length !== columns.length || Math.abs(widths.reduce((a, b) => a + b) - 1) > 1e-9)) ||
        rows.some(({ cells, group }) => cells.length !== (group ? 1 : columns.length)),
    );
    expect(broken.map(({ code, caption }) => [code, caption])).toEqual([]);
  });
});

describe('the report of the whole year', () => {
  let report: Report;
  beforeAll(async () => {
    const bundle = importBundle(await realYear());
    if (bundle.kind !== 'whole') throw new Error(bundle.kind);
    report = createReport(reportSources(compileExample(readExample(EXAMPLE)), bundle, { language: 'it' }));
  });

  test('tells what the journal holds: acts, cycle, judgement, changes, self-assessment, its head', () => {
    expect(codes(report)).toEqual(
      expect.arrayContaining([
        'acts',
        'cycle',
        'judgements',
        'change-1-items',
        'change-1-effect',
        'results-by-version',
      ]),
    );
    expect(codes(report)).toEqual(expect.arrayContaining(['self-assessment', 'sheet-SG', 'stamp', 'losses']));
    const { journal } = report.stamp;
    const told = report.parts.map((part) => (part.kind === 'paragraph' ? outlineWords(part.text) : ''));
    expect(told.join('\n')).toContain(`traguardo cycle verify FASCICOLO --head ${journal?.short}`);
  });

  test('says of every figure of the plan whose it is', () => {
    const nodes = /^(scores|objectives|operationals|indexes|tree-table|synthesis|indicators-|sheet-|annex)/;
    const nameless = tables(report)
      .filter(({ code }) => nodes.test(code ?? ''))
      .flatMap(({ code, rows }) => rows.flatMap(({ cells }) => cells.map((cell) => ({ code, cell }))))
      .filter(({ cell }) => cell.kind === 'quantity' && !cell.of && cell.decimals > 0);
    expect(nameless).toEqual([]);
  });

  test('tells programs of what there is not by nothing, never by the dash that readers see', () => {
    const cells = tables(report).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter((cell) => cell.kind === 'text' && outlineWords(cell.text) === '–')).toEqual([]);
    expect(cells.filter(({ kind }) => kind === 'missing').length).toBeGreaterThan(2);
  });
});
