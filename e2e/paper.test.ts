import { open, PAGES } from './every-page.ts';
import { openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

/** What a sheet of A4 holds, in pixels. */
const SHEET = { width: 643, height: 971 };

/** The parts of a grid that are taller than `height`. */
function undivided(height: number): string[] {
  const found: string[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const around = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
      const isPart = around !== undefined && getComputedStyle(around).display === 'grid';
      if (isPart && element.getBoundingClientRect().height > height)
        found.push(`${element.localName}.${element.className}`);
    }
  };
  look(document);
  return found;
}

// Firefox begins a row of a grid that has no room on a sheet on the next one, however much of the first stays white.
test('nothing taller than two thirds of a sheet is a part of a grid on paper', async ({ page }) => {
  test.slow(); // every page
  await openExample(page);
  for (const address of PAGES) {
    await open(page, address);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    expect.soft(await page.evaluate(undivided, (SHEET.height * 2) / 3), address).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

/** What a sheet of A4 holds within its margins, and what Chromium asks of its own widths there: the whole sheet. */
const PRINTED = { room: (182 / 25.4) * 96, window: 794 };

test('the tree of Risultati opened whole has room on a sheet for every column', async ({ page }) => {
  await openExample(page);
  await open(page, '/risultati');
  await page.getByRole('button', { name: 'Apri tutto' }).press('Enter');
  const table = page.locator('score-tree table');
  await expect(table.getByRole('gridcell', { name: 'bando, affidamento, prove, assunzione' })).toBeAttached();
  await page.setViewportSize({ width: PRINTED.window, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await table.evaluate((element) => (element.style.width = 'min-content'));
  expect((await table.boundingBox())?.width).toBeLessThanOrEqual(PRINTED.room);
});
