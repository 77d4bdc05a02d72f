import type { CycleNames } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { taskTexts } from '../../locales/tasks.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';

/** The change under way: where it is read, and which opinions are contrary. */
export function openChange({ cycle }: CycleDesk, { language }: CycleNames): TemplateResult | typeof nothing {
  const { context } = cycle ?? {};
  if (!context?.change) return nothing;
  const text = taskTexts[language];
  const { items, opinions } = context.change;
  const contrary = opinions.flatMap(({ item, opinion }) =>
    opinion === 'contrary' ? (items[item - 1]?.code ?? []) : [],
  );
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(contrary));
  return html`<p class="read"><a href=${cyclePageHref('modifiche')}>${text.readChange}</a></p>
    ${contrary.length === 0 ? nothing : html`<p class="notice yellow">${text.contrary(list)}</p>`}`;
}
