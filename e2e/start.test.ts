import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { goTo, isSaved, textOf } from './go-to.ts';
import { expect, test } from './policy.ts';

async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => {
    const injected = globalThis as unknown as { readonly axe: typeof axe };
    return injected.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the built application opens the example and shows every view, ${colorScheme}`, async ({ browser }) => {
    test.slow(); // twenty pages by every rule: two minutes beside three busy processes
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();

    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /Apri l’esempio/ }).click();
    await expect(page.getByRole('heading', { name: 'L’anno in breve' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Punteggio dell’ente' })).toContainText('99,90 %');
    await isSaved(page);

    for (const view of ['Inizio', 'Piano', 'Dati', 'Risultati', 'Ciclo', 'Relazione', 'Archivio']) {
      await goTo(page, view);
      await expect(page).toHaveTitle(new RegExp(`^${view} · `));
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      expect.soft(await accessibilityProblems(page), view).toEqual([]);
    }
    await goTo(page, 'Ciclo');
    const pages = page.getByRole('navigation', { name: 'Pagine del ciclo' }).getByRole('link');
    await expect(pages).toHaveCount(12);
    for (const link of await pages.all()) {
      await link.press('Enter');
      const title = (await link.textContent())?.trim() ?? '';
      await expect(
        page
          .getByRole('region', { name: `: ${title}` })
          .getByRole('heading')
          .first(),
      ).toBeVisible();
      expect.soft(await accessibilityProblems(page), title).toEqual([]);
    }
    await context.close();
  });
}

test('under its content security policy the page complains of nothing, and what was written is there after a reload', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  await expect(textOf(page)).toContainText('piano ENTE');
  await textOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// scritto nella prova\n');
  await expect(textOf(page)).toContainText('// scritto nella prova');
  await isSaved(page);
  await page.reload();
  await expect(textOf(page)).toContainText('// scritto nella prova');
  for (const view of ['Dati', 'Risultati', 'Ciclo', 'Relazione', 'Archivio', 'Inizio', 'Piano']) {
    await goTo(page, view);
    await expect(page).toHaveTitle(new RegExp(`^${view} · `));
  }
});

test('the pages answer to this machine alone, and only with what was built', async ({ request }) => {
  const response = await request.get('/');
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain("require-trusted-types-for 'script'");
});

test('while the program is on its way the page says that it opens', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const opening = page.locator('.opening');
  await expect(opening).toBeVisible();
  await expect(opening).toContainText('Traguardo si apre…');
  await expect(opening).toHaveCSS('opacity', '1');
  release();
  await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();
  await expect(opening).toHaveCount(0);
});
