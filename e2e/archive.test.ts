import { readFile } from 'node:fs/promises';
import { canonicalJson, hashText } from '@traguardo/model';
import type { Page } from '@playwright/test';
import { goTo, isSaved, openExample, textOf } from './go-to.ts';
import { expect, test } from './policy.ts';

async function closeDraft(page: Page): Promise<void> {
  await goTo(page, 'Ciclo');
  const step = 'Chiudi la bozza e mandala in verifica';
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: step, exact: true }) });
  await item.getByRole('button', { name: 'Compila e registra' }).click();
  await item.getByRole('button', { name: step, exact: true }).click();
  await expect(page.getByText('Adesso: Bozza in verifica.', { exact: true })).toBeVisible();
}

async function backup(page: Page): Promise<string> {
  await goTo(page, 'Archivio');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica il backup' }).click();
  return (await download).path();
}

/** The backup with the journal of the year aside altered, and sealed again: the journal alone can tell. */
function resealed(content: string): string {
  const { hash: _hash, ...rest } = JSON.parse(content) as { hash: string; aside: { journal: string }[] };
  const [year] = rest.aside;
  if (year) year.journal = year.journal.replace('CONTROLLER', 'VERTICE');
  return JSON.stringify({ ...rest, hash: hashText(canonicalJson(rest)) });
}

/** Removes everything of the open body: its name has to be typed. */
async function clear(page: Page): Promise<void> {
  const typed = page.getByLabel(/^Per confermare scrivi il nome: /);
  const label = await page.getByText(/^Per confermare scrivi il nome: /).textContent();
  await typed.fill('Un altro nome');
  await page.getByRole('button', { name: 'Togli tutto di questo ente' }).click();
  await expect(page.getByText('nulla è stato tolto')).toBeVisible();
  await typed.fill(label?.split(': ')[1]?.trim() ?? '');
  await page.keyboard.press('Enter');
}

async function restore(page: Page, button: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('a backup brings texts, data and journal back to an empty browser; a damaged one changes nothing', async ({
  page,
}) => {
  await openExample(page);
  await closeDraft(page);
  const content = await readFile(await backup(page), 'utf8');

  await clear(page);
  await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();

  const damaged = content.replace('Alessandria-Asti', 'Un altro');
  expect(damaged).not.toBe(content);
  await restore(page, 'Apri un backup', damaged);
  await expect(page.getByText('Questo backup non si apre: nulla è stato toccato.')).toBeVisible();

  await restore(page, 'Apri un backup', content);
  await expect(page.getByText('Giornale verificato: 1 passo')).toBeVisible();
  await page.getByRole('button', { name: 'Ripristina' }).click();
  await goTo(page, 'Ciclo');
  await expect(page.getByText('Adesso: Bozza in verifica.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Giornale', exact: true }).click();
  await page.getByRole('button', { name: 'Verifica il giornale' }).click();
  await expect(page.getByText('Giornale integro: 1 passo verificato')).toBeVisible();
  await goTo(page, 'Risultati');
  await expect(page.getByText('99,90 %').first()).toBeVisible();
});

test('a backup with two years comes back into an empty browser; one with a damaged year aside changes nothing', async ({
  page,
}) => {
  await openExample(page);
  await closeDraft(page);
  await page.getByRole('link', { name: 'Anni', exact: true }).click();
  await page.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' }).click();
  await page.getByRole('button', { name: 'Crea e apri il 2025' }).click();
  await expect(page.getByRole('row', { name: /^2025 \(aperto\)/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^2024 / })).toContainText('Bozza in verifica');
  const content = await readFile(await backup(page), 'utf8');

  await expect(page.getByText('Sono 2 anni: quello aperto e quello messo da parte (2024).')).toBeVisible();
  await clear(page);
  await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();

  await restore(page, 'Apri un backup', resealed(content));
  await expect(page.getByText('Il giornale del backup non è integro (anno 2024)')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();

  await restore(page, 'Apri un backup', content);
  await expect(page.getByText('Porta 2 anni: quello aperto e quello messo da parte (2024).')).toBeVisible();
  await page.getByText('Che cosa contiene, file per file').click();
  await expect(page.getByText('Giornale verificato: 1 passo del ciclo 2024')).toBeVisible();
  await page.getByRole('button', { name: 'Ripristina' }).click();
  await goTo(page, 'Ciclo');
  await page.getByRole('link', { name: 'Anni', exact: true }).click();
  await expect(page.getByRole('row', { name: /^2025 \(aperto\)/ })).toBeVisible();
  await page.getByRole('button', { name: 'Apri il 2024' }).click();
  await expect(page.getByRole('row', { name: /^2024 \(aperto\)/ })).toContainText('Bozza in verifica');
  await page.getByRole('link', { name: 'Giornale', exact: true }).click();
  await page.getByRole('button', { name: 'Verifica il giornale' }).click();
  await expect(page.getByText('Giornale integro: 1 passo verificato')).toBeVisible();
  await goTo(page, 'Risultati');
  await expect(page.getByText('99,90 %').first()).toBeVisible();
});

test('a second tab sees the steps and the texts of the first, and two changes of one text lose nothing', async ({
  context,
}) => {
  const first = await context.newPage();
  await openExample(first);
  const second = await context.newPage();
  await second.goto('/#/ciclo');
  await expect(second.getByText('Adesso: Piano in bozza.', { exact: true })).toBeVisible();
  await closeDraft(first);
  await expect(second.getByText('Adesso: Bozza in verifica.', { exact: true })).toBeVisible();

  for (const page of [first, second]) {
    await goTo(page, 'Piano');
    await expect(textOf(page)).toContainText('Il piano della performance 2024');
    await textOf(page).click();
    await page.keyboard.press('Control+Home');
  }
  await Promise.all([
    first.keyboard.insertText('// prima scheda\n'),
    second.keyboard.insertText('// seconda scheda\n'),
  ]);
  const isRefused = (page: Page): Promise<boolean> => page.getByText('Il tuo testo non è perso').isVisible();
  await expect.poll(async () => (await isRefused(first)) || (await isRefused(second))).toBe(true);
  const late = (await isRefused(first)) ? first : second;
  await late.getByRole('button', { name: 'Tieni il mio testo' }).click();
  await isSaved(late);
  const mine = late === first ? '// prima scheda' : '// seconda scheda';
  for (const page of [first, second]) await expect(textOf(page)).toContainText(mine);
});

test('a browser that lost its store says so', async ({ page }) => {
  await openExample(page);
  await closeDraft(page);
  await page.goto('about:blank');
  await page.goto('/icon.svg');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('traguardo').addEventListener('success', resolve);
      }),
  );
  await page.goto('/');
  await expect(page.getByText(/il browser ha perso dati/)).toBeVisible();
});

test('a browser that grants no storage is told so in place of an empty page', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('il lavoro non può essere conservato');
  await expect.poll(() => complaints).toEqual(['denied']); // the console has the cause
  complaints.splice(0);
});

test('a journal altered in the store is seen, and the step is named', async ({ page }) => {
  await openExample(page);
  await closeDraft(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('traguardo').addEventListener('success', (event) => {
          const database = (event.target as IDBOpenDBRequest).result;
          const events = database.transaction('events', 'readwrite').objectStore('events');
          events.openCursor().addEventListener('success', (found) => {
            const cursor = (found.target as IDBRequest<IDBCursorWithValue>).result;
            const altered = { ...cursor.value, line: cursor.value.line.replace('CONTROLLER', 'VERTICE') };
            cursor.update(altered).addEventListener('success', resolve);
          });
        });
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('passo 1');
  await page.getByRole('link', { name: 'Giornale', exact: true }).click();
  await page.getByRole('button', { name: 'Verifica il giornale' }).click();
  await expect(page.getByText('Il giornale non è integro: il passo 1 è alterato.')).toBeVisible();
});
