import { type CycleDefinition, type CycleTerm, dateText, italian, type Language, type Plan } from '@traguardo/model';
import type { ReportSources } from '@traguardo/report';
import {
  cycleHash,
  cyclePath,
  daysLate,
  definitionsIn,
  type DefinitionOf,
  DUE_TEXTS,
  instanceOfPlan,
  namesOf,
  startCycle,
  type YearStep,
  yearSteps,
} from '@traguardo/workflow';
import type { ReportJournal } from './report-journal.ts';

type YearLine = NonNullable<ReportSources['cycle']>[number];

/**
 * The year as the journal tells it, with what is still to come; without one, the year as `cycle` has it. Null where neither is there,
 * or the plan is of no year. What follows the report in the journal is told too: it does not make the report stale.
 */
export function yearOf(
  journal: ReportJournal | null,
  plan: Plan,
  cycle: CycleDefinition | null,
  language: Language,
): ReportSources['cycle'] {
  if (journal !== null) {
    const { definition, state } = journal.folded;
    const definitionOf = definitionsOf(journal);
    const path = cyclePath(journal.events, definitionOf);
    return yearSteps(path, state, definition, definitionOf).map((step) => lineOf(step, language));
  }
  const instance = instanceOfPlan(plan);
  if (cycle === null || instance === null) return null;
  const steps = yearSteps([], startCycle(instance, cycle), cycle, () => null);
  return steps.map((step) => lineOf(step, language));
}

/** The cycles the journal ran by, each read once. */
function definitionsOf({ folded: { definition }, blobs }: ReportJournal): DefinitionOf {
  const kept = definitionsIn(blobs);
  const known = new Map<string, CycleDefinition | null>([[cycleHash(definition), definition]]);
  return (hash) => {
    const found = known.has(hash) ? (known.get(hash) ?? null) : kept(hash);
    known.set(hash, found);
    return found;
  };
}

function lineOf(year: YearStep, language: Language): YearLine {
  const { kind, step, definition, roles, day, act } = year;
  const names = namesOf(definition, language);
  const words = WORDS[language];
  const isLate = kind === 'missed' || (day !== null && daysLate({ day, due: year.due }) > 0);
  return {
    day: kind === 'missed' ? words.never : day === null ? '' : dateText(day, language),
    title: names.step(step.id),
    who: act === null ? roles.map(names.role).join(words.or) : `${act.organ}, ${words.number(act.number)}`,
    term: termText(year, language),
    mark: isLate ? 'late' : kind === 'expected' ? 'open' : 'done',
  };
}

function termText({ kind, day, term, due }: YearStep, language: Language): string {
  if (term === null) return '';
  const words = WORDS[language];
  const by = due === null ? withoutDay(term, language) : dateText(due, language);
  if (kind === 'missed') return words.missed(by);
  if (kind === 'expected') return due === null ? by : words.by(by);
  if (day === null || due === null) return by;
  return `${by}, ${words.late(daysLate({ day, due }))}`;
}

/** A term that has no day, or none yet. */
function withoutDay({ due }: CycleTerm, language: Language): string {
  const words = WORDS[language];
  if (due?.kind === 'at-once') return words.atOnce;
  if (due?.kind === 'after-entry') return words.after(due.days);
  return due?.kind === 'next-meeting' ? DUE_TEXTS[language].noDay : '';
}

interface YearWords {
  readonly or: string;
  readonly number: (number: string) => string;
  readonly by: (day: string) => string;
  readonly atOnce: string;
  readonly after: (days: number) => string;
  readonly late: (days: number) => string;
  readonly missed: (day: string) => string;
  readonly never: string;
}

const WORDS: Readonly<Record<Language, YearWords>> = {
  it: {
    or: ' o ',
    number: (number) => `n. ${number}`,
    by: (day) => italian`entro il ${day}`,
    atOnce: 'subito',
    after: (days) => `entro ${days === 1 ? '1 giorno' : `${days} giorni`}`,
    late: (days) => (days === 0 ? 'in tempo' : `${days === 1 ? '1 giorno' : `${days} giorni`} di ritardo`),
    missed: (day) => `${day}, non rispettato`,
    never: 'non fatto',
  },
  en: {
    or: ' or ',
    number: (number) => `no. ${number}`,
    by: (day) => `by ${day}`,
    atOnce: 'at once',
    after: (days) => `within ${days === 1 ? '1 day' : `${days} days`}`,
    late: (days) => (days === 0 ? 'on time' : `${days === 1 ? '1 day' : `${days} days`} late`),
    missed: (day) => `${day}, not met`,
    never: 'not done',
  },
};
