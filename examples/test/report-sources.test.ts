import { outlineMarkdown } from '@traguardo/report';
import { reportSources, type ReportJournal, stampNow } from '@traguardo/verify';
import { importBundle } from '@traguardo/workflow';
import { expect, test } from 'vitest';
import { compileExample, readExample } from './read-example.ts';
import { realYear } from './real-year.ts';

const program = compileExample(readExample('alessandria-asti-2024'));
const year = importBundle(await realYear());
if (year.kind === 'broken') throw new Error(JSON.stringify(year));
const journal: ReportJournal = year;

test('a report of the year is made from the sealed values and all its journal says', () => {
  const sources = reportSources(program, journal, { language: 'it' });
  expect(sources.outcome.at).toBe('2024-12-31');
  expect(sources.plan.revisions).toHaveLength(1);
  expect(sources.original?.targets).toBe('original');
  expect(sources.evaluations).toEqual([
    { subject: 'ENTE', level: expect.any(String), meaning: expect.any(String), reasons: '99,90 %' },
  ]);
  expect(sources.causes.map(({ code }) => code)).toContain('A1.3');
  expect(sources.acts.filter(({ number }) => number === '122/2024')).toHaveLength(1);
  expect(sources.changes?.[0]).toMatchObject({ kind: 'heading', level: 1 });
  expect(sources.selfAssessment?.[0]).toMatchObject({ kind: 'heading', level: 1 });
  expect(sources.individual?.[0]).toMatchObject({ kind: 'heading', level: 1 });
  expect(sources.plugins).toHaveLength(1);
  expect(sources.cycle?.map(({ title }) => title)).toContain('Approva la Relazione');
  expect(sources.explain('OS8')[0]).toContain('97,60 %');
  expect(sources.explain('NESSUNO')).toEqual([]);
});

test('its stamp says what it was made from, and is known before anything is worked out', () => {
  const { stamp, outcome } = reportSources(program, journal, { language: 'it' });
  expect(stamp).toMatchObject({ planHash: program.planHash, dataHash: program.dataHash, plan: 'ENTE' });
  expect(stamp.journal).toMatchObject({ events: year.events.length, hash: year.head.hash });
  expect(stampNow(program, journal, outcome)).toEqual(stamp);
});

test('without a journal it says what the text alone says', () => {
  const sources = reportSources(program, null, { language: 'en', targets: 'original', at: '2024-07-31' });
  expect(sources).toMatchObject({ changes: null, selfAssessment: null, evaluations: [], cycle: null, original: null });
  expect(sources.outcome).toMatchObject({ at: '2024-07-31', targets: 'original' });
  expect(sources.stamp).toMatchObject({ journal: null, at: '2024-07-31', targets: 'original' });
  expect(outlineMarkdown(sources.individual ?? [], 'en')).not.toContain('State of the sheet');
});

test('same texts and journal, same sources', () => {
  const shown = (): string =>
    JSON.stringify(reportSources(program, journal, { language: 'it' }), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  expect(shown()).toBe(shown());
});

test('once the values are sealed, others are not spoken of, and a text that gives the same figures is', () => {
  const example = readExample('alessandria-asti-2024');
  const [data] = example.data;
  if (data === undefined) throw new Error('no data');
  const moved = compileExample({ ...example, data: [{ ...data, text: data.text.replace('92,04', '52,04') }] });
  expect(moved.dataHash).not.toBe(program.dataHash);
  const of = reportSources(moved, journal, { language: 'it' });
  expect(of.stamp).toMatchObject({ planHash: program.planHash, dataHash: program.dataHash });
  expect(of.outcome.dataHash).toBe(program.dataHash);
  const commented = compileExample({
    ...example,
    files: example.files.map((file) => ({ ...file, text: `${file.text}\n// dopo il sigillo\n` })),
  });
  expect(reportSources(commented, journal, { language: 'it' }).stamp.planHash).toBe(commented.planHash);
});
