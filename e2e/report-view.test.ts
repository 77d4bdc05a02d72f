import { readFile } from 'node:fs/promises';
import { goTo, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

test('the report follows the values, is written with live figures, and is downloaded with them', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Relazione');
  const preview = page.getByRole('region', { name: 'Anteprima', exact: true });
  await expect(preview).toContainText('Le pratiche evase in cinque giorni sono il 92,04 %');

  // A value changed in Dati is the figure of the report.
  await goTo(page, 'Dati');
  await page.getByRole('searchbox').fill('PIRA07');
  await expect(page.getByText(/^1 di 93 valori/)).toBeVisible();
  await page.locator('[data-cell="0:2"]').press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('91,5%');
  await page.keyboard.press('Enter');
  await goTo(page, 'Relazione');
  await expect(preview).toContainText('Le pratiche evase in cinque giorni sono il 91,50 %');

  // Words with a live figure, where the list of sections leads.
  await page.getByRole('button', { name: /^Premessa/ }).press('Enter');
  const editor = page.getByRole('textbox', { name: /1-risultati/ });
  await expect(editor).toBeFocused();
  await page.keyboard.type('Scritta nella prova: {{valore(PIRA07)}} in tempo.');
  await expect(preview).toContainText('Scritta nella prova: 91,50 % in tempo.');

  // A figure typed by hand is told, and its repair writes the expression.
  await page.keyboard.type(' Ossia il 91,5% delle pratiche.');
  const problems = page.getByRole('region', { name: 'Problemi della relazione' });
  const typed = problems.getByRole('listitem').filter({ hasText: '91,5' }).first();
  await typed.getByRole('button').last().press('Enter');
  await expect(editor).toContainText(/Ossia il \{\{.*PIRA07.*\}\} delle pratiche/);
  await expect(preview).toContainText(/Ossia il 91,50?\s% delle pratiche\./);

  // Between the braces the meaning of a name, and the way to where it is declared.
  const figure = editor.getByText('PIRA07').first();
  await figure.click();
  await page.keyboard.press('F1');
  await expect(page.getByText(/PIRA07 \(indicatore\)/).first()).toBeVisible();
  await page.keyboard.press('F12');
  await expect(page).toHaveURL(/#\/piano\//);
  await expect(page.locator('.cm-activeLine')).toContainText('indicatore PIRA07');
  await goTo(page, 'Relazione');
  await expect(preview).toContainText('Scritta nella prova: 91,50 % in tempo.');

  await page.getByText('Scarica', { exact: true }).press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'HTML', exact: true }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('relazione-2024-camera-di-commercio-di-alessandria-asti.html');
  const html = await readFile(await download.path(), 'utf8');
  expect(html.replaceAll(/<[^>]+>/g, '')).toMatch(/nella prova: 91,50 % in tempo\. Ossia il 91,50? % delle pratiche/);
  await expect(page.getByText('La relazione già fatta è aggiornata')).toBeVisible();
});

test('the folder to publish is one archive, and the report prints alone', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Relazione');
  await expect(page.getByRole('region', { name: 'Anteprima', exact: true })).toContainText('Camera di commercio');
  await page.getByText('Scarica', { exact: true }).press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Da pubblicare (zip)' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^pubblicazione-2024-.*\.zip$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString('latin1')).toBe('PK');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Sezioni', exact: true })).toBeHidden();
  await expect(page.getByText('Scarica', { exact: true })).toBeHidden();
  await expect(page.getByText('PRINCIPALI RISULTATI').first()).toBeVisible();
  // No head of a table is left alone at the end of a sheet.
  const acts = page.getByRole('group', { name: 'Gli atti dell’anno' }).getByRole('row');
  await expect(acts.nth(1)).toHaveCSS('break-before', 'avoid');
});

test('a report that is being written is given also when its page is left', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Relazione');
  await expect(page.getByRole('region', { name: 'Anteprima', exact: true })).toContainText('Camera di commercio');
  await page.getByText('Scarica', { exact: true }).press('Enter');
  const given = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word', exact: true }).press('Enter');
  await goTo(page, 'Piano');
  expect((await given).suggestedFilename()).toMatch(/^relazione-2024-.*\.docx$/);
});
