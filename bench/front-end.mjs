// How long texts take to become trees and programs, against Chevrotain (peer.mjs) and Langium (langium.mjs) as they come on the
// same texts, in one run: what counts are the ratios. The larger plans are the example's plan file repeated under other codes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compile, coreVocabulary, parseFile } from '../packages/dsl/src/index.ts';
import { cpuOf, median } from './median.mjs';
import { createPeer } from './peer.mjs';
import { repeatedPlan } from './repeated-plan.mjs';

/** The example with its packs written out, so that it can be repeated under other codes. */
const folder = join(import.meta.dirname, 'texts');
const read = (path) => ({ path, text: readFileSync(join(folder, path), 'utf8') });
/** One step in a control of the example is written in a way the short grammar does not know, and so are the words of a plugin. */
const STRANGE = ['controlli.piano', 'genere.piano'];
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.piano') && !STRANGE.includes(name))
  .map(read);
const plan = files.find(({ path }) => path === 'piano.piano');

/** Medians of CPU of several works run in turn, so that a busy moment of the machine falls on all. */
function compare(rounds, works) {
  const samples = works.map(() => []);
  for (let round = 0; round < rounds * 2; round += 1) {
    works.forEach((work, index) => {
      const taken = cpuOf(work);
      if (round >= rounds) samples[index].push(taken);
    });
  }
  return samples.map(median);
}

const FIRST =
  'piano P "Piano" periodo 2024 {\n  ambito A "Ambito" peso 100% { indicatore I "Indicatore" peso 100% { target >= 14 N. } }\n}\n';

/** CPU from import to first tree, in processes of their own: of our parser and of the peer, both bundled as users get them. */
async function coldStarts() {
  const outDir = mkdtempSync(join(tmpdir(), 'traguardo-cold-'));
  const source = (path) => join(import.meta.dirname, '../packages/dsl/src', path);
  const input = {
    parse: source('parse/parse.ts'),
    core: source('vocabulary/core.ts'),
    peer: join(import.meta.dirname, 'peer.mjs'),
  };
  const output = { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' };
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: true, outDir, emptyOutDir: false, minify: true, rollupOptions: { input, output } },
  });
  const run = (work) => {
    const script = `const s = process.cpuUsage(); ${work}; const { user, system } = process.cpuUsage(s); console.log((user + system) / 1000)`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      cwd: outDir,
    });
    return Number(stdout);
  };
  const from = (name) => `await import(${JSON.stringify(pathToFileURL(join(outDir, name)).href)})`;
  const words = `const { coreVocabulary } = ${from('core.mjs')}`;
  const text = JSON.stringify(FIRST);
  const works = [
    `${words}; const { parseFile } = ${from('parse.mjs')}; parseFile({ path: 'x', text: ${text} }, coreVocabulary)`,
    `${words}; const { createPeer } = ${from('peer.mjs')}; createPeer(coreVocabulary)(${text})`,
  ];
  const samples = works.map(() => []);
  for (let round = 0; round < 9; round += 1) works.forEach((work, index) => samples[index].push(run(work)));
  rmSync(outDir, { recursive: true });
  return samples.map(median);
}

/** Items of a tree, those in blocks included: what every parser must find alike before it is timed. */
function countOf(items) {
  return items.reduce(
    (count, { block }) => count + 1 + countOf(Array.isArray(block) ? block : (block?.items ?? [])),
    0,
  );
}

function checkAlike(texts, peer) {
  for (const { path, text } of texts) {
    const [ours, theirs] = [countOf(parseFile({ path, text }, coreVocabulary).items), countOf(peer(text))];
    if (theirs !== ours) throw new Error(`${path}: the peer finds ${theirs} items, we find ${ours}`);
  }
}

const parse = (texts) => texts.forEach((file) => parseFile(file, coreVocabulary));
const parseWith = (peer, texts) => texts.forEach(({ text }) => peer(text));

function besideChevrotain([what, rounds, texts], peer) {
  checkAlike(texts, peer);
  const works = [() => parse(texts), () => parseWith(peer, texts), () => compile({ files: texts })];
  const [ours, theirs, whole] = compare(rounds, works);
  const rows = [
    [`${what}: parse`, ours, 'ms'],
    [`${what}: Chevrotain's own lexer and parser`, theirs, 'ms'],
    [`${what}: compile`, whole, 'ms'],
    [`${what}: parse over Chevrotain (goal 1)`, ours / theirs, 'times'],
    [`${what}: compile over Chevrotain (goal 3)`, whole / theirs, 'times'],
  ];
  return { ours, whole, rows };
}

function besideLangium([what, rounds, texts], peer) {
  checkAlike(texts, peer);
  const works = [() => parse(texts), () => parseWith(peer, texts)];
  const [ours, theirs] = compare(Math.ceil(rounds / 4), works);
  return [`${what}: Langium over parse (goal 3 at least)`, theirs / ours, 'times'];
}

/** Rows `[what, milliseconds or ratio, unit]`. */
export async function frontEnd() {
  const sizes = [
    ['the example', 40, files],
    ['the plan file', 60, [repeatedPlan(plan, 1)]],
    ['10 times the plan file', 16, [repeatedPlan(plan, 10)]],
    ['100 times the plan file', 4, [repeatedPlan(plan, 100)]],
  ];
  const chevrotain = createPeer(coreVocabulary);
  const found = sizes.map((size) => besideChevrotain(size, chevrotain));
  const rows = found.flatMap((each) => each.rows);
  const [, once, ten, hundred] = found;
  rows.push(
    ['parse, 1 to 10 (goal 12)', ten.ours / once.ours, 'times'],
    ['parse, 10 to 100 (goal 12)', hundred.ours / ten.ours, 'times'],
    ['compile, 1 to 10 (goal 12)', ten.whole / once.whole, 'times'],
    ['compile, 10 to 100 (goal 12)', hundred.whole / ten.whole, 'times'],
  );
  // Langium comes last: it drives the same parser as Chevrotain in ways of its own, and what runs after it is slower.
  const { createLangiumPeer } = await import('./langium.mjs');
  const langium = await createLangiumPeer(coreVocabulary);
  rows.push(...sizes.map((size) => besideLangium(size, langium)));
  const [ours, theirs] = await coldStarts();
  rows.push(
    ['cold start: import to first tree (goal 22)', ours, 'ms'],
    ['cold start: the same with Chevrotain alone', theirs, 'ms'],
    ['cold start: ours over Chevrotain (goal 0.81)', ours / theirs, 'times'],
  );
  return rows;
}
