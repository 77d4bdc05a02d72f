import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let plan: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  plan = join(folder, 'piano.piano');
});
afterAll(() => rm(folder, { recursive: true }));

const BASE = `language en
profile SMVP "System"
source s "Register"
role head "Head"
plan BODY "A body" period 2024 profile SMVP {
  indicator A "Calls" target >= 10 N. weight 40% source s owner head tag anticorruption
  indicator B "Days" target <= 5 days weight 60% source s owner head
}
individual SG "Secretary" { objective payments "Payment times" weight 100% target SI }
actuals at 2024-12-31 {
  A 6 N.
  B 5 days
}
`;
const R1 =
  'revision R1 "Autumn" at 2024-09-18 act "122/2024" { override A target >= 8 N. reason "Call two months late" }\n';
const R2 = 'revision R2 "Winter" at 2024-11-20 act "150/2024" { override A target >= 6 N. }\n';

const act = (number: string, date: string) => ({ act: { number, date, organ: 'Giunta', title: 'PIAO' } });
const take = async (event: string, role: string, at: string, payload: object | string = {}) => {
  const given = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const words = ['cycle', 'apply', event, plan, '--role', role, '--actor', role, '--at', at, '--payload', given];
  const { status, out, err } = await run(words);
  expect({ event, said: status === 0 ? '' : out + err }).toEqual({ event, said: '' });
};
const english = (...words: readonly string[]) => run([...words, '--lang', 'en']);

describe('two changes in a year, each from its own base', () => {
  const items = () => join(folder, 'items.json');

  test('before anything is in force there is nothing to propose from', async () => {
    await writeFile(plan, BASE);
    const { status, err } = await english('cycle', 'propose', plan);
    expect(status).toBe(2);
    expect(err).toContain('no version of the plan is in force');
  });

  test('the first: items from the text, with the reason of the revision and the effect', async () => {
    await take('CLOSE_DRAFT', 'CONTROLLER', '2024-01-22');
    await take('SUBMIT', 'VERTICE', '2024-01-24');
    await take('APPROVE', 'ORGANO', '2024-01-29', act('2/2024', '2024-01-29'));
    expect((await english('cycle', 'propose', plan)).out).toContain('The text changes nothing of version 1.');
    await writeFile(plan, BASE + R1);
    const { status, out } = await english('cycle', 'propose', plan, '--write', items());
    expect(status).toBe(1);
    expect(out).toContain('A  Target: ≥ 10 N. → ≥ 8 N.');
    expect(out).toContain('✗ the evidence is missing');
    expect(out).toMatch(/BODY A body +84\.00% +90\.00% +\+6\.00/);
  });

  test('what was typed is kept when it is made anew', async () => {
    const written = JSON.parse(await readFile(items(), 'utf8')) as { items: { evidence: string }[] };
    await writeFile(items(), JSON.stringify({ items: written.items.map((item) => ({ ...item, evidence: 'Note 7' })) }));
    const { status, out } = await english('cycle', 'propose', plan, '--write', items(), '--evidence', 'other');
    expect(status).toBe(0);
    expect(out).toContain('evidence: Note 7');
    await take('PROPOSE_CHANGE', 'VERTICE', '2024-09-02', items());
  });

  test('the OIV sees items and effect, and gives an opinion on each', async () => {
    const opinions = join(folder, 'opinions.json');
    const { out } = await english('cycle', 'change', plan, '--write', opinions, '--opinion', 'favourable');
    expect(out).toContain('opinion of the OIV: not given yet');
    expect(out).toMatch(/BODY A body +84\.00% +90\.00% +\+6\.00/);
    await take('OPINION', 'OIV', '2024-09-12', opinions);
    const after = await english('cycle', 'change', plan);
    expect(after.out).toContain('opinion of the OIV: Favourable');
    expect((await english('cycle', 'change', plan, '--write', opinions)).status).toBe(2);
    await take('APPROVE', 'ORGANO', '2024-09-18', act('122/2024', '2024-09-18'));
    expect((await english('cycle', 'change', plan)).err).toContain('no change is under way');
  });

  test('the second starts from the first; a revision without a reason asks for the cause', async () => {
    await writeFile(plan, BASE + R1 + R2);
    const { out } = await english('cycle', 'propose', plan, '--revision', 'R2', '--json');
    const document = JSON.parse(out) as {
      base: { version: number };
      payload: { items: object[] };
      lacking: object[];
      effect: object[];
    };
    expect(document).toMatchObject({
      base: { version: 2 },
      payload: { items: [{ code: 'A', what: 'Target', old: '≥ 8 N.', new: '≥ 6 N.', cause: '', evidence: '' }] },
      lacking: [{ item: 1, parts: ['cause', 'evidence'] }],
    });
    expect(document.effect[0]).toMatchObject({ code: 'BODY', before: '90.00%', after: '100.00%' });
    expect((await english('cycle', 'propose', plan, '--revision', 'R9')).err).toContain('R1, R2');
    const filled = ['--cause', 'Fewer staff', '--evidence', 'Note 9', '--write', join(folder, 'second.json')];
    expect((await english('cycle', 'propose', plan, ...filled)).status).toBe(0);
    await take('PROPOSE_CHANGE', 'VERTICE', '2024-11-10', join(folder, 'second.json'));
    await take('OPINION', 'OIV', '2024-11-15', { opinions: [{ item: 1, opinion: 'remarks', text: 'Rather low' }] });
    const approval = act('150/2024', '2024-11-18');
    const words = ['cycle', 'apply', 'APPROVE', plan, '--role', 'ORGANO', '--at', '2024-11-18', '--payload'];
    const early = await english(...words, JSON.stringify(approval));
    expect(early.status).toBe(1);
    expect(early.out).toContain('On 18 Nov 2024 the text of the plan does not have the change of A');
    await take('APPROVE', 'ORGANO', '2024-11-18', { ...approval, validFrom: '2024-11-20' });
  });

  test('the facts of a step that counts from a later day are those of that day', async () => {
    const { status, out } = await run(['cycle', 'verify', join(folder, 'ciclo.traguardo')]);
    expect({ status, out: status === 0 ? '' : out }).toEqual({ status: 0, out: '' });
  });

  test('the section prints both, with the results of all three versions', async () => {
    const { out } = await english('section', 'changes', plan);
    expect(out).toContain('Approved by act no. 122/2024');
    expect(out).toContain('With remarks: Rather low');
    expect(out).toContain('It counts from 20 Nov 2024.');
    expect(out).toContain('| Objective or indicator | v1 (29 Jan 2024) | v2 (18 Sep 2024) | v3 (20 Nov 2024) |');
    expect(out).toContain('| BODY A body | 84.00% | 90.00% | 100.00% |');
    const html = await run(['section', 'modifiche', plan, '--html']);
    expect(html.out).toContain('<h2 id="Modifica-1-approvata">Modifica 1: approvata</h2>');
    expect(html.out).toContain(
      '<th scope="row">BODY A body</th><td class="number">84,00 %</td><td class="number">90,00 %</td><td class="number">100,00 %</td>',
    );
  });
});
