import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createReport, publicFolder } from '@traguardo/report';
import { reportSources } from '@traguardo/verify';
import { importBundle } from '@traguardo/workflow';
import axe from 'axe-core';
import { compileExample, readExample } from '../examples/test/read-example.ts';
import { realYear } from '../examples/test/real-year.ts';
import { expect, test } from './policy.ts';

/** The report itself, and of the folder one page of each sort. */
const PAGES = [
  'index.html',
  'perche/index.html',
  'perche/ENTE.html',
  'perche/EC07.html',
  'perche/EC07.altri_proventi.html',
  'target.html',
  'confronti.html',
  'scarica.html',
  'come-verificare.html',
];

let folder: string;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traguardo-'));
  const bundle = await realYear();
  const year = importBundle(bundle);
  if (year.kind === 'broken') throw new Error(JSON.stringify(year));
  const program = compileExample(readExample('alessandria-asti-2024'));
  const sources = reportSources(program, year, { language: 'it' });
  const report = createReport(sources);
  const extras = [{ name: 'anno.traguardo', title: 'Fascicolo del ciclo', content: bundle }];
  for (const { path, content } of publicFolder(report, sources, extras, { draft: true })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`the report and the public folder have no barrier axe finds, ${colorScheme}, ${width} px`, async ({
      browser,
    }) => {
      test.slow(); // nine pages, some of them long
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(pathToFileURL(join(folder, path)).href);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => {
          const injected = globalThis as unknown as { readonly axe: typeof axe };
          return injected.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
        });
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
        );
        expect.soft(told, path).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
}

test('with the keyboard alone: past the navigation to the content, and a wide table scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Vai al contenuto' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const table = page.locator('.scroll:has(.wide)').first();
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('it prints on A4 with the number of each page, wide tables on sheets turned sideways', async ({ page }) => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => Number(width) > Number(height),
  );
  expect(sizes.filter((isTurned) => isTurned).length).toBeGreaterThan(5);
  expect(sizes.filter((isTurned) => !isTurned).length).toBeGreaterThan(5);
});
