import { codeKey } from '@traguardo/model';
import { romeDay } from '../calendar.ts';
import { type CycleContext, versionInForce } from '../context.ts';
import type { Facts } from '../facts/facts-shape.ts';
import { dayOfStep } from '../day-of-step.ts';
import { daysLate, metSoFar } from '../lateness.ts';
import type { EventRecord } from '../journal/record.ts';
import type { Criterion } from '../payload/criteria.ts';
import type { Payload } from '../payload/fields.ts';
import { type Figure, figureOf } from './figure.ts';

/** What a journal knows: the state its events add up to, the events, and what the guards see of the plan now. */
export interface KnownToJournal {
  readonly context: CycleContext;
  readonly events: readonly EventRecord[];
  readonly facts: Facts;
}

/** The figures of each criterion that the journal and the facts give, in the order of the criterion. Pure. */
export function journalFigures(known: KnownToJournal): Readonly<Partial<Record<Criterion, readonly Figure[]>>> {
  return {
    'plan-coherence': planCoherence(known),
    'evaluation-coherence': levels(known),
    'all-results': results(known),
    methods: asSealed(known),
    'gaps-explained': gaps(known),
    process: process(known),
    conformity: conformity(known),
  };
}

/** The nodes of the Relazione against those of the version in force; shared values and the profile are not nodes. */
function planCoherence({ context, facts }: KnownToJournal): readonly Figure[] {
  const version = versionInForce(context);
  if (version === null) return [];
  const nodes = (commitments: Facts['commitments']): readonly string[] =>
    Object.keys(commitments).filter((code) => !code.startsWith('@'));
  const sealed = nodes(version.commitments);
  const reported = nodes(facts.commitments);
  const kept = sealed.filter((code) => version.commitments[code] === facts.commitments[code]);
  const inForce = context.versions.filter(({ standing }) => standing !== 'rejected');
  return [
    figureOf(
      'plan-versions',
      inForce.map(({ act }) => act.number),
    ),
    { name: 'nodes-kept', count: kept.length, of: sealed.length, codes: [] },
    figureOf(
      'nodes-absent',
      sealed.filter((code) => facts.commitments[code] === undefined),
    ),
    figureOf(
      'nodes-added',
      reported.filter((code) => version.commitments[code] === undefined),
    ),
    figureOf(
      'nodes-changed',
      sealed.filter((code) => facts.commitments[code] !== undefined && !kept.includes(code)),
    ),
  ];
}

/** The last judgements on the body and on the units, by level. */
function levels({ context }: KnownToJournal): readonly Figure[] {
  const given = (scope: 'body' | 'units'): readonly string[] =>
    (context.evaluations.findLast((each) => each.scope === scope)?.judgements ?? []).map(({ level }) => level);
  return [figureOf('body-level', given('body')), figureOf('units-levels', given('units'))];
}

function results({ context, facts }: KnownToJournal): readonly Figure[] {
  const excused = new Set((context.report?.uncovered ?? []).map(({ code }) => codeKey(code)));
  const isExcused = (code: string): boolean => excused.has(codeKey(code));
  return [
    { name: 'indicators-scored', count: facts.coverage.known, of: facts.coverage.total, codes: [] },
    figureOf(
      'goals-without-score',
      facts.goalsWithoutScore.filter((code) => !isExcused(code)),
    ),
    figureOf('goals-excused', facts.goalsWithoutScore.filter(isExcused)),
  ];
}

/** Whether every figure is the one it was when the data were sealed; nothing before. */
function asSealed({ context: { frozen }, facts }: KnownToJournal): readonly Figure[] {
  if (frozen === null) return [];
  const isSame = frozen.outcome === facts.figures.outcome;
  const codes = [frozen.outcome.slice('sha256:'.length).slice(0, 12)];
  return [{ name: 'outcome-as-sealed', count: isSame ? 1 : 0, of: 1, codes }];
}

/** Missed targets with the causes of the plan and of the evaluation; values that were excused when the data were sealed. */
function gaps({ context, facts }: KnownToJournal): readonly Figure[] {
  const stated = new Set(context.causes.map(({ code }) => codeKey(code)));
  const without = facts.missedWithoutCause.filter((code) => !stated.has(codeKey(code)));
  const having = facts.missed.filter((code) => !without.includes(code));
  return [
    figureOf('missed-with-cause', having, facts.missed.length),
    figureOf('missed-without-cause', without),
    figureOf(
      'values-excused',
      (context.frozen?.notReceived ?? []).map(({ code }) => code),
    ),
  ];
}

function process({ context, events }: KnownToJournal): readonly Figure[] {
  const later = events.filter(({ payload, at }) => dayOfStep((payload.input ?? {}) as Payload, at) !== romeDay(at));
  const answered = context.questions.filter(({ answer }) => answer !== null);
  // What has no day is neither kept nor late: so the end of the year, which the calendar brings.
  const dated = metSoFar(context).filter(({ kind, due }) => kind === 'term' && due !== null);
  const late = dated.filter((met) => daysLate(met) > 0).map(({ code }) => code);
  return [
    { name: 'steps', count: events.length, of: null, codes: [] },
    figureOf(
      'terms-met',
      dated.flatMap(({ code }) => (late.includes(code) ? [] : code)),
    ),
    figureOf('terms-late', [...new Set([...context.late.map(({ term }) => term), ...late])]),
    figureOf(
      'recorded-later',
      later.map(({ type }) => type),
    ),
    { name: 'monitoring-rounds', count: context.monitoring.length, of: null, codes: [] },
    { name: 'questions-answered', count: answered.length, of: context.questions.length, codes: [] },
  ];
}

function conformity({ context: { report, system } }: KnownToJournal): readonly Figure[] {
  return [
    figureOf(
      'documents',
      (report?.documents ?? []).map(({ title }) => title.slice(0, 200)),
    ),
    figureOf('report-act', report?.act ? [report.act.number] : [], 1),
    figureOf(
      'system-adopted',
      system.flatMap(({ act }) => (act === null ? [] : [act.number])),
    ),
    figureOf('gender-section', report === null ? [] : [report.genderSection.slice(0, 200)], 1),
  ];
}
