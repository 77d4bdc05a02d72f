import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CRITERIA } from '@traguardo/workflow';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));

// Each step reads, verifies and rewrites the whole file: slow machines need patience.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The changes of 18/9/2024, as the example gives them. */
const { items: ITEMS } = JSON.parse(await readFile(join(EXAMPLE, 'passi', 'modifiche.json'), 'utf8')) as {
  readonly items: readonly { readonly code: string }[];
};

interface Figure {
  readonly code: string;
  readonly what: string;
  readonly printed: string;
}

/** What the tests ask of a verification printed with `--json`. */
interface Verification {
  readonly checked: object;
  readonly versions: readonly { readonly act: { readonly number: string } }[];
  readonly steps: readonly { readonly figures: { readonly scores: Readonly<Record<string, string>> } }[];
  readonly published: { readonly differences: readonly Figure[]; readonly unknown: readonly Figure[] };
}

const act = (number: string, date: string, organ = 'Giunta', title = 'Deliberazione') =>
  JSON.stringify({ act: { number, date, organ, title } });

describe('the year 2024, every step kept in one file', () => {
  let plan: string;
  beforeAll(async () => {
    plan = join(folder, 'plan');
    await cp(EXAMPLE, plan, { recursive: true });
  });
  const step = (event: string, role: string, at: string, payload = '{}') =>
    run(['cycle', 'apply', event, plan, '--role', role, '--actor', 'Prova', '--at', at, '--payload', payload]);

  const take = async (event: string, role: string, at: string, payload: object = {}) => {
    const { status, out, err } = await step(event, role, at, JSON.stringify(payload));
    expect({ event, status, said: status === 0 ? '' : out + err }).toEqual({ event, status: 0, said: '' });
  };
  /** Every value still missing on a day, with a reason. */
  const missingAt = async (day: string) => {
    const { out } = await run(['cycle', plan, '--at', day, '--json']);
    const { steps } = JSON.parse(out) as {
      steps: readonly { event: string; refusals: readonly { data: { codes: readonly string[] } }[] }[];
    };
    const codes = steps.find(({ event }) => event === 'CLOSE_COLLECTION')?.refusals[0]?.data.codes ?? [];
    return codes.map((code) => ({ code, reason: 'Non ancora rilevato a luglio.' }));
  };

  test('from draft to a running plan, with the act of 29/1/2024', async () => {
    expect((await run(['cycle', 'status', plan])).out).toContain('Piano in bozza');
    expect(await step('CLOSE_DRAFT', 'CONTROLLER', '2024-01-10')).toMatchObject({ status: 0 });
    expect(await step('SUBMIT', 'VERTICE', '2024-01-22')).toMatchObject({ status: 0 });
    const early = await step('APPROVE', 'ORGANO', '2024-01-29');
    expect(early.status).toBe(1);
    expect(early.out).toContain('Passo rifiutato, nulla è cambiato');
    expect(await step('APPROVE', 'ORGANO', '2024-01-29', act('2/2024', '2024-01-29'))).toMatchObject({ status: 0 });
    expect((await run(['cycle', plan, '--json'])).out).toContain('"main": "running"');
    expect((await run(['cycle', 'history', plan])).out.trim().split('\n')).toHaveLength(3);
  });

  test('a role that may not take a step is told who may', async () => {
    const { status, out } = await step('OPEN_MONITORING', 'OIV', '2024-07-01');
    expect(status).toBe(1);
    expect(out).toContain('Controllo di gestione');
  });

  test('the file verifies alone; one altered byte is found', async () => {
    const path = join(plan, 'ciclo.traguardo');
    const verified = await run(['cycle', 'verify', path]);
    expect(verified.status).toBe(0);
    const [short = '', head = ''] = verified.out.trim().split('\n').slice(-2);
    for (const printed of [head, short, short.toLowerCase().replaceAll('-', ' ')])
      expect((await run(['cycle', 'verify', path, '--head', printed])).status).toBe(0);
    const wrong = `${short.slice(0, -1)}${short.endsWith('0') ? '1' : '0'}`;
    expect((await run(['cycle', 'verify', path, '--head', wrong])).status).toBe(2);
    expect((await run(['cycle', 'verify', path, '--head', `9:${head.split(':').slice(1).join(':')}`])).status).toBe(1);
    const text = await readFile(path, 'utf8');
    const altered = join(folder, 'altered.traguardo');
    await writeFile(altered, text.replace('2/2024', '3/2024'));
    const { status, err } = await run(['cycle', 'verify', altered]);
    expect(status).toBe(1);
    expect(err).toMatch(/^Riga \d+/);
  });

  test('July: monitoring, twelve changes with the opinion of the OIV, the update of 18/9/2024', async () => {
    await take('OPEN_MONITORING', 'CONTROLLER', '2024-07-01');
    await take('CLOSE_COLLECTION', 'CONTROLLER', '2024-07-25', { notReceived: await missingAt('2024-07-25') });
    await take('REPORT', 'OIV', '2024-07-30', { outcome: 'regular', report: 'Dodici indicatori da rivedere.' });
    await take('PROPOSE_CHANGE', 'VERTICE', '2024-09-02', { items: ITEMS.slice(0, 11) });
    const opinions = ITEMS.map((_, index) => ({ item: index + 1, opinion: 'favourable', text: '' }));
    await take('OPINION', 'OIV', '2024-09-10', { opinions: opinions.slice(0, 11) });
    const approval = {
      act: { number: '122/2024', date: '2024-09-18', organ: 'Giunta', title: 'Aggiornamento del PIAO' },
    };
    const incomplete = await step('APPROVE', 'ORGANO', '2024-09-18', JSON.stringify(approval));
    expect(incomplete.status).toBe(1);
    expect(incomplete.out).toContain(ITEMS[11]?.code);
    await take('AMEND', 'VERTICE', '2024-09-12', { items: ITEMS, reasons: 'Mancava un indicatore.' });
    await take('OPINION', 'OIV', '2024-09-16', { opinions });
    await take('APPROVE', 'ORGANO', '2024-09-18', approval);
  });

  test('after the year no target changes; balance, sealed data, evaluation with causes', async () => {
    await take('YEAR_END', 'CLOCK', '2025-01-01');
    const early = await step('FREEZE', 'CONTROLLER', '2025-04-29');
    expect(early.status).toBe(1);
    expect(early.out).toContain('23 valori vengono dal bilancio');
    const balance = { act: { number: '6/2025', date: '2025-04-30', organ: 'Consiglio', title: 'Bilancio 2024' } };
    await take('BALANCE_APPROVED', 'CONSIGLIO', '2025-04-30', balance);
    const path = join(plan, 'piano.piano');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('target >= 86,04%', 'target >= 80,00%'));
    const changed = await step('FREEZE', 'CONTROLLER', '2025-04-30');
    expect(changed.status).toBe(1);
    expect(changed.out).toContain('PIRA07');
    await writeFile(path, text);
    await take('FREEZE', 'CONTROLLER', '2025-04-30');
    const judgement = { scope: 'body', judgements: [{ subject: 'ENTE', level: 'ottimo', reasons: '99,90 %' }] };
    const unexplained = await step('EVALUATE', 'OIV', '2025-05-20', JSON.stringify(judgement));
    expect(unexplained.status).toBe(1);
    expect(unexplained.out).toContain('A1.3');
    const causes = ['A1.3', 'EC07'].map((code) => ({ code, cause: 'Causa scritta per la prova.' }));
    await take('EVALUATE', 'OIV', '2025-05-20', { ...judgement, causes });
  });

  test('report, validation, publication; then the whole year verifies from its one file', async () => {
    const hash = `sha256:${'0'.repeat(64)}`;
    const documents = [{ title: 'Relazione sulla performance 2024', hash, where: 'Amministrazione trasparente' }];
    const close = async (from: string, name: string) => {
      const file = join(folder, name);
      expect(await run(['report', from, '--out', file])).toMatchObject({ status: 0, err: '' });
      const given = JSON.stringify({ documents, changes: [2], genderSection: 'Sezione 3.4' });
      const words = ['--role', 'CONTROLLER', '--at', '2025-05-28', '--payload', given, '--document', file];
      return { file, result: await run(['cycle', 'apply', 'CLOSE_REPORT', plan, ...words]) };
    };
    // made without the journal of the year: it lacks changes and judgements
    const stale = (await close(EXAMPLE, 'vecchia.html')).result;
    expect(stale.status).toBe(1);
    expect(stale.out).toContain('«vecchia.html» è indietro rispetto a: ciò che il giornale dice dell’anno.');
    const { file, result } = await close(plan, 'relazione.html');
    expect(result).toMatchObject({ status: 0, err: '' });
    const checked = await run(['report', plan, '--check', file]);
    expect(checked.out).toContain('La Relazione è aggiornata'); // its own closing does not put it behind
    await take('APPROVE', 'ORGANO', '2025-06-10', {
      act: { number: '70/2025', date: '2025-06-10', organ: 'Giunta', title: 'Relazione' },
    });
    const criteria = CRITERIA.map((criterion) => ({ criterion, outcome: 'met', evidence: 'Relazione', remark: '' }));
    const partial = await step('VALIDATE', 'OIV', '2025-06-20', JSON.stringify({ criteria: criteria.slice(1) }));
    expect(partial.status).toBe(1);

    const path = join(folder, 'criteri.json');
    const grid = await run(['cycle', 'criteria', plan, '--write', path]);
    expect(grid.status).toBe(0);
    expect(grid.out).toContain('Ricalcolati dai testi sigillati: 127 di 127 risultati uguali.');
    expect(grid.out).toContain('99 di 99 voci del piano sono nella Relazione come sono state approvate.');
    expect(grid.out).toContain('2 di 2 target mancati hanno una causa (A1.3, EC07).');
    const blank = JSON.parse(await readFile(path, 'utf8')) as { criteria: { outcome: string }[] };
    expect(blank.criteria.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 11 }, () => '')); // a proposal is no answer
    await run(['cycle', 'criteria', plan, '--write', path, '--confirm']);
    const form = JSON.parse(await readFile(path, 'utf8')) as { criteria: { outcome: string }[] };
    const open = await step('VALIDATE', 'OIV', '2025-06-20', path);
    expect(open.out).toContain('Esito: non è tra le scelte');
    const answers = form.criteria.map((answer) => ({ ...answer, outcome: answer.outcome || 'met' }));
    const hasty = await step('VALIDATE', 'OIV', '2025-06-20', JSON.stringify({ ...form, criteria: answers }));
    expect(hasty.out).toContain('Affidabilità dei dati utilizzati'); // met in part: the engine proposed it, nobody changed it
    const settled = answers.map((answer) => ({ ...answer, outcome: 'met' }));
    await take('VALIDATE', 'OIV', '2025-06-20', { ...form, criteria: settled });
    const printed = await run(['section', 'validazione', plan]);
    expect(printed.out).toContain('e il 20/06/2025 la valida (D.Lgs. 150/2009');
    expect(printed.out).toContain('Il calcolo ha proposto 9 esiti; l’OIV ne ha confermati 8 e cambiati 1.');
    const page = await run(['section', '--name', 'validation', plan, '--html', '--lang', 'en']);
    expect(page.out).toMatch(/^<!doctype html>\n<html lang="en">/);
    const plain = page.out.replaceAll(/ class="[^"]*"/g, '');
    expect(plain).toContain('<th scope="row">6. Reliability of the data</th><td>Met</td><td>Partly met</td>');
    await take('PUBLISH', 'RPCT', '2025-06-21', { documents, bundle: hash });
    expect((await run(['cycle', plan])).out).toContain('Relazione pubblicata');
    const verified = await run(['cycle', 'verify', join(plan, 'ciclo.traguardo')]);
    expect(verified.status).toBe(0);
    expect(verified.out).toContain('Il giornale regge: 19 passi');
    expect(verified.out).toContain('Controllati: 19 passi');
  });

  test('the published figures are those of the texts, but for the mistakes the list names', async () => {
    const path = join(plan, 'ciclo.traguardo');
    const { status, out } = await run([
      'cycle',
      'verify',
      path,
      '--published',
      join(EXAMPLE, 'pubblicato.json'),
      '--json',
    ]);
    expect(status).toBe(1);
    const { published, checked, versions, steps } = JSON.parse(out) as Verification;
    const wrong = JSON.parse(await readFile(join(EXAMPLE, 'celle-errate.json'), 'utf8')) as readonly Figure[];
    const keyOf = ({ code, what, printed }: Figure): string => `${code} ${what} ${printed}`;
    const isCompared = ({ what }: Figure): boolean => what !== 'operationals';
    expect(published.differences.map(keyOf).toSorted()).toEqual(wrong.filter(isCompared).map(keyOf).toSorted());
    expect(published).toMatchObject({ compared: 904 });
    expect(published.unknown).toHaveLength(9);
    expect(published.unknown.filter(isCompared)).toEqual([]);
    expect(checked).toMatchObject({ events: 19, figures: 232 });
    expect(versions.map(({ act: { number } }) => number)).toEqual(['2/2024', '122/2024']);
    expect(steps.at(-1)?.figures.scores).toMatchObject({ ENTE: '99.90', AS3: '99.69', OS8: '97.60' });
  });

  test('the outcome of the plan on that day has the same figures; another one is told apart', async () => {
    const path = join(plan, 'ciclo.traguardo');
    const outcome = join(folder, 'outcome.json');
    await writeFile(outcome, (await run(['evaluate', plan, '--json'])).out);
    expect(await run(['cycle', 'verify', path, '--published', outcome])).toMatchObject({ status: 0 });
    await writeFile(outcome, JSON.stringify({ ENTE: '99,91%', XYZ: '1' }));
    const { status, out } = await run(['cycle', 'verify', path, '--published', outcome]);
    expect(status).toBe(1);
    expect(out).toContain('ENTE, punteggio: stampato 99,91%, dai testi 99,90%.');
    expect(out).toContain('XYZ, punteggio: il piano non ha una cifra così.');
    await writeFile(outcome, 'nothing of the kind');
    expect(await run(['cycle', 'verify', path, '--published', outcome])).toMatchObject({ status: 2 });
  });

  test('the sheets of Segretario generale and EQ are evaluated on the sealed data, shared and paid', async () => {
    const evidence = `sha256:${'1'.repeat(64)}`;
    const SHEETS = { SG: 'ORGANO', EQ: 'UNITA' } as const;
    for (const [subject, evaluator] of Object.entries(SHEETS)) {
      await take('ASSIGN', evaluator, '2025-07-01', { subject });
      const accepted = ['cycle', 'apply', 'ACCEPT', plan, '--role', 'VALUTATO', '--at', '2025-07-02'];
      expect((await run([...accepted, '--subject', subject])).status).toBe(0);
      await take('ACTIVATE', evaluator, '2025-07-02', { subject });
    }
    const alone = await step('ASSESS', 'ORGANO', '2025-07-03', JSON.stringify({ subject: 'SG', evidence }));
    expect(alone.out).toContain('si valuta su proposta dell’OIV');
    await take('PROPOSE_ASSESSMENT', 'OIV', '2025-07-03', { subject: 'SG', evidence });
    for (const [subject, evaluator] of Object.entries(SHEETS)) {
      await take('ASSESS', evaluator, '2025-07-04', { subject, evidence });
      await take('SHARE', evaluator, '2025-07-05', { subject });
    }
    const own = await step('MAKE_PAYABLE', 'VERTICE', '2025-07-10', JSON.stringify({ subject: 'SG' }));
    expect(own.out).toContain('non decide Segretario generale');
    await take('MAKE_PAYABLE', 'ORGANO', '2025-07-10', { subjects: ['SG', 'EQ'] });
    await take('PAY', 'CONTROLLER', '2025-07-20', { subjects: ['SG', 'EQ'] });
    const { out } = await run(['cycle', 'sheets', plan, '--at', '2025-07-21']);
    expect(out).toContain('SG  Segretario generale · Liquidata');
    expect(out).toContain('retribuzione di risultato: 100,00 %');
    expect((await run(['cycle', 'verify', join(plan, 'ciclo.traguardo')])).status).toBe(0);
  });
});

test('an empty journal is said to be empty, a role the cycle does not have is told which there are, a name behind the plan its order', async () => {
  const plan = join(folder, 'fresh.piano');
  await writeFile(plan, 'plan P period 2024 { indicator A weight 100% target >= 1 }');
  const file = ['--file', join(folder, 'fresh.traguardo')];
  expect((await run(['cycle', 'history', plan, ...file])).out).toBe(
    'Il giornale è vuoto: nessun passo è stato compiuto.\n',
  );
  const { status, out, err } = await run(['cycle', 'apply', 'CLOSE_DRAFT', plan, '--role', 'CAPO', ...file]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('--role CAPO: il ciclo ha questi ruoli: ');
  expect(err).toContain('CONTROLLER');
  const swapped = await run(['section', plan, 'changes']);
  expect(swapped.status).toBe(2);
  expect(swapped.err).toContain('traguardo section [NOME] [percorsi]');
});

test('a cycle that another program is writing is left alone', async () => {
  const plan = join(folder, 'locked.piano');
  await writeFile(plan, 'plan P period 2024 { indicator A weight 100% target >= 1 }');
  await writeFile(join(folder, 'ciclo.traguardo.lock'), '');
  const { status, err } = await run(['cycle', 'apply', 'CLOSE_DRAFT', plan, '--role', 'CONTROLLER']);
  expect(status).toBe(2);
  expect(err).toContain('ciclo.traguardo.lock');
});

test('beside the draft: the system of 29/1/2024, an OIV that is not there, the self-assessment with a total the areas do not give', async () => {
  const plan = join(folder, 'sides');
  await cp(EXAMPLE, plan, { recursive: true });
  const step = (event: string, role: string, at: string, payload: string) =>
    run(['cycle', 'apply', event, plan, '--role', role, '--at', at, '--payload', payload]);
  const steps: readonly (readonly [string, string, string, object])[] = [
    ['PROPOSE_SYSTEM', 'VERTICE', '2024-01-15', { systemProposal: 'update' }],
    ['SYSTEM_OPINION', 'OIV', '2024-01-24', { binding: 'favourable' }],
    ['OIV_VACANT', 'VERTICE', '2024-01-25', { reasons: 'Fine del triennio' }],
  ];
  for (const [event, role, at, payload] of steps)
    expect([event, (await step(event, role, at, JSON.stringify(payload))).status]).toEqual([event, 0]);
  expect((await step('ADOPT_SYSTEM', 'ORGANO', '2024-01-29', act('4/2024', '2024-01-29'))).out).toContain(
    'SMVP adottato',
  );
  expect((await step('PROPOSE_SYSTEM', 'VERTICE', '2024-02-01', '{"systemProposal":"confirmation"}')).status).toBe(0);
  const alone = await step('SYSTEM_OPINION', 'OIV', '2024-02-02', '{"binding":"favourable"}');
  expect(alone.status).toBe(1);
  expect(alone.out).toContain('L’OIV manca dal 25/01/2024 (Fine del triennio)');
  expect(alone.out).toContain('«Nomina o rinnova l’OIV»');

  const assessed = await step('SELF_ASSESS', 'CONTROLLER', '2025-04-10', join(plan, 'passi', 'autovalutazione.json'));
  expect(assessed.out).toContain('Anno precedente 85,6 %, media delle aree 85,5 %');
  const printed = await run(['section', 'autovalutazione', plan]);
  expect(printed.out).toContain('| Rendicontazione | 76,7 % | 70,0 % | 6,7 pp | 86,0 % | −9,3 pp |');
  expect(printed.out).toContain('Totale stampato, anno precedente: 85,6 %; la media delle aree fa 85,5 %.');
});
