import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Opens a view by its link, with the keyboard: a pointer can miss a link that moves between its press and its release. The link is marked when
 * the view takes the place of the one before and the focus goes to it: whoever goes on sooner acts on that one.
 */
export async function goTo(page: Page, view: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Sezioni', exact: true })
    .getByRole('link', { name: view, exact: true });
  await link.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/${view.toLowerCase()}`));
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Opens the example in an empty browser, and waits until it is kept. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /Apri l’esempio/ }).press('Enter');
  await isSaved(page);
}

/** Until what was written last is kept. “Saved” of before stands until the frame after the key. */
export async function isSaved(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await expect(page.getByRole('status').getByText('Salvato', { exact: true })).toBeVisible();
}

/** The editor of a text. It is found by name: until it is there, the view before it stays, with fields of its own. */
export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Testo di / });
}
