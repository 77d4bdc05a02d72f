import type { DeclarationForm, FormAddition, FormField } from '@traguardo/dsl';
import { codeKey, type Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formTexts } from '../../locales/form.ts';
import { routeHref } from '../../workspace/route.ts';
import type { Analysis, Problem } from '../../workspace/workspace.ts';
import '../band-badge/band-badge.ts';
import { problemItems } from '../form-field/problem-items.ts';
import { scoreText } from '../figures/score-text.ts';

type Part = TemplateResult | typeof nothing;

/** Where the declaration stands, what it is, and its live score. */
export function formHead(
  form: DeclarationForm,
  analysis: Analysis | null,
  language: Language,
  open: (offset: number) => void,
): TemplateResult {
  const texts = formTexts[language];
  const isFile = form.concept === 'file';
  return html`<nav aria-label=${texts.around}>
      <ol class="trail">
        ${
          isFile
            ? nothing
            : html`<li>
                <button class="link" type="button" @click=${() => open(Number.MAX_SAFE_INTEGER)}>${form.path}</button>
              </li>`
        }
        ${form.around.map(
          ({ offset, kind, label }) =>
            html`<li><button class="link" type="button" @click=${() => open(offset)}>${label || kind}</button></li>`,
        )}
        <li aria-current="page">${isFile ? form.path : form.label || form.kind}</li>
      </ol>
    </nav>
    <div class="head">
      <h2 tabindex="-1">${isFile ? texts.file : `${form.kind} ${form.label}`}</h2>
      ${score(form, analysis, language)}
    </div>`;
}

const SCORED: ReadonlySet<string> = new Set(['plan', 'area', 'objective', 'operational', 'indicator']);

function score({ concept, label }: DeclarationForm, analysis: Analysis | null, language: Language): Part {
  if (!analysis || !SCORED.has(concept ?? '')) return nothing;
  const { outcome, plan } = analysis;
  const node = outcome.nodes.find(({ code }) => codeKey(code) === codeKey(label));
  if (!node) return nothing;
  const why = `${formTexts[language].why}: ${label}`;
  return html`<span class="score">
    <a href=${routeHref('risultati', node.code)} title=${why}>${scoreText(node, language, plan.profile.decimals)}</a>
    <band-badge .node=${node} .bands=${plan.profile.bands} language=${language}></band-badge>
  </span>`;
}

/** What is said of the declaration as a whole, with its repairs. */
export function wholeProblems(
  problems: readonly Problem[],
  language: Language,
  applyFix: (fix: Problem['fixes'][number]) => void,
): Part {
  const texts = formTexts[language];
  if (problems.length === 0) return nothing;
  return html`<ul class="whole" aria-label=${texts.problems}>
    ${problemItems(problems, language, applyFix)}
  </ul>`;
}

/** A list of what may be added and the button that adds it; nothing when there is nothing. */
export function addingLine(
  id: string,
  label: string,
  additions: readonly FormAddition[],
  likely: string,
  language: Language,
  add: (concept: string) => void,
): Part {
  if (additions.length === 0) return nothing;
  const onAdd = (event: Event): void => {
    const line = (event.currentTarget as HTMLElement).closest('.adding');
    add(line?.querySelector('select')?.value ?? '');
  };
  return html`<div class="adding">
    <div class="field">
      <label for="add-${id}">${label}</label>
      <select id="add-${id}">
        ${repeat(
          additions,
          ({ concept }) => concept,
          ({ concept, name, help }) =>
            html`<option value=${concept} title=${help} .selected=${concept === likely}>
              ${name.replaceAll('_', ' ')}
            </option>`,
        )}
      </select>
    </div>
    <button class="button" type="button" aria-label="${formTexts[language].add}: ${label}" @click=${onAdd}>
      ${formTexts[language].add}
    </button>
  </div>`;
}

/** The rows of a block, one field each with the means to move it, and an empty one for the next. */
export function rowList(
  { rows, rowExample }: DeclarationForm,
  language: Language,
  field: (field: FormField) => TemplateResult,
  move: (key: string, by: -1 | 1) => void,
): Part {
  const takesMore = rowExample !== null && (rowExample !== '' || rows.length > 0);
  if (!takesMore && rows.length === 0) return nothing;
  const texts = formTexts[language];
  const next: FormField = {
    key: 'row',
    concept: null,
    name: '',
    input: { kind: 'line' },
    value: '',
    place: null,
    help: '',
    law: '',
    example: rowExample ?? '',
  };
  return html`<section aria-labelledby="rows">
    <h3 id="rows">${texts.rows}</h3>
    ${repeat(
      rows,
      ({ key }) => key,
      (row, index) => {
        const name = texts.row(index + 1);
        return html`<div class="row">
          ${field(row)}
          <button
            class="button small quiet"
            type="button"
            aria-label=${texts.up(name)}
            aria-disabled=${String(index === 0)}
            @click=${() => index > 0 && move(row.key, -1)}
          >
            ↑
          </button>
          <button
            class="button small quiet"
            type="button"
            aria-label=${texts.down(name)}
            aria-disabled=${String(index === rows.length - 1)}
            @click=${() => index < rows.length - 1 && move(row.key, 1)}
          >
            ↓
          </button>
        </div>`;
      },
    )}
    ${takesMore ? field(next) : nothing}
  </section>`;
}

/** The declarations inside, each a way to its form. */
export function childList({ children }: DeclarationForm, language: Language, open: (offset: number) => void): Part {
  if (children.length === 0) return nothing;
  return html`<section aria-labelledby="children">
    <h3 id="children">${formTexts[language].children}</h3>
    <ul class="children">
      ${children.map(
        ({ offset, kind, label, title }) =>
          html`<li>
            <button class="link" type="button" @click=${() => open(offset)}>
              <span class="muted">${kind}</span> <span class="code">${label}</span> ${title}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What is most likely added: another of the last kind, else what the example of the declaration has in it. */
export function likelyBlock({ children, blocks, concept }: DeclarationForm): string {
  const last = children.at(-1)?.concept ?? (concept === null ? undefined : FIRST_CHILD[concept]);
  return blocks.find((block) => block.concept === last)?.concept ?? blocks[0]?.concept ?? '';
}

const FIRST_CHILD: Readonly<Record<string, string>> = {
  file: 'plan',
  plan: 'area',
  area: 'objective',
  objective: 'indicator',
  operational: 'indicator',
};
