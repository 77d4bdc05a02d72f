// `npm run sizes`: what each part of the built application weighs, and whether one has outgrown its limit (decision 0325).
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = join(import.meta.dirname, '../packages/ui');

const START = 'index.html';
const YEAR = 'ui/src/year-desk.ts';
const PLAN = 'elements/plan-view/plan-view.ts';
const HOME = 'elements/home-view/home-view.ts';

/**
 * The parts, in kB of gzip JavaScript. A part is what its `roots` import, without what those `beside` it have loaded before. `aim` is
 * what was asked for; where it is not reached, `limit` keeps what is there from growing and the decision says why.
 */
const PARTS = [
  { name: 'before the first view', roots: [START], aim: 80, limit: 48 },
  { name: 'the first view: home', roots: [START, HOME], aim: 80, limit: 56 },
  { name: 'the first view of a plan, without its editor', roots: [START, PLAN], aim: 80, limit: 80 },
  { name: 'editor', roots: ['elements/plan-editor/editor.ts'], beside: [START, PLAN], aim: 130, limit: 130 },
  { name: 'cycle, years and archive', roots: [YEAR], beside: [START], limit: 75 },
  ...['data', 'results', 'questions', 'cycle', 'report', 'archive'].map((view) => ({
    name: `view: ${view}`,
    roots: [`elements/${view}-view/${view}-view.ts`],
    beside: [START, YEAR],
    limit: 48,
  })),
  { name: 'worker: language and engine', roots: ['worker/analysis.worker.ts'], limit: 398 },
  { name: 'worker: imports', roots: ['worker/imports/import.worker.ts'], limit: 30 },
  { name: 'worker: simulations', roots: ['worker/simulation.worker.ts'], limit: 50 },
];
const WHOLE = { name: 'everything, on demand or not', aim: 300, limit: 1083 };
const TEXTS = { name: 'texts of packs and example', limit: 40 };

/** A module that is a text of a pack or of the example, as it is. */
const isText = (id) => id.endsWith('?raw');

/** A module of a file, and not one that a plugin made to name it. */
const isOwn = (id) => !id.startsWith('\0');

/** What draws on the page: in a worker it fails while it loads. */
const DRAWS = /\/node_modules\/(?:lit|lit-html|lit-element|@lit)\//;

const KB = 1000;

/** The chunks of a build made in memory. */
async function builtChunks() {
  const result = await build({ root, logLevel: 'error', build: { write: false } });
  return [result]
    .flat()
    .flatMap(({ output }) => output)
    .filter(({ type }) => type === 'chunk');
}

/** The names of the chunks that a page or worker loads for these modules. */
function loadedFor(chunks, roots) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    byName.get(name)?.imports.forEach(load);
  };
  for (const module of roots) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => isOwn(id) && id.endsWith(`/${module}`)));
    if (chunk === undefined) throw new Error(`no chunk holds ${module}`);
    load(chunk.fileName);
  }
  return loaded;
}

/** The chunks that a worker may come to, at once or on demand, and that hold what draws on the page. */
function drawingInWorkers(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const drawing = [];
  const seen = new Set();
  const visit = (name, from) => {
    const chunk = byName.get(name);
    if (chunk === undefined || seen.has(name)) return;
    seen.add(name);
    if (chunk.moduleIds.some((id) => DRAWS.test(id))) drawing.push(`${from} → ${name}`);
    [...chunk.imports, ...chunk.dynamicImports].forEach((next) => visit(next, name));
  };
  for (const { fileName, facadeModuleId } of chunks)
    if (facadeModuleId?.startsWith('/') && facadeModuleId.endsWith('.worker.ts')) visit(fileName, fileName);
  return drawing;
}

/** Every part with its weight. */
function weigh(chunks) {
  const weights = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code, { level: 9 }).length / KB]));
  const sum = (names) => [...names].reduce((total, name) => total + (weights.get(name) ?? 0), 0);
  const texts = new Set(chunks.filter(({ moduleIds }) => moduleIds.some(isText)).map(({ fileName }) => fileName));
  return [
    ...PARTS.map((part) => {
      const before = loadedFor(chunks, part.beside ?? []);
      return { ...part, weight: sum([...loadedFor(chunks, part.roots)].filter((name) => !before.has(name))) };
    }),
    { ...TEXTS, weight: sum([...weights.keys()].filter((name) => texts.has(name))) },
    { ...WHOLE, weight: sum([...weights.keys()].filter((name) => !texts.has(name))) },
  ];
}

const chunks = await builtChunks();
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
