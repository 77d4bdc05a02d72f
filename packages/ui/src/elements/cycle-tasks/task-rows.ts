import { dateText, daysBetween } from '@traguardo/model';
import { type CycleNames, daysText } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { taskTexts } from '../../locales/tasks.ts';
import { routeHref } from '../../workspace/route.ts';
import { filterParameters, NO_FILTER } from '../data-view/row-filters.ts';
import { icon } from '../../styles/icons.ts';
import { stepHref } from '../cycle-view/step-href.ts';
import type { SubjectTask } from './subject-tasks.ts';

/** How many values, sheets or documents of a task have their link; its own page has them all. */
const MOST_LINKS = 6;

/** A task for values, sheets or documents, each with its link; whose it is where it is not of the role that acts. */
export function taskRow(
  { step, region, roles, subjects }: SubjectTask,
  role: string,
  names: CycleNames,
): TemplateResult {
  const text = taskTexts[names.language];
  const counted = region.each === null ? '' : text.waiting[region.each](subjects.length);
  const whose = roles.includes(role) ? '' : ` · ${roles.map(names.role).join(', ')}`;
  const name = region.each === 'document' ? names.document : (code: string): string => code;
  return html`<li>
    <span><a href=${stepHref({ step, region }, null)}>${names.step(step.id)}</a>: ${counted}${whose}</span>
    <span class="subjects">
      ${subjects.slice(0, MOST_LINKS).map((code) => html`<a href=${stepHref({ step, region }, code)}>${name(code)}</a>`)}
      ${subjects.length > MOST_LINKS ? html`<span class="muted">${text.more(subjects.length - MOST_LINKS)}</span>` : nothing}
    </span>
  </li>`;
}

/** The values that are still to be given, until when, with the way to the sheet that shows them. */
export function valuesRow(
  due: string | null,
  day: string,
  { language }: CycleNames,
  onOpen: () => void,
): TemplateResult {
  const text = taskTexts[language];
  const days = due === null ? null : daysBetween(day, due);
  const tone = days === null ? 'neutral' : days < 0 ? 'red' : days <= 30 ? 'yellow' : 'neutral';
  const href = routeHref('dati', null, filterParameters({ ...NO_FILTER, shown: 'missing' }));
  return html`<li>
    <span><a href=${href} @click=${onOpen}>${text.giveValues}</a></span>
    ${
      due === null
        ? nothing
        : html`<span class="small"
            >${text.dueBy(dateText(due, language))}
            <span class="badge ${tone}"
              >${days !== null && days < 0 ? icon('warning') : nothing}${daysText(days, language)}</span
            ></span
          >`
    }
  </li>`;
}
