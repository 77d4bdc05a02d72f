import type { CycleTransition, Language, Plan } from '@traguardo/model';
import type { DeclaredName } from '../names.ts';

const PHRASES = {
  it: {
    steps: 'Passi',
    roles: 'Da',
    law: 'Norma',
    stays: 'resta',
    instead: 'Sostituisce',
    each: {
      sheet: 'Uno stato per ogni scheda',
      value: 'Uno stato per ogni valore',
      document: 'Uno stato per ogni documento',
    },
  },
  en: {
    steps: 'Steps',
    roles: 'By',
    law: 'Law',
    stays: 'stays',
    instead: 'Substitutes',
    each: {
      sheet: 'A state for each sheet',
      value: 'A state for each value',
      document: 'A state for each document',
    },
  },
};

/**
 * What hover says of a region (what it is repeated for), a state (the steps that lead out of it), a role (those it takes), a
 * term or a document (those that meet or leave it, its law), a step.
 */
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
    case 'region': {
      const each = cycle?.regions.find(({ code }) => code === name.code)?.each ?? null;
      return each === null ? [] : [phrases.each[each]];
    }
    case 'actor':
      return [
        ...listed(phrases.instead, cycle?.roles.find(({ code }) => code === name.code)?.substitutes ?? []),
        ...listed(
          phrases.steps,
          steps.filter(({ roles }) => roles.includes(name.code)).map(({ id }) => id),
        ),
      ];
    case 'term':
    case 'document': {
      const isMeant = ({ term, produces }: CycleTransition): boolean =>
        name.kind === 'term' ? term === name.code : produces.includes(name.code);
      const dated = name.kind === 'term' ? cycle?.terms : cycle?.documents;
      return [
        ...listed(
          phrases.steps,
          steps.filter(isMeant).map(({ id }) => id),
        ),
        ...listed(phrases.law, dated?.find(({ code }) => code === name.code)?.sources ?? []),
      ];
    }
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
