import { dateText, type Language } from '@traguardo/model';
import { type PublishedCheck, type ToldBundle, VERIFY_TEXTS } from '@traguardo/verify';
import { html, nothing, type TemplateResult } from 'lit';
import { offlineWords } from './offline-words.ts';

/** The versions of the plan, each with its act. */
export function versionsTable({ folded }: ToldBundle, language: Language): TemplateResult {
  const words = offlineWords[language];
  const rows = folded.state.context.versions.map(
    ({ version, day, act, standing, planHash }) =>
      html`<tr>
        <th scope="row">v${version}</th>
        <td>${dateText(day, language)}</td>
        <td>${act.organ} n. ${act.number}, ${act.title}</td>
        <td>${words.standing[standing]}</td>
        <td><code class="hash">${planHash}</code></td>
      </tr>`,
  );
  return table(
    'versions',
    words.versions,
    [words.version, words.day, words.act, words.state, words.text],
    rows,
    rows.length === 0 ? html`<p class="muted">${words.noVersions}</p>` : nothing,
  );
}

/** The scores after the last step; nothing without steps. */
export function figuresTable({ steps }: ToldBundle, language: Language): TemplateResult | typeof nothing {
  const last = steps.at(-1);
  if (last === undefined) return nothing;
  const words = offlineWords[language];
  const rows = Object.entries(last.figures.scores).map(
    ([code, score]) =>
      html`<tr>
        <th scope="row">${code}</th>
        <td class="number">${percent(score, language)}</td>
      </tr>`,
  );
  const hint = html`<p class="muted">
    ${last.recomputed ? words.figuresHint : words.notRecomputed} ${words.outcomeHash}:
    <code class="hash">${last.figures.outcome}</code>
  </p>`;
  return table('figures', words.figures, [words.code, words.score], rows, hint);
}

/** The published figures that are not what the texts give; nothing where none were given. */
export function publishedTable(check: PublishedCheck | null, language: Language): TemplateResult | typeof nothing {
  if (check === null) return nothing;
  const words = offlineWords[language];
  const sentences = VERIFY_TEXTS[language];
  const rows = check.differences.map(
    ({ code, what, where, printed, computed }) =>
      html`<tr>
        <th scope="row">${code}</th>
        <td>${sentences.kinds[what] ?? what}</td>
        <td>${where}</td>
        <td class="number">${printed}</td>
        <td class="number">${computed}</td>
      </tr>`,
  );
  const told = html`<p>${sentences.published(check)}</p>
    ${check.differences.length === 0 ? html`<p>${words.allAsPrinted}</p>` : nothing}`;
  const columns = [words.code, words.kind, words.where, words.printed, words.computed];
  return table('published', words.publishedTitle, columns, rows, told);
}

function table(
  id: string,
  title: string,
  columns: readonly string[],
  rows: readonly TemplateResult[],
  before: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<section class="card" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${before}
    ${
      rows.length === 0
        ? nothing
        : html`<div class="table-scroll" tabindex="0" role="group" aria-label=${title}>
            <table class="table">
              <thead>
                <tr>
                  ${columns.map((column) => html`<th scope="col">${column}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

/** `99.90` as people of the language write it. */
function percent(score: string, language: Language): string {
  return language === 'it' ? `${score.replace('.', ',')} %` : `${score}%`;
}
