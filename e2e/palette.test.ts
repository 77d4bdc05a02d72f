import type { Page } from '@playwright/test';
import { openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

const search = (page: Page) => page.getByRole('combobox', { name: /Cerca pagine, codici/ });

const options = (page: Page) => page.getByRole('listbox', { name: 'Trovati' }).getByRole('option');

/** Opens the dialog by its keys; its code comes when it is first opened. */
async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
}

test('everything is found and done from one dialog, by keyboard alone', async ({ page }) => {
  await openExample(page);
  await open(page);
  await page.keyboard.type('pira12');
  await expect(options(page).first()).toContainText('Grado di copertura');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/risultati\/sintesi\/PIRA12$/);

  await open(page);
  await page.keyboard.type('addetti_formati');
  await expect(options(page).first()).toContainText('PIRA12.addetti_formati');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'PIRA12.addetti_formati' })).toBeVisible();

  await open(page);
  await page.keyboard.type('scritto come testo');
  await expect(options(page).first()).toContainText('piano.piano, riga 4');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-content')).toBeFocused();
});

test('keys lead to sections, are listed, and undo says what it undid', async ({ page }) => {
  await openExample(page);
  await page.locator('main').focus();
  await Promise.all([page.keyboard.press('g'), page.keyboard.press('d')]); // the second comes soon after the first, however slow the page
  await expect(page.getByRole('heading', { level: 1, name: /Dati|valori/i })).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Tutti i tasti' });
  await expect(keys).toContainText('vai a Risultati');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await open(page);
  await page.keyboard.type('nuovo file');
  await page.keyboard.press('Enter');
  await page.keyboard.type('prova');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Creato «prova.piano».')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Testo di prova.piano' })).toBeFocused();
  await page.getByRole('button', { name: 'Annulla: Creato «prova.piano» (Ctrl+Z)' }).press('Enter');
  await expect(page.getByText('Annullato: Creato «prova.piano».')).toBeVisible();
});

test('on a phone the dialog is opened by its button and fills the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExample(page);
  await page.getByRole('button', { name: 'Cerca' }).first().click();
  await search(page).fill('pira12');
  await expect(options(page).first()).toBeVisible();
  const box = await page.getByRole('dialog', { name: 'Cerca e comandi' }).boundingBox();
  expect(box?.width).toBe(390);
  await options(page).first().click();
  await expect(page).toHaveURL(/#\/risultati\/sintesi\/PIRA12$/);
});
