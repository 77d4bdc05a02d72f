import type { ChartMark } from '@traguardo/chart';
import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { figureTexts } from '../../locales/chart-figure.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** What is read under a chart. */
export interface Reading {
  readonly marks: readonly ChartMark[];
  readonly language: Language;
  /** Whether the chart leads to reasons. */
  readonly linked: boolean;
  /** The mark under the pointer or in focus. */
  readonly pointed: ChartMark | null;
  /** The place of the mark that a finger chose; null when none is so thin. */
  readonly chosen: number | null;
  readonly choose: (at: number) => void;
  readonly open: (mark: ChartMark) => void;
}

/** The sentence of the mark one points at, else how to move; for a mark too thin for a finger the steps to those beside it. */
export function figureReading(reading: Reading): TemplateResult | typeof nothing {
  const { marks, language, pointed, chosen } = reading;
  const texts = figureTexts[language];
  if (marks.length === 0) return nothing;
  const hint = html`<span class="for-keys">${hasWhy(reading) ? texts.hintWhy : texts.hint}</span>`;
  return html`<div class="reading no-print ${chosen === null ? '' : 'stepping'}">
    <p class="said ${pointed ? 'is-mark' : ''}" aria-hidden=${String(pointed !== null)}>
      ${pointed ? planWords(pointed.told) : hint}
    </p>
    ${chosen === null ? nothing : steps(reading, chosen)}
  </div>`;
}

/** What a finger can do, above the chart: a map is higher than the window of a phone. */
export function touchHint(chart: Pick<Reading, 'marks' | 'linked' | 'language'>): TemplateResult | typeof nothing {
  const texts = figureTexts[chart.language];
  if (chart.marks.length === 0) return nothing;
  return html`<p class="for-touch no-print small muted">${hasWhy(chart) ? texts.touchWhy : texts.touch}</p>`;
}

function hasWhy({ marks, linked }: Pick<Reading, 'marks' | 'linked'>): boolean {
  return linked && marks.some(({ of }) => of !== null);
}

function steps({ marks, language, linked, choose, open }: Reading, chosen: number): TemplateResult {
  const texts = figureTexts[language];
  const step = (name: string, next: number): TemplateResult =>
    html`<button
      class="button small"
      type="button"
      aria-disabled=${String(!marks[next])}
      @click=${() => marks[next] && choose(next)}
    >
      ${name}
    </button>`;
  const mark = marks[chosen];
  return html`<div class="actions">
    ${step(texts.before, chosen - 1)} ${step(texts.after, chosen + 1)}
    ${
      linked && mark?.of
        ? html`<button class="button small primary" type="button" @click=${() => open(mark)}>${texts.why}</button>`
        : nothing
    }
  </div>`;
}
