import type { ReportStamp } from '@traguardo/model';
import { cycleHash, type EventRecord } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { defaultCycle } from '../worker/shipped-cycle.ts';
import { madeBefore } from './made-before.ts';
import type { KeptDocument } from './report-document.ts';

const definition = defaultCycle();
const STEPS = [
  'CLOSE_DRAFT CONTROLLER',
  'SUBMIT VERTICE',
  'APPROVE ORGANO',
  'YEAR_END CLOCK',
  'FREEZE CONTROLLER',
  'EVALUATE OIV',
  'CLOSE_REPORT CONTROLLER',
  'APPROVE ORGANO',
  'VALIDATE OIV',
  'PUBLISH RPCT',
];
const events = STEPS.map((step, index) => {
  const [type, role] = step.split(' ');
  const input = type === 'EVALUATE' ? { scope: 'body' } : {};
  const at = '2025-06-01T09:00:00.000Z';
  return { seq: index + 1, type, role, at, cycleHash: cycleHash(definition), payload: { input } };
}) as unknown as readonly EventRecord[];

function made(format: KeptDocument['format'] | null, after: number): KeptDocument {
  const stamp = { journal: { events: after } } as unknown as ReportStamp;
  return { name: 'x', hash: '', at: '', stamp, ...(format ? { format } : {}) };
}

it('says which of approval and validation the journal in a folder to publish lacks', () => {
  const before = (document: KeptDocument): readonly string[] =>
    madeBefore([document], { events, definitionOf: () => definition })(document);
  expect(before(made('public', 7))).toEqual(['report_approval.APPROVE', 'validation.VALIDATE']);
  expect(before(made('public', 8))).toEqual(['validation.VALIDATE']);
  expect(before(made('public', 9))).toEqual([]); // its own publication comes after it
  expect(before(made('docx', 7))).toEqual([]);
  expect(before(made(null, 7))).toEqual([]);
});
