import type { Language, OutcomeNode } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import { valuesHref } from '../../workspace/route.ts';
import { formHref } from '../figures/places.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

type Show = (code: string) => void;

/** Why the score is a range: values that are not there, with the way to write them, and targets nobody has fixed yet. */
export function missingNotices(
  nodes: readonly OutcomeNode[],
  language: Language,
  show: Show,
): readonly TemplateResult[] {
  const texts = resultsTexts[language];
  const missing = nodes.filter(({ kind, status }) => kind === 'indicator' && status === 'missing');
  const [open, without] = [missing.filter(hasNoTarget), missing.filter((node) => !hasNoTarget(node))];
  const notices: TemplateResult[] = [];
  if (without.length > 0) {
    const mend = html`<a class="button small" href=${valuesHref('mancanti')}>${texts.writeValues}</a>`;
    notices.push(notice('values', texts.missing, texts.missingCount(without.length), mend, without, texts.list, show));
  }
  const [first] = open;
  if (first) {
    const mend = html`<a class="button small" href=${formHref(first.code)}>${texts.fixTarget(first.code)}</a>`;
    notices.push(notice('targets', texts.noTarget, texts.noTargetCount(open.length), mend, open, texts.list, show));
  }
  return notices;
}

function hasNoTarget({ target }: OutcomeNode): boolean {
  return target?.kind === 'unknown';
}

function notice(
  name: string,
  title: string,
  sentence: string,
  mend: TemplateResult,
  nodes: readonly OutcomeNode[],
  more: string,
  show: Show,
): TemplateResult {
  const list = html`<ul class="missing-list">
    ${nodes.map(
      (node) =>
        html`<li>
          <button class="link" type="button" @click=${() => show(node.code)}>${node.code}</button>
          <span lang=${planLanguage()}>${node.title}</span>
        </li>`,
    )}
  </ul>`;
  return html`<section class="notice yellow" aria-labelledby="missing-${name}">
    <h2 id="missing-${name}">${title}</h2>
    <p>${sentence}</p>
    ${
      nodes.length > 8
        ? html`<details>
            <summary>${more}</summary>
            ${list}
          </details>`
        : list
    }
    <p class="no-print">${mend}</p>
  </section>`;
}
