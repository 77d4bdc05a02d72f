import type { CycleTransition, Language, Plan } from '@traguardo/model';
import type { DeclaredName } from './names.ts';

const PHRASES = {
  it: { steps: 'Passi', roles: 'Da', law: 'Norma', stays: 'resta' },
  en: { steps: 'Steps', roles: 'By', law: 'Law', stays: 'stays' },
};

/** What hover says of a state (the steps that lead out of it), a role (those it takes), a term (those that meet it), a step. */
export function cycleFacts(plan: Plan, name: DeclaredName, language: Language): string[] {
  const cycle = plan.cycles.find(({ code }) => code === name.owner);
  const steps = cycle?.regions.flatMap(({ transitions }) => transitions) ?? [];
  const phrases = PHRASES[language];
  switch (name.kind) {
    case 'state':
      return listed(
        phrases.steps,
        steps
          .filter(({ from }) => from.includes(name.code))
          .map((step) => `${step.code} → ${targetOf(step, language)}`),
      );
    case 'actor':
      return listed(
        phrases.steps,
        steps.filter(({ roles }) => roles.includes(name.code)).map(({ id }) => id),
      );
    case 'term':
      return [
        ...listed(
          phrases.steps,
          steps.filter(({ term }) => term === name.code).map(({ id }) => id),
        ),
        ...listed(phrases.law, cycle?.terms.find(({ code }) => code === name.code)?.sources ?? []),
      ];
    case 'on': {
      const step = steps.find(({ id }) => id === name.code);
      return step
        ? [
            `${step.from.join(', ')} → ${targetOf(step, language)}`,
            ...listed(phrases.roles, step.roles),
            ...listed(phrases.law, step.sources),
          ]
        : [];
    }
    default:
      return [];
  }
}

function targetOf({ to }: CycleTransition, language: Language): string {
  return to ?? PHRASES[language].stays;
}

function listed(head: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${head}: ${items.join(', ')}`];
}
