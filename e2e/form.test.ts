import type { Page } from '@playwright/test';
import { expect, test } from './policy.ts';

/** Presses Tab until the control of that name has the focus. */
async function tabTo(
  page: Page,
  role: 'textbox' | 'combobox' | 'button' | 'tab',
  name: string | RegExp,
): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  await expect(control).toBeVisible();
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`Tab never comes to ${role} ${name}`);
}

/** Types over what stands in the field with the focus and goes on. */
async function fill(page: Page, name: string, value: string): Promise<void> {
  await expect(page.getByLabel(name, { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}

/** Adds what the form offers first inside, and waits for its code. */
async function addInside(page: Page, heading: RegExp): Promise<void> {
  await tabTo(page, 'button', 'Aggiungi: Aggiungi qui dentro');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  await expect(page.getByLabel('Codice', { exact: true })).toBeFocused();
}

test('a plan is written with forms and the keyboard alone, down to its values', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'button', 'Comincia un piano nuovo');
  await page.keyboard.press('Enter');
  await tabTo(page, 'tab', 'Albero');
  await page.keyboard.press('End');
  await tabTo(page, 'button', /^piano ENTE/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'piano ENTE' })).toBeFocused();

  await addInside(page, /^ambito/);
  await fill(page, 'Codice', 'A2');
  await fill(page, 'Titolo', 'Servizi ai "cittadini"');
  await fill(page, 'Peso', '40');
  await addInside(page, /^obiettivo/);
  await fill(page, 'Codice', 'O2');
  await fill(page, 'Titolo', 'Tempi certi');
  await addInside(page, /^indicatore/);
  await fill(page, 'Codice', 'I7');
  await fill(page, 'Titolo', 'Pratiche in tempo');
  await fill(page, 'Peso', '100');
  await fill(page, 'Target', '>= 90%');
  await fill(page, 'Fonte', 'Registro imprese');
  await addInside(page, /^misura/);
  await fill(page, 'Codice', 'fatte');
  await fill(page, 'Titolo', 'Pratiche fatte');
  await tabTo(page, 'combobox', 'Unità');
  await fill(page, 'Unità', 'N.');
  await tabTo(page, 'button', /^Torna a I7/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'indicatore I7' })).toBeFocused();

  const text = page.getByRole('textbox', { name: 'Testo di piano.piano' });
  await expect(text).toContainText('ambito A2 “Servizi ai "cittadini"” peso 40% {');
  await expect(text).toContainText(
    'indicatore I7 "Pratiche in tempo" peso 100% target >= 90% fonte "Registro imprese" {',
  );
  await expect(text).toContainText('misura fatte "Pratiche fatte" unità N.');

  await page.getByRole('button', { name: 'piano.piano' }).press('Enter');
  await tabTo(page, 'button', /^consuntivi fine_anno/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'combobox', 'Nuova riga');
  await page.keyboard.type('I7.fatte 90 N.');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Riga 1', { exact: true })).toHaveValue('I7.fatte 90 N.');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Riga 1', { exact: true })).toHaveCount(0);
});
