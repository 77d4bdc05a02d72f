import { dateText } from '@traguardo/model';
import { type CycleNames, dayOfStep, isGoingBack, mainRegion, type Payload } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/**
 * The reasons given with the last step that moved the year, to whoever goes on from there: a warning where it went back (a plan or a
 * report sent back, a change rejected, data opened again), a remark where it went on.
 */
export function sentBack({ definition, events }: CycleDesk, names: CycleNames): TemplateResult | typeof nothing {
  const moves = (definition && mainRegion(definition)?.transitions.filter(({ to }) => to !== null)) ?? [];
  const last = events.findLast(({ type }) => moves.some(({ code }) => code === type));
  if (last === undefined) return nothing;
  const input = last.payload.input as Payload;
  // the refusal of a report is told with its criteria
  if (typeof input.reasons !== 'string' || input.criteria !== undefined) return nothing;
  const isBack = moves.filter(({ code }) => code === last.type).every(isGoingBack);
  const what = `${names.event(last.type)}, ${names.role(last.role)}, ${dateText(dayOfStep(input, last.at), names.language)}`;
  return html`<p class="notice ${isBack ? 'yellow' : ''}">
    <strong>${what}.</strong> <span lang=${planLanguage()}>${input.reasons}</span>
  </p>`;
}
