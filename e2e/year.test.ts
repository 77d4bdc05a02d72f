import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { goTo, isSaved, openExample, textOf } from './go-to.ts';
import { expect, test } from './policy.ts';
import { act, HASH, Year } from './year-pages.ts';

const SITE = 'https://www.ente.example/trasparenza/';
const SG = /^SG Segretario generale/;
const EQ = /^EQ /;

/** Fills the fields of a form with what a step of the example gives. */
function filledWith(payload: object): (form: Locator) => Promise<void> {
  const fill = async (form: Locator, path: string, given: unknown): Promise<void> => {
    if (typeof given === 'object' && given !== null) {
      for (const [key, value] of Object.entries(given)) await fill(form, `${path}-${key}`, value);
      return;
    }
    const field = form.locator(`#${path}`);
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT');
    await (isChoice ? field.selectOption(String(given)) : field.fill(String(given)));
  };
  return (form) => fill(form, 'field', payload);
}

/** What the example gives with a step. */
function payloadIn(file: string): object {
  const path = new URL(`../examples/alessandria-asti-2024/passi/${file}`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(path), 'utf8')) as object;
}

/** Writes a line below the declaration of an indicator, in the editor, as a user would. */
async function writeInPlan(page: Page, code: string, line: string): Promise<void> {
  await page.goto(`/#/piano/${code}`);
  const editor = textOf(page);
  await expect(page.locator('.cm-activeLine')).toContainText(
    new RegExp(`(indicatore|modifica) ${code.replace('.', '[.]')} `),
  );
  await expect(editor).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('End'); // of the line, not of the part of it that fits the window
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(line);
  await expect(editor).toContainText(line);
  await isSaved(page);
}

test('the example goes through its whole year, and its journal verifies after a reload', async ({ page }) => {
  test.slow();
  await openExample(page);
  await expect(page.getByRole('region', { name: 'Punteggio dell’ente' })).toContainText('99,90 %');

  await writeInPlan(page, 'EC07', 'causa "Minori contributi della Regione."; azione "Nuove convenzioni."');
  await writeInPlan(page, 'A1.3', 'causa "Trattativa sindacale in corso."; azione "Adozione entro marzo."');

  await goTo(page, 'Ciclo');
  const year = new Year(page);
  const controller = 'Controllo di gestione';
  const giunta = 'Giunta (o Presidente, Commissario)';
  const head = 'Segretario generale';
  const unit = 'Responsabile di unità';

  await year.isAt('Piano in bozza');
  await year.take(controller, '2024-01-10', 'Chiudi la bozza e mandala in verifica');
  await year.take(
    head,
    '2024-01-15',
    'Proponi l’aggiornamento o la conferma del SMVP',
    filledWith({ systemProposal: 'update' }),
  );
  await year.take(head, '2024-01-22', 'Proponi il piano alla Giunta');
  await year.take('OIV', '2024-01-24', 'Esprimi parere favorevole sul SMVP');
  await year.take(
    giunta,
    '2024-01-29',
    'Adotta il SMVP',
    act('4/2024', '2024-01-29', 'Giunta', 'Sistema di misurazione e valutazione'),
  );
  await year.take(
    giunta,
    '2024-01-29',
    'Approva il piano (PIAO)',
    act('2/2024', '2024-01-29', 'Giunta', 'PIAO 2024-2026'),
  );
  await year.isAt('In corso');
  await year.hasVersion(/v1 in vigore/, 'Giunta n. 2/2024');

  await year.publish('Sistema di misurazione e valutazione (SMVP)', '2024-01-30', `${SITE}smvp`);
  await year.publish('PIAO sul sito istituzionale', '2024-01-31', `${SITE}piao`);
  await year.publish('PIAO sul Portale PIAO', '2024-01-31', `${SITE}portale`);
  await year.open('Schede');
  await year.together([SG], giunta, '2024-02-12', 'Assegna gli obiettivi');
  await year.together([EQ], unit, '2024-02-12', 'Assegna gli obiettivi');
  await year.together([SG, EQ], 'Persona valutata', '2024-02-15', 'Accetta gli obiettivi');
  await year.together([SG], giunta, '2024-02-15', 'Avvia la scheda');
  await year.together([EQ], unit, '2024-02-15', 'Avvia la scheda');
  await year.open('Compiti');

  await year.take(controller, '2024-07-01', 'Avvia il monitoraggio');
  await year.take(controller, '2024-07-25', 'Chiudi la raccolta dei dati', async (form) => {
    await form.getByLabel('Motivo', { exact: true }).first().fill('Si rileva a fine anno.');
    await form.getByRole('button', { name: 'Ripeti la prima voce dove manca' }).click();
  });
  await year.take('OIV', '2024-07-30', 'Registra la nota dell’OIV', async (form) => {
    await form.getByLabel('Esito').selectOption({ label: 'Regolare' });
    await form.getByLabel('Relazione dell’OIV').fill('Dodici indicatori da rimodulare.');
  });
  await expect(page.locator('step-list .next')).toContainText('Proponi una modifica del piano');
  await year.open('Modifiche');
  await year.actAs(head, '2024-09-02');
  await expect(page.getByRole('row', { name: /^ENTE / })).toContainText('tra 87,88 % e 99,98 %');
  await page.getByLabel('Prova: B2.2_01, Target').fill('Verbale del monitoraggio di luglio');
  await page.getByRole('button', { name: 'Dove manca, ripeti la prima prova' }).click();
  await page.reload(); // what was typed is kept
  await expect(page.getByLabel('Prova: B2.2_05, Target')).toHaveValue('Verbale del monitoraggio di luglio');
  await page.getByRole('button', { name: 'Proponi le modifiche' }).click();
  await expect(page.getByText('Registrato: Proponi una modifica del piano.')).toBeVisible();
  await year.actAs('OIV', '2024-09-10');
  await page.getByLabel('Parere OIV: B2.2_01, Target', { exact: true }).selectOption({ label: 'Con osservazioni' });
  await page.getByLabel('Testo del parere: B2.2_01, Target').fill('Il target di prima va pubblicato.');
  await page.getByRole('button', { name: 'Dove manca, favorevole' }).click();
  await page.getByRole('button', { name: 'Dai il parere' }).click();
  await expect(page.getByText('Registrato: Esprimi il parere sulla modifica.')).toBeVisible();
  await year.open('Compiti');
  await year.take(
    giunta,
    '2024-09-18',
    'Approva la modifica del piano',
    act('122/2024', '2024-09-18', 'Giunta', 'Aggiornamento del PIAO'),
  );
  await year.hasVersion(/v2 in vigore/, 'Giunta n. 122/2024');

  await year.publish('Nota dell’OIV', '2024-09-18', `${SITE}nota-oiv`);
  await year.publish('Parere dell’OIV', '2024-09-18', `${SITE}parere-oiv`);
  await year.publish('PIAO sul sito istituzionale', '2024-09-18', `${SITE}piao-aggiornato`);
  await year.publish('PIAO sul Portale PIAO', '2024-09-18', `${SITE}portale-aggiornato`);
  await year.open('Compiti');

  await year.take(controller, '2025-01-01', 'Chiudi l’anno');
  await year.take(
    controller,
    '2025-04-10',
    'Registra l’autovalutazione del ciclo',
    filledWith(payloadIn('autovalutazione.json')),
  );
  await expect(year.step('Sigilla i dati dell’anno')).toContainText('bilancio');
  await year.take(
    'Consiglio',
    '2025-04-30',
    'Registra il bilancio d’esercizio approvato',
    act('6/2025', '2025-04-30', 'Consiglio', 'Bilancio 2024'),
  );
  await year.open('Valori');
  await year.together(['Scegli tutto ciò che è mostrato'], unit, '2025-04-30', 'Conferma il valore');
  await expect(page.getByText('Confermato: 78.', { exact: true })).toBeVisible();
  await year.open('Compiti');
  await year.take(controller, '2025-04-30', 'Sigilla i dati dell’anno');
  await year.publish('Bilancio d’esercizio', '2025-05-15', `${SITE}bilancio`);
  await year.open('Compiti');
  await year.take('OIV', '2025-05-20', 'Valuta la performance dell’Ente', async (form) => {
    await form.getByLabel('Soggetto').fill('ENTE');
    await form.getByLabel('Livello').fill('ottimo');
    await form.getByLabel('Motivi').fill('99,90 %');
  });
  const documents = async (form: Locator): Promise<void> => {
    await form.getByLabel('Oggetto', { exact: true }).fill('Relazione sulla performance 2024');
    await form.getByLabel('Impronta', { exact: true }).fill(HASH);
    await form.getByLabel('Dove', { exact: true }).fill('Amministrazione trasparente');
  };
  await year.take(controller, '2025-05-28', 'Chiudi la Relazione', async (form) => {
    await documents(form);
    await form.getByLabel('Bilancio di genere').fill('Sezione 3.4 della Relazione.');
  });
  await year.take(
    giunta,
    '2025-06-10',
    'Approva la Relazione',
    act('70/2025', '2025-06-10', 'Giunta', 'Relazione sulla performance 2024'),
  );
  const evidence = filledWith(payloadIn('scheda.json'));
  await year.open('Schede');
  await year.together([SG], 'OIV', '2025-06-16', 'Proponi la valutazione', evidence);
  await year.together([SG], giunta, '2025-06-17', 'Valuta la scheda', evidence);
  await year.together([EQ], unit, '2025-06-17', 'Valuta la scheda', evidence);
  await year.together([SG], giunta, '2025-06-18', 'Comunica la valutazione');
  await year.together([EQ], unit, '2025-06-18', 'Comunica la valutazione');
  await expect(page.getByText('Non liquidabile')).toHaveCount(2);
  await year.open('Compiti');
  await year.take('OIV', '2025-06-20', 'Valida la Relazione', async (form) => {
    await form.getByLabel('Esito').first().selectOption({ label: 'Soddisfatto' });
    await form.getByLabel('Prova').first().fill('Relazione, sezione 2.');
    await form.getByRole('button', { name: 'Ripeti la prima voce dove manca' }).click();
  });
  await year.take('Responsabile della trasparenza (RPCT)', '2025-06-21', 'Pubblica la Relazione', documents);
  await year.isAt('Relazione pubblicata');
  await year.open('Pubblicazione');
  await expect(year.step('Relazione sulla performance')).toContainText('Pubblicato il 21/06/2025');
  await year.open('Schede');
  await year.together([SG, EQ], giunta, '2025-06-23', 'Rendi liquidabile');
  await year.together([SG, EQ], controller, '2025-07-10', 'Liquida la retribuzione di risultato');
  await year.publish('Dati sui premi', '2025-07-11', `${SITE}premi`);
  await expect(page.getByText('Non c’è nulla da pubblicare adesso.')).toBeVisible();
  await year.open('Compiti');

  await page.reload();
  await year.isAt('Relazione pubblicata');
  await year.open('Giornale');
  await page.getByRole('button', { name: 'Verifica il giornale' }).click();
  await expect(page.getByText(/Giornale integro: 43 passi verificati/)).toBeVisible();
});
