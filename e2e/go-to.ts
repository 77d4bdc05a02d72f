import { expect, type Page } from '@playwright/test';

/** Opens a view by its link, with the keyboard: a pointer can miss a link that moves between its press and its release. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.getByRole('link', { name: view, exact: true }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/${view.toLowerCase()}`));
}
