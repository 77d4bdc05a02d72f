import { hashBytes, hashText } from '@traguardo/model';
import { createReport, publicFolder, type PublicFile } from '@traguardo/report';
import { reportSources } from '@traguardo/verify';
import { importBundle } from '@traguardo/workflow';
import { expect, test } from 'vitest';
import { compileExample, readExample } from './read-example.ts';
import { realYear } from './real-year.ts';

const program = compileExample(readExample('alessandria-asti-2024'));
const bundle = await realYear();
const year = readYear();
const EXTRAS = [
  { name: 'anno.traguardo', title: 'Fascicolo del ciclo', content: bundle },
  { name: 'relazione & dati.pdf', title: 'Relazione <PDF>', content: new Uint8Array(12_345) },
];

function readYear(): Exclude<ReturnType<typeof importBundle>, { kind: 'broken' }> {
  const read = importBundle(bundle);
  if (read.kind === 'broken') throw new Error(JSON.stringify(read));
  return read;
}

function folderIn(language: 'it' | 'en'): readonly PublicFile[] {
  const sources = reportSources(program, year, { language });
  return publicFolder(createReport(sources), sources, EXTRAS);
}

const italian = folderIn('it');

function textOf(path: string, files = italian): string {
  const found = files.find((file) => file.path === path);
  if (typeof found?.content !== 'string') throw new Error(`no page ${path}`);
  return found.content;
}

function found(html: string, pattern: RegExp): readonly string[] {
  return [...html.slice(html.indexOf('<body')).matchAll(pattern)].map(([, value = '']) => value);
}

for (const [language, files] of [
  ['it', italian],
  ['en', folderIn('en')],
] as const) {
  test(`every link of the folder leads to a file and a place that are there (${language})`, () => {
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    const ids = new Map(pages.map(({ path, content }) => [path, new Set(found(String(content), /\sid="([^"]*)"/g))]));
    const paths = new Set(files.map(({ path }) => path));
    const broken: string[] = [];
    for (const { path, content } of pages) {
      for (const href of found(String(content), /\shref="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue;
        const url = new URL(href.replaceAll('&amp;', '&'), `folder:///${path}`);
        const aim = decodeURIComponent(url.pathname.slice(1));
        const isThere = paths.has(aim) && (url.hash === '' || ids.get(aim)?.has(decodeURIComponent(url.hash.slice(1))));
        if (!isThere) broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
    expect(pages.length).toBeGreaterThan(150);
  });
}

test('every page has one title, unique ids, no script and nothing from elsewhere', () => {
  const pages = italian.filter(({ path }) => path.endsWith('.html'));
  const wrong = pages.filter(({ content }) => {
    const html = String(content);
    const ids = found(html, /\sid="([^"]*)"/g);
    const isWhole = new Set(ids).size === ids.length && found(html, /<h1[\s>](.)/g).length === 1;
    const isAlone = !/<script|<link|<img|<iframe|@import|url\(/.test(html);
    return !isWhole || !isAlone || !html.includes('<html lang="it">');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('figures of the report open the page that says why, up and down the tree', () => {
  expect(textOf('index.html')).toContain('<a class="why" href="perche/OS8.html">97,60 %</a>');
  const page = textOf('perche/OS8.html');
  expect(page).toContain('<h1 id="OS8-Consolidare');
  expect(page).toContain('href="AS3.html"');
  expect(page).toContain('href="OS8.operationals.html"');
  expect(page).toContain('OS8 – Obiettivi operativi');
  const indicator = textOf('perche/EC07.html');
  expect(indicator).toContain('246.142,61\u{A0}€ / 8.468.510,15\u{A0}€');
  expect(indicator).toContain('costa 0,0249 punti a ENTE');
  expect(indicator).toContain('href="EC07.altri_proventi.html"');
  expect(textOf('perche/EC07.altri_proventi.html')).toContain('href="EC07.html"');
});

test('a target that was changed is there as it was and as it is, with act and opinion', () => {
  const page = textOf('target.html');
  expect(page).toContain('Target di gennaio');
  expect(page).toMatch(/122\/2024/);
  expect(page).toMatch(/Favorevole/i);
});

test('who is evaluated has no page', () => {
  const sources = reportSources(program, year, { language: 'it' });
  const sheets = sources.outcome.nodes.filter(({ kind }) => kind === 'individual');
  expect(sheets.length).toBeGreaterThan(0);
  for (const { code } of sheets) expect(italian.map(({ path }) => path)).not.toContain(`perche/${code}.html`);
});

test('downloads say format, size and hash; the folder can be checked with sha256sum', () => {
  const page = textOf('scarica.html');
  expect(page).toContain('<a href="documenti/relazione%20%26%20dati.pdf">Relazione &lt;PDF&gt;</a>');
  expect(page).toContain('12,3 kB');
  expect(page).toContain(hashText(bundle).slice(7));
  const lines = textOf('IMPRONTE.sha256').trimEnd().split('\n');
  expect(lines).toHaveLength(italian.length - 1);
  for (const [index, line] of lines.entries()) {
    const { path, content } = italian[index] ?? { path: '', content: '' };
    const hash = typeof content === 'string' ? hashText(content) : hashBytes(content);
    expect(line).toBe(`${hash.slice(7)}  ${path}`);
  }
});

test('the page on how to verify has the head that was printed and the commands to type', () => {
  const page = textOf('come-verificare.html');
  expect(page).toContain(year.head.hash);
  expect(page).toMatch(/traguardo cycle verify documenti\/anno\.traguardo --head 43-[0-9A-Z-]+/);
  expect(page).toContain('sha256sum --check IMPRONTE.sha256');
});

test('names of files are one on any system, and the folder is the same each time', () => {
  const names = italian.map(({ path }) => path.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(folderIn('it')).toEqual(italian);
});
