import type { Page } from '@playwright/test';
import { isSaved } from './go-to.ts';
import { expect, test } from './policy.ts';

/** Every view with what is there when it is whole; of the cycle the page that tells no day of today. */
const VIEWS: readonly (readonly [string, RegExp, string?])[] = [
  ['inizio', /99,90/],
  ['piano', /0 errori, 11 avvisi/],
  ['dati', /93 valori, /],
  ['risultati', /Albero della performance/],
  ['ciclo', /Dove siamo/, 'ciclo/anno'],
  ['relazione', /Anteprima aggiornata/],
  ['archivio', /Scarica il backup/],
];

/** Wide and light, narrow and dark: each view once in both. */
const LOOKS = [
  { name: 'wide-light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'narrow-dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

/** What differs from one machine to the next: text in a font of the system. */
function changing(page: Page) {
  return [page.locator('plan-editor'), page.locator('code')];
}

for (const { name, colorScheme, viewport } of LOOKS) {
  test(`every view looks as it did, ${name}`, async ({ browser }) => {
    test.slow();
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();
    await expect.soft(page).toHaveScreenshot(`${name}-start.png`);
    await page.getByRole('button', { name: /Apri l’esempio/ }).press('Enter');
    await isSaved(page);
    for (const [view, whole, address = view] of VIEWS) {
      await page.evaluate((hash) => (location.hash = hash), `/${address}`);
      await expect(page.getByText(whole).locator('visible=true').first()).toBeVisible();
      await expect.soft(page).toHaveScreenshot(`${name}-${view}.png`, { mask: changing(page) });
    }
    await context.close();
  });
}
