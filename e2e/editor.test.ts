import type { Page } from '@playwright/test';
import { openExample, textOf } from './go-to.ts';
import { expect, test } from './policy.ts';

/** The example, open at an indicator, with the cursor on its name. */
async function openAt(page: Page, code: string): Promise<void> {
  await openExample(page);
  await page.goto(`/#/piano/${code}`);
  await expect(page.locator('.cm-activeLine')).toContainText(`indicatore ${code}`);
  await expect(textOf(page)).toBeFocused();
}

test('a name is looked up, followed and given back its place, with the keyboard alone', async ({ page }) => {
  await openAt(page, 'PIRA12');
  const line = page.locator('.cm-activeLine');
  await page.keyboard.press('F1');
  const help = page.locator('.cm-tooltip');
  await expect(help).toContainText('Valore: 100,00 %');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('F1');
  await expect(help).toBeVisible();
  await page.keyboard.press('Shift+F12');
  await expect(page.getByRole('heading', { name: /«PIRA12»: 14 punti in 4 file/ })).toBeVisible();
  await expect(help).toBeHidden();
  await expect(page.getByRole('button', { name: /piano\.piano, riga/ }).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(line).toContainText('verifica valore(PIRA12)');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(line).toContainText('indicatore PIRA12');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(line).toContainText('verifica valore(PIRA12)');
});

test('a search in every file shows several places at once below the text, in a window of 800 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAt(page, 'PIRA12');
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('PIRA');
  const places = page.getByRole('button', { name: /, riga \d/ });
  await expect(places.first()).toBeInViewport();
  await expect(places.nth(3)).toBeInViewport();
  await expect(page.getByRole('searchbox', { name: 'Cerca', exact: true })).toBeInViewport();
  await expect(textOf(page)).toBeInViewport();
});

test('a rename changes every file, and is one step to undo', async ({ page }) => {
  await openAt(page, 'PIRA12');
  const line = page.locator('.cm-activeLine');
  await page.keyboard.press('F2');
  await page.keyboard.type('FORMAZIONE');
  await expect(page.getByText('Cambia in 13 punti di 4 file:')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(line).toContainText('indicatore FORMAZIONE');
  await expect(page.getByText(/^0 errori/)).toBeVisible();
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('PIRA12');
  await expect(page.getByText('Non c’è.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(line).toContainText('indicatore PIRA12');
  await page.keyboard.press('Control+y');
  await expect(line).toContainText('indicatore FORMAZIONE');
});

test('what is typed after F2, before its dialog has come, is the new name and no text of the plan', async ({
  page,
}) => {
  const { promise: mayCome, resolve: letCome } = Promise.withResolvers<void>();
  await openAt(page, 'PIRA12');
  await page.route('**/rename-dialog-*.js', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.keyboard.press('F2');
  await page.keyboard.type('FORM');
  letCome();
  await expect(page.getByLabel('Nuovo nome')).toHaveValue('FORM');
  await page.keyboard.type('AZIONE');
  await expect(page.getByText('Cambia in 13 punti di 4 file:')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-activeLine')).toContainText('indicatore FORMAZIONE');
});

test('behind the word that asks who answers, the roles and offices of the plan are offered, and one is taken', async ({
  page,
}) => {
  await openAt(page, 'PIRA12');
  await page.keyboard.press('End');
  await page.keyboard.insertText('\nreferente ');
  await page.keyboard.press('Control+Space');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.filter({ hasText: 'segretario' })).toBeVisible();
  await expect(options.filter({ hasText: 'compliance' }).first()).toBeVisible();
  await page.keyboard.type('resp_m');
  await expect(options.filter({ hasText: 'segretario' })).toHaveCount(0);
  await options.filter({ hasText: 'resp_metrico' }).click();
  await expect(page.locator('.cm-activeLine')).toHaveText(/^referente resp_metrico/);
});
