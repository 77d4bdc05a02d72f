import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import './action-menu.ts';
import type { ActionMenu } from './action-menu.ts';

let menu: ActionMenu;
let done: string[];

beforeEach(async () => {
  done = [];
  menu = await mountElement<ActionMenu>(html`<action-menu label="Che cosa si può fare qui"></action-menu>`);
  const items = ['Uno', 'Due', 'Tre'].map((label) => ({ label, run: () => done.push(label) }));
  await menu.open(items, { left: 9000, top: 9000 }, () => done.push('indietro'));
});

function focused(): string | undefined {
  return menu.shadowRoot?.activeElement?.textContent?.trim();
}

it('has no accessibility problem, and stands in the window', async () => {
  expect(await accessibilityProblems(menu)).toEqual([]);
  const box = menu.renderRoot.querySelector('.menu-box')?.getBoundingClientRect();
  expect(box?.right).toBeLessThanOrEqual(innerWidth);
  expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
});

it('is walked with the arrows, round and round, and chosen with Enter', async () => {
  expect(focused()).toBe('Uno');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Tre');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Due');
  await userEvent.keyboard('{End}{Home}{Enter}');
  expect(done).toEqual(['indietro', 'Uno']);
});

it('gives the focus back on Escape and on Tab', async () => {
  await userEvent.keyboard('{Escape}');
  expect(done).toEqual(['indietro']);
  expect(menu.renderRoot.querySelector('.menu-box')?.matches(':popover-open')).toBe(false);
});
