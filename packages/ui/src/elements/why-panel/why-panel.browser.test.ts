import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import { outcomeTree } from '../figures/outcome-tree.ts';
import type { ExplainNodeEvent, WhyPanel } from './why-panel.ts';
import './why-panel.ts';

let panel: WhyPanel;
let fired: string[];

async function show(code: string): Promise<void> {
  panel = await mountElement(
    html`<why-panel
      .code=${code}
      .plan=${samplePlan}
      .tree=${outcomeTree(sampleOutcome)}
      .explain=${async () => ['Prima frase.', 'Seconda frase.']}
      language="it"
      @explain-node=${(event: ExplainNodeEvent) => fired.push(event.detail.code)}
      @close-why=${() => fired.push('closed')}
    ></why-panel>`,
  );
}

beforeEach(() => {
  fired = [];
});

it('has no accessibility problem, for a goal and for an indicator', async () => {
  for (const code of ['ENTE', 'PIRA08']) {
    await show(code);
    expect(await accessibilityProblems(panel)).toEqual([]);
  }
});

it('takes the focus, goes to a part on Enter and closes on Escape', async () => {
  await show('ENTE');
  await panel.focus();
  expect(panel.shadowRoot?.activeElement?.textContent).toBe('Perché ENTE');
  panel.renderRoot.querySelector<HTMLElement>('.link')?.focus();
  await userEvent.keyboard('{Enter}{Escape}');
  expect(fired).toEqual(['AS1', 'closed']);
});

it('shows sentences, inputs with source and date, and a link to their text', async () => {
  await show('PIRA08');
  const text = panel.renderRoot.textContent ?? '';
  expect(text).toContain('Seconda frase.');
  expect(text).toMatch(/182 N\.\s+Bilancio consuntivo\s+31\/12\/2024, definitivo/);
  expect(panel.renderRoot.querySelector('tbody a')?.getAttribute('href')).toMatch(/^#\/piano\/piano\.piano%3A\d+$/);
});
