import { html } from 'lit';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { lossesOn } from '../figures/loss.ts';
import type { LossChart } from './loss-chart.ts';
import './loss-chart.ts';

async function chart(ancestor: string): Promise<LossChart> {
  const losses = lossesOn(sampleOutcome, ancestor);
  return mountElement(html`<loss-chart .losses=${losses} .outcome=${sampleOutcome} language="it"></loss-chart>`);
}

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(await chart('ENTE'))).toEqual([]);
});

it('is drawn in the width it has', async () => {
  const element = await chart('ENTE');
  element.parentElement?.style.setProperty('width', '320px');
  await new Promise((done) => setTimeout(done, 100));
  expect(element.renderRoot.querySelector('svg')?.getAttribute('viewBox')).toMatch(/^0 0 320 /);
});

it('says that nothing is lost, and that unknown scores are not counted', async () => {
  const element = await chart('AS2');
  expect(element.renderRoot.querySelector('svg')).toBeNull();
  expect(element.renderRoot.textContent).toContain('Nessun punto perso');
  expect(element.renderRoot.textContent).toContain('non ancora noti');
});
