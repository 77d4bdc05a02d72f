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

it('says every figure, the direction, the verdict, the day and the source', async () => {
  const element = await rows();
  const figure = element.renderRoot.querySelector('chart-figure');
  await figure?.updateComplete;
  expect(figure?.renderRoot.querySelector('figcaption')?.textContent).toBe(
    'Tempi, media nazionale, dati al 31/12/2024',
  );
  const cells = [...(figure?.renderRoot.querySelectorAll('tbody td') ?? [])].map((cell) => cell.textContent);
  expect(cells).toEqual([
    '3,10 gg',
    '4,19 gg',
    '5,19 gg',
    '0,96 gg',
    '17,77 gg',
    'meglio se più basso, meglio della media',
  ]);
  expect(element.renderRoot.textContent).toContain('Fonte: Bilancio consuntivo.');
});

it('says where comparisons are written when there are none', async () => {
  const element = await mountElement<BenchmarkRows>(
    html`<benchmark-rows .plan=${{ ...samplePlan, benchmarks: [] }} language="it"></benchmark-rows>`,
  );
  expect(element.renderRoot.textContent).toContain('blocco confronto');
});
