import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';
import './found-places.ts';
import type { FoundPlaces } from './found-places.ts';

let list: FoundPlaces;
let opened: OpenRangeEvent['detail'][];

beforeEach(async () => {
  opened = [];
  const places = [1, 2, 3].map((line) => ({
    file: 'piano.piano',
    line,
    from: line * 10,
    to: line * 10 + 2,
    text: 'indicatore I1 "Corsi"',
    mark: [11, 13] as const,
  }));
  list = await mountElement<FoundPlaces>(
    html`<found-places
      .places=${places}
      label="«I1»: 3 punti"
      language="it"
      @open-range=${(event: OpenRangeEvent) => opened.push(event.detail)}
    ></found-places>`,
  );
});

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(list)).toEqual([]);
  expect(list.renderRoot.querySelector('mark')?.textContent).toBe('I1');
});

it('is one stop for Tab, walked with the arrows and opened with Enter', async () => {
  list.focus();
  await list.updateComplete;
  await userEvent.keyboard('{ArrowDown}');
  await list.updateComplete;
  await userEvent.keyboard('{Enter}{End}');
  await list.updateComplete;
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(opened.map(({ from }) => from)).toEqual([20, 30]);
  expect(list.renderRoot.querySelectorAll('[tabindex="0"]').length).toBe(1);
});
