import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { figureTexts } from '../../locales/chart-figure.ts';
import './figure-menu.ts';
import type { TakeEvent, TakenPart } from './figure-menu.ts';

/** What stands beside the title of a chart. */
interface FigureTools {
  /** Of the chart: several stand in one page. */
  readonly title: string;
  readonly language: Language;
  /** Whether its table is shown; null for a chart that has none. */
  readonly isTabled: boolean | null;
  readonly toggleTable: () => void;
  readonly take: (part: TakenPart) => void;
}

/** The button of the table of a chart and the menu of what one can take of it. */
export function figureTools({ title, language, isTabled, toggleTable, take }: FigureTools): TemplateResult {
  const texts = figureTexts[language];
  return html`<div class="tools no-print">
    ${
      isTabled === null
        ? nothing
        : html`<button
            class="button small quiet"
            type="button"
            aria-pressed=${String(isTabled)}
            aria-label="${texts.table}: ${title}"
            @click=${toggleTable}
          >
            ${texts.table}
          </button>`
    }
    <figure-menu
      language=${language}
      .title=${title}
      .hasTable=${isTabled !== null}
      @take=${(event: TakeEvent) => take(event.detail)}
    ></figure-menu>
  </div>`;
}
