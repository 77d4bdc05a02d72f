// From an address opened with nothing in the browser's cache to a page that can be used, in the built application.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumPath } from '../scripts/chromium.mjs';
import { median } from './median.mjs';

const TURNS = 7;
const root = join(import.meta.dirname, '../packages/ui');

/** In the page: milliseconds since its navigation began until a text stands on the screen, wherever in the shadow roots. */
function pageHelpers() {
  const isShown = (node, wanted) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.includes(wanted);
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes])
      if (isShown(child, wanted)) return true;
    return false;
  };
  globalThis.shown = (wanted) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isShown(document.body, wanted)) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      look();
    });
}

/** Nothing of the application is left on the machine but the work. */
async function forget(page) {
  const client = await page.context().newCDPSession(page);
  await page.evaluate(async () => {
    for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await client.send('Network.clearBrowserCache');
  await page.goto('about:blank');
}

/** Medians of seven cold starts: the first visit, and the example with its scores, told by an address. */
export async function startup() {
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls.local[0];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const first = [];
    const results = [];
    const editor = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const context = await browser.newContext({ locale: 'it-IT' });
      const page = await context.newPage();
      await page.addInitScript(pageHelpers);
      await page.goto(address, { waitUntil: 'commit' });
      first.push(await page.evaluate(() => globalThis.shown('Apri l’esempio')));
      await page.getByRole('button', { name: /Alessandria|Apri l’esempio/ }).click();
      await page.getByText('Salvato').waitFor();
      await forget(page);
      await page.goto(`${address}#/risultati`, { waitUntil: 'commit' });
      results.push(await page.evaluate(() => globalThis.shown('99,90 %')));
      await forget(page);
      await page.goto(`${address}#/piano`, { waitUntil: 'commit' });
      editor.push(await page.evaluate(() => globalThis.shown('Il piano della performance 2024')));
      await context.close();
    }
    return [
      ['cold cache: first visit until it can be used (goal 1,500)', median(first)],
      ['cold cache: scores of the example at an address (1,500)', median(results)],
      ['cold cache: text of the example in the editor (1,500)', median(editor)],
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
