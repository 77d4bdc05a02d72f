import type { Locator, Page } from '@playwright/test';
import { openExample } from './go-to.ts';
import { expect, test } from './policy.ts';
import { act, Year } from './year-pages.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

const tap = (control: Locator): Promise<void> => control.tap();

const button = (page: Page, name: string | RegExp): Promise<void> => tap(page.getByRole('button', { name }).first());

/** Opens a view with the thumb, and looks whether it fits the width. */
async function goTo(page: Page, view: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Sezioni', exact: true })
    .getByRole('link', { name: view, exact: true });
  await tap(link);
  await expect(page).toHaveURL(new RegExp(`#/${view.toLowerCase()}`));
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main')).not.toContainText('Caricamento');
  expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(390);
}

/** Writes a field of the form and leaves it, as «Fine» of the keyboard does. */
async function write(page: Page, field: string, text: string): Promise<void> {
  const control = page.getByLabel(field, { exact: true });
  await tap(control);
  await control.fill(text);
  await control.press('Enter');
  await expect(control).toHaveValue(text);
}

test('on a phone, from nothing to a published report', async ({ page }) => {
  test.slow();
  await page.goto('/');
  // The keys of a phone make the window lower: what stands at its foot, and the field one writes in, come above them.
  await expect(page.locator('meta[name="viewport"]')).toHaveAttribute('content', /interactive-widget=resizes-content/);
  await button(page, 'Comincia un piano nuovo');

  // The plan, by forms. The year is changed, and the values go along.
  await tap(page.getByRole('tab', { name: 'Modulo' }));
  await button(page, /^piano ENTE/);
  await write(page, 'Titolo', 'Camera di Prova');
  await write(page, 'Periodo', '2024');
  await expect(page.getByText('dopo la fine del periodo 2024').first()).toBeVisible();
  await button(page, 'Portare le date dei valori al 2024');
  await expect(page.getByRole('main').getByRole('button', { name: /Portare le date/ })).toHaveCount(0);
  await page.getByLabel('Aggiungi qui dentro', { exact: true }).selectOption({ label: 'individuale' });
  await button(page, 'Aggiungi: Aggiungi qui dentro');
  await expect(page.getByRole('heading', { level: 2, name: /^individuale/ })).toBeVisible();
  await write(page, 'Codice', 'SG');
  await write(page, 'Titolo', 'Segretario generale');
  await button(page, 'Aggiungi: Aggiungi qui dentro');
  await expect(page.getByRole('heading', { level: 2, name: /^obiettivo/ })).toBeVisible();
  await write(page, 'Titolo', 'Rispetto dei tempi di pagamento');
  await write(page, 'Target', 'SI');
  // What is typed last is kept without leaving its field; the phone's back button closes a dialog and goes no further.
  await button(page, 'Cerca');
  await expect(page.getByRole('combobox', { name: /Cerca/ })).toBeVisible();
  await expect(page.getByText('g h', { exact: true })).toBeHidden(); // there are no keys
  const before = page.url();
  await page.evaluate(() => history.back());
  await expect(page.getByRole('combobox', { name: /Cerca/ })).toBeHidden();
  expect(page.url()).toBe(before);
  await button(page, 'Cerca');
  await page.getByRole('combobox', { name: /Cerca/ }).fill('I2');
  await tap(page.getByText('Modulo nel piano'));
  await expect(page.getByRole('heading', { name: /I2/ })).toBeVisible();
  await page.getByLabel('Titolo', { exact: true }).fill('Misure di prevenzione della corruzione');

  // The values, one after the other.
  await goTo(page, 'Dati');
  await expect(page.getByRole('row', { name: /^I2 / })).toContainText('Misure di prevenzione');
  await tap(page.getByRole('row', { name: /^I1\.fatte / }));
  const panel = page.locator('value-panel');
  for (const [id, value] of [
    ['I1.fatte', '95'],
    ['I1.previste', '100'],
    ['I2', 'SI'],
  ] as const) {
    await expect(panel.getByRole('heading', { name: id, exact: true })).toBeVisible();
    await panel.getByLabel(/^Valore/).fill(value);
    await tap(panel.getByRole('button', { name: /^Valore successivo/ }));
  }
  await expect(panel.getByRole('heading', { name: 'SG.SG1', exact: true })).toBeVisible();
  await panel.getByLabel(/^Valore/).fill('SI');
  await button(page, 'Chiudi la scheda');
  await goTo(page, 'Risultati');
  await expect(page.getByRole('row', { name: /^ENTE / })).toContainText('100,00 %');

  await goTo(page, 'Ciclo');
  const year = new Year(page, tap);
  const controller = 'Controllo di gestione';
  const giunta = 'Giunta (o Presidente, Commissario)';
  const head = 'Segretario generale';
  await year.take(controller, '2024-01-10', 'Chiudi la bozza e mandala in verifica');
  await year.take(head, '2024-01-22', 'Proponi il piano alla Giunta');
  await year.take(giunta, '2024-01-29', 'Approva il piano (PIAO)', act('2/2024', '2024-01-29', 'Giunta', 'PIAO'));
  await year.take(controller, '2024-07-01', 'Avvia il monitoraggio');
  await year.take(controller, '2024-07-25', 'Chiudi la raccolta dei dati');
  await year.take('OIV', '2024-07-30', 'Registra la nota dell’OIV', async (form) => {
    await form.getByLabel('Esito').selectOption({ label: 'Regolare' });
    await form.getByLabel('Relazione dell’OIV').fill('Nessun rilievo.');
  });
  await year.take(head, '2024-08-30', 'Prosegui senza modifiche');
  await year.take(controller, '2025-01-01', 'Chiudi l’anno');
  await year.open('Valori');
  await year.together(['Scegli tutto ciò che è mostrato'], 'Responsabile di unità', '2025-04-30', 'Conferma il valore');
  await year.open('Compiti');
  await year.take(controller, '2025-04-30', 'Sigilla i dati dell’anno');
  await year.take('OIV', '2025-05-20', 'Valuta la performance dell’Ente', async (form) => {
    await form.getByLabel('Soggetto').fill('ENTE');
    await form.getByLabel('Livello').fill('ottimo');
    await form.getByLabel('Motivi').fill('Tutto raggiunto.');
  });

  // The report is written, downloaded, and recorded with the hash of what was downloaded.
  await goTo(page, 'Relazione');
  await expect(page.getByText('una cifra si scrive {{valore(I1)}}')).toBeVisible();
  await button(page, 'Comincia dalla traccia');
  const editor = page.getByRole('textbox', { name: /relazione/ });
  await expect(editor).toBeFocused();
  await page.keyboard.insertText('In tempo: {{valore(I1)}}.');
  // There is no Ctrl+Z: the arrows above take back what was typed, and the keys of the phone stay.
  await button(page, 'Annulla');
  await expect(editor).not.toContainText('In tempo');
  await button(page, 'Rifai');
  await expect(editor).toContainText('In tempo');
  await expect(editor).toBeFocused();
  await expect(page.getByText('Anteprima aggiornata')).toBeVisible();
  const paper = await page.pdf({ format: 'A4' }); // with the text in sight
  expect(paper.toString('latin1').match(/[/]Type\s*[/]Page\b/g)?.length).toBeGreaterThan(3);
  await tap(page.getByRole('tab', { name: 'Anteprima' }));
  await expect(page.getByRole('region', { name: 'Anteprima', exact: true })).toContainText('In tempo: 95,00 %.');
  await tap(page.getByText('Scarica', { exact: true }));
  const downloaded = page.waitForEvent('download');
  await button(page, 'HTML');
  const name = (await downloaded).suggestedFilename();
  expect(name).toBe('relazione-2024-camera-di-prova.html');

  await goTo(page, 'Ciclo');
  const document = (form: Locator): Promise<void> => tap(form.getByRole('button', { name: new RegExp(`^${name}`) }));
  await year.take(controller, '2025-05-28', 'Chiudi la Relazione', async (form) => {
    await document(form);
    await form.getByLabel('Bilancio di genere').fill('Non redatto.');
  });
  const deed = act('70/2025', '2025-06-10', 'Giunta', 'Relazione sulla performance 2024');
  await year.take(giunta, '2025-06-10', 'Approva la Relazione', deed);
  await year.take('OIV', '2025-06-20', 'Valida la Relazione', async (form) => {
    await form.getByLabel('Esito').first().selectOption({ label: 'Soddisfatto' });
    await form.getByLabel('Prova').first().fill('Relazione, sezione 2.');
    await tap(form.getByRole('button', { name: 'Ripeti la prima voce dove manca' }));
  });
  await year.take('Responsabile della trasparenza (RPCT)', '2025-06-21', 'Pubblica la Relazione', document);
  await year.isAt('Relazione pubblicata');

  // Marks of values mean nothing once the data are sealed; going back leads to where the page was left.
  await goTo(page, 'Inizio');
  await expect(page.getByText('Quest’anno è concluso.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('provvisori');
  const scrolled = (): Promise<number> => page.evaluate(() => (scrollTo(0, 500), scrollY));
  await expect.poll(scrolled).toBe(500); // once the page is that long
  await goTo(page, 'Archivio');
  await page.evaluate(() => scrollTo(0, 0));
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
});

test('on a phone Enter in a search shows what was found: the keys no longer stand before it', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Dati');
  const search = page.getByLabel('Cerca codice o titolo');
  await tap(search);
  await page.keyboard.type('EC07');
  await expect(page.getByText('2 di 93 valori')).toBeVisible();
  await expect(search).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search).not.toBeFocused();
  await expect(search).toHaveValue('EC07');
  await expect(page.getByRole('row', { name: /^EC07[.]altri_proventi / })).toBeInViewport();
});

test('on a phone the cards of Dati go with the page, and one that is closed is where it was', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Dati');
  const card = (code: string): Locator => page.getByRole('row', { name: new RegExp(`^${code} `) });
  const down = async (): Promise<number> => Math.round((await page.evaluate(() => scrollY)) / 10);
  await expect.poll(() => page.evaluate(() => (scrollTo(0, 3000), scrollY))).toBe(3000); // once the page is that long
  await expect(card('PIRA05')).toBeInViewport();
  const panel = page.locator('value-panel');

  // The page begins at the value that is opened, and again where it was.
  await tap(card('PIRA05'));
  await expect(panel.getByRole('heading', { name: 'PIRA05', exact: true })).toBeInViewport();
  await page.goBack();
  await expect(card('PIRA05').getByRole('gridcell').nth(1)).toBeFocused();
  await expect.poll(down).toBe(300);

  // Whoever has gone on to others comes back to the last.
  await tap(card('PIRA05'));
  for (const next of ['PIRA07', 'C2.4']) {
    await tap(panel.getByRole('button', { name: /^Valore successivo/ }));
    await expect(panel.getByRole('heading', { name: next, exact: true })).toBeInViewport();
    await expect(panel.getByLabel(/^Valore/)).toBeFocused();
  }
  while (!(await panel.getByRole('heading', { name: 'C2.5_02', exact: true }).isVisible()))
    await tap(panel.getByRole('button', { name: /^Valore successivo/ }));
  await button(page, 'Chiudi la scheda');
  await expect(card('C2.5_02')).toBeInViewport({ ratio: 0.99 }); // pages scroll by whole pixels, cards end between them
  await expect(card('PIRA05')).not.toBeInViewport();
});
