import { dateText, type Plan, planIndicators } from '@traguardo/model';
import {
  type CycleNames,
  enteredBy,
  givenText,
  isSelfCertified,
  type SubjectRow,
  type ValueStanding,
  type ValueStep,
} from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { subjectTexts } from '../../locales/subjects.ts';
import { valueWords } from '../../locales/value-words.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';

/** A value as its page shows it. */
export interface ValueRow extends SubjectRow {
  readonly title: string;
  /** The day it is of, where that is before the end of the period. */
  readonly early: string | null;
  readonly standing: ValueStanding;
  readonly history: readonly ValueStep[];
}

const TONES: Readonly<Record<ValueStanding, string>> = {
  expected: 'neutral',
  provisional: 'yellow',
  confirmed: 'green',
  certified: 'green',
  corrected: 'yellow',
  changed: 'red',
};

/** The cells that say what was given for a value, where it stands, who entered it and who certified it. */
export function valueCells(
  { subject, early, standing, history }: ValueRow,
  { cycle, facts }: CycleDesk,
  names: CycleNames,
): TemplateResult {
  const text = subjectTexts[names.language];
  const last = history.at(-1);
  const certified = last?.kind === 'certified' ? names.role(last.actor) : null;
  const given = facts?.values.given[subject];
  const entered = cycle === null || facts === null ? [] : enteredBy(subject, cycle.context, facts);
  const isOwn = cycle !== null && facts !== null && isSelfCertified(subject, cycle.context, facts);
  return html`<td role="cell" class="given" data-label=${text.given}>
      <strong>${given === undefined ? '–' : givenText(given, names.language)}</strong>
      ${given === undefined || early === null ? nothing : html`<span class="small">${text.asOf(dateText(early, names.language))}</span>`}
    </td>
    <td role="cell" class="standing">
      <span class="badge ${TONES[standing]}">${valueWords[names.language].standings[standing]}</span>
    </td>
    <td role="cell" class=${entered.length === 0 ? 'nobody' : ''} data-label=${text.enteredBy}>
      ${entered.map(names.role).join(', ') || text.nobody}
    </td>
    <td role="cell" class=${certified === null ? 'nobody' : ''} data-label=${text.certifiedBy}>
      ${certified ?? '–'}${isOwn ? html` <span class="small">${text.byOneself}</span>` : nothing}
    </td>`;
}

/** The title of every indicator and measure of a plan. */
export function valueTitles(plan: Plan): ReadonlyMap<string, string> {
  const indicators = planIndicators(plan);
  return new Map([
    ...indicators.flatMap((each) => each.measures).map(({ id, title }) => [id, title] as const),
    ...plan.measures.map(({ id, title }) => [id, title] as const),
    ...indicators.map(({ code, title }) => [code, title] as const),
  ]);
}
