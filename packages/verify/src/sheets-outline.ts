import {
  codeKey,
  type CycleDefinition,
  formatPercent,
  type Individual,
  type Language,
  type Outline,
  type OutlineRow,
  type Outcome,
  type OutcomeNode,
  type Plan,
  targetText,
  valueText,
} from '@traguardo/model';
import { type CycleState, namesOf, regionFor, stateIn } from '@traguardo/workflow';

/** What the section on individual sheets says, in both languages. */
const WORDS = {
  it: {
    title: 'Obiettivi individuali',
    none: 'Il piano non ha schede individuali.',
    intro: 'Obiettivi, target e consuntivi delle schede. Punteggi, giudizi e nomi delle persone non si pubblicano.',
    columns: ['Obiettivo', 'Peso', 'Target', 'Consuntivo'],
    state: (state: string) => `Stato della scheda: ${state}.`,
  },
  en: {
    title: 'Individual objectives',
    none: 'The plan has no individual sheets.',
    intro: 'Objectives, targets and values of the sheets. Scores, judgements and names of people are not published.',
    columns: ['Objective', 'Weight', 'Target', 'Value'],
    state: (state: string) => `State of the sheet: ${state}.`,
  },
} as const;

/** The title of the section on individual sheets. */
export function sheetsTitle(language: Language): string {
  return WORDS[language].title;
}

/** A cycle and where it stands. */
export interface CycleNow {
  readonly state: CycleState;
  /** The cycle it runs by. */
  readonly definition: CycleDefinition;
}

/**
 * The sheets as a report prints them: objectives with target and value, and, of a year with a journal, where each sheet stands; no
 * score and no name (decision 0270). Pure.
 */
export function sheetsOutline(plan: Plan, outcome: Outcome, now: CycleNow | null, language: Language): Outline {
  const words = WORDS[language];
  const nodes = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));
  const empty = plan.individuals.length === 0;
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: empty ? words.none : words.intro },
    ...plan.individuals.flatMap((sheet): Outline => [
      { kind: 'heading', level: 2, text: `${sheet.code} ${sheet.title}`.trim() },
      ...(now === null ? [] : standing(sheet, now, language)),
      {
        kind: 'table',
        caption: sheet.title || sheet.code,
        columns: words.columns,
        rows: rowsOf(sheet, nodes, language),
      },
    ]),
  ];
}

function standing({ code }: Individual, { state, definition }: CycleNow, language: Language): Outline {
  const region = regionFor(definition, 'sheet');
  if (region === null) return [];
  const now = namesOf(definition, language).state(stateIn(state, region, code));
  return [{ kind: 'paragraph', text: WORDS[language].state(now) }];
}

function rowsOf(sheet: Individual, nodes: ReadonlyMap<string, OutcomeNode>, language: Language): readonly OutlineRow[] {
  const text = (written: string) => ({ kind: 'text', text: written }) as const;
  return sheet.objectives.map(({ code, title, weight }) => {
    const node = nodes.get(codeKey(`${sheet.code}.${code}`));
    const { value = null, target = null } = node ?? {};
    return {
      total: false,
      cells: [
        text(title || code),
        weight === null ? { kind: 'missing' } : text(formatPercent(weight, language, 0)),
        target === null ? { kind: 'missing' } : text(targetText(target, language)),
        value === null || value.kind === 'missing' ? { kind: 'missing' } : text(valueText(value, language)),
      ],
    };
  });
}
