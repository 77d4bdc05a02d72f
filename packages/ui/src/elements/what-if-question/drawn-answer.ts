import { formatDecimal, type Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { questionsTexts } from '../../locales/questions.ts';
import '../score-spread/score-spread.ts';
import { type Drawn, type DrawsController, SEED } from './draws-controller.ts';

/** An answer that is drawn: by what, whether it can be drawn now, and whether what is shown is of before the last change. */
export interface DrawnAnswer {
  readonly draws: Pick<DrawsController, 'progress' | 'drawn' | 'stop'>;
  readonly canDraw: boolean;
  readonly isOld: boolean;
  readonly language: Language;
  readonly draw: () => void;
}

/** The button that draws, and stops what is being drawn: one, which keeps the focus. Beside it how far it is; below, what was drawn so far. */
export function drawnAnswer(answer: DrawnAnswer): TemplateResult {
  const { draws, canDraw, language, draw } = answer;
  const texts = questionsTexts[language].whatIf;
  const { progress, drawn } = draws;
  return html`<div class="answer">
    <div class="actions no-print">
      <button
        class="button ${progress === null ? 'primary' : ''}"
        type="button"
        ?disabled=${progress === null && !canDraw}
        @click=${() => (progress === null ? draw() : draws.stop())}
      >
        ${progress === null ? texts.draw : texts.stop}
      </button>
      ${
        progress === null
          ? nothing
          : html`<progress max=${progress.total} .value=${progress.done} aria-labelledby="progress"></progress>
              <span id="progress"
                >${texts.progress(count(progress.done, language), count(progress.total, language))}</span
              >`
      }
      <span class="muted small">${texts.drawn(SEED)}</span>
    </div>
    ${drawn === null ? nothing : spread(drawn, answer)}
  </div>`;
}

function spread(drawn: Drawn, { isOld, language }: DrawnAnswer): TemplateResult {
  const texts = questionsTexts[language];
  return html`${isOld ? html`<p class="notice yellow">${texts.old}</p>` : nothing}
    ${drawn.isStopped ? html`<p class="notice">${texts.whatIf.stopped(count(drawn.draws, language))}</p>` : nothing}
    <div>
      <p>${texts.whatIf.beliefs}</p>
      <ul class="sentences">
        ${drawn.beliefs.map((belief) => html`<li>${belief}</li>`)}
      </ul>
    </div>
    ${
      drawn.told === null
        ? html`<p>${texts.whatIf.noForecast}</p>`
        : html`<score-spread .told=${drawn.told} language=${language}></score-spread>`
    }`;
}

function count(number: number, language: Language): string {
  return formatDecimal(String(number), language);
}
