import { readFileSync } from 'node:fs';
import { unzipped, zipped } from '@traguardo/office';
import type { Locator, Page } from '@playwright/test';
import { goTo, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

async function openData(page: Page): Promise<void> {
  await openExample(page);
  await goTo(page, 'Dati');
}

async function choose(page: Page, name: string, buffer: Uint8Array): Promise<Locator> {
  await page.getByRole('button', { name: 'Importa…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Importa valori' });
  await expect(dialog.getByRole('button', { name: 'Scegli un file…' })).toBeEnabled(); // what reads files is here
  await dialog.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) });
  return dialog;
}

function fileBytes(name: string): Uint8Array {
  return readFileSync(new URL(`files/${name}`, import.meta.url));
}

// Both were saved by LibreOffice: D4.3 112, E1.1.5 98 % (a percentage), ZZ9 unknown, a source that is a formula.
for (const name of ['valori.xlsx', 'valori.ods']) {
  test(`values come from ${name}: shown first, written as one step, taken back`, async ({ page }) => {
    await openData(page);
    const value = page.getByRole('row', { name: /^D4\.3 / });
    await expect(value).toContainText('110 N.');
    const dialog = await choose(page, name, fileBytes(name));
    const row = dialog.getByRole('row', { name: /^D4\.3 / });
    await expect(row).toContainText('110 N.');
    await expect(row).toContainText('112 N.');
    await expect(dialog.getByRole('row', { name: /^E1\.1\.5 / })).toContainText('98%');
    await expect(dialog.getByRole('row', { name: /^ZZ9 / })).toContainText('codice sconosciuto');
    await dialog.getByRole('checkbox', { name: /^Importa E1\.1\.5/ }).uncheck();
    await dialog.getByRole('button', { name: 'Scrivi 1 valore' }).click();
    await expect(value).toContainText('112 N.');
    await page.getByRole('button', { name: /^Annulla: Importazione di 1 valore/ }).click();
    await expect(value).toContainText('110 N.');
  });
}

test('a unit is asked for its values and its answer is known again, provisional and by the unit', async ({ page }) => {
  await openData(page);
  await page.getByRole('button', { name: 'Richiedi i dati…' }).click();
  const asking = page.getByRole('dialog', { name: 'Richiedi i dati alle unità' });
  await asking.getByLabel('A chi').selectOption({ label: "Responsabile dell'Ufficio metrico (7 valori)" });
  await expect(asking.getByText('Nel ciclo era entro il 31/07/2024, già passato')).toBeVisible();
  await expect(asking.getByLabel('Da restituire entro')).toHaveValue('');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    asking.getByRole('button', { name: 'Prepara i file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^richiesta-2024-camera-di-commercio-.*-resp-metrico-2024-07-31\.xlsx$/);
  await expect(asking.getByRole('row', { name: /^Responsabile dell'Ufficio metrico/ })).toContainText('in attesa');
  await asking.getByRole('button', { name: 'Chiudi' }).click();

  const dialog = await choose(page, 'risposta.xlsx', answered(readFileSync(await file.path())));
  await expect(dialog.getByText(/^Risposta di Responsabile dell'Ufficio metrico/)).toBeVisible();
  await expect(dialog.getByText('1 da scrivere')).toBeVisible();
  await dialog.getByRole('button', { name: 'Scrivi 1 valore' }).click();
  await page.getByRole('button', { name: 'Richiedi i dati…' }).click();
  await expect(asking.getByRole('row', { name: /^Responsabile dell'Ufficio metrico/ })).toContainText(
    'risposto, 1 valore importato',
  );
});

test('a broken file is refused with its cause, and the application goes on', async ({ page }) => {
  await openData(page);
  const whole = fileBytes('valori.xlsx');
  const dialog = await choose(page, 'valori.xlsx', whole.subarray(0, whole.length / 2));
  await expect(dialog.getByRole('alert')).toContainText('incompleto o danneggiato');
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'v.xlsx', mimeType: '', buffer: Buffer.from(whole) });
  await expect(dialog.getByRole('row', { name: /^D4\.3 / })).toContainText('112 N.');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

/** The file with 77 written as the first value, as a unit would. */
function answered(file: Uint8Array): Uint8Array {
  const parts = unzipped(file).map(({ path, content }) => {
    if (path !== 'xl/worksheets/sheet1.xml') return { path, content };
    const text = new TextDecoder().decode(content);
    return { path, content: text.replace(/<c r="G2"([^>]*?)\/>/, '<c r="G2"$1><v>77</v></c>') };
  });
  return zipped(parts);
}
