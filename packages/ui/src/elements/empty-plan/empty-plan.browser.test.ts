import { page } from 'vitest/browser';
import { html, type LitElement } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountView } from '../../../test/sample-workspace.ts';
import '../data-view/data-view.ts';
import '../plan-view/plan-view.ts';
import '../results-view/results-view.ts';

const VIEWS = {
  'data-view': { hash: '#/dati', element: html`<data-view></data-view>` },
  'results-view': { hash: '#/risultati', element: html`<results-view></results-view>` },
  'plan-view': { hash: '#/piano', element: html`<plan-view></plan-view>` },
};

beforeEach(() => page.viewport(1280, 900));
afterEach(() => document.body.replaceChildren());

/** A view of a plan without anything in it, with these problems kept. */
async function shown(view: keyof typeof VIEWS, hash: string, keepsErrors: boolean): Promise<HTMLElement> {
  location.hash = hash;
  const { element: found, workspace } = await mountView<LitElement>(VIEWS[view].element);
  const { analysis } = workspace.state;
  if (!analysis) throw new Error('the sample has an analysis');
  const plan = { ...analysis.plan, root: { ...analysis.plan.root, children: [] } };
  const problems = keepsErrors ? analysis.problems.map((one) => ({ ...one, severity: 'error' as const })) : [];
  workspace.change({ analysis: { ...analysis, plan, problems } });
  await found.updateComplete;
  return found;
}

it.each(['data-view', 'results-view', 'plan-view'] as const)(
  '%s of an empty plan says so, with the one way on',
  async (view) => {
    const found = await shown(view, VIEWS[view].hash, false);
    const empty = found.shadowRoot?.querySelector('.empty-plan');
    expect(empty?.textContent).toContain('Il piano non ha ancora indicatori');
    expect(empty?.querySelector('a')?.getAttribute('href')).toBe('#/piano?accanto=modulo');
    expect(await accessibilityProblems(found)).toEqual([]);
  },
);

it('leads to the first error where errors are why', async () => {
  const found = await shown('results-view', '#/risultati/mappa', true);
  const empty = found.shadowRoot?.querySelector('.empty-plan');
  expect(empty?.textContent).toContain('Vai al primo errore');
  expect(empty?.querySelector('a')?.getAttribute('href')).toMatch(/^#\/piano\/.+%3A\d+$/);
});
