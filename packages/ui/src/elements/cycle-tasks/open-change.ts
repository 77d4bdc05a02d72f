import { codeKey, dateText } from '@traguardo/model';
import {
  changedCommitments,
  type CycleContext,
  type CycleNames,
  type Facts,
  recordsOf,
  versionInForce,
} from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { taskTexts } from '../../locales/tasks.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';

/**
 * The change under way: where it is read, which opinions are contrary and, to who approves it, what of it the text does not say on the
 * day of the steps: the version sealed then would be without it.
 */
export function openChange(
  { cycle, facts, steps, role, day }: CycleDesk,
  { language }: CycleNames,
): TemplateResult | typeof nothing {
  const { context } = cycle ?? {};
  if (!context?.change) return nothing;
  const text = taskTexts[language];
  const { items, opinions } = context.change;
  const contrary = opinions.flatMap(({ item, opinion }) =>
    opinion === 'contrary' ? (items[item - 1]?.code ?? []) : [],
  );
  const isApproving = steps.some(
    ({ step }) => step.roles.includes(role) && recordsOf(step).includes('change-approved'),
  );
  const unsaid = facts !== null && isApproving ? itemsNotInText(context, facts) : [];
  const list = (codes: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(codes));
  return html`<p><a href=${cyclePageHref('modifiche')}>${text.readChange}</a></p>
    ${contrary.length === 0 ? nothing : html`<p class="notice yellow">${text.contrary(list(contrary))}</p>`}
    ${unsaid.length === 0 ? nothing : html`<p class="notice yellow">${text.notInText(list(unsaid), dateText(day, language))}</p>`}`;
}

/** Nodes of the items that the text, on the day of the facts, holds to what the version in force does. */
function itemsNotInText(
  context: Pick<CycleContext, 'change' | 'versions'>,
  { commitments }: Pick<Facts, 'commitments'>,
): readonly string[] {
  const before = versionInForce(context)?.commitments ?? {};
  const changed = new Set(changedCommitments(before, commitments).map(codeKey));
  const same = new Set(
    Object.keys(before)
      .map(codeKey)
      .filter((code) => !changed.has(code)),
  );
  return (context.change?.items ?? []).flatMap(({ code }) => (same.has(codeKey(code)) ? code : []));
}
