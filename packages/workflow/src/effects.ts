import type { CycleContext } from './context.ts';
import type { Effect, EffectKind } from './effect-kinds.ts';
import type { StepEvent } from './events.ts';
import { documentDay } from './deadlines.ts';
import { daysLate, metBy } from './lateness.ts';
import { sheetOf } from './facts/sheet-of.ts';
import { enteredBy, isSamePerson } from './values/value-standing.ts';
import { totalDifferences } from './self-assessment.ts';
import { inPlaceOf } from './steps.ts';

type EffectData = Effect['data'];

/** What an effect concerns, read from the context after the step; null when this time there is nothing to do. */
const EFFECT_DATA: Readonly<Record<EffectKind, (context: CycleContext, event: StepEvent) => EffectData | null>> = {
  produce: (_context, { step }) => (step.produces.length === 0 ? null : { documents: step.produces }),
  'seal-version': ({ versions }) => {
    const version = versions.at(-1);
    return version ? { version: version.version, planHash: version.planHash, dataHash: version.dataHash } : null;
  },
  'request-data': (_context, { day }) => ({ day }),
  'lapse-change': ({ changes }, { day }) => {
    const last = changes.at(-1);
    return last?.end === 'lapsed' && last.closedOn === day ? { codes: last.items.map(({ code }) => code) } : null;
  },
  'seal-data': (_context, { facts }) => ({ planHash: facts.planHash, dataHash: facts.dataHash }),
  'keep-old-data': ({ earlierData }) => ({ dataHash: earlierData.at(-1)?.dataHash ?? '' }),
  'notify-oiv': (_context, { payload }) => ({ reasons: payload.reasons ?? '' }),
  'carry-remarks': (_context, { payload }) => ({
    criteria: (payload.criteria ?? []).filter(({ remark }) => remark.trim() !== '').map(({ criterion }) => criterion),
  }),
  publish: ({ publications }) => {
    const last = publications.at(-1);
    return last ? { version: last.version, bundle: last.bundle } : null;
  },
  'notice-of-delay': ({ late }) => {
    const last = late.at(-1);
    return last ? { term: last.term, due: last.due } : null;
  },
  'block-hiring-and-rewards': (_context, { payload, definition }) =>
    definition.terms.find(({ code }) => code === payload.term)?.consequence === 'hiring-and-rewards'
      ? { term: payload.term ?? '' }
      : null,
  /** Made by the move itself (`takeCommand`). */
  migrated: () => null,
  'publication-due': (context, { subject, definition }) => {
    const document = definition.documents.find(({ code }) => code === subject);
    const day = document === undefined ? null : documentDay(document, context, definition);
    return document === undefined || day === null ? null : { document: document.code, due: day.ends };
  },
  'met-late': (context, event) => {
    const met = metBy(context, event);
    const days = daysLate(met);
    return met === null || met.due === null || days === 0
      ? null
      : { kind: met.kind, code: met.code, subject: met.subject ?? '', due: met.due, days };
  },
  'certified-own': (context, { subject, actor, facts }) =>
    subject !== null && enteredBy(subject, context, facts).some((person) => isSamePerson(person, actor))
      ? { subject, actor }
      : null,
  'cut-result-pay': (_context, { subject, facts }) => {
    const paymentTime = sheetOf(subject, facts)?.paymentTime ?? null;
    return subject !== null && paymentTime?.outcome === 'missed'
      ? { subject, objectives: paymentTime.objectives, share: paymentTime.share }
      : null;
  },
  'totals-differ': (_context, { payload: { areas, totals } }) => {
    const differing = areas && totals ? totalDifferences(areas, totals) : [];
    if (differing.length === 0) return null;
    return {
      columns: differing.map(({ column }) => column),
      printed: differing.map(({ printed }) => printed),
      computed: differing.map(({ computed }) => computed),
    };
  },
  substituted: (_context, { definition, step, role }) => {
    const replaced = inPlaceOf(definition, step, role);
    return replaced === null ? null : { role, replaced };
  },
  'recorded-later': (_context, { day, recordedOn }) => (day === recordedOn ? null : { day, recordedOn }),
};

/** An effect of a step; null when the step does not have it this time. */
export function effectOf(kind: EffectKind, context: CycleContext, event: StepEvent): Effect | null {
  const data = EFFECT_DATA[kind](context, event);
  return data === null ? null : { kind, data };
}
