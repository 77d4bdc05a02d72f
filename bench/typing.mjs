// Typing in a plan of 5,000 lines: what a key costs the main thread in the application and in CodeMirror alone, in one run, turn by turn;
// and from a mistake typed to its mark.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumPath } from '../scripts/chromium.mjs';
import { median } from './median.mjs';
import { repeatedPlan } from './repeated-plan.mjs';
import { replaceFiles } from './stored-texts.mjs';

/** The plan of the example so many times: about 5,000 lines, 640 indicators. */
const TIMES = 9;
const TARGET = 'target >= 14 N.';
const KEYS = 30;
const WARM_UP = 6;
const MARKS = 15;
/** Longer than an analysis takes, so that a key pays for its own. */
const PAUSE = 1200;
/** A page that comes to the front is painted whole: that is no key's. */
const SETTLED = 600;
const folder = join(import.meta.dirname, 'texts');
const ui = join(import.meta.dirname, '../packages/ui');
const alone = join(import.meta.dirname, 'codemirror-alone');

/** In the page: `waitFor(found)` gets ready for the next key; `waited` is then how long it took from it to a frame in which `found` held. */
function pageHelpers() {
  globalThis.waitFor = (found) => {
    globalThis.waited = new Promise((resolve) => {
      const look = (since) => (found() ? resolve(performance.now() - since) : requestAnimationFrame(() => look(since)));
      globalThis.addEventListener(
        'keydown',
        ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => look(timeStamp))),
        { once: true, capture: true },
      );
    });
  };
  const marked = (root) =>
    root.querySelector('.cm-lintRange-error') !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && marked(shadowRoot));
  globalThis.hasMark = () => marked(document);
}

/** The texts of the example, the plan repeated. */
function largeFiles() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.piano'));
  const files = names.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  return files.map((file) => ({ ...(file.path === 'piano.piano' ? repeatedPlan(file, TIMES) : file), kind: 'plan' }));
}

async function served(root, use) {
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  try {
    return await use(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
}

/** Milliseconds of CPU the main thread of a page has used for tasks: what else runs on the machine is not in it. */
async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** What the main thread costs while nobody types, in the length of a pause. */
async function idleCost(page, session) {
  const from = await busy(session);
  for (let pause = 0; pause < 3; pause += 1) await page.waitForTimeout(PAUSE);
  return ((await busy(session)) - from) / 3;
}

/** Costs of a key: `work` of the main thread until all has come back, without what a pause costs; `frame` until the next frame. */
async function keyCost({ page, session, idle }, key) {
  const from = await busy(session);
  await page.evaluate(() => globalThis.waitFor(() => true));
  await page.keyboard.press(key);
  await page.waitForTimeout(PAUSE);
  const work = (await busy(session)) - from - idle;
  return { work, frame: await page.evaluate(() => globalThis.waited) };
}

async function opened(browser, url, prepare) {
  const page = await browser.newPage({ locale: 'it-IT' });
  await page.addInitScript(pageHelpers);
  await page.goto(url);
  await prepare(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return { page, session, idle: await idleCost(page, session) };
}

async function openApplication(page, files, offset) {
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  await page.locator('.save.saved').waitFor();
  await page.evaluate(replaceFiles, files);
  await page.goto(`${page.url().split('#')[0]}#/piano/${encodeURIComponent(`piano.piano:${offset}`)}`);
  await page.reload();
  await page.locator('.cm-activeLine', { hasText: TARGET }).waitFor({ timeout: 60_000 });
  await page.locator('.cm-content').focus();
  await page.waitForTimeout(5000);
}

/** From a sign that fits nowhere to its mark in the text, and back again. */
async function markTime(page) {
  await page.evaluate(() => globalThis.waitFor(globalThis.hasMark));
  await page.keyboard.press('!');
  const time = await page.evaluate(() => globalThis.waited);
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => !globalThis.hasMark());
  await page.waitForTimeout(PAUSE);
  return time;
}

/** Lines of figures: what, how much, unit. */
export async function typing() {
  const files = largeFiles();
  const { text: plan } = files.find(({ path }) => path === 'piano.piano');
  const target = plan.indexOf(TARGET, Math.floor(plan.length / 2)) + TARGET.indexOf('14');
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    return await served(ui, (ours) =>
      served(alone, async (theirs) => {
        const application = await opened(browser, ours, (page) => openApplication(page, files, target));
        const editor = await opened(browser, theirs, (page) =>
          page.evaluate(([doc, anchor]) => globalThis.showText(doc, anchor), [plan, target]),
        );
        const costs = { application: [], editor: [] };
        for (let key = 0; key < WARM_UP + KEYS; key += 1) {
          for (const [name, opened] of Object.entries({ application, editor })) {
            await opened.page.bringToFront();
            await opened.page.waitForTimeout(SETTLED);
            const cost = await keyCost(opened, key % 2 === 0 ? '1' : 'Backspace');
            if (key >= WARM_UP) costs[name].push(cost);
          }
        }
        await application.page.bringToFront();
        const marks = [];
        for (let turn = 0; turn < MARKS; turn += 1) marks.push(await markTime(application.page));
        return figures(costs, marks);
      }),
    );
  } finally {
    await browser.close();
  }
}

function figures({ application, editor }, marks) {
  const middle = (costs, what) => median(costs.map((cost) => cost[what]));
  const both = (what, named) => {
    const [ours, theirs] = [middle(application, what), middle(editor, what)];
    return [
      [`typing in 5,000 lines: ${named}, median`, ours],
      ['the same in CodeMirror alone', theirs],
      ['the first by the second (goal 1.5)', ours / theirs, ''],
    ];
  };
  return [
    ...both('frame', 'key to the next frame'),
    ...both('work', 'main thread for a key and its answers'),
    [`typing in 5,000 lines: mistake to its mark, median (goal 100)`, median(marks)],
  ];
}
