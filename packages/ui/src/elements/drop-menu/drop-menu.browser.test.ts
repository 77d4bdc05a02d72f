import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import './drop-menu.ts';
import type { DropMenu } from './drop-menu.ts';

let menu: DropMenu;

beforeEach(async () => {
  menu = await mountElement<DropMenu>(
    html`<drop-menu label="Comandi"
      ><button type="button">Rinomina</button>
      <p>Altri tasti</p></drop-menu
    >`,
  );
});

function isOpen(): boolean {
  return box().matches(':popover-open');
}

function box(): HTMLElement {
  return menu.renderRoot.querySelector('[popover]') as HTMLElement;
}

function opener(): HTMLElement {
  return menu.renderRoot.querySelector('button') as HTMLElement;
}

it('has no accessibility problem, closed and open', async () => {
  expect(await accessibilityProblems(menu)).toEqual([]);
  opener().click();
  expect(await accessibilityProblems(menu)).toEqual([]);
});

it('opens and closes by keyboard, and gives the focus back', async () => {
  opener().focus();
  await userEvent.keyboard('{Enter}{Tab}');
  expect(isOpen()).toBe(true);
  expect(document.activeElement?.textContent).toBe('Rinomina');
  await userEvent.keyboard('{Escape}');
  expect([isOpen(), menu.shadowRoot?.activeElement]).toEqual([false, opener()]);
});

it('closes when something in it was chosen, not at a click on its text', async () => {
  opener().click();
  await userEvent.click(menu.querySelector('p') as HTMLElement);
  expect(isOpen()).toBe(true);
  await userEvent.click(menu.querySelector('button') as HTMLElement);
  expect(isOpen()).toBe(false);
});

it('closes at a click elsewhere, also where nothing takes the focus', async () => {
  const elsewhere = document.createElement('p');
  elsewhere.textContent = 'Altrove';
  elsewhere.style.marginTop = '20rem';
  menu.after(elsewhere);
  opener().click();
  expect(isOpen()).toBe(true);
  await userEvent.click(elsewhere);
  expect(isOpen()).toBe(false);
  elsewhere.remove();
});

it('has the focus before what was chosen acts: a dialog gives it back there', async () => {
  const dialog = document.createElement('dialog');
  menu.after(dialog);
  menu.querySelector('button')?.addEventListener('click', () => dialog.showModal());
  opener().click();
  await userEvent.click(menu.querySelector('button') as HTMLElement);
  expect(dialog.open).toBe(true);
  dialog.close();
  expect(menu.shadowRoot?.activeElement).toBe(opener());
  dialog.remove();
});

it('stands within the window, below its button', async () => {
  opener().click();
  await expect.poll(() => box().style.getPropertyValue('--top')).not.toBe('');
  const { left, right, top } = box().getBoundingClientRect();
  expect(top).toBeGreaterThan(opener().getBoundingClientRect().bottom);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
});
