import { canonicalJson, type CycleDefinition, type CycleTransition, dateText, type Json } from '@traguardo/model';
import type { CycleContext } from '../context.ts';
import { type Deadline, dueAt, dueDay } from '../deadlines.ts';
import { termsAhead } from '../due.ts';
import type { Broken } from '../journal/broken.ts';
import { type Folded, foldEvent, type FoldOptions, startFold } from '../journal/fold.ts';
import type { EventRecord } from '../journal/record.ts';
import { consequenceText, DUE_TEXTS, dueName, metText, movedText } from '../locales/due-texts.ts';
import type { CycleNames } from '../locales/names.ts';
import { clockRole, mayTake, stepsOf } from '../steps.ts';
import { stateIn } from '../subjects.ts';
import type { IcsCalendar, IcsEvent } from './ics-text.ts';

/** What the calendar says of one term or publication; nothing of it depends on the day on which it is asked. */
interface Entry {
  readonly kind: Deadline['kind'];
  readonly code: string;
  readonly subject: string | null;
  /** Publications of one document are counted from 1. */
  readonly turn: number;
  readonly day: string;
  readonly printed: string | null;
  readonly holiday: Deadline['holiday'];
  readonly standing: 'open' | 'met' | 'lapsed';
  readonly endedOn: string | null;
  /** The last day that what ended was held to; null where it had none: the calendar is never late. */
  readonly dueBy: string | null;
}

/** An entry with how often it changed, and when last. */
interface Revised {
  readonly entry: Entry;
  readonly sequence: number;
  readonly revisedAt: string;
}

/**
 * The terms and publications of a year as a calendar, from its verified journal; those of one role when `role` is given, with the terms
 * to which its steps have led: once told they stay, so that a calendar that has them hears what becomes of them.
 * Stamp and sequence of each are those of the events that changed what is said of it, so equal journals give equal bytes.
 */
export function cycleCalendar(
  events: readonly EventRecord[],
  options: FoldOptions,
  names: CycleNames,
  role: string | null = null,
): (IcsCalendar & { readonly kind: 'calendar' }) | Broken {
  const { instance } = options;
  const read = revisions(events, options, role);
  if (read.kind === 'broken') return read;
  const { definition, ahead } = read;
  const texts = DUE_TEXTS[names.language];
  return {
    kind: 'calendar',
    title: texts.calendar(instance.body, instance.year),
    description: texts.about,
    language: names.language,
    events: [...read.revised.values()]
      .filter(
        ({ entry }) =>
          role === null ||
          ahead.has(keyOf(entry)) ||
          stepsFor(entry, definition).some((step) => mayTake(definition, step, role)),
      )
      .toSorted((a, b) => (keyOf(a.entry) < keyOf(b.entry) ? -1 : 1))
      .toSorted((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : 0))
      .map((each) => icsEvent(each, { instance, definition }, names)),
  };
}

interface Read {
  readonly kind: 'whole';
  readonly revised: ReadonlyMap<string, Revised>;
  /** The keys of the terms to which steps of the role have led. */
  readonly ahead: ReadonlySet<string>;
  /** The cycle the journal runs by at its end. */
  readonly definition: CycleDefinition;
}

function revisions(events: readonly EventRecord[], options: FoldOptions, role: string | null): Read | Broken {
  const { instance } = options;
  const revised = new Map<string, Revised>();
  const ahead = new Set<string>();
  const look = ({ state, definition }: Pick<Folded, 'state' | 'definition'>, at: string): void => {
    const deadlines = dueAt(state, definition);
    note(revised, entriesOf(deadlines, state.context, definition), at);
    if (role === null) return;
    const here = stepsOf(definition).filter(({ step, region }) => step.from.includes(stateIn(state, region, null)));
    for (const [{ term }, steps] of termsAhead(role, here, deadlines, definition))
      if (steps.length > 0) ahead.add(`term.${term}`);
  };
  let folded = startFold(options);
  look(folded, `${instance.year - 1}-12-31T23:00:00.000Z`); // midnight in Rome
  const ids = new Set<string>();
  for (const event of events) {
    const next = foldEvent(folded, event, ids, options);
    if (next.kind === 'broken') return next;
    folded = next;
    look(folded, event.at);
  }
  return { kind: 'whole', revised, ahead, definition: folded.definition };
}

/** Entries that say something else than before count one revision more. */
function note(revised: Map<string, Revised>, entries: readonly Entry[], at: string): void {
  for (const entry of entries) {
    const known = revised.get(keyOf(entry));
    if (known !== undefined && isSame(known.entry, entry)) continue;
    revised.set(keyOf(entry), { entry, sequence: known === undefined ? 0 : known.sequence + 1, revisedAt: at });
  }
}

function isSame(a: Entry, b: Entry): boolean {
  return canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);
}

function keyOf({ kind, code, subject, turn }: Entry): string {
  if (kind === 'term') return `term.${code}`;
  return kind === 'document' ? `document.${code}.${turn}` : ['step', code, subject ?? '', turn].join('.');
}

function entriesOf(
  deadlines: readonly Deadline[],
  context: CycleContext,
  definition: CycleDefinition,
): readonly Entry[] {
  const open = deadlines.flatMap(({ kind, term, subject, due, printed, holiday }): readonly Entry[] => {
    const turn = 1 + turnsBefore(context, kind, term, subject);
    return due === null
      ? []
      : [{ kind, code: term, subject, turn, day: due, printed, holiday, standing: 'open', endedOn: null, dueBy: null }];
  });
  return [...open, ...endedTerms(context, definition), ...publishedDocuments(context), ...datedSteps(context)];
}

/** How often a document was published, or a step of a subject taken; a term has one turn. */
function turnsBefore(
  { documents, dated }: CycleContext,
  kind: Entry['kind'],
  code: string,
  subject: string | null,
): number {
  if (kind === 'term') return 0;
  if (kind === 'document') return documents[code]?.publications.length ?? 0;
  return dated.filter((each) => each.step === code && each.subject === subject).length;
}

function datedSteps({ dated }: CycleContext): readonly Entry[] {
  return dated.map(({ step, subject, day, due }, index) => {
    const turn = dated.slice(0, index + 1).filter((each) => each.step === step && each.subject === subject).length;
    return { kind: 'step', code: step, subject, turn, day: due, ...AS_MET, standing: 'met', endedOn: day, dueBy: due };
  });
}

const AS_MET = { printed: null, holiday: null } as const;

/** A term that ended keeps its day, whenever that was. */
function endedTerms(context: CycleContext, definition: CycleDefinition): readonly Entry[] {
  return Object.entries(context.terms).map(([code, { standing, day, due }]) => {
    const term = definition.terms.find((each) => each.code === code);
    const last = due ?? (term && dueDay(term, context, definition)) ?? day;
    const of = { kind: 'term', code, subject: null, turn: 1, ...AS_MET } as const;
    return { ...of, day: last, standing, endedOn: day, dueBy: due };
  });
}

function publishedDocuments({ documents }: CycleContext): readonly Entry[] {
  return Object.entries(documents).flatMap(([code, { publications }]) =>
    publications.map(({ day, due }, index): Entry => {
      const of = { kind: 'document', code, subject: code, turn: index + 1 } as const;
      return { ...of, day: due ?? day, ...AS_MET, standing: 'met', endedOn: day, dueBy: due };
    }),
  );
}

function stepsFor({ kind, code }: Entry, definition: CycleDefinition) {
  const isMeeting = ({ id, term, effects }: CycleTransition): boolean => {
    if (kind === 'step') return id === code;
    return kind === 'term' ? term === code : effects.includes('document-published');
  };
  return stepsOf(definition).flatMap(({ step }) => (isMeeting(step) ? step : []));
}

function icsEvent({ entry, sequence, revisedAt }: Revised, of: FoldOptions, names: CycleNames): IcsEvent {
  const { instance, definition } = of;
  const { kind, code, day, standing } = entry;
  const texts = DUE_TEXTS[names.language];
  const steps = stepsFor(entry, definition);
  const declared = (kind === 'term' ? definition.terms : definition.documents).find((each) => each.code === code);
  const { sources = [], consequence = null } = kind === 'step' ? { sources: steps[0]?.sources } : (declared ?? {});
  const clock = clockRole(definition);
  const roles = [...new Set(steps.flatMap((step) => step.roles))].filter((role) => role !== clock).map(names.role);
  const outcome = consequenceText(consequence, names.language);
  const lines = [
    endText(entry, names),
    movedText({ ...entry, due: day }, names.language),
    roles.length === 0 ? null : texts.who(roles.join(', ')),
    sources.length === 0 ? null : texts.law(sources.join('; ')),
    outcome === null || standing !== 'open' ? null : texts.ifPassed(outcome),
  ];
  return {
    uid: `${keyOf(entry)}.${instance.year}.${instance.body.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_')}@traguardo`,
    day,
    title: dueName(entry, names),
    description: lines.filter((line) => line !== null).join('\n'),
    categories: roles,
    sequence,
    revisedAt,
    isCancelled: standing === 'lapsed',
    alarms: standing === 'open' ? [30, 7, 1, 0] : [],
  };
}

function endText({ kind, code, subject, standing, endedOn, dueBy }: Entry, { language }: CycleNames): string | null {
  if (endedOn === null) return null;
  const text =
    standing === 'lapsed'
      ? DUE_TEXTS[language].lapsed(dateText(endedOn, language))
      : metText({ kind, code, subject, day: endedOn, due: dueBy }, language);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
