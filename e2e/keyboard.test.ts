import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { open } from './every-page.ts';
import { isSaved, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

/** No way through a page is longer. */
const MOST_TABS = 250;

/** Presses Tab until a control has the focus; `Shift+Tab` for one that stands before. */
async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  await expect(control).toBeVisible();
  for (let step = 0; step < MOST_TABS; step += 1) {
    await page.keyboard.press(key);
    if (await control.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`Tab never comes to ${String(control)}`);
}

async function choose(page: Page, control: Locator, key?: string): Promise<void> {
  await tabTo(page, control, key);
  await page.keyboard.press('Enter');
}

const section = (page: Page, name: string): Promise<void> =>
  choose(page, page.getByRole('link', { name, exact: true }));

async function downloaded(page: Page, button: string, key?: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await choose(page, page.getByRole('button', { name: button, exact: true }), key);
  return download;
}

test('a whole journey with the keyboard alone, from the start to the backup', async ({ page }) => {
  test.slow(); // each step of the focus is looked at
  await page.goto('/');
  await choose(page, page.getByRole('button', { name: /^Apri l’esempio/ }));
  await isSaved(page);

  // Why a number is what it is, and back to where one was.
  await section(page, 'Risultati');
  await tabTo(page, page.getByRole('row', { name: /^ENTE / }));
  await page.keyboard.press('ArrowDown');
  const row = page.getByRole('row', { name: /^OS1 / });
  await page.keyboard.press('ArrowDown');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Perché OS1' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();

  // A line of the plan, with a mistake, and its repair.
  await section(page, 'Piano');
  const plan = page.getByRole('textbox', { name: 'Testo di piano.piano' });
  await tabTo(page, plan);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nfnte registro_prova "Registro di prova" natura certificato\n');
  await expect(page.getByRole('button', { name: 'Sostituire con fonte' })).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(page, page.getByRole('button', { name: 'Sostituire con fonte' }));
  await expect(plan).toContainText('fonte registro_prova');
  await expect(page.getByRole('list', { name: 'Problemi' })).toBeFocused();
  await isSaved(page);

  // A value.
  await section(page, 'Dati');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('PIRA12.addetti_formati');
  const value = page.getByRole('row', { name: /^PIRA12\.addetti_formati / }).locator('.value');
  await expect(page.getByRole('row', { name: /^PIRA12\.personale / })).toHaveCount(0);
  await tabTo(page, value);
  await page.keyboard.type('66');
  await page.keyboard.press('Enter');
  await expect(value).toHaveText('66 N.');

  // A step of the cycle.
  await section(page, 'Ciclo');
  await choose(page, page.getByRole('button', { name: /^Compila e registra.*Chiudi la bozza/ }));
  await choose(page, page.getByRole('button', { name: /^Chiudi la bozza/ }));
  await expect(page.getByText('Adesso: Bozza in verifica.', { exact: true })).toBeVisible();

  // A line of the report, and the report.
  await section(page, 'Relazione');
  await choose(page, page.getByRole('button', { name: /^Premessa/ }));
  await expect(page.getByRole('textbox', { name: /1-risultati/ })).toBeFocused();
  await page.keyboard.type('Con la tastiera: {{valore(PIRA07)}}.');
  await expect(page.getByRole('region', { name: 'Anteprima', exact: true })).toContainText('Con la tastiera: 92,04 %.');
  await page.keyboard.press('Escape');
  await choose(page, page.getByText('Scarica', { exact: true }), 'Shift+Tab');
  const report = await downloaded(page, 'HTML');
  expect((await readFile(await report.path(), 'utf8')).replaceAll(/<[^>]+>/g, '')).toContain(
    'Con la tastiera: 92,04 %.',
  );

  await choose(page, page.getByRole('link', { name: 'Archivio', exact: true }), 'Shift+Tab');
  const backup = await downloaded(page, 'Scarica il backup');
  const kept = await readFile(await backup.path(), 'utf8');
  expect(kept).toContain('fonte registro_prova');
  expect(kept).toContain('Con la tastiera');
});

/** Whether the middle of what has the focus is in the window, with nothing over it, and what it is. */
async function focused(): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const deepest = (of: (root: DocumentOrShadowRoot) => Element | null): Element | null => {
    let at: Element | null = null;
    for (let next = of(document); next !== null && next !== at; next = next.shadowRoot && of(next.shadowRoot))
      at = next;
    return at;
  };
  const element = deepest((root) => root.activeElement);
  const box = element?.getBoundingClientRect();
  if (!element || !box) return { name: 'nothing', isSeen: false };
  const seen = deepest((root) => root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
  return { name: `${element.localName} ${element.textContent.trim()}`, isSeen: element.contains(seen) };
}

test('enlarged four times, what Tab leads to is in sight, and nothing covers it', async ({ page }) => {
  test.slow(); // each step of the focus is looked at
  await page.setViewportSize({ width: 320, height: 256 });
  await openExample(page);
  for (const [address, steps] of [
    ['/risultati/sintesi/OS8', 18],
    ['/ciclo/validazione', 40],
    ['/archivio/file', 40],
  ] as const) {
    await open(page, address);
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = await page.evaluate(focused);
      expect.soft(isSeen, `${address}, Tab ${step + 1}: ${name}`).toBe(true);
    }
  }
});
