import { type Plan, planNodes } from '@traguardo/model';
import type { Page } from '@playwright/test';
import { compileExample, readExample } from '../examples/test/read-example.ts';
import { open, PAGES } from './every-page.ts';
import { expect, test } from './policy.ts';

test.use({ locale: 'en-GB' });

/** What the windows of the views are called in English. */
const TITLES: Readonly<Record<string, string>> = {
  inizio: 'Home',
  piano: 'Plan',
  dati: 'Data',
  risultati: 'Results',
  ciclo: 'Cycle',
  relazione: 'Report',
  archivio: 'Archive',
  enti: 'Bodies',
};

/** Titles that are words of no other language: those of several. */
function titlesOf(plan: Plan): readonly string[] {
  const sheets = plan.individuals.flatMap((sheet) => [sheet, ...sheet.objectives]);
  const titles = [...planNodes(plan), ...sheets, ...plan.sources, ...plan.acts].map(({ title }) => title);
  return titles.filter((title) => title.split(' ').length > 2);
}

/**
 * Texts of the page that quote a title, or begin with a citation of a law, without saying that it is Italian, one a line. Within a sentence of
 * ours a law is a name like any other. Texts of the plan itself say it as a whole, what is hidden from readers and the choices of a list (where
 * there is no markup) say nothing; nor do problems yet, for which what cuts sentences at titles would have to come with the view of the plan.
 */
async function unmarked(page: Page, titles: readonly string[]): Promise<string[]> {
  return page.evaluate((quoted) => {
    const found = new Set<string>();
    const languageOf = (node: Node | null): string | null => {
      if (node === null) return null;
      const own = node instanceof Element ? node.getAttribute('lang') : null;
      return own ?? languageOf(node instanceof ShadowRoot ? node.host : node.parentNode);
    };
    const look = (root: Node): void => {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
        node instanceof Element &&
        node.matches('style, option, textarea, plan-editor, problem-list, [aria-hidden="true"], [role="img"]')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) look(node.shadowRoot);
          continue;
        }
        const text = node.textContent ?? '';
        const isCitation = /^\s*(D\.(Lgs|L|M|P\.R|P\.C\.M)|L)\. \d/.test(text);
        if ((isCitation || quoted.some((title) => text.includes(title))) && languageOf(node) !== 'it')
          found.add(`${node.parentElement?.localName}: ${text.trim()}`);
      }
    };
    look(document.body);
    return [...found];
  }, titles);
}

test('titles of an Italian plan, and laws it is held to, say their language wherever the English pages quote them', async ({
  page,
}) => {
  test.slow(); // some thirty pages
  const { plan } = compileExample(readExample('alessandria-asti-2024'));
  const titles = titlesOf(plan);
  expect(titles.length).toBeGreaterThan(50);
  await page.goto('/');
  await page.getByRole('button', { name: /^Open the example/ }).press('Enter');
  await expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();
  for (const address of PAGES) {
    await open(page, address, TITLES[address.split('/')[1] ?? '']);
    expect.soft(await unmarked(page, titles), address).toEqual([]);
  }
});
