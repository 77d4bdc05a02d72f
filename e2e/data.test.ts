import type { Page } from '@playwright/test';
import { goTo, isSaved, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

async function openData(page: Page): Promise<void> {
  await openExample(page);
  await goTo(page, 'Dati');
  await expect(page.getByRole('grid')).toBeVisible();
}

/** What the sheet shows of a value, by its code. */
function valueOf(page: Page, code: string) {
  return page.getByRole('row', { name: new RegExp(`^${code.replace('.', String.raw`\.`)} `) }).locator('.value');
}

/** Pastes a text where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    let target: Element | null = document.activeElement;
    while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
  }, text);
}

test('a value is written, a block pasted, both undone, by keyboard alone', async ({ page }) => {
  await openData(page);
  await page.goto('#/dati/PIRA12.addetti_formati');
  await expect(page.getByRole('heading', { name: 'PIRA12.addetti_formati' })).toBeVisible();
  const value = valueOf(page, 'PIRA12.addetti_formati');
  await expect(value).toBeFocused();
  const before = (await value.textContent())?.trim() ?? '';
  await page.keyboard.type('61');
  await page.keyboard.press('Enter');
  await expect(value).toHaveText('61 N.');
  await isSaved(page);
  await page.keyboard.press('Control+z');
  await expect(value).toHaveText(before);
  await expect(page.getByText('Annullato: Valore di PIRA12.addetti_formati.')).toBeVisible();

  await page.keyboard.press('ArrowUp');
  await expect(value).toBeFocused();
  await paste(page, '62\t\tregistro interno\n');
  await expect(value).toHaveText('62 N.');
  await page.keyboard.press('Control+z');
  await expect(value).toHaveText(before);
  await page.keyboard.press('Control+y');
  await expect(value).toHaveText('62 N.');

  await paste(page, '1.234');
  const dialog = page.getByRole('dialog', { name: 'Prima di incollare' });
  await expect(dialog).toContainText('si legge in due modi');
  await dialog.getByLabel('Come sono scritti i numeri incollati').selectOption('it');
  await dialog.getByRole('button', { name: 'Scrivi 1 cella' }).press('Enter');
  await expect(value).toHaveText('1.234 N.');
});

test('a document shows a value: attached, checked, still there after a reload, and said to be missing when it is', async ({
  page,
}) => {
  await openData(page);
  await page.goto('#/dati/PIRA07');
  const panel = page.locator('value-panel');
  await panel
    .locator('#file')
    .setInputFiles({ name: 'registro.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 prova') });
  await expect(page.getByText('registro.pdf, allegato a PIRA07.')).toBeVisible();
  await expect(panel).toContainText('documento integro');
  await isSaved(page);
  await page.reload();
  await expect(panel).toContainText('registro.pdf');
  await expect(panel).toContainText('documento integro');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Scarica' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('registro.pdf');

  await panel.getByRole('button', { name: 'Togli' }).press('Enter');
  await expect(panel).toContainText('Nessun documento.');
  await expect(panel.getByRole('button', { name: 'Allega un documento…' })).toBeFocused();
  await panel.getByRole('button', { name: 'Elimina dal browser' }).press('Enter');
  await page.getByRole('button', { name: /^Annulla: / }).press('Enter');
  await expect(panel).toContainText('il documento non è in questo browser');
});

test('on a phone every row is a card and the panel a page', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await openData(page);
  await page.getByLabel('Cerca codice o titolo').fill('PIRA07');
  await page.getByRole('row', { name: /^PIRA07 / }).click();
  await expect(page.getByRole('heading', { name: 'PIRA07', exact: true })).toBeFocused();
  await expect(page.getByRole('grid')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.goBack();
  await expect(page.getByRole('grid')).toBeVisible();
  await context.close();
});

test('a card of the sheet shows a long code whole in the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await page.getByRole('button', { name: /Apri l’esempio/ }).click();
  await expect(page.getByRole('heading', { name: 'L’anno in breve' })).toBeVisible();
  await page.goto('/#/dati');
  await page.getByLabel('Cerca codice o titolo').fill('PIRA04');
  const code = page.getByRole('rowheader', { name: 'PIRA04.quote_consuntivate' }).locator('.id');
  await expect.poll(() => code.evaluate((id) => id.scrollHeight - id.clientHeight)).toBeLessThanOrEqual(1);
});
