import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { open, OPENED, PAGES } from './every-page.ts';
import { isSaved } from './go-to.ts';
import { expect, test } from './policy.ts';

const EVERY_RULE: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] };

/** What a theme alone can break: the rest of a page is the same in all. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const LIGHT: Media = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };
const DARK: Media = { ...LIGHT, colorScheme: 'dark' };

/** The other themes a page is looked at in, by the width of the window. */
const THEMES: Readonly<Record<number, readonly (readonly [string, Media])[]>> = {
  1280: [
    ['dark', DARK],
    ['more contrast, light', { ...LIGHT, contrast: 'more' }],
    ['more contrast, dark', { ...DARK, contrast: 'more' }],
    ['forced colours, light', { ...LIGHT, forcedColors: 'active' }],
    ['forced colours, dark', { ...DARK, forcedColors: 'active' }],
  ],
  390: [['dark', DARK]],
};

/** What axe finds, one a line, and whether the page is wider than the window. */
async function barriers(page: Page, rules: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate((options) => {
    const injected = globalThis as unknown as { readonly axe: typeof axe };
    return injected.axe.run(document, { ...options, resultTypes: ['violations'] });
  }, rules);
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return excess > 0 ? [...told, `${excess} px wider than the window`] : told;
}

/**
 * Words a system that forces its colours hides: behind each it draws a plate of the page's own colour, which axe does not see. Whoever keeps the
 * colours of its box has no plate.
 */
function plated(): string[] {
  const hidden: string[] = [];
  const { backgroundColor } = getComputedStyle(document.documentElement);
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      const { color, forcedColorAdjust } = getComputedStyle(element);
      const hasWords = [...element.childNodes].some((one) => one instanceof Text && one.data.trim() !== '');
      if (hasWords && color === backgroundColor && forcedColorAdjust === 'auto' && element.checkVisibility())
        hidden.push(`words on a plate of their colour: ${element.localName} ${element.textContent.trim()}`);
    }
  };
  walk(document);
  return hidden;
}

/** A page as it is, by every rule in the light theme, then by the rules of colours in each of the others. */
async function look(page: Page, name: string, width: number): Promise<void> {
  expect.soft(await barriers(page, EVERY_RULE), name).toEqual([]);
  for (const [theme, media] of THEMES[width] ?? []) {
    await page.emulateMedia(media);
    expect.soft(await barriers(page, COLOURS), `${name}, ${theme}`).toEqual([]);
    if (media.forcedColors === 'active') expect.soft(await page.evaluate(plated), `${name}, ${theme}`).toEqual([]);
  }
  await page.emulateMedia(LIGHT);
}

for (const width of [1280, 390]) {
  test(`no page, dialog or menu has a barrier axe finds, in any theme, ${width} px`, async ({ browser }) => {
    test.slow(); // some forty pages, each in up to six themes
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.emulateMedia(LIGHT);
    await page.goto('/');
    await page.evaluate(axe.source);
    await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();
    await look(page, 'start', width);
    await page.getByRole('button', { name: /Apri l’esempio/ }).press('Enter');
    await isSaved(page);
    for (const address of PAGES) {
      await open(page, address);
      await look(page, address, width);
    }
    for (const [name, address, show] of OPENED) {
      await open(page, address);
      await show(page);
      await look(page, name, width);
      await page.keyboard.press('Escape');
    }
    await context.close();
  });
}

/** What a finger does not hit: buttons, and links that stand by themselves, lower than 44 pixels. */
function tooSmall(): string[] {
  const small: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.matches('button:not(.link, .opener), .button, select, summary')) continue;
      const { height } = element.getBoundingClientRect();
      if (element.checkVisibility({ visibilityProperty: true }) && height > 0 && height < 43.5)
        small.push(`${element.localName} ${element.textContent.trim()}: ${height} px high`);
    }
  };
  walk(document);
  return small;
}

for (const [name, width, letters] of [
  ['the least width', 320, 16],
  ['letters twice as large', 390, 32],
] as const) {
  test(`on a phone no page is wider than the window, and no button too small for a finger: ${name}`, async ({
    browser,
  }) => {
    test.slow(); // some thirty pages
    const context = await browser.newContext({ viewport: { width, height: 844 }, isMobile: true, hasTouch: true });
    const page = await context.newPage();
    const settings = await context.newCDPSession(page);
    await settings.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
    await page.goto('/');
    await page.getByRole('button', { name: /Apri l’esempio/ }).tap();
    await expect(page.getByRole('heading', { name: 'L’anno in breve' })).toBeVisible();
    for (const address of PAGES) {
      await open(page, address);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(excess, `${address}, pixels wider than the window`).toBe(0);
      expect.soft(await page.evaluate(tooSmall), address).toEqual([]);
    }
    await context.close();
  });
}
