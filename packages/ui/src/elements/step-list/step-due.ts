import { dateText, daysBetween, type Language } from '@traguardo/model';
import { daysText, type PossibleStep } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { taskTexts } from '../../locales/tasks.ts';
import { icon } from '../../styles/icons.ts';

/** The day by which a step is due, counted from a day; nothing where none is, or no day is told. */
export function stepDue({ due }: PossibleStep, day: string, language: Language): TemplateResult | typeof nothing {
  if (day === '' || due === null || due.due === null) return nothing;
  const days = daysBetween(day, due.due);
  return html`<p class="small">
    ${taskTexts[language].dueBy(dateText(due.due, language))}
    <span class="badge ${days < 0 ? 'red' : days <= 30 ? 'yellow' : 'neutral'}"
      >${days < 0 ? icon('warning') : nothing}${daysText(days, language)}</span
    >
  </p>`;
}
