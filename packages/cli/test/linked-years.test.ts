import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CRITERIA } from '@traguardo/workflow';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let old: string;
let next: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  old = join(folder, 'piano-2024');
  next = join(folder, 'piano-2025');
  await mkdir(old);
  await writeFile(join(old, 'piano.piano'), PLAN);
});
afterAll(() => rm(folder, { recursive: true }));

const PLAN = `language en
profile SMVP "System"
source s "Register"
role head "Head"
plan BODY "A body" period 2024 profile SMVP {
  indicator A "Calls" target >= 10 N. weight 100% source s owner head tag anticorruption
}
individual SG "Secretary" { objective payments "Payment times" weight 100% target SI }
actuals at 2024-12-31 status final { A 12 N. }
`;

const HASH = `sha256:${'a'.repeat(64)}`;
const act = (number: string, date: string) => ({ number, date, organ: 'Giunta', title: 'Act' });
const take = async (plan: string, event: string, role: string, at: string, payload: object | string = {}) => {
  const given = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const words = ['cycle', 'apply', event, plan, '--role', role, '--actor', role, '--at', at, '--payload', given];
  const { status, out, err } = await run(words);
  expect({ event, said: status === 0 ? '' : out + err }).toEqual({ event, said: '' });
};
const english = (...words: readonly string[]) => run([...words, '--lang', 'en']);
const criteria = CRITERIA.map((criterion, index) => ({
  criterion,
  outcome: index === 0 ? 'partly' : 'met',
  evidence: 'Report',
  remark: index === 0 ? 'Say what changed.' : '',
}));

describe('years that are alive at once', () => {
  test('a year validated with remarks, and the next one made from it', async () => {
    await take(old, 'CLOSE_DRAFT', 'CONTROLLER', '2024-01-22');
    expect((await english('cycle', 'years', old)).out).toMatch(/2024 {2}Draft being checked · .*Adoption of the PIAO/);
    await take(old, 'SUBMIT', 'VERTICE', '2024-01-24');
    await take(old, 'APPROVE', 'ORGANO', '2024-01-29', { act: act('2/2024', '2024-01-29') });
    expect((await english('roll-forward', old)).status).toBe(0);
    await take(old, 'YEAR_END', 'CLOCK', '2025-01-01', { on: '2024-12-31' });
    await take(old, 'FREEZE', 'CONTROLLER', '2025-04-20');
    const judgements = [{ subject: 'BODY', level: 'good', reasons: 'Met' }];
    await take(old, 'EVALUATE', 'OIV', '2025-05-20', { scope: 'body', judgements });
    const documents = [{ title: 'Report', hash: HASH, where: '' }];
    await take(old, 'CLOSE_REPORT', 'CONTROLLER', '2025-06-10', { documents, changes: [], genderSection: 'Chapter 5' });
    await take(old, 'APPROVE', 'ORGANO', '2025-06-16', { act: act('50/2025', '2025-06-16') });
    expect((await english('cycle', 'remarks', next)).out).toContain('nothing to carry over');
    await take(old, 'VALIDATE_WITH_REMARKS', 'OIV', '2025-06-20', { criteria });
  });

  test('each shows its state, and what waits in it', async () => {
    for (const from of [old, next]) {
      const { out } = await english('cycle', 'years', from);
      expect(out).toMatch(/2024 {2}Report validated/);
      expect(out).toMatch(/2025 {2}not begun.*1 remark of the year before to be carried over/);
    }
  });

  test('the remarks are carried over with the end of the earlier journal', async () => {
    const payload = join(folder, 'remarks.json');
    const { status, out } = await english('cycle', 'remarks', next, '--write', payload);
    expect({ status, named: out.includes('Say what changed.') }).toEqual({ status: 1, named: true });
    expect(JSON.parse(await readFile(payload, 'utf8'))).toMatchObject({
      remarks: [{ criterion: CRITERIA[0], remark: 'Say what changed.' }],
      earlier: { year: 2024, seq: 9 },
    });
    await take(next, 'CARRY_REMARKS', 'CONTROLLER', '2025-07-01', payload);
    const after = await english('cycle', 'remarks', next);
    expect(after.status).toBe(1);
    expect(after.out).toContain('✗ not answered');
    expect(after.out).toContain('has this end');
  });

  test('each is answered once; another end of the earlier journal is seen', async () => {
    await take(next, 'ANSWER_REMARK', 'CONTROLLER', '2025-09-01', { regarding: 1, answer: 'Chapter 2 says it.' });
    const after = await english('cycle', 'remarks', next);
    expect({ status: after.status, answered: after.out.includes('answer: Chapter 2 says it.') }).toEqual({
      status: 0,
      answered: true,
    });
    const aside = join(folder, 'aside.traguardo');
    await cp(join(old, 'ciclo.traguardo'), aside);
    await rm(join(old, 'ciclo.traguardo'));
    await take(old, 'CLOSE_DRAFT', 'CONTROLLER', '2024-01-22');
    expect((await english('cycle', 'remarks', next)).out).toContain('has not this end');
    await cp(aside, join(old, 'ciclo.traguardo'));
  });

  test('another year is reached by --year from either side', async () => {
    expect((await english('cycle', 'status', next, '--year', '2024')).out).toContain('BODY · 2024 · Report validated');
    expect((await english('cycle', 'status', old, '--year', '2025')).out).toContain('BODY · 2025');
    await take(old, 'PUBLISH', 'RPCT', '2025-06-23', {
      documents: [{ title: 'R', hash: HASH, where: 'w' }],
      bundle: HASH,
    });
    const { err, status } = await english('cycle', 'status', next, '--year', '2019');
    expect({ status, named: err.includes('2024, 2025') }).toEqual({ status: 2, named: true });
  });
});
