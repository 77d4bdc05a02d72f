import { dateText } from '@traguardo/model';
import { type CycleNames, dayOfStep, mainRegion, type Payload, stepsOf } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The reasons given with the last step of the year, to whoever goes on from there: a plan or a report sent back, a change rejected, data opened again. */
export function sentBack({ definition, events }: CycleDesk, names: CycleNames): TemplateResult | typeof nothing {
  if (definition === null) return nothing;
  const ofYear = stepsOf(definition).filter(({ region }) => region === mainRegion(definition));
  const last = events.findLast(({ type }) => ofYear.some(({ step }) => step.code === type));
  if (last === undefined) return nothing;
  const input = last.payload.input as Payload;
  // the refusal of a report is told with its criteria
  if (typeof input.reasons !== 'string' || input.criteria !== undefined) return nothing;
  const what = `${names.event(last.type)}, ${names.role(last.role)}, ${dateText(dayOfStep(input, last.at), names.language)}`;
  return html`<p class="notice yellow">
    <strong>${what}.</strong> <span lang=${planLanguage()}>${input.reasons}</span>
  </p>`;
}
