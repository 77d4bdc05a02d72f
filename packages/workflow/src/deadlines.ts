import { compareText, type CycleDefinition, type CycleTerm, type CycleTransition } from '@traguardo/model';
import type { CycleContext, CycleState } from './context.ts';
import type { Holiday } from './holidays.ts';
import { type PlacedStep, stepsOf } from './steps.ts';
import { stateIn } from './subjects.ts';
import { type TermDay, termDay } from './term-day.ts';

/**
 * A term still to be met, a document still to be published, or a step with a day of its own still to be taken, with the
 * steps that meet it. Days are ISO days.
 */
export interface Deadline {
  readonly kind: 'term' | 'document' | 'step';
  /** The code of the term or of the document, the id of the step. */
  readonly term: string;
  /** What the step is about; null for one of the cycle as a whole. */
  readonly subject: string | null;
  /** The last day; null for the next meeting. */
  readonly due: string | null;
  /** The day the law prints, when a holiday moved the last one; else the same. */
  readonly printed: string | null;
  readonly holiday: Holiday | null;
  readonly steps: readonly CycleTransition[];
  /** Whether its passing has been recorded. */
  readonly noticed: boolean;
  readonly sources: readonly string[];
  readonly consequence: CycleTerm['consequence'];
}

/** The day on which a term ends for this instance; null when it has no day (yet). */
export function dueDay(term: CycleTerm, context: CycleContext, definition: CycleDefinition): string | null {
  return dayOfTerm(term, context, definition)?.ends ?? null;
}

function dayOfTerm(term: CycleTerm, context: CycleContext, definition: CycleDefinition): TermDay | null {
  return termDay(term.due, openedOn(term, context, definition), context.instance, definition);
}

/**
 * The day by which a document is to be public: its own, or the day it was made when that is later; the day it was made when
 * the text gives none. Null while there is nothing to publish.
 */
export function documentDay(
  document: CycleTerm,
  { documents, instance }: CycleContext,
  definition: CycleDefinition,
): TermDay | null {
  const since = documents[document.code]?.due?.since ?? null;
  if (since === null) return null;
  const day = termDay(document.due, since, instance, definition);
  return day === null || day.ends < since ? { printed: since, ends: since, holiday: null } : day;
}

/** Whether a term is open: neither met nor closed, and what it counts from has happened. */
export function isPending(term: CycleTerm, context: CycleContext, definition: CycleDefinition): boolean {
  if (context.terms[term.code] !== undefined) return false;
  const { kind = 'date' } = term.due ?? {};
  const isCounted = kind === 'at-once' || kind === 'after-entry' || kind === 'next-meeting';
  return !isCounted || openedOn(term, context, definition) !== null;
}

/** The day on which the state was entered from which a term's step starts; null while no region is there. */
function openedOn({ code }: CycleTerm, { entered }: CycleContext, definition: CycleDefinition): string | null {
  const states = stepsMeeting(definition, code).flatMap(({ step }) => step.from);
  const days = states.flatMap((state) => (Object.hasOwn(entered, state) ? (entered[state] ?? []) : []));
  return days.toSorted().at(-1) ?? null;
}

function stepsMeeting(definition: CycleDefinition, code: string): readonly PlacedStep[] {
  return stepsOf(definition).filter(({ step }) => step.term === code);
}

/** The terms still open and the documents to be published, by day; one for the next meeting stands at the day since which it waits. */
export function dueAt(state: CycleState, definition: CycleDefinition): readonly Deadline[] {
  const open = [...openTerms(state, definition), ...openDocuments(state, definition), ...openSteps(state, definition)];
  const since = ({ kind, term }: Deadline): string => {
    const waiting = definition.terms.find(({ code }) => kind === 'term' && code === term);
    return (waiting && openedOn(waiting, state.context, definition)) ?? '9999';
  };
  return open.toSorted((a, b) => compareText(a.due ?? since(a), b.due ?? since(b)));
}

function openTerms({ context }: CycleState, definition: CycleDefinition): readonly Deadline[] {
  return definition.terms
    .filter((term) => isPending(term, context, definition))
    .map((term) => {
      const steps = stepsMeeting(definition, term.code);
      return {
        kind: 'term',
        subject: null,
        ...headOf(term, dayOfTerm(term, context, definition)),
        steps: steps.map(({ step }) => step),
        noticed: context.late.some((delay) => delay.term === term.code),
      };
    });
}

function openDocuments(state: CycleState, definition: CycleDefinition): readonly Deadline[] {
  const { context } = state;
  return definition.documents
    .filter(({ code }) => (context.documents[code]?.due ?? null) !== null)
    .map((document) => ({
      kind: 'document',
      subject: document.code,
      ...headOf(document, documentDay(document, context, definition)),
      steps: stepsOf(definition)
        .filter(({ step, region }) => {
          const isPublishing = step.effects.includes('document-published');
          return isPublishing && step.from.includes(stateIn(state, region, document.code));
        })
        .map(({ step }) => step),
      noticed: false,
    }));
}

/** Steps with a day of their own that can be taken from the present state, one for each subject that is there. */
function openSteps(state: CycleState, definition: CycleDefinition): readonly Deadline[] {
  return stepsOf(definition)
    .filter(({ step }) => step.due !== null && step.term === null)
    .flatMap(({ step, region }) => {
      const subjects = region.each === null ? [null] : Object.keys(state.items[region.code] ?? {});
      return subjects
        .filter((subject) => step.from.includes(stateIn(state, region, subject)))
        .map((subject) => ({ subject, day: ownDay({ step, region, subject }, state, state.context, definition) }))
        .filter(({ day }) => day !== null || step.due?.kind === 'next-meeting')
        .map(({ subject, day }) => ({
          kind: 'step' as const,
          subject,
          ...headOf({ code: step.id, sources: step.sources, consequence: null }, day),
          steps: [step],
          noticed: false,
        }));
    });
}

/** The day by which a step with a day of its own is due, counted from the entry of the state it starts from; null for another. */
export function ownDay(
  { step, region, subject }: PlacedStep & { readonly subject: string | null },
  state: Pick<CycleState, 'value' | 'items'>,
  { entered, enteredItems, instance }: CycleContext,
  definition: CycleDefinition,
): TermDay | null {
  if (step.due === null || step.term !== null) return null;
  const days = subject === null ? entered : (enteredItems[region.code] ?? {});
  const key = subject ?? stateIn(state, region, null);
  const since = Object.hasOwn(days, key) ? (days[key] ?? null) : null;
  return termDay(step.due, since, instance, definition);
}

function headOf(
  { code, sources, consequence }: Pick<CycleTerm, 'code' | 'sources' | 'consequence'>,
  day: TermDay | null,
) {
  return {
    term: code,
    due: day?.ends ?? null,
    printed: day?.printed ?? null,
    holiday: day?.holiday ?? null,
    sources,
    consequence,
  };
}
