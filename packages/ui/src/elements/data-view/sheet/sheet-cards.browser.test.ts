import { html } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mountElement } from '../../../../test/mount-element.ts';
import { openSheet, VALUE } from '../../../../test/sample-sheet.ts';
import type { DataSheet } from './data-sheet.ts';

const LONG = 'Tasso di evasione delle istanze pervenute per allestimento di punzoni e marcatura laser. '.repeat(3);
let sheet: DataSheet;

beforeEach(async () => {
  const open = await openSheet();
  const [row] = open.sheet.rows;
  await page.viewport(360, 800);
  const rows = Array.from({ length: 60 }, (_, at) => {
    const title = at % 3 === 0 ? LONG : 'Breve';
    return { ...row!, id: `K${at}`, title, owner: null, problems: [] };
  });
  sheet = await mountElement<DataSheet>(html`<data-sheet .rows=${rows} language="it"></data-sheet>`);
  await settled();
});

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** Until what was drawn was measured too. */
async function settled(): Promise<void> {
  await expect.poll(() => sheet.isUpdatePending).toBe(false);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await sheet.updateComplete;
}

function focused(): HTMLElement | null {
  return sheet.shadowRoot?.activeElement as HTMLElement | null;
}

function cards(): readonly HTMLElement[] {
  return [...sheet.renderRoot.querySelectorAll<HTMLElement>('.body > .row')];
}

it('makes each card as tall as its words: no title is cut, none leaves room', () => {
  expect(scrollY).toBe(0);
  const [long, short, next] = cards();
  const title = long?.querySelector('.what') as HTMLElement;
  expect(title.scrollHeight).toBeLessThanOrEqual(title.clientHeight + 1);
  expect(long!.offsetHeight).toBeGreaterThan(short!.offsetHeight + 60);
  expect(short!.offsetHeight).toBeLessThan(100);
  const [first, second, third] = [long!, short!, next!].map((card) => card.getBoundingClientRect());
  expect(second!.top).toBeCloseTo(first!.bottom, 0);
  expect(third!.top).toBeCloseTo(second!.bottom, 0);
});

it('says what the day of a card is: no heading stands above it', async () => {
  const [first] = sheet.rows;
  sheet.rows = [{ ...first!, due: '2024-07-31', late: true }];
  await settled();
  expect(sheet.renderRoot.querySelector<HTMLElement>('.body .due')?.innerText).toMatch(/^! entro 31\/07\/2024/);
});

it('goes with the page: cards have no scroll of their own', async () => {
  const scroller = sheet.renderRoot.querySelector('.scroller') as HTMLElement;
  expect(scroller.scrollHeight).toBeLessThanOrEqual(scroller.clientHeight);
  expect(document.documentElement.scrollHeight).toBeGreaterThan(3000);
  scrollTo(0, 3000);
  await expect.poll(() => cards().some((card) => card.getBoundingClientRect().top < 0)).toBe(true);
  await settled();
  const seen = cards().map((card) => card.getBoundingClientRect());
  expect(Math.min(...seen.map(({ top }) => top))).toBeLessThanOrEqual(0);
  expect(Math.max(...seen.map(({ bottom }) => bottom))).toBeGreaterThanOrEqual(innerHeight);
});

it('keeps the cursor in sight whichever cards were measured on the way', async () => {
  (sheet.renderRoot.querySelector(`[data-cell="0:${VALUE}"]`) as HTMLElement).focus();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await settled();
  const inSight = (): boolean => {
    const { top, bottom } = focused()!.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  };
  expect(focused()?.getAttribute('data-cell')).toMatch(/^59:/);
  expect(inSight()).toBe(true);
  for (let step = 0; step < 8; step += 1) await userEvent.keyboard('{ArrowUp}');
  await settled();
  expect(focused()?.getAttribute('data-cell')).toMatch(/^51:/);
  expect(inSight()).toBe(true);
});

it('leaves what is in sight where it is when a card above turns out to be taller', async () => {
  scrollTo(0, 2500);
  await expect.poll(() => cards().some((card) => card.getBoundingClientRect().top < 0)).toBe(true);
  await settled();
  const seen = cards().find((card) => card.getBoundingClientRect().top > 0)!;
  const at = seen.getAttribute('aria-rowindex');
  const before = seen.getBoundingClientRect().top;
  const first = Number(cards()[0]!.getAttribute('aria-rowindex')) - 2;
  const above = Math.max(first, 1);
  sheet.rows = sheet.rows.with(above, { ...sheet.rows[above]!, title: LONG.repeat(2) });
  await settled();
  const same = cards().find((card) => card.getAttribute('aria-rowindex') === at)!;
  expect(same.getBoundingClientRect().top).toBeCloseTo(before, 0);
});
