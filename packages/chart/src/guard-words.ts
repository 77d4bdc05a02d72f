import { type CycleGuard, type CycleTransition, expressionText, type Language } from '@traguardo/model';

/** What must hold for a step, each as a word of the workflow or a formula as one reads it, the choice among steps first. */
export function guardWords({ when, guards }: CycleTransition, language: Language): readonly string[] {
  const choice =
    when === null
      ? []
      : [when.kind === 'field' ? `${when.field} = ${when.is}` : expressionText(when.condition, language)];
  return [...choice, ...guards.map((guard) => guardWord(guard, language))];
}

/** One guard as a word, a formula, or the states another region must be in. */
export function guardWord(guard: CycleGuard, language: Language): string {
  switch (guard.kind) {
    case 'named':
      return guard.name;
    case 'in':
      return `in ${guard.states.map((state) => `${guard.region}.${state}`).join(', ')}`;
    case 'condition':
      return expressionText(guard.condition, language);
    default:
      return guard satisfies never;
  }
}
