import { compile, sealTexts } from '@traguardo/dsl';
import { cellText, hashText, type OutlinePart, outlineWords, ratioToString } from '@traguardo/model';
import type { ClosedChange, SealedVersion } from '@traguardo/workflow';
import { describe, expect, test } from 'vitest';
import { changesOfYear, changesOutline, effectRows, revisionEffect, textsIn } from '../src/index.ts';

describe('the effect of a revision', () => {
  test('counts the same values on both sides, those of the later text', () => {
    const before = compile({ files: [{ path: 'p', text: 'plan P period 2024 { indicator A target >= 10 N. }' }] });
    const after = compile({
      files: [
        { path: 'p', text: 'plan P period 2024 { indicator A target >= 5 N. }\nactuals at 2024-12-31 { A 5 N. }' },
      ],
    });
    const { body, nodes } = revisionEffect(before.plan, after);
    expect([body.before?.score, body.after?.score].map((score) => score && ratioToString(score))).toEqual([
      '1/2',
      '1/1',
    ]);
    expect(nodes.map((node) => node.after?.code)).toEqual(['A']);
    expect(effectRows(revisionEffect(before.plan, after), 'en')[0]).toMatchObject({ difference: '+50.00' });
  });

  test('tells what it is worth while a value that stays the same is unknown', () => {
    const body = (target: string): string =>
      `plan P period 2024 { indicator A weight 15% target >= 10 N. indicator B weight 85% target >= ${target} N. }\n`;
    const values = 'actuals at 2024-12-31 { B 4 N. }';
    const before = compile({ files: [{ path: 'p', text: body('8') }] });
    const after = compile({ files: [{ path: 'p', text: body('5') + values }] });
    expect(effectRows(revisionEffect(before.plan, after), 'en')[0]).toMatchObject({
      before: 'between 42.50% and 57.50%',
      after: 'between 68.00% and 83.00%',
      difference: '+25.50',
    });
  });

  test('follows a node under a new code, and tells those that enter or leave', () => {
    const before = compile({
      files: [{ path: 'p', text: 'plan P period 2024 { indicator A target >= 4 N. indicator B target >= 1 N. }' }],
    });
    const after = compile({
      files: [
        {
          path: 'p',
          text: 'plan P period 2024 { indicator C target >= 5 N. aka A\nindicator D target SI }\nactuals at 2024-12-31 { C 4 N. }',
        },
      ],
    });
    const nodes = revisionEffect(before.plan, after).nodes.map((each) => [
      each.before?.code ?? null,
      each.after?.code ?? null,
    ]);
    expect(nodes).toEqual([
      ['A', 'C'],
      [null, 'D'],
      ['B', null],
    ]);
  });
});

const BASE = 'plan P "Body" period 2024 { indicator A "Calls" target >= 10 N. weight 100% }\n';
const ACTUALS = 'actuals at 2024-12-31 { A 6 N. }\n';
const R1 = 'revision R1 at 2024-09-18 act "122/2024" { override A target >= 8 N. reason "Call two months late" }\n';
const R2 = 'revision R2 at 2024-11-20 act "150/2024" { override A target >= 6 N. reason "Fewer staff" }\n';

describe('two revisions in a year', () => {
  const texts = [BASE + ACTUALS, BASE + R1 + ACTUALS, BASE + R1 + R2 + ACTUALS];
  const programs = texts.map((text) => compile({ files: [{ path: 'p.piano', text }] }));
  const blobs = programs.flatMap(({ files, data }) =>
    [sealTexts(files), sealTexts(data)].map((text) => ({ hash: hashText(text), text })),
  );
  const days = ['2024-01-29', '2024-09-18', '2024-11-20'];
  const versions = programs.map(({ planHash, dataHash }, index): SealedVersion => ({
    version: index + 1,
    kind: index === 0 ? 'plan' : 'change',
    planHash,
    dataHash,
    commitments: {},
    act: { number: `${index + 1}/2024`, date: days[index] ?? '', organ: 'Giunta', title: 'PIAO' },
    ratifiedBy: null,
    standing: 'in-force',
    day: days[index] ?? '',
  }));
  const changed = (base: number, [old, now]: readonly [string, string], cause: string): ClosedChange => ({
    items: [{ code: 'A', what: 'Target', old, new: now, cause, evidence: 'Note 5' }],
    opinions: [{ item: 1, opinion: base === 1 ? 'favourable' : 'remarks', text: base === 1 ? '' : 'Rather low' }],
    proposedOn: '2024-09-02',
    base,
    planHash: programs[base]?.planHash ?? '',
    dataHash: programs[base]?.dataHash ?? '',
    end: 'approved',
    version: base + 1,
    closedOn: days[base] ?? '',
    reasons: null,
  });
  const context = {
    versions,
    change: null,
    changes: [
      changed(1, ['≥ 10 N.', '≥ 8 N.'], 'Call two months late'),
      changed(2, ['≥ 8 N.', '≥ 6 N.'], 'Fewer staff'),
    ],
    frozen: null,
  };

  test('each starts from its own base', () => {
    const effects = changesOfYear(context, textsIn(blobs)).map(({ effect }) => effect && effectRows(effect, 'en')[0]);
    expect(effects).toMatchObject([
      { before: '60.00%', after: '75.00%', difference: '+15.00' },
      { before: '75.00%', after: '100.00%', difference: '+25.00' },
    ]);
  });

  test('are printed with act, opinion and the results of every version', () => {
    const present = programs[2];
    if (!present) throw new Error('no text');
    const outline = changesOutline(context, { programOf: textsIn(blobs), present }, 'en');
    const tables = outline.filter((part): part is OutlinePart & { kind: 'table' } => part.kind === 'table');
    const cells = (table: number, row: number) => tables[table]?.rows[row]?.cells.map((cell) => cellText(cell, 'en'));
    expect(cells(0, 0)).toEqual(['A', 'Target', '≥ 10 N.', '≥ 8 N.', 'Call two months late', 'Note 5', 'Favourable']);
    expect(cells(2, 0)?.at(-1)).toBe('With remarks: Rather low');
    expect(cells(1, 0)?.slice(1)).toEqual(['60.00%', '75.00%', '+15.00']);
    expect(tables[1]?.rows[0]?.cells.map(({ kind }) => kind)).toEqual(['text', 'quantity', 'quantity', 'quantity']);
    expect(tables[4]?.columns).toEqual([
      'Objective or indicator',
      'v1 (29 Jan 2024)',
      'v2 (18 Sep 2024)',
      'v3 (20 Nov 2024)',
    ]);
    expect(cells(4, 0)).toEqual(['P Body', '60.00%', '75.00%', '100.00%']);
    const kinds = tables[4]?.rows[0]?.cells.map(({ kind }) => kind);
    expect(kinds).toEqual(['text', 'quantity', 'quantity', 'quantity']); // numbers to a program
    expect(outline.some((part) => part.kind === 'paragraph' && outlineWords(part.text).includes('2/2024'))).toBe(true);
  });

  test('without the texts the table of changes stays and the effect is said to be unknown', () => {
    const [first] = changesOfYear(context, textsIn([]));
    expect(first).toMatchObject({ end: 'approved', effect: null });
  });
});
