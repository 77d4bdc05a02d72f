import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import type { LongWork } from './long-work.ts';
import './long-work.ts';

const fired: string[] = [];
const note = ({ type }: Event): number => fired.push(type);
const mount = (standing: LongWork['standing'], progress: LongWork['progress'] = null): Promise<LongWork> =>
  mountElement<LongWork>(
    html`<long-work
      .standing=${standing}
      .progress=${progress}
      what="Verifico il giornale…"
      @cancel-work=${note}
      @ask-again=${note}
    ></long-work>`,
  );

/** What takes no time is not shown: the bar comes after a moment. */
async function appeared({ shadowRoot }: LongWork): Promise<void> {
  await Promise.all(shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
}

for (const standing of ['idle', 'running', 'cancelled'] as const) {
  it(`has no accessibility problem, ${standing}`, async () => {
    const work = await mount(standing);
    await appeared(work);
    expect(await accessibilityProblems(work)).toEqual([]);
  });
}

it('is ended and asked again with the keyboard, and keeps the focus', async () => {
  const work = await mount('running', { done: 400, total: 1000 });
  expect(work.shadowRoot?.textContent).toContain('400 di 1.000');
  expect(work.shadowRoot?.querySelector('progress')?.value).toBe(400);
  await appeared(work);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(fired).toEqual(['cancel-work']);
  work.standing = 'cancelled';
  await work.updateComplete;
  expect(work.shadowRoot?.activeElement?.textContent).toContain('Interrotto');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(fired).toEqual(['cancel-work', 'ask-again']);
  work.standing = 'idle';
  await work.updateComplete;
  expect(document.activeElement).toBe(work);
});
