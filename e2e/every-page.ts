import type { Locator, Page } from '@playwright/test';
import { expect } from './policy.ts';

/** Every page by its address. */
export const PAGES = [
  '/inizio',
  '/piano/OS8',
  '/dati',
  '/dati/EC07.altri_proventi',
  '/risultati',
  '/risultati/sintesi/OS8',
  '/risultati/mappa',
  '/risultati/perdite',
  '/risultati/andamento',
  '/risultati/intervalli',
  '/risultati/enti',
  '/risultati/confronti',
  '/risultati/ipotesi/OS8',
  '/ciclo/compiti',
  '/ciclo/anno',
  '/ciclo/scadenze',
  '/ciclo/modifiche',
  '/ciclo/dati',
  '/ciclo/validazione',
  '/ciclo/schede',
  '/ciclo/pubblicazione',
  '/ciclo/autovalutazione',
  '/ciclo/anni',
  '/ciclo/disegno',
  '/ciclo/giornale',
  '/relazione',
  '/archivio/backup',
  '/archivio/versioni',
  '/archivio/file',
  '/archivio/pacchetti',
  '/archivio/verifica',
  '/archivio/spazio',
  '/enti',
];

/** What a page opens beside or over itself: its name, the page, and how. */
export const OPENED: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    'form',
    '/piano/OS8',
    (page) => openTab(page, 'Modulo', page.locator('declaration-form').getByRole('heading').first()),
  ],
  ['outline', '/piano', (page) => openTab(page, 'Struttura', page.locator('plan-outline').getByRole('button').first())],
  ['menu of files', '/piano', (page) => menu(page, 'File').press('Enter')],
  ['menu of commands', '/piano', (page) => menu(page, 'Comandi').press('Enter')],
  ['new file', '/piano', newFile],
  ['import', '/dati', (page) => openDialog(page, 'Importa…')],
  ['request', '/dati', (page) => openDialog(page, 'Richiedi i dati…')],
  [
    'menu of the body',
    '/archivio',
    (page) => page.getByRole('button', { name: /: cambia ente o anno$/ }).press('Enter'),
  ],
  [
    'form of a step',
    '/ciclo/compiti',
    async (page) => {
      await page
        .getByRole('button', { name: /^Compila e registra/ })
        .first()
        .press('Enter');
      await expect(page.locator('step-form')).toBeVisible();
    },
  ],
];

function menu(page: Page, label: string): Locator {
  return page.getByRole('button', { name: label, exact: true });
}

async function openTab(page: Page, name: string, content: Locator): Promise<void> {
  await page.getByRole('tab', { name }).press('Enter');
  await expect(content).toBeVisible();
}

async function newFile(page: Page): Promise<void> {
  await menu(page, 'File').press('Enter');
  await openDialog(page, 'Nuovo file…');
}

async function openDialog(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** What a page shows while something of it is on its way. */
const ON_ITS_WAY =
  /^(Apertura|Carico|Caricamento|La relazione si sta|Leggo|Lettura|Un momento|Loading|One moment|Opening|Reading|The report is).*…$/;

/** Goes to an address within the application and waits until nothing there is still on its way; `title` is what the window is then called. */
export async function open(page: Page, address: string, title = address.split('/')[1] ?? ''): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(page).toHaveTitle(new RegExp(`^${title}`, 'i'));
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('main').getByText(ON_ITS_WAY)).toHaveCount(0);
}
