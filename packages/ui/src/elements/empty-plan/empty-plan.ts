import { type Language, type Plan, planIndicators } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { emptyPlanTexts } from '../../locales/empty-plan.ts';
import { routeHref } from '../../workspace/route.ts';
import type { Analysis } from '../../workspace/workspace.ts';

/** Whether a plan asks for no value and so has no result. */
export function isEmptyPlan(plan: Plan): boolean {
  return planIndicators(plan).length === 0;
}

/** Why there is nothing to see of an empty plan, and the one thing to do: mend its first error, or begin. */
export function emptyPlan({ problems }: Analysis, language: Language): TemplateResult {
  const texts = emptyPlanTexts[language];
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const [sentence, step, href] = first
    ? [texts.broken(errors.length), texts.toError, routeHref('piano', `${first.file}:${first.from}`)]
    : [texts.empty, texts.begin, routeHref('piano', null, new URLSearchParams({ accanto: 'modulo' }))];
  return html`<div class="empty-plan">
    <p>${sentence}</p>
    <p><a class="button small" href=${href}>${step}</a></p>
  </div>`;
}
