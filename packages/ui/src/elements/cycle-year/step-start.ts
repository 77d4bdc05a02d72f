import { dateText, type Language, type Plan, planNodes, type PlanNode, targetText } from '@traguardo/model';
import { CRITERIA, type CycleState, type FieldName, type PossibleStep, type SealedVersion } from '@traguardo/workflow';
import type { Draft } from '../step-form/draft.ts';
import type { StepStart } from '../step-list/step-list.ts';

/** What the forms of the present state start from: what is known is never typed twice. */
export interface KnownFacts {
  readonly plan: Plan;
  readonly cycle: CycleState;
  readonly day: string;
  readonly today: string;
  readonly language: Language;
  /** Hash of the bundle as it would be exported now. */
  readonly bundleHash: string;
}

/** Prefills the form of a step from the plan and the cycle. */
export function stepStart(step: PossibleStep, known: KnownFacts): StepStart {
  const { required } = step.step;
  const { plan, day, today } = known;
  const starts = Object.entries(STARTS) as [FieldName, (known: KnownFacts) => Draft][];
  const values = Object.fromEntries(
    starts.filter(([name]) => required.includes(name)).map(([name, start]) => [name, start(known)]),
  );
  const on: Readonly<Record<string, Draft>> = day === today ? {} : { on: day };
  return {
    values: { ...values, ...askedFor(step), ...on },
    fixedLists: ['criteria', 'opinions'],
    suggestions: suggestionsFrom(plan, known.cycle),
    acts: plan.acts.flatMap(({ number, date, organ, title }) =>
      number !== null && date !== null && organ !== null ? [{ number, date, organ, title }] : [],
    ),
  };
}

/** Codes for which a guard waits, each with the text that is still to be written. */
function askedFor({ step, refusals }: PossibleStep): Readonly<Record<string, Draft>> {
  const codesFor = (field: FieldName): readonly string[] =>
    refusals
      .filter(({ wayOut }) => wayOut.some((way) => way.by === 'payload' && way.fields.includes(field)))
      .flatMap(({ data }) => ('codes' in data ? data.codes : 'missing' in data ? data.missing.map(String) : []));
  const lists = { notReceived: 'reason', causes: 'cause', uncovered: 'reason' } as const;
  return Object.fromEntries(
    (Object.entries(lists) as [keyof typeof lists, string][])
      .filter(([field]) => step.optional.includes(field))
      .map(([field, part]) => [field, codesFor(field).map((code) => ({ code, [part]: '' }))]),
  );
}

const STARTS: Readonly<Partial<Record<FieldName, (known: KnownFacts) => Draft>>> = {
  act: ({ day }) => ({ number: '', date: day, organ: '', title: '' }),
  items: changeItems,
  opinions: ({ cycle }) =>
    (cycle.context.change?.items ?? []).map((_item, index) => ({ item: index + 1, opinion: '', text: '' })),
  criteria: () => CRITERIA.map((criterion) => ({ criterion, outcome: '', evidence: '', remark: '' })),
  changes: ({ cycle }) => cycle.context.versions.filter(isChange).map(({ version }) => version),
  regarding: ({ cycle }) => cycle.context.questions.findIndex(({ answer }) => answer === null) + 1,
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

function isChange({ kind }: SealedVersion): boolean {
  return kind === 'change';
}

/** The revisions written in the plan and dated from the version in force on, one item for each changed clause. */
function changeItems({ plan, cycle, language }: KnownFacts): Draft {
  const sealed = cycle.context.versions.at(-1)?.day ?? '';
  const nodes = new Map<string, PlanNode>([...planNodes(plan)].map((node) => [node.code, node]));
  const items = plan.revisions
    .filter(({ at }) => at >= sealed)
    .flatMap(({ overrides, title, at }) =>
      overrides.flatMap(({ code, changes, reason }) =>
        Object.entries(changes).map(([what, value]) => ({
          code,
          what,
          old: clauseText(nodes.get(code)?.[what as keyof PlanNode], what, language),
          new: clauseText(value, what, language),
          cause: reason ?? title,
          evidence: `${title} (${dateText(at, language)})`,
        })),
      ),
    );
  return items.length > 0 ? items : [{ code: '', what: '', old: '', new: '', cause: '', evidence: '' }];
}

function clauseText(value: unknown, what: string, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (what === 'target') return targetText(value as Parameters<typeof targetText>[0], language);
  return typeof value === 'string' ? value : '…';
}

function suggestionsFrom(plan: Plan, cycle: CycleState): StepStart['suggestions'] {
  const texts = (list: readonly (string | null)[]): string[] => [...new Set(list.filter((text) => text !== null))];
  return {
    number: texts(plan.acts.map(({ number }) => number)),
    organ: texts(['Giunta', 'Consiglio', 'Presidente', 'Commissario', ...plan.acts.map(({ organ }) => organ)]),
    code: [...planNodes(plan)].map(({ code }) => code),
    subject: [plan.root.code, ...plan.offices.map(({ code }) => code)],
    level: plan.profile.judgements.map(({ code }) => code),
    item: (cycle.context.change?.items ?? []).map(({ code, what }) => `${code} (${what})`),
  };
}
