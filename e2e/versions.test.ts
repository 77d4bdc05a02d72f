import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { goTo, isSaved, openExample, textOf } from './go-to.ts';
import { expect, test } from './policy.ts';

/** Types at the beginning of the plan. */
async function type(page: Page, text: string): Promise<void> {
  await goTo(page, 'Piano');
  await expect(textOf(page)).toContainText('Il piano della performance 2024');
  await textOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText(text);
  await isSaved(page);
}

async function openVersions(page: Page): Promise<void> {
  await goTo(page, 'Archivio');
  await page.getByRole('link', { name: 'Versioni', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Versioni', exact: true })).toBeVisible();
}

test('a version is kept before the first change, compared, gone back to, undone, and travels in the backup', async ({
  page,
  context,
}) => {
  await openExample(page);
  await type(page, '// una nota\n');
  await openVersions(page);
  await expect(page.getByText('All’inizio di un lavoro')).toBeVisible();
  await expect(page.getByText('0 cambiamenti nel piano, 0 valori, 1 file.')).toBeVisible();
  await expect(page.getByText('Il piano dice le stesse cose')).toBeVisible();

  await page.getByLabel('Nome della versione').fill('Prima della riunione di Giunta');
  await page.keyboard.press('Enter');
  await expect(page.getByText('«Prima della riunione di Giunta» tenuta.')).toBeVisible();

  await type(page, '// una seconda nota\n');
  await openVersions(page);
  await expect(page.getByText('Da «Prima della riunione di Giunta» a «Adesso»')).toBeVisible();
  await page.getByRole('main').getByText('piano.piano', { exact: true }).click();
  await expect(page.getByRole('insertion').filter({ hasText: '// una seconda nota' })).toBeVisible();

  await page.getByRole('button', { name: 'Riprendi…: Prima della riunione di Giunta' }).click();
  await page.getByRole('button', { name: 'Riprendi i testi' }).click();
  await expect(page.getByText('I testi sono quelli di «Prima della riunione di Giunta».')).toBeVisible();
  await expect(page.getByText('I testi sono gli stessi.')).toBeVisible();
  await page.getByRole('button', { name: 'Annulla', exact: true }).click();
  await expect(page.getByText('Annullato: Ripresa di «Prima della riunione di Giunta».')).toBeVisible();
  await expect(page.getByText('0 cambiamenti nel piano, 0 valori, 1 file.')).toBeVisible();

  await page.getByRole('link', { name: 'Backup', exact: true }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica il backup' }).click();
  const content = await readFile(await (await download).path(), 'utf8');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Scegli un backup…' }).click();
  await (await chooser).setFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const second = await context.newPage();
  await second.goto('/#/dati');
  await expect(second.getByRole('heading', { name: 'Dati', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ripristina', exact: true }).click();
  await Promise.all([
    expect(page.getByText(/^Ripristinato: «.*», dal backup dell?[ ’]/)).toBeVisible(),
    expect(second.getByText(/^In un’altra scheda è stato ripristinato un backup/)).toBeVisible(),
  ]);
  await second.close();
  await openVersions(page);
  await page.getByRole('button', { name: /: cambia ente o anno$/ }).click();
  await expect(page.getByRole('button', { name: /\(prima del ripristino\)$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Prima di ripristinare un backup')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Confronta con adesso: Prima della riunione di Giunta' }),
  ).toBeVisible();
});
