import { page as browserPage, userEvent } from 'vitest/browser';
import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { drawn, still, textIn } from '../../../test/still.ts';
import { mountView, type SampleWorkspace } from '../../../test/sample-workspace.ts';
import type { ChartFigure } from '../chart-figure/chart-figure.ts';
import type { WeightMap } from '../weight-map/weight-map.ts';
import type { BandBadge } from '../band-badge/band-badge.ts';
import { RESULT_PAGES } from '../../workspace/results-route.ts';
import { missingNotices } from './missing-notices.ts';
import type { ResultsView } from './results-view.ts';
import './results-view.ts';
import type { ScoreTree } from './score-tree.ts';

let view: ResultsView;
let workspace: SampleWorkspace;

beforeEach(async () => {
  await browserPage.viewport(1280, 900);
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

/** Until the address is followed, what it leads to is loaded and answered, and nothing moves. */
async function settled(): Promise<void> {
  await drawn();
  await expect.poll(() => textIn(view)).not.toMatch(/Apertura…|Un momento…|Calcolo ogni anno…/);
  await still(view);
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    location.hash = '#/risultati/EC07';
    await settled();
    expect(await accessibilityProblems(view)).toEqual([]);
  });
}

it('takes the focus to the page that takes the place of the one whose link was followed', async () => {
  const ask = view.renderRoot.querySelector('result-controls')?.renderRoot.querySelector('a') as HTMLElement;
  ask.focus();
  location.hash = ask.getAttribute('href') ?? '';
  await settled();
  expect(view.shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('Risultati: Domande');
});

it('has no scroll of its own in a narrow window: the tree goes with the page', async () => {
  const around = tree().renderRoot.querySelector('.table-scroll') as HTMLElement;
  for (const [width, isOfPage] of [
    [360, true],
    [1280, false],
  ] as const) {
    await browserPage.viewport(width, 200);
    expect([width, around.scrollHeight <= around.clientHeight]).toEqual([width, isOfPage]);
  }
});

it('has no accessibility problem in a narrow window, where facts stand under the title', async () => {
  await browserPage.viewport(360, 800);
  await settled();
  expect(await accessibilityProblems(view)).toEqual([]);
  expect(row('EC07').querySelector('.facts')?.textContent).toBe(
    'Peso 50,00\u{A0}% · Target ≥\u{A0}3,00\u{A0}% · Valore 2,55\u{A0}% · Punti persi 1,80',
  );
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

it('says of which day the why is, beside what is seen on other days', async () => {
  location.hash = '#/risultati/intervalli/AS1';
  await settled();
  expect(textIn(view.renderRoot.querySelector('.why') as Element)).toContain(
    'Situazione al 31/12/2024 · Target rivisti',
  );
  location.hash = '#/risultati/sintesi/AS1';
  await settled();
  expect(textIn(view.renderRoot.querySelector('.why') as Element)).not.toContain('Situazione al');
});

it('counts what has no values by indicators: Dati asks for several values of one', () => {
  const nodes = (workspace.state.analysis?.outcome.nodes ?? []).filter(({ kind }) => kind === 'indicator').slice(0, 2);
  const told = document.createElement('div');
  render(
    missingNotices(
      nodes.map((node) => ({ ...node, status: 'missing' })),
      'it',
      () => undefined,
    ),
    told,
  );
  expect(textIn(told)).toContain('2 indicatori non hanno i loro valori: il punteggio è un intervallo.');
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
    expect(location.hash).toBe('#/risultati/sintesi/S13');
    const why = view.renderRoot.querySelector('why-panel');
    expect(why?.renderRoot.textContent).toContain('S13: due parole sul punteggio.');
    expect(why?.shadowRoot?.activeElement?.textContent).toBe('Perché S13');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(view.renderRoot.querySelector('why-panel')).toBeNull();
    expect(tree().shadowRoot?.activeElement).toBe(row('S13'));
  });

  it('gives the focus back when the why is left by going back', async () => {
    row('ENTE').focus();
    await userEvent.keyboard('{End}{Enter}');
    await settled();
    const why = view.renderRoot.querySelector('why-panel');
    (why?.shadowRoot?.activeElement as HTMLElement | null)?.blur(); // as the way back does first
    history.back();
    await expect.poll(() => view.renderRoot.querySelector('why-panel')).toBeNull();
    expect(tree().shadowRoot?.activeElement).toBe(row('S13'));
  });

  it('closed, is not what going back leads to', async () => {
    location.hash = '#/risultati/mappa';
    location.hash = '#/risultati';
    await settled();
    row('ENTE').focus();
    await userEvent.keyboard('{End}{Enter}');
    await settled();
    const why = () => view.renderRoot.querySelector('why-panel');
    const figures = [...(why()?.renderRoot.querySelectorAll<HTMLButtonElement>('.figures button') ?? [])];
    figures.find(({ textContent }) => textContent?.trim() === 'Peso')?.click();
    await expect.poll(() => location.hash).toBe('#/risultati/sintesi/S13/peso');
    await userEvent.keyboard('{Escape}');
    await expect.poll(why).toBeNull();
    expect(location.hash).toBe('#/risultati');
    await expect.poll(() => tree().shadowRoot?.activeElement === row('S13')).toBe(true);
    history.back();
    await expect.poll(() => location.hash).toBe('#/risultati/mappa');
  });

  it('of an address one arrived at, closed, is replaced', async () => {
    location.hash = '#/risultati/mappa';
    location.hash = '#/risultati/sintesi/EC07';
    await settled();
    view.renderRoot.querySelector('why-panel')?.renderRoot.querySelector<HTMLButtonElement>('header button')?.click();
    await expect.poll(() => view.renderRoot.querySelector('why-panel')).toBeNull();
    expect(location.hash).toBe('#/risultati');
    history.back();
    await expect.poll(() => location.hash).toBe('#/risultati/mappa');
  });

  it('keeps one row in the tab order', () => {
    expect(tree().renderRoot.querySelectorAll('tr[tabindex="0"]')).toHaveLength(1);
  });
});

for (const theme of ['light', 'dark']) {
  it(`has a shade, no light, where a table goes on, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await settled();
    const { backgroundImage, backgroundColor } = getComputedStyle(
      tree().renderRoot.querySelector('.table-scroll') as HTMLElement,
    );
    const brightness = (colour: string): number =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    const shade = /90deg, (rgb\([^)]*\)), rgba\(0, 0, 0, 0\)\)/.exec(backgroundImage)?.[1] ?? '';
    expect(shade).not.toBe('');
    expect(brightness(shade)).toBeLessThan(brightness(backgroundColor));
  });
}

it('calls the groups of a goal by what is in them, in the words of the page', async () => {
  workspace.change({ language: 'en' });
  location.hash = '#/risultati/sintesi/OS1.indicators';
  await settled();
  const name = row('OS1.indicators').querySelector('th');
  expect(name?.textContent?.trim()).toMatch(/^Indicators/);
  expect(name?.querySelector('.title')?.hasAttribute('lang')).toBe(false);
  expect(row('OS1').querySelector('.title')?.getAttribute('lang')).toBe('it');
  const why = view.renderRoot.querySelector('why-panel')?.renderRoot;
  expect(why?.querySelector('h2')?.textContent).toBe('Why OS1 (indicators)');
  expect(why?.querySelector('.title')?.hasAttribute('lang')).toBe(false);
});

describe('why of any figure', () => {
  it('is asked with a click on the figure, and from the panel with the keyboard', async () => {
    await userEvent.click(row('EC07').querySelector('[data-figure="peso"]') as HTMLElement);
    await settled();
    expect(location.hash).toBe('#/risultati/sintesi/EC07/peso');
    const why = () => view.renderRoot.querySelector('why-panel')?.renderRoot;
    expect(why()?.querySelector('.sentences')?.textContent).toContain('Pesa 50,00\u{A0}%');
    const figures = [...(why()?.querySelectorAll<HTMLButtonElement>('.figures button') ?? [])];
    figures.find(({ textContent }) => textContent?.trim() === 'Punti persi')?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(location.hash).toBe('#/risultati/sintesi/EC07/punti');
    expect(why()?.querySelector('.sentences')?.textContent).toContain('1,80 punti');
    expect(await accessibilityProblems(view)).toEqual([]);
  });
});

describe('pages', () => {
  for (const page of RESULT_PAGES.filter((each) => each !== 'sintesi')) {
    for (const theme of ['light', 'dark']) {
      it(`${page} has no accessibility problem, ${theme}, wide and narrow`, async () => {
        document.documentElement.dataset['theme'] = theme;
        location.hash = `#/risultati/${page}`;
        for (const width of [1280, 320]) {
          await browserPage.viewport(width, 800);
          await expect.poll(() => view.renderRoot.querySelector('.content :not(p)')).not.toBeNull();
          await settled();
          await settled();
          expect(await accessibilityProblems(view)).toEqual([]);
          expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        }
      });
    }
  }

  it('a mark of a chart leads to the why, and Escape back to it', async () => {
    location.hash = '#/risultati/mappa';
    const figure = () =>
      view.renderRoot.querySelector<WeightMap>('weight-map')?.renderRoot.querySelector<ChartFigure>('chart-figure');
    await expect.poll(() => figure()?.renderRoot.querySelector('[data-at]')).toBeTruthy();
    figure()?.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await settled();
    expect(location.hash).toBe('#/risultati/mappa/AS1');
    expect(view.renderRoot.querySelector('why-panel')?.shadowRoot?.activeElement?.textContent).toBe('Perché AS1');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(location.hash).toBe('#/risultati/mappa');
    expect(figure()?.shadowRoot?.activeElement?.getAttribute('aria-label')).toContain('AS1');
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
    expect(cells).toEqual(['50,00 %', '≥\u{A0}3,00\u{A0}%', '2,55 %', '85,00 %', 'Raggiunto', '1,80']);
  });

  it('lists missing values', () => {
    expect(view.renderRoot.querySelector('.missing-list')?.textContent).toContain('C1.1_07');
  });
});

it('asks for another day and for the original targets', async () => {
  const controls = view.renderRoot.querySelector('result-controls')?.renderRoot;
  await userEvent.selectOptions(controls?.querySelector('#at') as HTMLSelectElement, '2024-07-31');
  await userEvent.selectOptions(controls?.querySelector('#targets') as HTMLSelectElement, 'original');
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
