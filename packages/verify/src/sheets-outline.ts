import {
  codeKey,
  type CycleDefinition,
  type Individual,
  type Language,
  type Outline,
  type OutlineCell,
  type OutlineRow,
  type Outcome,
  type OutcomeNode,
  PERCENT,
  type Plan,
  type Ratio,
  targetText,
  type Value,
  valueText,
} from '@traguardo/model';
import { plainLabel } from '@traguardo/report';
import { scoreCell } from './score-cell.ts';
import { type CycleState, namesOf, regionFor, stateIn } from '@traguardo/workflow';

/** What the section on individual sheets says, in both languages. */
const WORDS = {
  it: {
    title: 'Obiettivi individuali',
    none: 'Il piano non ha schede individuali.',
    intro:
      'Obiettivi, target, consuntivi e grado di raggiungimento delle schede. Comportamenti, giudizi e nomi delle persone non si pubblicano.',
    columns: ['Obiettivo', 'Peso', 'Target', 'Consuntivo', 'Grado di raggiungimento'],
    total: 'Totale ponderato degli obiettivi',
    state: (state: string) => `Stato della scheda: ${state}.`,
  },
  en: {
    title: 'Individual objectives',
    none: 'The plan has no individual sheets.',
    intro:
      'Objectives, targets, values and achievement of the sheets. Behaviours, judgements and names of people are not published.',
    columns: ['Objective', 'Weight', 'Target', 'Value', 'Achievement'],
    total: 'Weighted total of the objectives',
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
 * The sheets as a report prints them: objectives with target, value and achievement, their total, and, of a year with a journal, where
 * each sheet stands; nothing of how people behave, and no name (decisions 0270, 0290). Pure.
 */
export function sheetsOutline(plan: Plan, outcome: Outcome, now: CycleNow | null, language: Language): Outline {
  const words = WORDS[language];
  const nodes = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));
  const empty = plan.individuals.length === 0;
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: empty ? words.none : words.intro },
    ...plan.individuals.flatMap((sheet): Outline => [
      { kind: 'heading', level: 2, text: plainLabel(sheet) },
      ...(now === null ? [] : standing(sheet, now, language)),
      {
        kind: 'table',
        code: `sheet-${sheet.code}`,
        caption: sheet.title || sheet.code,
        columns: words.columns,
        rows: [...rowsOf(sheet, nodes, outcome, language), totalRow(nodes.get(codeKey(sheet.code)), outcome, language)],
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

function rowsOf(
  sheet: Individual,
  nodes: ReadonlyMap<string, OutcomeNode>,
  { decimals }: Outcome,
  language: Language,
): readonly OutlineRow[] {
  return sheet.objectives.map(({ code, title, weight }) => {
    const of = `${sheet.code}.${code}`;
    const node = nodes.get(codeKey(of));
    const { value = null, target = null } = node ?? {};
    return {
      total: false,
      cells: [
        { kind: 'text', text: title || code },
        weight === null ? { kind: 'missing' } : percentCell(weight, of, 2),
        target === null ? { kind: 'missing' } : { kind: 'text', text: targetText(target, language), of },
        valueCell(value, of, language),
        shownScore(node, decimals, language),
      ],
    };
  });
}

/** What the objectives come to together. */
function totalRow(node: OutcomeNode | undefined, { decimals }: Outcome, language: Language): OutlineRow {
  const empty: OutlineCell = { kind: 'text', text: '' };
  const name: OutlineCell = { kind: 'text', text: WORDS[language].total };
  return { total: true, cells: [name, empty, empty, empty, shownScore(node, decimals, language)] };
}

function valueCell(value: Value | null, of: string, language: Language): OutlineCell {
  if (value === null || value.kind === 'missing') return { kind: 'missing' };
  if (value.kind === 'quantity') return { kind: 'quantity', quantity: value.quantity, decimals: 2, of };
  return { kind: 'text', text: valueText(value, language), of };
}

function shownScore(node: OutcomeNode | undefined, decimals: number, language: Language): OutlineCell {
  return node?.score || node?.range ? scoreCell(node, node.code, decimals, language) : { kind: 'missing' };
}

function percentCell(value: Ratio, of: string, decimals: number): OutlineCell {
  return { kind: 'quantity', quantity: { value, unit: PERCENT }, decimals, of };
}
