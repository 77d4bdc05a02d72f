import { html } from 'lit';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { analysedText, resultsOf } from '../../../test/asked-example.ts';
import { mountView } from '../../../test/sample-workspace.ts';
import type { TrendLines } from './trend-lines.ts';
import './trend-lines.ts';

const planOf = (year: number, target: string, value: string): string => `lingua it
piano P "Ente" periodo ${year} {
  indicatore A1 "Azioni" peso 100% target ${target}
}
consuntivi c { A1 ${value} }
`;

/** The trend of a year beside the year before. */
async function mount(target: string, value: string, [asked, reached] = ['>= 20 gg', '23 gg']): Promise<TrendLines> {
  const text = planOf(2024, asked, reached);
  const before = { year: 2024, files: [{ path: 'a.piano', kind: 'plan', text }] };
  const results = resultsOf(analysedText(planOf(2025, target, value)));
  const view = html`<trend-lines .aside=${async () => [before]}></trend-lines>`;
  const { element } = await mountView<TrendLines>(view, {}, undefined, results);
  await expect.poll(() => element.renderRoot.querySelector('select')).not.toBeNull();
  element.code = 'A1';
  await element.updateComplete;
  return element;
}

it('draws values and scores of two years', async () => {
  const trend = await mount('>= 20 gg', '24 gg');
  expect(trend.renderRoot.querySelectorAll('chart-figure')).toHaveLength(2);
});

it('draws a year whose target is to be set in the unit it starts from', async () => {
  for (const [asked, value, shown] of [
    ['>= 20 N.', '23 N.', '24 N.'],
    ['>= 80%', '92%', '94%'],
  ] as const) {
    const bare = shown.replace(/\D+/, '');
    const trend = await mount(`nd partenza ${value}`, value.endsWith('%') ? shown : bare, [asked, value]);
    expect(trend.renderRoot.querySelectorAll('chart-figure')).toHaveLength(1);
    expect(trend.renderRoot.textContent).not.toContain('la stessa unità');
    trend.remove();
  }
});

it('says why the years are not drawn, and what each came to', async () => {
  const trend = await mount('nd', '24');
  expect(trend.renderRoot.querySelectorAll('chart-figure')).toHaveLength(0);
  expect(trend.renderRoot.textContent).toContain('I valori degli anni non hanno la stessa unità');
  const years = [...trend.renderRoot.querySelectorAll('li')].map((one) => one.textContent);
  expect(years).toEqual(['2024: 23 gg', '2025: 24']);
  expect(await accessibilityProblems(trend)).toEqual([]);
});
