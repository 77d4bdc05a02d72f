import type { Page } from '@playwright/test';
import { open, OPENED, PAGES } from './every-page.ts';
import { openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, reducedMotion: 'reduce' });

/**
 * What a finger would touch and is less than 44 px high or wide, one a line. Two sizes are those of the words: a link within a line is as wide as
 * they are (it must not tear the line), and a box is touched with its label. Thin marks of a chart are no links; a first touch chooses them.
 */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44 - 0.5; // what is laid out in fractions of a pixel
    const small: string[] = [];
    const reached = (element: HTMLElement): DOMRect => {
      const label =
        element instanceof HTMLInputElement && /checkbox|radio/.test(element.type) ? element.labels?.[0] : undefined;
      return (label ?? element).getBoundingClientRect();
    };
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.matches('a[href], button, input, select, textarea, summary, [role="tab"], [role="option"]'))
          continue;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const { width, height } = reached(element);
        const isInLine = element.matches('a') && getComputedStyle(element).display === 'inline';
        if (height >= least && (isInLine || width >= least)) continue;
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        small.push(`${element.localName}.${element.className} “${name}”: ${Math.round(width)} × ${Math.round(height)}`);
      }
    };
    look(document);
    return small;
  });
}

test('everything a finger touches is large enough, on every page, 390 px', async ({ page }) => {
  test.slow(); // some forty pages
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();
  expect.soft(await tooSmall(page), 'start').toEqual([]);
  await openExample(page);
  for (const address of PAGES) {
    await open(page, address);
    expect.soft(await tooSmall(page), address).toEqual([]);
  }
  for (const [name, address, show] of OPENED) {
    await open(page, address);
    await show(page);
    expect.soft(await tooSmall(page), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
