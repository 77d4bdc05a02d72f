import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { goTo, isSaved, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

const STEP = 'Chiudi la bozza e mandala in verifica';
const CLOSED = 'Adesso: Bozza in verifica.';

/** Opens the form of the step that closes the draft, and puts the focus on what records it. */
async function aboutToClose(page: Page): Promise<void> {
  await goTo(page, 'Ciclo');
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: STEP, exact: true }) });
  await item.getByRole('button', { name: 'Compila e registra' }).click();
  await item.getByRole('button', { name: STEP, exact: true }).focus();
}

async function journalHolds(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Giornale', exact: true }).click();
  await page.getByRole('button', { name: 'Verifica il giornale' }).click();
  await expect(page.getByText('Giornale integro: 1 passo verificato')).toBeVisible();
}

async function writeOnTop(page: Page, line: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Testo di piano.piano' }).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText(`${line}\n`);
}

test('with no room left the text stays, the trouble is said, a backup is given, and it is saved as soon as there is room', async ({
  page,
  context,
}) => {
  await openExample(page);
  await goTo(page, 'Piano');
  await writeOnTop(page, '// scritto prima');
  await isSaved(page);
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const full = page.getByText('Lo spazio del browser è finito');
  // For half a minute the browser goes by how much room there was before.
  await expect(async () => {
    await page.keyboard.insertText('// scritto senza spazio\n');
    await expect(full).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  await expect(page.getByText('Non salvato')).toBeVisible();
  const editor = page.getByRole('textbox', { name: 'Testo di piano.piano' });
  await page.keyboard.insertText('// scritto per ultimo\n');
  await expect(editor).toContainText('// scritto per ultimo');
  await expect(page.getByText('Il piano è salvato')).toBeHidden();
  const download = page.waitForEvent('download');
  await goTo(page, 'Archivio');
  await page.getByRole('button', { name: 'Scarica il backup', exact: true }).click();
  await download;
  await goTo(page, 'Piano');

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(async () => {
    await editor.press('Control+s');
    await expect(full).toBeHidden({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  await isSaved(page);
  await page.reload();
  await expect(editor).toContainText('// scritto per ultimo');
});

test('a browser killed in the middle of work has everything it said was saved', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-'));
  const start = (): Promise<BrowserContext> =>
    playwright.chromium.launchPersistentContext(folder, {
      ...launchOptions,
      locale: 'it-IT',
      ...(baseURL === undefined ? {} : { baseURL }),
    });
  const killed = await start();
  const page = killed.pages()[0] ?? (await killed.newPage());
  await openExample(page);
  await aboutToClose(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(CLOSED, { exact: true })).toBeVisible();
  await goTo(page, 'Piano');
  await writeOnTop(page, '// detto salvato');
  await isSaved(page);
  await page.keyboard.insertText('// non ancora detto');
  const gone = killed.waitForEvent('close');
  process.kill(Number(readlinkSync(join(folder, 'SingletonLock')).replace(/^.*-/, '')), 'SIGKILL');
  await gone;

  const again = await start();
  const back = again.pages()[0] ?? (await again.newPage());
  await back.goto('/#/piano');
  await expect(back.getByRole('textbox', { name: 'Testo di piano.piano' })).toContainText('// detto salvato');
  await goTo(back, 'Ciclo');
  await expect(back.getByText(CLOSED, { exact: true })).toBeVisible();
  await journalHolds(back);
  await again.close();
  rmSync(folder, { recursive: true });
});

test('two tabs that take the same step at once record it once, and both see it', async ({ context }) => {
  const first = await context.newPage();
  await openExample(first);
  const second = await context.newPage();
  await second.goto('/');
  for (const page of [first, second]) await aboutToClose(page);
  await Promise.all([first.keyboard.press('Enter'), second.keyboard.press('Enter')]);
  for (const page of [first, second]) {
    await expect(page.getByText(CLOSED, { exact: true })).toBeVisible();
    await journalHolds(page);
  }
});

test('a page left open overnight goes on on the next day', async ({ page }) => {
  await page.clock.install({ time: new Date('2024-02-05T22:30:00Z') });
  await openExample(page);
  await goTo(page, 'Ciclo');
  const day = page.getByLabel('Giorno dei passi');
  await day.fill('2024-02-05');
  await day.press('Tab');
  await expect(page.getByText('Il giorno dei passi non è oggi')).toBeHidden();
  await page.clock.fastForward('01:00:00');
  await expect(day).toHaveValue('2024-02-06');
  await expect(page.getByText('Il giorno dei passi non è oggi')).toBeHidden();
});
