import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { canonicalJson, hashText, type Json } from '@traguardo/model';
import { zipped } from '@traguardo/office';
import type { Page } from '@playwright/test';
import { goTo, isSaved, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

const DEEP = 20_000;

type Content = Readonly<Record<string, Json>>;

/** Presses a button that asks for a file and gives it one. */
async function give(page: Page, button: string, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

/** The example is there as it was, and the application answers. */
async function isUnharmed(page: Page): Promise<void> {
  await goTo(page, 'Risultati');
  await expect(page.getByText('99,90 %').first()).toBeVisible();
}

test('a hostile backup is refused for what is wrong with it, and nothing changes', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Archivio');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica il backup' }).click();
  const whole = await readFile(await (await download).path(), 'utf8');
  const { hash: _hash, ...content } = JSON.parse(whole) as Content;
  const sealed = (changed: Content): string => JSON.stringify({ ...changed, hash: hashText(canonicalJson(changed)) });
  const [first, ...others] = content['files'] as readonly Content[];
  const refused: readonly (readonly [string | Buffer, string])[] = [
    [Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'non è un testo UTF-8'],
    [whole.slice(0, whole.length / 2), 'incompleto o non è un backup'],
    ['['.repeat(DEEP) + ']'.repeat(DEEP), 'Il file non è un backup'],
    ['{"__proto__":{"files":[]}}', 'non è un backup di Traguardo'],
    [sealed({ ...content, files: [{ ...first, path: '../../altrove.piano' }, ...others] }), 'nome di file non ammesso'],
    [sealed({ ...content, files: 'tutti' }), 'non ha la forma di un backup'],
  ];
  for (const [given, why] of refused) {
    await give(page, 'Scegli un backup…', 'backup.json', given);
    const panel = page.locator('restore-panel');
    await expect(panel).toContainText('Questo backup non si apre: nulla è stato toccato.');
    await expect(panel).toContainText(why);
  }
  await isUnharmed(page);
});

test('an address made to harm leads to a page that is there', async ({ page }) => {
  await openExample(page);
  const addresses = [
    '#/ente:%3Cscript%3Ealert(1)%3C%2Fscript%3E/risultati',
    '#/ente:%E0%A4%A/piano',
    '#/__proto__/constructor',
    '#/risultati/__proto__/toString/valueOf',
    '#/piano/..%2F..%2Fpiano.piano:99999999999999999999',
    '#/ciclo/modifiche/-1',
    '#/dati/%00%00',
    `#/piano/${'x'.repeat(200_000)}`,
    `#/risultati/mappa/OS8?${'&'.repeat(100_000)}`,
  ];
  for (const address of addresses) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await expect(page.getByRole('main').getByRole('heading').first(), address.slice(0, 60)).toBeVisible();
  }
  await isUnharmed(page);
});

test('a hostile link is refused for what is wrong with it, and nothing changes', async ({ page }) => {
  await openExample(page);
  const packed = (bytes: string | Buffer): string => deflateRawSync(bytes).toString('base64url');
  const whole = packed(JSON.stringify({ format: 'traguardo.backup/2' }));
  const refused: readonly (readonly [string, string])[] = [
    ['', 'Il link è tagliato o non è di Traguardo'],
    ['%00<script>', 'Il link è tagliato o non è di Traguardo'],
    [whole.slice(0, -4), 'Il link è tagliato o non è di Traguardo'],
    ['A'.repeat(500_000), 'Il link è tagliato o non è di Traguardo'],
    [packed(Buffer.alloc(50_000_000)), 'più di 4 MB'],
    [packed(Buffer.from([0xff, 0xfe, 0x00, 0x80])), 'non è un testo UTF-8'],
    [packed('['.repeat(DEEP) + ']'.repeat(DEEP)), 'Ciò che il link porta'],
    [packed('{"__proto__":{"files":[]}}'), 'Ciò che il link porta non è di Traguardo'],
    [packed('{"format":"traguardo.backup/99"}'), 'viene da una versione più recente'],
    [whole, 'non ha la forma di testi condivisi'],
  ];
  for (const [payload, why] of refused) {
    await page.evaluate(() => (location.hash = '#/inizio'));
    await expect(page.locator('shared-view')).toHaveCount(0); // what was said of the link before is gone
    await page.evaluate((hash) => (location.hash = hash), `#/condiviso/${payload}`);
    await expect(page.locator('shared-view'), payload.slice(0, 40)).toContainText(why);
    await expect(page.getByRole('button', { name: 'Apri il piano' })).toHaveCount(0);
  }
  await isUnharmed(page);
});

test('a hostile table is refused with its place, the dialog goes on, and nothing changes', async ({ page }) => {
  test.slow(); // a table of 150 MB is unpacked, one of 150,000 lines read: two minutes on a busy machine
  await openExample(page);
  await goTo(page, 'Dati');
  await page.getByRole('button', { name: 'Importa…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Importa valori' });
  await expect(dialog.getByRole('button', { name: 'Scegli un file…' })).toBeEnabled(); // what reads files is here
  const choose = (name: string, buffer: Buffer): Promise<void> =>
    dialog.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
  const bomb = zipped([
    { path: 'mimetype', content: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet') },
    { path: 'content.xml', content: new Uint8Array(150_000_000) },
  ]);
  const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['bomba.ods', bomb, 'supera 100.000.000 byte'],
    ['binario.csv', Buffer.from([0x63, 0x00, 0x01, 0x02, 0xff]), '(riga 1)'],
    ['virgoletta.csv', `codice;valore\nD4.3;"1\n${'x;1\n'.repeat(1000)}`, 'si apre e non si chiude'],
    ['righe.csv', 'codice;valore\n'.repeat(150_000), 'oltre la riga 100.000'],
    ['colonne.csv', ';'.repeat(1_000_000) + 'x', 'oltre la colonna numero 500'],
    ['cella.csv', `codice;valore\nD4.3;${'9'.repeat(200_000)}`, 'più di 100.000 lettere'],
    ['grande.csv', Buffer.alloc(20_000_001, 'a'), 'fino a 20.000.000 byte'],
  ];
  for (const [name, content, why] of refused) {
    await choose(name, Buffer.from(content));
    await expect(dialog.getByRole('alert'), name).toContainText(why);
    await expect(dialog.getByRole('button', { name: 'Scrivi i valori' })).toBeDisabled();
  }
  await choose('excel.csv', Buffer.from('codice;valore;unità\nD4.3;111;perché\n', 'latin1'));
  await expect(dialog.getByLabel('Come sono scritte le lettere')).toHaveValue('windows-1252');
  await dialog.locator('import-columns summary').click();
  await expect(dialog.getByText('unità', { exact: true })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^D4\.3 / })).toContainText('111 N.');
  await dialog.getByRole('button', { name: 'Annulla' }).click();
  await isUnharmed(page);
});

test('a hostile bundle is not verified, for a reason', async ({ page }) => {
  await openExample(page);
  await page.goto('/#/archivio/verifica');
  const verdict = page.locator('archive-verify .verdict');
  for (const [name, content, said] of [
    ['binario.traguardo', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'non è un testo UTF-8'],
    ['vuoto.traguardo', '', 'vuoto.traguardo: non è il file di un ciclo'],
    ['annidato.traguardo', '['.repeat(DEEP) + ']'.repeat(DEEP), 'annidato.traguardo: non è il file di un ciclo'],
    [
      'prototipo.traguardo',
      '{"__proto__":null,"events":1e999}\n'.repeat(3),
      'prototipo.traguardo: non è il file di un ciclo',
    ],
    ['riga.traguardo', 'x'.repeat(5_000_000), 'riga.traguardo: non è il file di un ciclo'],
  ] as const) {
    await give(page, 'Scegli il file del ciclo…', name, content);
    await expect(verdict, name).toContainText(said);
  }
  await isUnharmed(page);
});

test('a hostile plan is said to be wrong where it is wrong, and the work goes on', async ({ page }) => {
  test.slow(); // each text is read as a whole
  await openExample(page);
  const texts = [
    '{'.repeat(DEEP),
    `piano P "x" ciclo 2024 { indicatore I "x" formula ${'('.repeat(DEEP)}1${')'.repeat(DEEP)} }`,
    'piano \0 "\0" \u202E\uFEFF\uD800 {',
    `// ${'x'.repeat(1_000_000)}\npiano`,
    `piano P "${'"'.repeat(DEEP + 1)}`,
  ];
  await goTo(page, 'Piano');
  const files = page.getByRole('button', { name: 'File', exact: true });
  await files.press('Enter');
  await page.getByRole('button', { name: 'Nuovo file' }).press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill('ostile');
  await page.getByRole('dialog').getByRole('textbox').press('Enter');
  const editor = page.getByRole('textbox', { name: 'Testo di ostile.piano' });
  const found = page.getByRole('region', { name: 'Problemi' }).getByText(/^ostile\.piano, /);
  const write = async (text: string): Promise<void> => {
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
    await isSaved(page);
  };
  for (const text of texts) {
    await write('// niente\n');
    await expect(found).toHaveCount(0); // what the text before had wrong is gone
    await write(text);
    await expect(found.first()).toBeVisible();
    await expect(page.getByText(/Il calcolo si è interrotto/)).toHaveCount(0);
  }
  await files.press('Enter');
  await page.getByRole('button', { name: 'Togli il file' }).press('Enter');
  await expect(page.getByText('Tolto il file «ostile.piano».').first()).toBeVisible();
  await isUnharmed(page);
});
