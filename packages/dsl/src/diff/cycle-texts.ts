import type { CycleDue, CycleGuard } from '@traguardo/model';
import { coreVocabulary } from '../vocabulary/core.ts';
import { effectConcept, IN_STATE } from '../vocabulary/cycle-arguments.ts';
import type { FieldTypes } from './change.ts';
import type { Say } from './say.ts';

/** The fields of a change of a cycle. */
export type CycleField =
  | 'sources'
  | 'holidays'
  | 'substitutes'
  | 'each'
  | 'due'
  | 'consequence'
  | 'initial'
  | 'final'
  | 'from'
  | 'to'
  | 'roles'
  | 'guards'
  | 'fields'
  | 'optional'
  | 'term'
  | 'closes'
  | 'reopens'
  | 'effects'
  | 'produces';

const listed = (texts: readonly string[]): string => texts.join(', ');

/** A word of the language as plans write it. */
function written(concept: string, { language }: Say): string {
  return coreVocabulary.print('argument', concept, language).replaceAll('_', ' ');
}

const fieldsListed = (names: readonly string[], say: Say): string =>
  listed(names.map((name) => written(`field.${name}`, say)));

const yesOrNo = (value: boolean, { words }: Say): string => (value ? words.yes : words.no);

/** How what a cycle says is said of a change. */
export const CYCLE_TEXTS: {
  readonly [K in CycleField]: (value: NonNullable<FieldTypes[K]>, say: Say) => string;
} = {
  sources: listed,
  holidays: (holidays) => listed(holidays.map(({ day, month, title }) => `${dayMonth(day, month)} ${title}`.trim())),
  substitutes: listed,
  each: (each, say) => written(`each.${each}`, say),
  due: dueText,
  consequence: (consequence, say) => written(`consequence.${consequence}`, say),
  initial: yesOrNo,
  final: yesOrNo,
  from: listed,
  to: (state) => state,
  roles: listed,
  guards: (guards, say) => listed(guards.map((guard) => guardText(guard, say))),
  fields: fieldsListed,
  optional: fieldsListed,
  term: (term) => term,
  closes: listed,
  reopens: listed,
  effects: (effects, say) => listed(effects.map((effect) => written(effectConcept(effect), say))),
  produces: listed,
};

/** `31/01 o dal bilancio 30 gg, prorogato se festivo`. */
function dueText(due: CycleDue, say: Say): string {
  const word = (name: string): string => written(`due.${name}`, say);
  const days = (count: number): string => `${count} ${coreVocabulary.print('unit', 'day', say.language)}`;
  const moved = 'nextWorkingDay' in due && due.nextWorkingDay ? `, ${word('next-working-day')}` : '';
  switch (due.kind) {
    case 'date':
      return `${dayMonth(due.day, due.month)}${due.year === 1 ? ` ${word('next-year')}` : ''}${moved}`;
    case 'date-or-after-budget':
      return `${dayMonth(due.day, due.month)} ${word('or-after-budget')} ${days(due.days)}${moved}`;
    case 'after-entry':
      return `${days(due.days)}${moved}`;
    default:
      return word(due.kind);
  }
}

function dayMonth(day: number, month: number): string {
  return [day, month].map((part) => String(part).padStart(2, '0')).join('/');
}

function guardText(guard: CycleGuard, say: Say): string {
  switch (guard.kind) {
    case 'named':
      return written(`guard.${guard.name}`, say);
    case 'in':
      return `${written(IN_STATE, say)} ${listed(guard.states.map((state) => `${guard.region}.${state}`))}`;
    case 'condition':
      return `(${say.expression(guard.condition)})`;
    default:
      return guard satisfies never;
  }
}
