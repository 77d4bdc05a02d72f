import { html } from 'lit';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import type { BenchmarkRows } from './benchmark-rows.ts';
import './benchmark-rows.ts';

async function rows(): Promise<BenchmarkRows> {
  return mountElement(html`<benchmark-rows .plan=${samplePlan} language="it"></benchmark-rows>`);
}

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(await rows())).toEqual([]);
});

it('lets the keyboard scroll the table', async () => {
  const region = (await rows()).renderRoot.querySelector('[role="region"]');
  expect(region?.getAttribute('tabindex')).toBe('0');
});

it('prints every figure beside the drawing', async () => {
  const cells = [...(await rows()).renderRoot.querySelectorAll('tbody td.number')].map((cell) => cell.textContent);
  expect(cells).toEqual(['3,10 gg', '5,19 gg', '0,96 gg', '17,77 gg']);
});
