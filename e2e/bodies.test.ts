import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { goTo, isSaved, openExample, textOf } from './go-to.ts';
import { expect, test } from './policy.ts';

/** The button that says which body is open. */
function whose(page: Page, name = ''): Locator {
  return page.getByRole('button', { name: new RegExp(`${name}.*: cambia ente o anno$`) });
}

/** Begins another body with an empty plan. */
async function beginAnother(page: Page): Promise<void> {
  await whose(page).click();
  await page.getByRole('button', { name: 'Nuovo ente…' }).click();
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  await expect(whose(page, 'Nome dell')).toBeVisible();
  await isSaved(page);
}

test('two bodies keep to themselves, each in a tab of its own; a link opens the one it names', async ({
  page,
  context,
}) => {
  await openExample(page);
  await expect(whose(page, 'Alessandria-Asti')).toBeVisible();
  await whose(page).click();
  await page.getByRole('button', { name: 'Nuovo ente…' }).click();
  await page.getByRole('button', { name: 'Torna a Camera di commercio di Alessandria-Asti' }).click();
  await expect(whose(page, 'Alessandria-Asti')).toBeVisible();
  await beginAnother(page);

  const second = await context.newPage();
  await second.goto('/#/ente:camera%20di%20commercio%20di%20alessandria-asti/risultati/OS8');
  await expect(second).toHaveURL(/#\/risultati\/OS8$/);
  await expect(whose(second, 'Alessandria-Asti')).toBeVisible();
  await second.reload();
  await expect(whose(second, 'Alessandria-Asti')).toBeVisible();
  await page.reload();
  await expect(whose(page, 'Nome dell')).toBeVisible();

  for (const each of [page, second]) await goTo(each, 'Piano');
  await expect(second.getByRole('tab', { name: 'registri' })).toBeVisible();
  await expect(textOf(page)).toContainText('piano ENTE');
  await expect(page.getByRole('tab', { name: 'registri' })).toHaveCount(0);

  // A name given later changes nothing for a link that was made before.
  await second.getByRole('link', { name: 'Risultati', exact: true }).click();
  await whose(second).click();
  await second.getByRole('link', { name: 'Condividi…' }).click();
  const address = await second.getByLabel('Indirizzo del posto (Risultati)').inputValue();
  await second.goto('/#/enti');
  await second.getByLabel('Nome dell’ente aperto').fill('Chiamata altrimenti');
  await second.getByRole('button', { name: 'Cambia nome' }).click();
  await page.goto(address);
  await expect(whose(page, 'Chiamata altrimenti')).toBeVisible();
  await expect(page).toHaveURL(/#\/risultati$/);
  await page.goto(address.replace('anno:2024', 'anno:1999'));
  await expect(page.getByText('Il link parla di un anno che non è in questo browser.')).toBeVisible();
  await expect(page).toHaveURL(/#\/risultati$/);

  await page.goto('/#/ente:Provincia%20di%20Altrove/risultati');
  await expect(page.getByRole('alert').first()).toContainText('«Provincia di Altrove» non è in questo browser');
});

test('going back from a body leads to the one that was open there', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Dati');
  await goTo(page, 'Risultati');
  await beginAnother(page);
  await goTo(page, 'Archivio');
  for (let back = 0; back < 3 && !page.url().endsWith('#/dati'); back += 1) await page.goBack();
  await expect(whose(page, 'Alessandria-Asti')).toBeVisible();
  await expect(page).toHaveURL(/#\/dati$/);
  await page.goForward();
  await expect(whose(page, 'Nome dell')).toBeVisible();
});

test('a body is removed after its name is typed, and the tab that shows it is told', async ({ page, context }) => {
  await openExample(page);
  await expect(whose(page, 'Alessandria-Asti')).toBeVisible();
  await beginAnother(page);
  const second = await context.newPage();
  await second.goto('/#/archivio');
  await expect(whose(second, 'Nome dell')).toBeVisible();

  await whose(page).click();
  await page.getByRole('link', { name: 'Gestisci gli enti' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica il backup' }).click();
  const backup = await readFile(await (await download).path());
  await page.getByLabel('Nome dell’ente aperto').fill('Da buttare');
  await page.getByRole('button', { name: 'Cambia nome' }).click();
  await expect(whose(second, 'Da buttare')).toBeVisible();
  await page.getByLabel('Per confermare scrivi il nome: Da buttare').fill('Da buttare');
  await page.getByRole('button', { name: 'Togli l’ente da questo browser' }).click();
  await expect(whose(page, 'Alessandria-Asti')).toBeVisible();
  await expect(second.getByText('Questo ente è stato tolto da questo browser in un’altra scheda')).toBeVisible();
  await second.reload();
  await expect(whose(second, 'Alessandria-Asti')).toBeVisible();

  await goTo(page, 'Archivio');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Scegli un backup…' }).click();
  await (await chooser).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup });
  await expect(page.getByText(/^«Nome dell.ente», fatto il/)).toBeVisible(); // by its name, not by that of a file
  await page.getByRole('button', { name: 'Apri come nuovo ente' }).click();
  await expect(whose(page, 'Nome dell')).toBeVisible();
  await expect(whose(second, 'Alessandria-Asti')).toBeVisible();
});

test('a link carries the texts into a browser that has none of them, and shows them before anything is kept', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  await expect(textOf(page)).toContainText('piano ENTE');
  await textOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// viaggia nel link\n');
  await isSaved(page);
  await whose(page).click();
  await page.getByRole('link', { name: 'Condividi…' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await elsewhere.newPage();
  await other.goto(link.slice(0, -20));
  await expect(other.getByText(/Il link è tagliato o non è di Traguardo/)).toBeVisible();
  await other.goto(link);
  await expect(other.getByText('1 file', { exact: true })).toBeVisible();
  await other.getByRole('button', { name: 'Apri il piano' }).click();
  await expect(other.getByRole('heading', { name: 'L’anno in breve' })).toBeVisible();
  await goTo(other, 'Piano');
  await expect(textOf(other)).toContainText('// viaggia nel link');
  await elsewhere.close();
});
