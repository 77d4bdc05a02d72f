import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { goTo, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

async function openResults(page: Page): Promise<void> {
  await openExample(page);
  await goTo(page, 'Risultati');
}

/** Opens a page of results by its link, with the keyboard. */
async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pagine dei risultati' }).getByRole('link', { name }).press('Enter');
}

/** What a command of a chart downloads, chosen with the keyboard. */
async function taken(page: Page, figure: Locator, command: string): Promise<Buffer> {
  await figure.getByRole('button', { name: /^Copia o scarica/ }).press('Enter');
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: command }).press('Enter');
  return readFile(await (await download).path());
}

test('a controller asks why of any number, with the keyboard alone', async ({ page }) => {
  await openResults(page);
  await expect(page.getByRole('link', { name: '99,90 %' })).toBeVisible();
  await page.locator('tr[data-key="ENTE"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const why = page.getByRole('complementary', { name: 'Perché' });
  await expect(why.getByRole('heading', { name: 'Perché ENTE' })).toBeFocused();
  await page.goto('/#/risultati/OS8');
  await why.getByRole('button', { name: 'Peso' }).press('Enter');
  // OS8 weighs 10 % of AS3, which is a third (33,33 %) of the body.
  await expect(why.getByText('Pesa 10,00 % tra ciò che compone AS3.', { exact: false })).toBeVisible();
  await expect(why.getByText('ENTE ne prende 3,33 %', { exact: false })).toBeVisible();
  await why.getByRole('button', { name: 'Punti persi' }).press('Enter');
  await expect(page).toHaveURL(/#\/risultati\/sintesi\/OS8\/punti$/);
  // 2.40 points x 10 % x 33.33 % = 0.08.
  await expect(why.getByText('Toglie 0,08 punti a ENTE.', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();

  await open(page, 'Mappa');
  const map = page.getByRole('figure', { name: /Quanto pesa ogni elemento/ });
  await map.getByRole('link', { name: /^ENTE/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(map.getByRole('link', { name: /^AS3 .* 99,69 %/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(why.getByRole('heading', { name: 'Perché AS3' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map.getByRole('link', { name: /^AS3/ })).toBeFocused();
});

test('a chart is taken along as picture and as table', async ({ page }) => {
  await openResults(page);
  await open(page, 'Perdite');
  const losses = page.getByRole('figure', { name: 'Dove ENTE perde punti' });
  await losses.getByRole('button', { name: /^Tabella/ }).press('Enter');
  await expect(losses.getByRole('row', { name: /^A1\.3/ })).toContainText('−0,08');

  const svg = (await taken(page, losses, 'Scarica SVG')).toString('utf8');
  expect(svg).toMatch(/^<\?xml[^>]*>\s*<svg /);
  expect(svg).toContain('<title id="chart-title">Dove ENTE perde punti</title>');
  expect(svg).toContain('fill: #b3243d');
  expect(svg).not.toContain('var(');
  expect(svg).toContain("font-family: 'Titillium Web'");

  const png = await taken(page, losses, 'Scarica PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);

  const csv = (await taken(page, losses, 'Scarica CSV')).toString('utf8');
  expect(csv.split('\r\n').slice(0, 3)).toEqual([
    '\u{feff}Voce;Punti',
    'Massimo raggiungibile;100',
    'A1.3 Organizzazione interna;-0,08',
  ]);
  expect(csv).toMatch(/Grado di raggiungimento;99,90$/);
});

test('two results are compared, and what if is one step from the score', async ({ page }) => {
  await openResults(page);
  await open(page, 'Confronti');
  await expect(page.getByText(/^ENTE Camera di commercio di Alessandria-Asti: .*→ 99,90\s%/).last()).toBeVisible();
  const first = page.getByRole('group', { name: 'Primo risultato' });
  await first.getByLabel('Con i target').selectOption('rivisti');
  await expect(page.getByText('I due risultati sono uguali in tutto.')).toBeVisible();
  await first.getByLabel('Al giorno').selectOption('monitoraggio');
  await expect(page.getByRole('row', { name: /^AS3 / })).toContainText('99,69 %');

  await open(page, 'Sintesi');
  await page.getByRole('link', { name: 'E se …?' }).press('Enter');
  const whatIf = page.getByRole('region', { name: 'E se …?' });
  await whatIf.getByLabel('Quale valore').selectOption('PIRA12.addetti_formati');
  const slider = whatIf.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(whatIf.getByRole('row', { name: /^PIRA12 / })).toBeVisible();
});

test('old addresses of the questions lead to where they are now', async ({ page }) => {
  await openResults(page);
  await page.goto('/#/domande/OS8');
  await expect(
    page.getByRole('region', { name: 'Perché …?' }).getByText('100 % − 97,60 % = 2,40 punti', { exact: true }),
  ).toBeVisible();
  await expect(page).toHaveTitle(/Risultati · Domande/);
});

test('no ring of the focus is printed', async ({ page }) => {
  await openResults(page);
  await goTo(page, 'Ciclo');
  const main = page.locator('main');
  await expect(main).toBeFocused();
  await expect(main).toHaveCSS('outline-style', 'solid');
  await page.emulateMedia({ media: 'print' });
  await expect(main).toHaveCSS('outline-style', 'none');
});

test('the why that is open is what is printed, with its page, day and targets', async ({ page }) => {
  await openResults(page);
  await page.goto('/#/risultati/EC07');
  const why = page.getByRole('complementary', { name: 'Perché' });
  await expect(why.getByRole('heading', { name: 'Perché EC07' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Salvato')).toBeHidden();
  await expect(why.getByRole('heading', { name: 'Punti persi da ogni livello' })).toBeVisible();
  await expect(page.getByRole('treegrid')).toBeHidden();
  await expect(page.getByText('Situazione al 31/12/2024 · Target rivisti')).toBeVisible();
  await expect(page.getByText('Risultati · Sintesi')).toBeVisible();
  await expect(page.getByText(/Stampato: /)).toBeVisible();
});

test('a page printed says what it shows: the day of its controls where it has them, both sides of a comparison', async ({
  page,
}) => {
  await openResults(page);
  await page.emulateMedia({ media: 'print' });
  const choice = page.getByText('Situazione al 31/12/2024');
  await page.goto('/#/risultati/perdite');
  await expect(choice).toBeVisible();
  await page.goto('/#/risultati/intervalli');
  await expect(page.getByText('Dove può finire ogni punteggio, visto il 31/07/2024')).toBeVisible();
  await expect(choice).toBeHidden();
  await page.goto('/#/risultati/confronti');
  for (const side of ['Primo risultato', 'Secondo risultato'])
    await expect(page.getByRole('group', { name: side })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Scambia' })).toBeHidden();
});
