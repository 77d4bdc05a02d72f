import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { SAMPLE_PATH, SAMPLE_TEXT, samplePlan } from '../../../test/sample-plan.ts';
import type { OpenRangeEvent, PlanOutline } from './plan-outline.ts';
import './plan-outline.ts';

let outline: PlanOutline;
let opened: OpenRangeEvent['detail'][];

beforeEach(async () => {
  opened = [];
  outline = await mountElement<PlanOutline>(
    html`<plan-outline
      .plan=${samplePlan}
      .path=${SAMPLE_PATH}
      language="it"
      @open-range=${(event: OpenRangeEvent) => opened.push(event.detail)}
    ></plan-outline>`,
  );
});

function entries(): HTMLElement[] {
  return [...outline.renderRoot.querySelectorAll<HTMLElement>('li')];
}

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(outline)).toEqual([]);
});

it('is walked with Tab and opened with Enter', async () => {
  const search = outline.renderRoot.querySelector('input') as HTMLInputElement;
  await userEvent.fill(search, 'ec07');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(opened).toEqual([
    { file: SAMPLE_PATH, from: SAMPLE_TEXT.indexOf('EC07 "'), to: SAMPLE_TEXT.indexOf('EC07 "') },
  ]);
});

it('lists declarations as deep as they stand in the plan', () => {
  const indicator = entries().find((entry) => entry.textContent?.includes('PIRA08'));
  expect(indicator?.className).toBe('level-4');
  expect(indicator?.textContent).toContain('indicatore');
});

it('says what it did not find', async () => {
  await userEvent.fill(outline.renderRoot.querySelector('input') as HTMLInputElement, 'Zebra');
  expect(outline.renderRoot.querySelector('p')?.textContent).toContain('«Zebra»');
});
