import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { leaveField, mayLeave } from './before-update.ts';

/** An element with something in its shadow root, in the page. */
function host(inside: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).append(inside);
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

it('an open dialog and work under way hold an update up, wherever they are', () => {
  const dialog = document.createElement('dialog');
  const outer = document.createElement('section');
  outer.append(host(dialog));
  host(outer);
  expect(mayLeave()).toBe(true);
  dialog.showModal();
  expect(mayLeave()).toBe(false);
  dialog.close();
  expect(mayLeave()).toBe(true);
  const work = document.createElement('long-work');
  work.setAttribute('standing', 'running');
  host(work);
  expect(mayLeave()).toBe(false);
  work.setAttribute('standing', 'idle');
  expect(mayLeave()).toBe(true);
});

it('a field that is left gives out what was typed into it', async () => {
  const field = document.createElement('input');
  const taken: string[] = [];
  field.addEventListener('change', () => taken.push(field.value));
  host(field);
  field.focus();
  await userEvent.keyboard('12');
  expect(taken).toEqual([]);
  leaveField();
  expect(taken).toEqual(['12']);
});
