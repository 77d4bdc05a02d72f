// From a key pressed in the example's plan to the new score of the body on the screen, in the built application.
// Every second key changes a target (`>= 14 N.` to `>= 140 N.` and back), so that each key has a score to wait for.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumPath } from '../scripts/chromium.mjs';
import { median } from './median.mjs';

const KEYS = 60;
const WARM_UP = 10;
const root = join(import.meta.dirname, '../packages/ui');

/** In the page: the text of the first score of the live tree, wherever it stands in the shadow roots. */
function pageHelpers() {
  const deepAll = (from, selector, found = []) => {
    found.push(...from.querySelectorAll(selector));
    for (const element of from.querySelectorAll('*'))
      if (element.shadowRoot) deepAll(element.shadowRoot, selector, found);
    return found;
  };
  globalThis.bodyScore = () => {
    const tree = deepAll(document, 'plan-tree')[0];
    return /\d+,\d\d\s%/.exec(tree?.shadowRoot?.textContent ?? '')?.[0] ?? '';
  };
  /** Milliseconds from the next key to the frame that shows another score, and the longest gap between frames meanwhile. */
  globalThis.nextChange = () =>
    new Promise((resolve) => {
      const before = globalThis.bodyScore();
      globalThis.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          let last = performance.now();
          let gap = 0;
          const frame = (now) => {
            gap = Math.max(gap, now - last);
            last = now;
            if (globalThis.bodyScore() === before) requestAnimationFrame(frame);
            else resolve({ wait: performance.now() - timeStamp, gap });
          };
          requestAnimationFrame(frame);
        },
        { once: true, capture: true },
      );
    });
}

export async function keystroke() {
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ locale: 'it-IT' });
    await page.addInitScript(pageHelpers);
    await page.goto(server.resolvedUrls.local[0]);
    await page.getByRole('button', { name: /Alessandria/ }).click();
    await page.getByRole('link', { name: /^Piano/ }).click();
    await page.locator('.cm-content').click();
    await page.waitForFunction(() => globalThis.bodyScore() !== '');
    await moveBehindTarget(page);
    const samples = [];
    for (let key = 0; key < WARM_UP + KEYS; key += 1) {
      const change = page.evaluate(() => globalThis.nextChange());
      await page.waitForTimeout(60);
      await page.keyboard.press(key % 2 === 0 ? '0' : 'Backspace');
      samples.push(await change);
      await page.waitForTimeout(120);
    }
    const counted = samples.slice(WARM_UP);
    return {
      wait: median(counted.map(({ wait }) => wait)),
      slowest: Math.max(...counted.map(({ wait }) => wait)),
      gap: median(counted.map(({ gap }) => gap)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Puts the cursor behind the 14 of `target >= 14 N.` (PIRA01) with the editor's own search. */
async function moveBehindTarget(page) {
  await page.keyboard.press('Control+Home');
  for (let line = 0; line < 400; line += 1) {
    const text = await page.locator('.cm-activeLine').textContent();
    if (text.includes('target >= 14 N.')) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('End');
  const line = await page.locator('.cm-activeLine').textContent();
  for (let back = line.length - line.indexOf('14 N.') - 2; back > 0; back -= 1) await page.keyboard.press('ArrowLeft');
}
