import { codeKey, type Plan } from '@traguardo/model';

/** The title of a registered source, or the words it was given in. */
export function sourceTitle(plan: Pick<Plan, 'sources'>, source: string): string {
  return plan.sources.find(({ code }) => codeKey(code) === codeKey(source))?.title || source;
}
