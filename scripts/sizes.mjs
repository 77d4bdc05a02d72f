// `npm run sizes`: what each part of the built application weighs, and whether one has outgrown its limit (decision 0325).
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { chunkOf, chunksOf, loadedWith } from './built-parts.ts';

const root = join(import.meta.dirname, '../packages/ui');

/**
 * What is weighed, in kB of gzip JavaScript: what these `parts` load, without what those `beside` them have loaded before. `aim` is
 * what was asked for; where it is not reached, `limit` keeps what is there from growing and the decision says why.
 */
const WEIGHED = [
  { name: 'before the first view', parts: ['start'], aim: 80, limit: 46 },
  { name: 'the first view: home', parts: ['start', 'home'], aim: 80, limit: 57 },
  { name: 'the first view of a plan, without its editor', parts: ['start', 'plan'], aim: 80, limit: 78 },
  { name: 'editor', parts: ['editor'], beside: ['start', 'soon', 'plan'], aim: 130, limit: 130 },
  { name: 'cycle, years and archive', parts: ['year'], beside: ['start', 'soon'], limit: 68 },
  ...['data', 'results', 'questions', 'cycle', 'report', 'archive'].map((view) => ({
    name: `view: ${view}`,
    parts: [view],
    beside: ['start', 'soon', 'year'],
    limit: 48,
  })),
  { name: 'worker: language and engine', parts: ['analysis'], limit: 390 },
  { name: 'worker: imports', parts: ['imports'], limit: 30 },
  { name: 'worker: simulations', parts: ['simulations'], limit: 50 },
];
const WHOLE = { name: 'everything, on demand or not', aim: 300, limit: 1055 };
const TEXTS = { name: 'texts of packs and example', limit: 40 };

/** A module that is a text of a pack or of the example, as it is. */
const isText = (id) => id.endsWith('?raw');

/** What draws on the page: in a worker it fails while it loads. */
const DRAWS = /\/node_modules\/(?:lit|lit-html|lit-element|@lit)\//;

const KB = 1000;

/** The chunks that a worker may come to, at once or on demand, and that hold what draws on the page. */
function drawingInWorkers(chunks) {
  const workers = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('.worker.ts'));
  const reached = loadedWith(chunks, workers, { onDemandToo: true });
  return chunks
    .filter(({ fileName, moduleIds }) => reached.has(fileName) && moduleIds.some((id) => DRAWS.test(id)))
    .map(({ fileName }) => fileName);
}

/** Every part with its weight. */
function weigh(chunks) {
  const weights = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code, { level: 9 }).length / KB]));
  const sum = (names) => [...names].reduce((total, name) => total + (weights.get(name) ?? 0), 0);
  const texts = new Set(chunks.filter(({ moduleIds }) => moduleIds.some(isText)).map(({ fileName }) => fileName));
  return [
    ...WEIGHED.map(({ parts, beside = [], ...weighed }) => {
      const loaded = (names) =>
        loadedWith(
          chunks,
          names.map((part) => chunkOf(chunks, part)),
        );
      return { ...weighed, weight: sum(loaded(parts).difference(loaded(beside))) };
    }),
    { ...TEXTS, weight: sum([...weights.keys()].filter((name) => texts.has(name))) },
    { ...WHOLE, weight: sum([...weights.keys()].filter((name) => !texts.has(name))) },
  ];
}

const chunks = chunksOf(await build({ root, logLevel: 'error', build: { write: false } }));
const parts = weigh(chunks);
const drawing = drawingInWorkers(chunks);
const cell = (value) => (value === undefined ? '' : value.toFixed(0)).padStart(6);
console.log(`${'kB of gzip JavaScript'.padEnd(48)}  is    limit   aim`);
for (const { name, weight, limit, aim } of parts) {
  const mark = weight > limit ? '  too heavy' : '';
  console.log(`${name.padEnd(46)} ${weight.toFixed(1).padStart(6)} ${cell(limit)} ${cell(aim)}${mark}`);
}
if (parts.some(({ weight, limit }) => weight > limit)) {
  console.log('A part has outgrown its limit: load what it does not need at first on demand (docs/performance.md).');
  process.exitCode = 1;
}
if (drawing.length > 0) {
  console.log(`A worker loads what draws on the page, and fails there: ${drawing.join(', ')}.`);
  process.exitCode = 1;
}
