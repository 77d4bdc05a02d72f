import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { realYear } from '../examples/test/real-year.ts';
import { expect, test } from './policy.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = pathToFileURL(join(ROOT, 'packages/ui/dist/verifica.html')).href;
const PUBLISHED = join(ROOT, 'examples/alessandria-asti-2024/pubblicato.json');

let folder: string;
let bundle: string;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traguardo-'));
  bundle = join(folder, 'anno.traguardo');
  writeFileSync(bundle, await realYear());
});

/** What the command line says of the bundle, as a document. */
function inNode(...options: readonly string[]): string {
  try {
    return execFileSync(
      'node',
      ['packages/cli/bin/traguardo.js', 'cycle', 'verify', bundle, '--json', '--lang', 'it', ...options],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
  } catch (error) {
    return (error as { readonly stdout: string }).stdout; // differences found: exit status 1
  }
}

/** The bundle signed with a new key; the path of the signature. */
function signed(): string {
  const traguardo = (...args: readonly string[]) =>
    execFileSync('node', ['packages/cli/bin/traguardo.js', 'cycle', ...args], { cwd: ROOT });
  traguardo('key', '--output', join(folder, 'chiave'));
  traguardo('sign', bundle, '--key', join(folder, 'chiave'));
  return `${bundle}.firma`;
}

/** The page opened from the disk; it fails the test when it asks the network for anything. */
async function open(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.context().setOffline(true);
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('blob:')) asked.push(request.url());
  });
  await page.goto(PAGE);
  return asked;
}

async function verify(page: Page): Promise<void> {
  await page.getByLabel('File del ciclo').setInputFiles(bundle);
  await page.getByRole('button', { name: 'Verifica', exact: true }).click();
}

async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica l’esito (JSON)' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('who has only the bundle checks every step and every figure, from a disk without network', async ({ page }) => {
  const asked = await open(page);
  await verify(page);
  await expect(page.getByText(/Il ciclo regge.*43 passi, 551 cifre ricalcolate/s)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pubblica la Relazione' })).toBeVisible();
  await expect(page.getByText('Giunta n. 122/2024, Aggiornamento del PIAO').first()).toBeVisible();
  await expect(page.getByRole('row', { name: 'ENTE 99,90 %' })).toBeVisible();
  await expect(page.getByText('cifre ricalcolate: uguali')).toHaveCount(43);

  const { head } = JSON.parse(inNode()) as { readonly head: { readonly short: string } };
  await expect(page.getByText(head.short)).toBeVisible();
  await page.getByLabel(/Testa stampata/).fill(head.short.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel('Cifre pubblicate').setInputFiles(PUBLISHED);
  await page.getByLabel('Firma della testa').setInputFiles(signed());
  await page.getByLabel('Documenti', { exact: true }).setInputFiles({
    name: 'relazione.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('Relazione sulla performance 2024'),
  });
  await page.getByLabel('Documenti', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('È quella stampata che hai dato.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^C2\.1_01 valore/ }).first()).toContainText('4,12 gg');
  await expect(page.getByText('è il documento dato')).toHaveCount(2);
  await expect(page.getByText(/è firmata con la chiave ([0-9a-f]{4} ?){8}/)).toBeVisible();
  expect(asked).toEqual([]);
});

test('a head of another journal, a damaged file and no file are told apart', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Verifica', exact: true }).click();
  await expect(page.getByText('Manca il file del ciclo.')).toBeVisible();
  await page.getByLabel(/Testa stampata/).fill('17-2K7M-2K7M-2K7M-2K7M');
  await verify(page);
  await expect(page.getByText('Non è una testa, o un carattere è sbagliato')).toBeVisible();
  await page.getByLabel(/Testa stampata/).fill(`16:sha256:${'0'.repeat(64)}`);
  await verify(page);
  await expect(page.getByText('La fine non è quella stampata')).toBeVisible();
  await page.getByLabel(/Testa stampata/).fill('');
  const altered = readFileSync(bundle, 'utf8').replace('122/2024', '123/2024');
  await page.getByLabel('File del ciclo').setInputFiles({ name: 'x', mimeType: '', buffer: Buffer.from(altered) });
  await page.getByRole('button', { name: 'Verifica', exact: true }).click();
  await expect(page.getByText('Il ciclo non regge.')).toBeVisible();
  await expect(page.getByText(/Riga 23 \(passo 22\)/)).toBeVisible();
});

const PLACES: readonly BrowserContextOptions[] = [
  { timezoneId: 'Pacific/Kiritimati', locale: 'it-IT', viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
  { timezoneId: 'America/New_York', locale: 'ar-EG' },
  { timezoneId: 'Asia/Kolkata', locale: 'tr-TR' },
];

for (const place of PLACES)
  test(`in ${place.timezoneId} and ${place.locale} the result is the same bytes as in Node`, async ({ browser }) => {
    const page = await (await browser.newContext({ ...place, acceptDownloads: true })).newPage();
    await open(page);
    await verify(page);
    await expect(page.getByText(/Il ciclo regge/)).toBeVisible();
    expect(await saved(page)).toBe(inNode());
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await tool.run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByText(/The cycle holds/)).toBeVisible();
    await page.context().close();
  });
