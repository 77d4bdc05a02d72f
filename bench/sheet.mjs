// The sheet of values over ten thousand measures, in the built application: frames while it scrolls, and from Enter to the value painted.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumPath } from '../scripts/chromium.mjs';
import { largePlan } from './large-plan.mjs';
import { median } from './median.mjs';
import { replaceFiles } from './stored-texts.mjs';

const MEASURES = 10_000;
const FRAMES = 300;
const EDITS = 5;
const root = join(import.meta.dirname, '../packages/ui');

/** In the page: the sheet, wherever it stands in the shadow roots, and the tasks that took longer than 50 ms. */
function pageHelpers() {
  globalThis.sheet = () =>
    document.querySelector('app-shell')?.shadowRoot.querySelector('data-view')?.shadowRoot.querySelector('data-sheet');
  globalThis.long = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.long.push(duration);
  }).observe({ type: 'longtask' });
}

async function scrolled(page) {
  return page.evaluate(async (frames) => {
    const scroller = globalThis.sheet().shadowRoot.querySelector('.scroller');
    globalThis.long.length = 0;
    const times = [];
    let last = performance.now();
    for (let frame = 0; frame < frames; frame += 1) {
      scroller.scrollTop += 400;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - last);
      last = performance.now();
    }
    return { times, long: globalThis.long.length };
  }, FRAMES);
}

async function edited(page, code, text) {
  await page.evaluate((id) => globalThis.sheet().focusInput(id), code);
  await page.keyboard.type(text);
  return page.evaluate(async () => {
    const from = performance.now();
    const input = globalThis.sheet().shadowRoot.querySelector('input');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - from;
  });
}

/** Lines of figures: what, how much, unit. */
export async function sheet() {
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ locale: 'it-IT' });
    await page.addInitScript(pageHelpers);
    await page.goto(server.resolvedUrls.local[0]);
    await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
    await page.locator('.save.saved').waitFor();
    const { plan, table } = largePlan(MEASURES);
    await page.evaluate(replaceFiles, [
      { path: 'piano.piano', kind: 'plan', text: plan },
      { path: 'valori.csv', kind: 'actuals', text: table },
    ]);
    await page.goto(`${server.resolvedUrls.local[0]}#/dati`);
    await page.reload();
    await page.waitForFunction((rows) => globalThis.sheet()?.rows.length === rows, MEASURES, { timeout: 120_000 });
    await page.waitForTimeout(3000);
    const { times, long } = await scrolled(page);
    const edits = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      edits.push(await edited(page, `M${50 + edit}_3`, `4${edit}`));
      await page.waitForTimeout(4000); // until what was analysed has come back
    }
    return [
      ['sheet of 10,000 measures: a frame while scrolling, median', median(times)],
      ['sheet of 10,000 measures: the slowest of 300 frames', Math.max(...times)],
      ['sheet of 10,000 measures: tasks over 50 ms while scrolling', long, ''],
      ['sheet of 10,000 measures: from Enter to the value painted', median(edits)],
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
