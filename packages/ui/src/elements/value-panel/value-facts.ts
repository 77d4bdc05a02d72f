import {
  codeKey,
  dateText,
  expressionText,
  type Indicator,
  type Language,
  type OutcomeNode,
  planIndicators,
  scoreText,
  targetText,
  unbroken,
} from '@traguardo/model';
import { valueStanding } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { valuePanelTexts } from '../../locales/value-panel.ts';
import { valueWords } from '../../locales/value-words.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { routeHref } from '../../workspace/route.ts';
import type { Analysis, WorkspaceState } from '../../workspace/workspace.ts';
import type { SheetRow } from '../data-view/sheet/sheet-columns.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** What is known of a value besides what is written: who owes it and when, where it stands in the cycle, what it feeds. */
export function valueFacts(
  row: SheetRow,
  { analysis, language }: Pick<WorkspaceState, 'analysis' | 'language'>,
  desk: Pick<CycleDesk, 'cycle' | 'facts'> | null,
): TemplateResult {
  const texts = valuePanelTexts[language];
  const due = row.due === null ? texts.noDue : `${dateText(row.due, language)}${row.late ? `, ${texts.late}` : ''}`;
  const standing = standingOf(row.id, desk, language);
  return html`<dl>
    <dt>${texts.owner}</dt>
    <dd lang=${row.holders.length > 0 ? planLanguage() : nothing}>
      ${row.holders.map(({ title }) => title).join(', ') || texts.nobody}
    </dd>
    <dt>${texts.due}</dt>
    <dd>${due}</dd>
    ${
      row.planSource
        ? html`<dt>${texts.source}</dt>
            <dd lang=${planLanguage()}>${row.planSource}</dd>`
        : nothing
    }
    ${
      standing
        ? html`<dt>${texts.standing}</dt>
            <dd><a href=${routeHref('ciclo', `dati/${row.id}`)}>${standing}</a></dd>`
        : nothing
    }
    ${
      row.goals.length > 0
        ? html`<dt>${texts.goals}</dt>
            <dd lang=${planLanguage()}>
              ${row.goals.map(({ code, title }) => (code === title ? code : `${code} ${title}`)).join(' · ')}
            </dd>`
        : nothing
    }
    <dt>${texts.feeds}</dt>
    <dd>${feeds(row.id, analysis, language)}</dd>
  </dl>`;
}

/** Where the value stands in the cycle; null where the cycle does not follow it. */
function standingOf(id: string, desk: Pick<CycleDesk, 'cycle' | 'facts'> | null, language: Language): string | null {
  const { cycle = null, facts = null } = desk ?? {};
  const isFollowed = cycle !== null && facts !== null && facts.subjects.values.includes(id);
  return isFollowed ? valueWords[language].standings[valueStanding(id, cycle.context, facts)] : null;
}

function feeds(id: string, analysis: Analysis | null, language: Language): TemplateResult | string {
  const key = codeKey(id);
  const nodes = (analysis?.outcome.nodes ?? []).filter(
    ({ code, trace }) => codeKey(code) === key || trace.inputs.some((input) => codeKey(input.id) === key),
  );
  if (!analysis || nodes.length === 0) return valuePanelTexts[language].feedsNothing;
  const indicators = new Map(planIndicators(analysis.plan).map((each) => [each.code, each]));
  return html`<ul>
    ${nodes.map((node) => html`<li>${fed(node, indicators.get(node.code), language)}</li>`)}
  </ul>`;
}

function fed(node: OutcomeNode, indicator: Indicator | undefined, language: Language): TemplateResult {
  const texts = valuePanelTexts[language];
  const formula = indicator?.formula ? ` · ${texts.formula}: ${expressionText(indicator.formula, language)}` : '';
  const target = node.target ? ` · ${texts.target}: ${unbroken(targetText(node.target, language))}` : '';
  return html`<strong>${node.code}</strong> <span lang=${planLanguage()}>${node.title}</span>${formula}${target} ·
    ${texts.result}: <a href=${routeHref('risultati', node.code)}>${scoreText(node, language, 2)}, ${texts.why}</a>`;
}
