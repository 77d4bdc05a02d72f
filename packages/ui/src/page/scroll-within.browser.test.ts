import { afterEach, beforeEach, expect, it } from 'vitest';
import { scrollWithin } from './scroll-within.ts';

/** A list without the browser's own keeping in place, of which the fourth item is looked for. */
const list = document.createElement('div');
const blocks = Array.from({ length: 8 }, () => document.createElement('p'));
const [above] = blocks;
const item = blocks[3];

beforeEach(() => {
  list.style.cssText = 'height: 200px; overflow: auto; overflow-anchor: none';
  for (const block of blocks) block.style.cssText = 'height: 300px; margin: 0';
  list.replaceChildren(...blocks);
  document.body.append(list);
});

afterEach(() => list.remove());

function standing(): number {
  return Math.round((item?.getBoundingClientRect().top ?? 0) - list.getBoundingClientRect().top);
}

async function frames(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

it('brings an item to its place again however late what is above it gets its height', async () => {
  if (!item || !above) throw new Error('no blocks');
  scrollWithin(list, () => item, 20);
  expect(standing()).toBe(20);
  await frames(5);
  above.style.height = '700px';
  await frames(2);
  expect(standing()).toBe(20);
});

it('goes on with the element that takes the place of the item', async () => {
  if (!item || !above) throw new Error('no blocks');
  const other = item.cloneNode() as HTMLElement;
  scrollWithin(list, () => [item, other].find(({ isConnected }) => isConnected) ?? null, 20);
  item.remove();
  await frames(2);
  blocks[2]?.after(other);
  above.style.height = '700px';
  await frames(2);
  expect(Math.round(other.getBoundingClientRect().top - list.getBoundingClientRect().top)).toBe(20);
});

it('finds an item deep in a part that was never drawn', async () => {
  if (!item) throw new Error('no blocks');
  const part = document.createElement('section');
  part.style.cssText = 'content-visibility: auto; contain-intrinsic-size: auto 300px';
  const [before, after] = [document.createElement('p'), document.createElement('p')];
  for (const far of [before, after, ...blocks]) far.style.height = '20000px';
  part.append(...blocks);
  list.replaceChildren(before, part, after);
  await frames(2);
  scrollWithin(list, () => item, 20);
  await frames(4);
  expect(item.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  expect(standing()).toBe(20);
});

it('finds an item in a part that was in sight before, and is as high as then', async () => {
  if (!item) throw new Error('no blocks');
  const part = document.createElement('section');
  part.style.cssText = 'content-visibility: auto; contain-intrinsic-size: auto 300px';
  const [before, after] = [document.createElement('p'), document.createElement('p')];
  for (const far of [before, after]) far.style.height = '20000px';
  part.append(...blocks);
  list.replaceChildren(before, part, after);
  list.scrollTop = 20_100;
  await frames(4);
  list.scrollTop = 0;
  await frames(4);
  expect(item.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  scrollWithin(list, () => item, 20);
  await frames(4);
  expect(standing()).toBe(20);
});

it('leaves a list to whoever scrolls it, or points into it', async () => {
  if (!item || !above) throw new Error('no blocks');
  scrollWithin(list, () => item);
  await frames(2);
  list.scrollTop = 100;
  await frames(2);
  above.style.height = '350px';
  await frames(2);
  expect(list.scrollTop).toBe(100);

  scrollWithin(list, () => item);
  list.dispatchEvent(new PointerEvent('pointerdown'));
  above.style.height = '300px';
  await frames(2);
  expect(standing()).toBe(-50);
});
