import { codeKey, dateText, type Language, type Plan } from '@traguardo/model';
import { type CycleState, versionInForce } from '@traguardo/workflow';
import { stepFormTexts } from '../../locales/step-form.ts';
import { type Draft, draftAt } from '../step-form/draft.ts';

/** The days from which the text has what the change under way changes, in order: those of its revisions since the version in force. */
export function changeDays({ revisions }: Plan, { context }: CycleState): readonly string[] {
  const changed = new Set((context.change?.items ?? []).map(({ code }) => codeKey(code)));
  const since = versionInForce(context)?.day ?? '';
  const own = revisions.filter(
    ({ at, overrides }) => at > since && overrides.some(({ code }) => changed.has(codeKey(code))),
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
