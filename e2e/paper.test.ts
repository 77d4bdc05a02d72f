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

/** Rules that are for Firefox alone count here too: they are taken out of their condition. */
function readAsFirefox(): void {
  const lift = (group: CSSStyleSheet | CSSGroupingRule): void => {
    for (let at = group.cssRules.length - 1; at >= 0; at -= 1) {
      const rule = group.cssRules[at];
      if (rule instanceof CSSSupportsRule && rule.conditionText.includes('-moz-appearance')) {
        const own = [...rule.cssRules].map(({ cssText }) => cssText);
        group.deleteRule(at);
        for (const text of own) group.insertRule(text, at);
      } else if (rule instanceof CSSGroupingRule) lift(rule);
    }
  };
  const look = (root: Document | ShadowRoot): void => {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) lift(sheet);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
}

/** The headings, and the tables, that may end a sheet in Firefox, which keeps nothing with what follows: each is to ask for room below itself. */
function alone(): string[] {
  const found: string[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const part = element.matches('h2, h3, h4, h5, h6')
        ? '::after'
        : element.matches('.table-scroll')
          ? '::before'
          : '';
      if (part === '' || !element.checkVisibility()) continue;
      const { height, marginBottom } = getComputedStyle(element, part);
      const asked = Number.parseFloat(height);
      if (!(asked >= 75) || asked + Number.parseFloat(marginBottom) !== 0)
        found.push(`${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`);
    }
  };
  look(document);
  return found;
}

// Firefox begins a row of a grid that has no room on a sheet on the next one, however much of the first stays white.
test('on paper nothing taller than two thirds of a sheet is a part of a grid, and no heading stands alone', async ({
  page,
}) => {
  test.slow(); // every page
  await openExample(page);
  for (const address of PAGES) {
    await open(page, address);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    expect.soft(await page.evaluate(undivided, (SHEET.height * 2) / 3), address).toEqual([]);
    await page.evaluate(readAsFirefox);
    expect.soft(await page.evaluate(alone), address).toEqual([]);
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
