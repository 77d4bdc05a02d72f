import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { keepFocusInSight, whenBehind } from './focus-in-sight.ts';

afterEach(() => document.body.replaceChildren());

it('keeps the field with the focus in sight in a window that becomes lower, whichever shadow it stands in', async () => {
  await page.viewport(390, 844);
  const host = document.createElement('div');
  host.style.cssText = 'height: 2000px; padding-top: 700px';
  const field = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(field);
  document.body.append(host);
  keepFocusInSight(window);
  field.focus();
  const bottom = (): number => field.getBoundingClientRect().bottom;
  expect(bottom()).toBeGreaterThan(420);
  await page.viewport(390, 420);
  await expect.poll(() => innerHeight).toBe(420);
  await expect.poll(bottom).toBeLessThanOrEqual(420);
});

/** What stands in a shadow, with the elements a selector finds there. */
function inShadow(content: string): (selector: string) => HTMLElement[] {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = content;
  document.body.append(host);
  return (selector) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

it('brings whole in sight what Tab leads to, in a list that scrolls sideways too', async () => {
  await page.viewport(390, 844);
  const links = '<a href="#a" style="display: inline-block; width: 200px">a</a>'.repeat(4);
  const found = inShadow(`<nav style="overflow-x: auto; width: 300px; white-space: nowrap">${links}</nav>`);
  keepFocusInSight(window);
  for (const link of found('a')) {
    await userEvent.keyboard('{Tab}');
    expect(link.matches(':focus')).toBe(true);
    const right = found('nav')[0]?.getBoundingClientRect().right;
    await expect.poll(() => link.getBoundingClientRect().right).toBeLessThanOrEqual(right ?? 0);
    expect(link.getBoundingClientRect().left).toBeGreaterThanOrEqual(
      found('nav')[0]?.getBoundingClientRect().left ?? 0,
    );
  }
});

it('hears that Tab leads behind a panel, not into it, beside it or into a dialog above it', async () => {
  const found = inShadow(`
    <dialog style="margin-right: 0"><button>first</button><button>above</button></dialog>
    <aside style="position: fixed; inset: 0 0 0 150px"><button>within</button></aside>
    <button style="width: 50px">beside</button>
    <div style="padding-left: 200px"><button>behind</button></div>`);
  const [panel = null] = found('aside');
  const [dialog] = found('dialog') as HTMLDialogElement[];
  let left = 0;
  const end = whenBehind(
    () => panel,
    () => (left += 1),
  );
  const tabTo = async (name: string): Promise<void> => {
    await userEvent.keyboard('{Tab}');
    expect(found('button:focus').map((button) => button.textContent)).toEqual([name]);
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  };
  dialog?.showModal();
  await tabTo('above');
  dialog?.close();
  for (const name of ['within', 'beside']) await tabTo(name);
  expect(left).toBe(0);
  await tabTo('behind');
  expect(left).toBe(1);
  end();
});
