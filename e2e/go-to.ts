import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a view by its link, with the keyboard: a pointer can miss a link that moves between its press and its release. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.getByRole('link', { name: view, exact: true }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/${view.toLowerCase()}`));
}

/** The editor of a text. It is found by name: until it is there, the view before it stays, with fields of its own. */
export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Testo di / });
}
