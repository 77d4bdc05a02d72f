import { type Language, type Plan, planNodes } from '@traguardo/model';
import {
  type ChangeItem,
  CRITERIA,
  type CycleState,
  type EventRecord,
  type FieldName,
  type PossibleStep,
  recordsOf,
  type SealedVersion,
  versionInForce,
} from '@traguardo/workflow';
import { changesTexts } from '../../locales/changes.ts';
import { stepFormTexts } from '../../locales/step-form.ts';
import { subjectTexts } from '../../locales/subjects.ts';
import type { ValidationDraft } from '../../workspace/cycle/validation-draft.ts';
import type { KeptDocument } from '../../workspace/report-document.ts';
import { routeHref } from '../../workspace/route.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { ASKED_LISTS } from '../step-form/asked-lists.ts';
import { documentOffers } from '../step-form/document-offers.ts';
import { type Draft, isRecord } from '../step-form/draft.ts';
import { changeDays, otherDay } from './change-days.ts';
import type { StepStart } from '../step-list/step-taken.ts';

/** What the forms of the present state start from: what is known is never typed twice. */
export interface KnownFacts {
  readonly plan: Plan;
  readonly cycle: CycleState;
  readonly day: string;
  /** Nobody chose the day: an act gives its own. */
  readonly isToday: boolean;
  readonly language: Language;
  /** What the text changes in the version in force, with what was typed of it. */
  readonly proposed: readonly ChangeItem[];
  /** The grid of the validation as it was filled in on its page; null while it is not known. */
  readonly grid: ValidationDraft | null;
  /** Hash of the bundle as it would be exported now. */
  readonly bundleHash: string;
  /** The reports downloaded here, the newest first. */
  readonly reports: readonly KeptDocument[];
  /** The names of those that are behind. */
  readonly behind: readonly string[];
  /** The values that count and are of a day before the end of the year, once that is over. */
  readonly early: readonly string[];
  /** What was recorded so far: a step taken again starts from what was written the first time. */
  readonly events: readonly EventRecord[];
}

/** Where nothing was made, read or recorded before. */
export const NOTHING_BEFORE = {
  proposed: [],
  grid: null,
  bundleHash: '',
  reports: [],
  behind: [],
  early: [],
  events: [],
} as const satisfies Partial<KnownFacts>;

/** Prefills the form of a step from the plan and the cycle. */
export function stepStart(step: PossibleStep, known: KnownFacts): StepStart {
  const { required } = step.step;
  const { plan } = known;
  const starts = Object.entries(STARTS) as [FieldName, (known: KnownFacts, step: PossibleStep) => Draft][];
  const values = Object.fromEntries(
    starts.filter(([name]) => required.includes(name)).map(([name, start]) => [name, start(known, step)]),
  );
  return {
    values: { ...values, ...writtenBefore(step, known), ...askedFor(step), ...deferred(step, known) },
    fixedLists: ['criteria', 'opinions'],
    suggestions: suggestionsFrom(plan, known.cycle),
    acts: actsOf(plan),
    offers: documentOffers(known.reports, known.behind, known.language),
    told: toldOf(step, known),
    ...noted(step, known),
  };
}

function noted({ step }: PossibleStep, known: KnownFacts): Pick<StepStart, 'note' | 'noteLink'> {
  const { early, language, proposed, reports } = known;
  const texts = subjectTexts[language];
  if (recordsOf(step).includes('report') && reports.length === 0) {
    const { noReport, toReport } = stepFormTexts[language];
    return { note: noReport, noteLink: { href: routeHref('relazione'), text: toReport } };
  }
  if (step.required.includes('items') && proposed.length === 0) return { note: nothingChanged(known) };
  if (!step.effects.includes('seal-data') || early.length === 0) return {};
  return { note: texts.early(early.length), noteLink: { href: cyclePageHref('dati'), text: texts.earlyWhere } };
}

/** That the items come from the text, which changes nothing yet. */
function nothingChanged({ cycle, language }: KnownFacts): string {
  return changesTexts[language].nothing(versionInForce(cycle.context)?.version ?? 0);
}

/** The day from which the text has the last of what is approved, where that is to come. */
function deferred({ step }: PossibleStep, { plan, cycle, day }: KnownFacts): Readonly<Record<string, Draft>> {
  if (!recordsOf(step).includes('change-approved')) return {};
  const last = changeDays(plan, cycle).at(-1) ?? '';
  return { validFrom: last > day ? last : '' };
}

/** What is told at a field of what is typed: that the text has the change from another day, that the report has no gender budget. */
function toldOf({ step }: PossibleStep, { plan, cycle, day, isToday, language }: KnownFacts): StepStart['told'] {
  const records = recordsOf(step);
  if (records.includes('report') && plan.extensions.blocks.length === 0)
    return () => ({ genderSection: stepFormTexts[language].noGender });
  if (!records.includes('change-approved')) return undefined;
  const days = changeDays(plan, cycle);
  return (draft) => ({ validFrom: otherDay(days, draft, isToday ? null : day, language) });
}

/** The acts the plan names in full, for forms that ask for one. */
export function actsOf({ acts }: Plan): StepStart['acts'] {
  return acts.flatMap(({ number, date, organ, title }) =>
    number !== null && date !== null && organ !== null ? [{ number, date, organ, title }] : [],
  );
}

/** What was written of a report or a judgement that is made anew: its files are others. */
function writtenBefore({ step }: PossibleStep, { events }: KnownFacts): Readonly<Record<string, Draft>> {
  const { when } = step;
  const inputs = events
    .filter(({ type }) => type === step.code)
    .map(({ payload }) => payload.input as { readonly [field: string]: Draft });
  const last = inputs.findLast((input) => when?.kind !== 'field' || input[when.field] === when.is) ?? {};
  const { judgements, genderSection, documents } = last;
  return {
    ...(judgements === undefined ? {} : { judgements }),
    ...(genderSection === undefined ? {} : { genderSection }),
    ...(documents === undefined || !Array.isArray(documents) ? {} : { documents: documents.map(withoutFile) }),
  };
}

function withoutFile(document: Draft): Draft {
  if (!isRecord(document)) return document;
  const { stamp: _stamp, ...rest } = document;
  return { ...rest, hash: '' };
}

/** Codes for which a guard waits, each with the text that is still to be written. */
function askedFor({ step, refusals }: PossibleStep): Readonly<Record<string, Draft>> {
  const codesFor = (field: FieldName): readonly string[] =>
    refusals
      .filter(({ wayOut }) => wayOut.some((way) => way.by === 'payload' && way.fields.includes(field)))
      .flatMap(({ data }) => ('codes' in data ? data.codes : 'missing' in data ? data.missing.map(String) : []));
  return Object.fromEntries(
    (Object.entries(ASKED_LISTS) as [keyof typeof ASKED_LISTS, string][])
      .filter(([field]) => step.optional.includes(field))
      .map(([field, part]) => [field, codesFor(field).map((code) => ({ code, [part]: '' }))]),
  );
}

const BLANK_ITEM: Draft = { code: '', what: '', old: '', new: '', cause: '', evidence: '' };

const STARTS: Readonly<Partial<Record<FieldName, (known: KnownFacts, step: PossibleStep) => Draft>>> = {
  act: ({ day }) => ({ number: '', date: day, organ: '', title: '' }),
  items: ({ proposed }) => (proposed.length > 0 ? proposed.map((item) => ({ ...item })) : [BLANK_ITEM]),
  opinions: ({ cycle }) =>
    (cycle.context.change?.items ?? []).map((_item, index) => ({ item: index + 1, opinion: '', text: '' })),
  criteria: ({ grid }) =>
    CRITERIA.map((criterion) => {
      const { outcome = null, evidence = '', remark = '' } = grid?.[criterion] ?? {};
      return { criterion, outcome: outcome ?? '', evidence, remark };
    }),
  changes: ({ cycle }) => cycle.context.versions.filter(isChange).map(({ version }) => version),
  regarding: ({ cycle }) => cycle.context.questions.findIndex(({ answer }) => answer === null) + 1,
  judgements: ({ plan }, { step }) => judged(plan, step).map((subject) => ({ subject, level: '', reasons: '' })),
  bundle: ({ bundleHash }) => bundleHash,
  tool: ({ cycle }) => cycle.context.selfAssessments.at(-1)?.tool ?? '',
  areas: assessedAreas,
};

/** The seven areas of the tool of the chambers of commerce; after a first self-assessment, its areas. */
const AREAS = [
  'Pianificazione',
  'Misurazione e valutazione',
  'Performance individuale',
  'Rendicontazione',
  'SMVP',
  'PIAO',
  'Relazione sulla performance',
];

function assessedAreas({ cycle }: KnownFacts): Draft {
  const known = cycle.context.selfAssessments.at(-1)?.areas.map(({ area }) => area) ?? AREAS;
  return known.map((area) => ({ area, own: '', previous: null, mean: null }));
}

/** Who is judged: the body, or each of its offices; one still to be named where the plan names none. */
function judged({ root, offices }: Plan, { when }: PossibleStep['step']): readonly string[] {
  if (when?.kind !== 'field' || when.is !== 'units') return [root.code];
  return offices.length > 0 ? offices.map(({ code }) => code) : [''];
}

/** The levels of a judgement; where the system gives none, what its thresholds are called. */
function levelsOf({ judgements, bands }: Plan['profile']): readonly string[] {
  return judgements.length > 0 ? judgements.map(({ code }) => code) : bands.map(({ label }) => label);
}

function isChange({ kind }: SealedVersion): boolean {
  return kind === 'change';
}

function suggestionsFrom(plan: Plan, cycle: CycleState): StepStart['suggestions'] {
  const texts = (list: readonly (string | null)[]): string[] => [...new Set(list.filter((text) => text !== null))];
  return {
    number: texts(plan.acts.map(({ number }) => number)),
    organ: texts(['Giunta', 'Consiglio', 'Presidente', 'Commissario', ...plan.acts.map(({ organ }) => organ)]),
    code: planNodes(plan).map(({ code }) => code),
    subject: [plan.root.code, ...plan.offices.map(({ code }) => code)],
    level: levelsOf(plan.profile),
    item: (cycle.context.change?.items ?? []).map(({ code, what }) => `${code} (${what})`),
  };
}
