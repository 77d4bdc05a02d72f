import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import type { LossChart } from './loss-chart.ts';
import './loss-chart.ts';

let chart: LossChart;

beforeEach(async () => {
  chart = await mountElement(html`<loss-chart .outcome=${sampleOutcome} language="it"></loss-chart>`);
  await figure()?.updateComplete;
});

function figure() {
  return chart.renderRoot.querySelector('chart-figure');
}

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(chart)).toEqual([]);
});

it('shows the losses of the body, and says that unknown scores are not counted', () => {
  expect(figure()?.renderRoot.querySelector('svg.chart')?.getAttribute('aria-label')).toContain(
    'EC07 Proventi aggiuntivi toglie 1,80',
  );
  expect(chart.renderRoot.textContent).toContain('non ancora noti');
});

it('shows those of another goal, also when there are none', async () => {
  await userEvent.selectOptions(chart.renderRoot.querySelector('select') as HTMLSelectElement, 'AS2');
  await chart.updateComplete;
  expect(figure()).toBeNull();
  expect(chart.renderRoot.textContent).toContain('Nessun punto perso');
});
