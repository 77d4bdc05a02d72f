import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountView, type SampleWorkspace } from '../../../test/sample-workspace.ts';
import type { BandBadge } from '../band-badge/band-badge.ts';
import type { ResultsView } from './results-view.ts';
import './results-view.ts';
import type { ScoreTree } from './score-tree.ts';

let view: ResultsView;
let workspace: SampleWorkspace;

beforeEach(async () => {
  await page.viewport(1280, 900);
  location.hash = '#/risultati';
  ({ element: view, workspace } = await mountView<ResultsView>(html`<results-view></results-view>`));
  await tree().updateComplete;
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

function tree(): ScoreTree {
  return view.renderRoot.querySelector('score-tree') as ScoreTree;
}

function row(code: string): HTMLElement {
  return tree().renderRoot.querySelector(`[data-key="${code}"]`) as HTMLElement;
}

function visibleCodes(): string[] {
  return [...tree().renderRoot.querySelectorAll<HTMLElement>('tbody tr')].map((one) => one.dataset['key'] ?? '');
}

async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 200));
  await view.updateComplete;
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    location.hash = '#/risultati/EC07';
    await settled();
    expect(await accessibilityProblems(view)).toEqual([]);
  });
}

it('has no accessibility problem in a narrow window, where facts stand under the title', async () => {
  await page.viewport(360, 800);
  await settled();
  expect(await accessibilityProblems(view)).toEqual([]);
  expect(row('EC07').querySelector('.facts')?.textContent).toBe(
    'Peso 50,00 % · Target ≥ 3,00 % · Valore 2,55 % · Punti persi 1,80',
  );
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

describe('keyboard', () => {
  it('moves, closes and opens rows with the arrows', async () => {
    row('ENTE').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(visibleCodes()).toEqual(['ENTE', 'AS1', 'AS2', 'OS2', 'C1.1_07', 'S13']);
    expect(row('AS1').getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await settled();
    expect(tree().shadowRoot?.activeElement).toBe(row('OS1'));
  });

  it('explains the row in focus on Enter and gives the focus back on Escape', async () => {
    row('ENTE').focus();
    await userEvent.keyboard('{End}{Enter}');
    await settled();
    expect(location.hash).toBe('#/risultati/S13');
    const why = view.renderRoot.querySelector('why-panel');
    expect(why?.renderRoot.textContent).toContain('S13: due parole sul punteggio.');
    expect(why?.shadowRoot?.activeElement?.textContent).toBe('Perché S13');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(view.renderRoot.querySelector('why-panel')).toBeNull();
    expect(tree().shadowRoot?.activeElement).toBe(row('S13'));
  });

  it('keeps one row in the tab order', () => {
    expect(tree().renderRoot.querySelectorAll('tr[tabindex="0"]')).toHaveLength(1);
  });
});

describe('figures', () => {
  it('shows an unknown score as a range with its possible bands', () => {
    expect(view.renderRoot.querySelector('.figure')?.textContent).toBe('da 58,00 % a 98,00 %');
    const badge = row('ENTE').querySelector('band-badge');
    expect(badge?.renderRoot.textContent?.trim()).toBe('Ogni fascia possibile');
  });

  it('shows weight, target, value, score, band in words and points lost', () => {
    const cells = [...row('EC07').querySelectorAll('td')].map((cell) =>
      (cell.querySelector<BandBadge>('band-badge:not(.narrow)')?.renderRoot ?? cell).textContent?.trim(),
    );
    expect(cells).toEqual(['50,00 %', '≥ 3,00 %', '2,55 %', '85,00 %', 'Raggiunto', '1,80']);
  });

  it('lists missing values', () => {
    expect(view.renderRoot.querySelector('.missing-list')?.textContent).toContain('C1.1_07');
  });

  it('draws losses with a text alternative and the data as a table', async () => {
    const chart = view.renderRoot.querySelector('loss-chart');
    await chart?.updateComplete;
    expect(chart?.renderRoot.querySelector('svg')?.getAttribute('aria-label')).toContain('1,80 persi in 1 indicatore');
    expect(chart?.renderRoot.querySelector('tbody')?.textContent).toContain('EC07');
  });

  it('says whether the body does better than the mean, in words', async () => {
    const rows = view.renderRoot.querySelector('benchmark-rows');
    await rows?.updateComplete;
    expect(rows?.renderRoot.querySelector('tbody')?.textContent).toMatch(/più basso\s+meglio della media/);
  });
});

it('asks for another day and for the original targets', async () => {
  const at = view.renderRoot.querySelector<HTMLSelectElement>('#at') as HTMLSelectElement;
  await userEvent.selectOptions(at, '2024-07-31');
  await userEvent.selectOptions(view.renderRoot.querySelector('#targets') as HTMLSelectElement, 'original');
  expect(workspace.asked).toEqual([
    ['choose', { at: '2024-07-31', targets: 'revised' }],
    ['choose', { at: null, targets: 'original' }],
  ]);
});

it('shows only what loses points or lacks data', async () => {
  await userEvent.click(tree().renderRoot.querySelector('input[type="checkbox"]') as HTMLElement);
  await settled();
  expect(visibleCodes()).toEqual(['ENTE', 'AS1', 'OS1', 'OS1.indicators', 'EC07', 'AS2', 'OS2', 'C1.1_07']);
});

it('opens the rows above a node that is asked for', async () => {
  await userEvent.click(tree().renderRoot.querySelectorAll('.actions button')[1] as HTMLElement);
  expect(row('EC07')).toBeNull();
  location.hash = '#/risultati/EC07';
  await settled();
  expect(row('EC07').getAttribute('aria-selected')).toBe('true');
});
