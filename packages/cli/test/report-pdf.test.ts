import { describe, expect, it } from 'vitest';
import { sampleReport } from './sample-report.ts';
import { askCompiler, reportPdf } from '../src/commands/report/pdf.ts';
import type { PdfResult } from '../src/commands/report/pdf-result.ts';
import { noPdfText } from '../src/commands/report/pdf-words.ts';

const ARCHIVE = { standard: 'a-2a' } as const;

/** The bytes of a PDF as text, a sign a byte; a report that gave none is a bug of the test. */
function bytesOf(result: PdfResult): string {
  if (result.kind !== 'pdf') throw new Error(noPdfText(result, 'en'));
  return Buffer.from(result.bytes).toString('latin1');
}

describe('a report as PDF', () => {
  it('is tagged, has title, language, fonts of its own and the stamp', async () => {
    const pdf = bytesOf(await reportPdf(sampleReport(), ARCHIVE));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf).toContain('Relazione sulla performance 2024</rdf:li>');
    expect(pdf).toContain('<rdf:li>it</rdf:li>');
    expect(pdf).toContain('&quot;planHash&quot;:&quot;sha256:abab');
    for (const key of ['/StructTreeRoot', '/MarkInfo', '/FontFile2', '/Outlines']) expect(pdf).toContain(key);
    expect(pdf).not.toContain('/JavaScript');
  });

  it('has the same bytes each time, and no date but that of the stamp', async () => {
    const first = bytesOf(await reportPdf(sampleReport(), ARCHIVE));
    expect(bytesOf(await reportPdf(sampleReport(), ARCHIVE))).toBe(first);
    const dates = [...first.matchAll(/D:\d{8}|\d{4}-\d\d-\d\dT/g)].map(([date]) => date);
    expect(new Set(dates)).toEqual(new Set(['D:20241231', '2024-12-31T']));
  });

  it('passes what PDF/UA asks of heads, titles and pictures too', async () => {
    expect(bytesOf(await reportPdf(sampleReport('en'), { standard: 'ua-1' }))).toContain(
      '<pdfuaid:part>1</pdfuaid:part>',
    );
  });

  it('says which signs no font draws', async () => {
    const report = { ...sampleReport(), title: 'Relazione \u0378' };
    const result = await reportPdf(report, ARCHIVE);
    expect(result).toEqual({ kind: 'letters', letters: ['U+0378'] });
    if (result.kind === 'letters') expect(noPdfText(result, 'it')).toContain('«U+0378»');
  });

  it('takes texts that look like code as texts', async () => {
    const texts = ['"); panic("', '#panic()', '\\', '$ x', '] #panic() [', '/*', '//', '@x', '<x>', '= x'];
    const parts = texts.flatMap((text) => [
      { kind: 'heading', level: 1, text } as const,
      { kind: 'paragraph', text } as const,
    ]);
    const title = texts.join(' ');
    expect((await reportPdf({ ...sampleReport(), title, body: title, parts }, ARCHIVE)).kind).toBe('pdf');
  });
});

it('tells what the compiler says, and how its process ended when it breaks off', async () => {
  const source = { source: '#panic("x")', files: [] };
  expect(await askCompiler({ source, ...ARCHIVE })).toEqual({ kind: 'failed', reason: 'panicked with: "x"' });
  const broken = await askCompiler({ source: null as never, ...ARCHIVE });
  expect(broken).toEqual({ kind: 'failed', reason: expect.stringMatching(/ · 1$/) });
});

it('says how to get what is missing, in both languages', () => {
  const result = { kind: 'absent', reason: 'Cannot find module' } as const;
  expect(noPdfText(result, 'it')).toMatch(/npm install/);
  expect(noPdfText(result, 'en')).toMatch(/npm install/);
  expect(noPdfText({ kind: 'failed', reason: 'x' }, 'it')).toBe('Il PDF non si può scrivere: x.');
  expect(noPdfText({ kind: 'failed', reason: 'x' }, 'en')).toBe('The PDF cannot be written: x.');
});
