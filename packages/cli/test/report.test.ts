import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gather, readBody } from '../src/commands/report/gather.ts';
import { marked } from '../src/commands/report/marked.ts';
import { main } from '../src/main.ts';
import { run } from './run.ts';

const PLAN = `lingua it
piano ENTE "Camera di prova" periodo 2024 {
  ambito A "Ambito" peso 100% {
    indicatore I1 "Pratiche in tempo" peso 100% target >= 80% fonte ufficio
  }
}
fonte ufficio "Ufficio"
`;
const WRONG = PLAN.replace('target >= 80%', 'target >= 80 giorni % (');
const DATA = 'codice;valore;data;fonte;stato;nota\nI1;72%;31/12/2024;ufficio;definitivo;\n';

/** A folder with a plan and its values. */
function body(name: string, plan = PLAN, data = DATA): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'traguardo-report-')), name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'piano.piano'), plan);
  writeFileSync(join(folder, 'traguardo.json'), JSON.stringify({ actuals: ['dati.csv'] }));
  writeFileSync(join(folder, 'dati.csv'), data);
  return folder;
}

/** The titles a draft carries into formats without a mark of their own. */
async function draftTitles(folder: string): Promise<readonly string[]> {
  const environment = { env: {}, stdin: (async function* () {})(), stdout: process.stdout, stderr: process.stderr };
  const read = await readBody({ paths: [folder], file: null }, environment, 'it');
  const choices = { at: null, targets: 'revised', draft: true, notices: false } as const;
  const gathered = await gather(read, choices, environment, 'it');
  if (gathered.kind === 'refused') throw new Error('refused');
  const { title, annex } = marked(gathered);
  return [title, ...annex.slice(0, 1).map((part) => (part.kind === 'heading' ? part.text : ''))];
}

const hashOf = (path: string): string => `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;

describe('one body', () => {
  const folder = body('ente');

  test('the page goes to standard output', async () => {
    const { status, out, err } = await run(['report', folder]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('Camera di prova');
    expect(out).toContain('traguardo.report/1');
    expect(out).not.toContain('<script');
  });

  test('nothing is written over the texts it is made from, nor among the words of the report', async () => {
    const own = body('proprio');
    const refused: [formats: string, out: string][] = [
      ['html', join(own, 'piano.piano')],
      ['csv', own],
      ['html,markdown', join(own, 'relazione')],
      ['markdown', join(own, 'report', 'testo.md')],
    ];
    for (const [formats, out] of refused) {
      const { status, err } = await run(['report', own, '--format', formats, '--out', out]);
      expect({ status, err: err.trim() }).toEqual({
        status: 2,
        err: expect.stringContaining('non ci si scrive sopra'),
      });
    }
    expect(readdirSync(own).toSorted()).toEqual(['dati.csv', 'piano.piano', 'traguardo.json']);
    expect((await run(['report', own, '--format', 'html', '--out', `${own}/`])).status).toBe(0);
    expect((await run(['report', own, '--format', 'csv,markdown', '--out', join(own, 'uscita')])).status).toBe(0);
  });

  test('several formats go to a folder under their own names, the same bytes each time', async () => {
    const out = join(folder, '..', 'out');
    const args = ['report', folder, '--format', 'html,markdown', '--format', 'docx', '--format', 'annex', '--out', out];
    const { status, out: printed, err } = await run([...args, '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const names = ['allegato-2024.docx', 'relazione-2024.docx', 'relazione-2024.html', 'relazione-2024.md'];
    expect(readdirSync(out).toSorted()).toEqual(names);
    const [row] = JSON.parse(printed).reports;
    expect(row).toMatchObject({ body: 'Camera di prova', draft: false, stamp: { format: 'traguardo.report/1' } });
    for (const { path, hash, bytes } of row.files) {
      expect(hash).toBe(hashOf(path));
      expect(bytes).toBe(readFileSync(path).length);
    }
    expect((await run([...args, '--json'])).out).toBe(printed);
    const told = await run(args);
    expect(told.out).toMatch(/relazione-2024\.html {2}[\d,]+ kB/);
    expect(told.err).toMatch(/^1\/4 html \d+,\d s\n/);
    expect((await run([...args, '--quiet'])).err).toBe('');
  });

  test('one format goes to the file named, in the language asked for', async () => {
    const file = join(folder, '..', 'mine.html');
    const { status, out } = await run(['report', folder, '--out', file, '--lang', 'en']);
    expect(status).toBe(0);
    expect(out).toMatch(/mine\.html {2}[\d.]+ kB/);
    expect(readFileSync(file, 'utf8')).toContain('<html lang="en"');
  });

  test('the folder for Amministrazione trasparente has its pages and the report in other formats', async () => {
    const out = join(folder, '..', 'pubblica');
    const { status, out: printed } = await run(['report', folder, '--format', 'public', '--out', out]);
    expect(status).toBe(0);
    expect(printed).toMatch(/pubblica {2}\d+ file, [\d,]+ [kM]B\n$/);
    expect(readdirSync(out)).toContain('index.html');
    expect(readdirSync(join(out, 'documenti'))).toEqual(
      expect.arrayContaining(['allegato-2024.docx', 'relazione-2024.docx', 'relazione-2024.xlsx']),
    );
    const data = join(folder, '..', 'dati');
    expect(await run(['report', folder, '--format', 'csv', '--out', data])).toMatchObject({ status: 0, err: '' });
    expect(readdirSync(data)).toEqual(expect.arrayContaining(['csv-metadata.json', 'dcat-ap-it.jsonld', 'scores.csv']));
    expect(readdirSync(join(out, 'documenti'))).toContain('scores.csv');
    const both = await run(['report', folder, '--format', 'public', '--format', 'html', '--out', `${out}2`, '--json']);
    const [row] = JSON.parse(both.out).reports;
    expect(row.files.map(({ path }: { path: string }) => path)).toContain(join(`${out}2`, 'pubblica', 'index.html'));
  });

  test('open data name the body as its manifest does, columns in both languages', async () => {
    const named = body('indice');
    const manifest = join(named, 'traguardo.json');
    writeFileSync(manifest, JSON.stringify({ actuals: ['dati.csv'], ipa: 'c_prova' }));
    const data = join(named, 'dati');
    await run(['report', named, '--format', 'csv', '--out', data]);
    const record = readFileSync(join(data, 'dcat-ap-it.jsonld'), 'utf8');
    expect(record).toContain('"dct:identifier": "c_prova:relazione-performance:2024"');
    const { tables } = JSON.parse(readFileSync(join(data, 'csv-metadata.json'), 'utf8'));
    const scores = tables.find(({ url }: { url: string }) => url === 'scores.csv');
    expect(scores.tableSchema.columns.at(-1).titles).toEqual({ it: 'Valutazione', en: 'Evaluation' });
    writeFileSync(manifest, JSON.stringify({ actuals: ['dati.csv'], ipa: 'c prova' }));
    expect(await run(['report', named, '--format', 'csv', '--out', data])).toMatchObject({
      status: 2,
      err: expect.stringContaining('ipa'),
    });
  });

  test('a claim that does not hold is told with the report', async () => {
    const claiming = body('ente');
    mkdirSync(join(claiming, 'relazione'));
    writeFileSync(
      join(claiming, 'relazione', 'premessa.md'),
      '# premessa\n\n{{afferma("Più della metà dei tempi"; valore(I1) > 90%)}} è rispettata.\n',
    );
    const { status, out, err } = await run(['report', claiming, '--format', 'markdown']);
    expect(status).toBe(0);
    expect(out).toContain('Più della metà dei tempi è rispettata.');
    expect(err).toBe('un avviso sul testo della Relazione: «traguardo check» dice dove e come correggere.\n');
  });

  test('a text that is about no year gives a name without one', async () => {
    const out = join(folder, '..', 'senza');
    await run([
      'report',
      body('x', 'lingua it\nambito A "Ambito" {\n}\n'),
      '--draft',
      '--format',
      'html',
      '--out',
      `${out}/`,
    ]);
    expect(readdirSync(out)).toEqual(['relazione.html']);
  });

  test('its day and its targets are those asked for', async () => {
    const { out } = await run([
      'report',
      folder,
      '--day',
      '31/07/2024',
      '--targets',
      'original',
      '--format',
      'markdown',
    ]);
    expect(out).toContain('"at":"2024-07-31"');
    expect(out).toContain('"targets":"original"');
  });
});

describe('a plan with errors', () => {
  const folder = body('errato', WRONG);

  test('gives no report, and says why', async () => {
    const { status, out, err } = await run(['report', folder]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('piano.piano:4:');
    expect(err).toContain('la Relazione non si fa');
  });

  test('but a draft, which says so', async () => {
    const { status, out } = await run(['report', folder, '--draft']);
    expect(status).toBe(0);
    expect(out.toLowerCase()).toContain('bozza');
    const file = join(folder, 'bozza.docx');
    expect((await run(['report', folder, '--draft', '--format', 'docx', '--out', file])).status).toBe(0);
    expect(await draftTitles(folder)).toEqual([
      'Relazione sulla performance 2024 (bozza)',
      expect.stringMatching(/\(bozza\)$/),
    ]);
  });
});

describe('whether a report is behind', () => {
  test.each(['html', 'markdown', 'json', 'docx', 'xlsx'])('%s', async (format) => {
    const folder = body('ente');
    const file = join(folder, '..', `relazione.${format}`);
    await run(['report', folder, '--format', format, '--out', file]);
    const current = await run(['report', folder, '--check', file]);
    expect(current).toMatchObject({ status: 0, err: '' });
    expect(current.out).toContain('La Relazione è aggiornata');
    writeFileSync(join(folder, 'dati.csv'), DATA.replace('72%', '73%'));
    const behind = await run(['report', folder, '--check', file]);
    expect(behind.status).toBe(1);
    expect(behind.out).toContain('I valori sono cambiati');
    const asJson = await run(['report', folder, '--check', file, '--json']);
    expect(asJson.status).toBe(1);
    expect(JSON.parse(asJson.out)).toMatchObject({ behind: true, moved: [{ part: 'values' }] });
  });

  test('a file that says nothing of itself is told from one that is behind', async () => {
    const folder = body('ente');
    const { status, err } = await run(['report', folder, '--check', join(folder, 'piano.piano')]);
    expect(status).toBe(2);
    expect(err).toContain('non dice da che cosa è fatta');
  });
});

describe('many bodies in one run', () => {
  const paths = [body('alba'), body('bra', WRONG), body('alba')];

  test('each in a folder of its own; one that fails stops no other and is told at the end', async () => {
    const out = join(body('x'), 'out');
    const args = ['report', '--each', ...paths, join(out, 'nessuno'), '--out', out];
    const { status, out: printed, err } = await run(args);
    expect({ status, out: printed }).toEqual({ status: 1, out: '' });
    expect(readdirSync(out).toSorted()).toEqual(['alba', 'alba-2']);
    expect(readdirSync(join(out, 'alba'))).toEqual(['relazione-2024.html']);
    expect(err).toMatch(/^1\/4 Camera di prova \d+,\d s\n2\/4 bra /);
    expect(err).toContain('2 su 4 non sono riuscite:');
    expect(err).toMatch(/bra: la Relazione non si fa: (c’è un errore|ci sono \d+ errori)\..*dati\.csv:2/);
    expect(err).toMatch(/nessuno: .*\n$/);
    const quiet = await run([...args, '--quiet', '--json']);
    expect(quiet.err).not.toContain('1/4');
    expect(JSON.parse(quiet.out)).toMatchObject({ reports: [{}, {}], failed: [{}, {}] });
  });

  test('on a terminal progress stays on one line', async () => {
    const out = join(body('x'), 'out');
    let err = '';
    const status = await main(['report', '--each', paths[0] ?? '', paths[2] ?? '', '--out', out], {
      env: { LANG: 'en' },
      stdin: (async function* () {})(),
      stdout: { write: () => true },
      stderr: { isTTY: true, write: (text) => (err += text) },
    });
    expect(status).toBe(0);
    expect(err).not.toContain('\n');
    expect(err).toContain('\r\u001B[K2/2 alba-2 …');
    expect(err.endsWith('\r\u001B[K')).toBe(true);
  });
});

test.each([
  [['--format', 'doc'], 'formato «doc» sconosciuto; ci sono html'],
  [['--format', 'docx'], 'docx: indica con --out'],
  [['--format', 'html', '--format', 'docx'], 'html, docx: indica con --out'],
  [['--json'], 'con --json indica con --out'],
  [['--each', '--out', 'x', '--file', 'y'], '--file non si usa'],
  [['--each'], 'indica con --out'],
  [['--check', 'x', '--draft'], '--check guarda una Relazione già fatta'],
  [['--file', 'nessuno.traguardo'], 'nessuno.traguardo'],
  [['--format', 'html,markdown', '--out', import.meta.filename], 'è un file'],
])('wrong usage: %s', async (words, said) => {
  const { status, out, err } = await run(['report', body('ente'), ...words]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(said);
});
