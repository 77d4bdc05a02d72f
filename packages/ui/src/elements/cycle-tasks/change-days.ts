import { codeKey, dateText, type Language, type Plan } from '@traguardo/model';
import type { CycleState } from '@traguardo/workflow';
import { stepFormTexts } from '../../locales/step-form.ts';
import { revisionsSince } from '../../workspace/cycle/revisions-since.ts';
import { type Draft, draftAt } from '../step-form/draft.ts';

/** The days from which the text has what the change under way changes, in order: those of its revisions since the version in force. */
export function changeDays(plan: Plan, cycle: CycleState): readonly string[] {
  const changed = new Set((cycle.context.change?.items ?? []).map(({ code }) => codeKey(code)));
  const own = revisionsSince(plan, cycle).filter(({ overrides }) =>
    overrides.some(({ code }) => changed.has(codeKey(code))),
  );
  return [...new Set(own.map(({ at }) => at))].toSorted();
}

/**
 * What is told at "Vale dal": from which day the text has the change, where the approval says another one. `day` is that of the step; null
 * where its act gives it.
 */
export function otherDay(days: readonly string[], draft: Draft, day: string | null, language: Language): string {
  const from = [draftAt(draft, 'validFrom'), day, draftAt(draft, 'act.date')].find((each) => Boolean(each));
  if (days.every((each) => each === from)) return '';
  return stepFormTexts[language].textSays(days.map((each) => dateText(each, language)));
}
