import { codeKey, type Language, type Plan } from '@traguardo/model';
import { changedCommitments, type CycleNames, versionInForce } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { taskTexts } from '../../locales/tasks.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { revisionsSince } from '../../workspace/cycle/revisions-since.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';

/** The change under way: where it is read, and which opinions are contrary. Without one, what the text still has of one that came to nothing. */
export function openChange(
  desk: CycleDesk,
  plan: Plan | null,
  { language }: CycleNames,
): TemplateResult | typeof nothing {
  const { context } = desk.cycle ?? {};
  if (!context?.change) return stillInText(desk, plan, language);
  const text = taskTexts[language];
  const { items, opinions } = context.change;
  const contrary = opinions.flatMap(({ item, opinion }) =>
    opinion === 'contrary' ? (items[item - 1]?.code ?? []) : [],
  );
  const list = listed(contrary, language);
  return html`<p class="read"><a href=${cyclePageHref('modifiche')}>${text.readChange}</a></p>
    ${contrary.length === 0 ? nothing : html`<p class="notice yellow">${text.contrary(list)}</p>`}`;
}

/** That a change withdrawn, rejected or lapsed is still in the text, from today or a day to come: data are sealed only with what is in force. */
function stillInText(
  { cycle, facts }: CycleDesk,
  plan: Plan | null,
  language: Language,
): TemplateResult | typeof nothing {
  const last = cycle?.context.changes.at(-1);
  if (!cycle || !facts || !last || last.end === 'approved' || cycle.context.frozen !== null) return nothing;
  const changed = changedCommitments(versionInForce(cycle.context)?.commitments ?? {}, facts.commitments);
  const ahead = plan === null ? [] : revisionsSince(plan, cycle);
  const still = new Set(
    [...changed, ...ahead.flatMap(({ overrides }) => overrides.map(({ code }) => code))].map(codeKey),
  );
  const codes = last.items.map(({ code }) => code).filter((code) => still.has(codeKey(code)));
  if (codes.length === 0) return nothing;
  const text = taskTexts[language];
  return html`<p class="notice yellow">
    ${text.stillInText(text.ends[last.end], listed(codes, language))}
    <a href=${cyclePageHref('modifiche')}>${text.readText}</a>
  </p>`;
}

function listed(codes: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(codes));
}
