import {
  type Adjustment,
  type Band,
  type BandBound,
  type CurvePoint,
  type CycleDay,
  dateText,
  isZero,
  type Milestones,
  ONE,
  type Requirement,
  type Scoring,
  SHEET_PARTS,
  type SheetMix,
} from '@traguardo/model';
import { WORD_OF_AGGREGATE } from '../vocabulary/aggregates.ts';
import { fieldWord } from '../vocabulary/sheet-fields.ts';
import { PART_CONCEPTS } from '../vocabulary/sheets.ts';
import type { FieldKind, FieldTypes } from './change.ts';
import { CYCLE_TEXTS } from './cycle-texts.ts';
import { lineTexts } from './extension-text.ts';
import type { Say } from './say.ts';

/** How the value of each field is said; empty when nothing is given. */
type FieldTexts = { readonly [K in FieldKind]: (value: NonNullable<FieldTypes[K]>, say: Say) => string };

const asWritten = (text: string): string => text;
const inQuotes = (text: string, { quote }: Say): string => (text.trim() === '' ? '' : quote(text));
const listed = (texts: readonly string[]): string => texts.join(', ');
const asWord = (concept: string, { argument }: Say): string => argument(concept);
const yesOrNo = (value: boolean, { words }: Say): string => (value ? words.yes : words.no);

const dayInYear = ({ month, day }: CycleDay): string =>
  `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}`;

const TEXTS: FieldTexts = {
  recoded: asWritten,
  renamed: inQuotes,
  moved: asWritten,
  level: (level, { words }) => words.levels[level],
  period: asWritten,
  body: asWritten,
  monitoring: dayInYear,
  'changes-until': dayInYear,
  'contrary-opinion': (effect, { argument }) => argument(`opinion_${effect === 'block' ? 'blocks' : 'reasons'}`),
  'payment-time-share': (share, { percent }) => percent(share),
  'budget-term': (day, { language }) => dateText(day, language),
  weight: (weight, { percent }) => percent(weight),
  formula: (formula, { expression }) => expression(formula),
  scoring: scoringText,
  parameters: listed,
  result: (result, { expression }) => expression(result),
  uses: (uses, { expression }) =>
    listed(uses.map(({ code, parameters, result }) => `${code}(${parameters.join('; ')}) = ${expression(result)}`)),
  cap: (cap, { words, percent }) => (cap === 'none' ? words.noCap : percent(cap)),
  floor: (floor, { percent }) => percent(floor),
  unit: ({ symbol }) => symbol,
  scale: (scale, { percent }) => listed(scale.map(({ code, share }) => `${code} ${percent(share)}`)),
  phases: (phases, { percent }) => listed(phases.map(({ code, share }) => `${code} ${percent(share)}`)),
  baseline: (baseline, { quantity }) => quantity(baseline),
  type: asWord,
  composition: ({ indicators, operationals }, { percent, argument }) =>
    `${argument('indicators')} ${percent(indicators)}, ${argument('operationals')} ${percent(operationals)}`,
  aggregate: (aggregate, { argument }) => argument(WORD_OF_AGGREGATE[aggregate]),
  gate: ({ condition, otherwise }, { expression, words, percent }) =>
    words.gate(expression(condition), percent(otherwise)),
  'weight-kind': asWord,
  adjustment: adjustmentText,
  source: asWritten,
  owner: asWritten,
  office: asWritten,
  responsible: asWritten,
  role: asWritten,
  person: asWritten,
  evaluator: asWritten,
  ref: asWritten,
  common: yesOrNo,
  transversal: yesOrNo,
  tags: listed,
  aliases: listed,
  'measure-kind': asWord,
  'source-kind': asWord,
  number: asWritten,
  date: (date, { language }) => dateText(date, language),
  organ: asWritten,
  act: asWritten,
  opinion: asWord,
  condition: (condition, { expression }) => expression(condition),
  requires: requirementText,
  law: asWritten,
  severity: asWord,
  missing: asWord,
  undefined: asWord,
  ceiling: (cap, { percent }) => percent(cap),
  decimals: (decimals) => `${decimals}`,
  bands: (bands, say) => listed(bands.map((band) => bandText(band, say))),
  indexes: (indexes, say) =>
    listed(indexes.map(({ code, aggregate, over }) => `${code} = ${say.function(aggregate)}(${say.argument(over)})`)),
  judgements: (judgements, { quote }) => listed(judgements.map(({ code, label }) => `${code} ${quote(label)}`)),
  levels: (levels, { quote, words }) =>
    listed(
      (['area', 'objective', 'operational'] as const).flatMap((level) => {
        const name = levels[level];
        return name === undefined ? [] : [`${words.levels[level]} ${quote(name)}`];
      }),
    ),
  sheets: (sheets, say) => listed(sheets.map((mix) => mixText(mix, say))),
  certification: asWord,
  'self-certification': (allowed, { argument }) => argument(allowed ? 'allowed' : 'forbidden'),
  documentation: inQuotes,
  note: inQuotes,
  cause: inQuotes,
  action: inQuotes,
  message: inQuotes,
  'extension-lines': (lines, say) => listed(lineTexts(lines, say)),
  ...CYCLE_TEXTS,
};

/** The value of a field in few words; empty when it is not given. */
export function fieldText<K extends FieldKind>(kind: K, value: FieldTypes[K], say: Say): string {
  if (value === null && kind === 'ceiling') return say.words.noCap;
  return value === null || value === undefined ? '' : TEXTS[kind](value as NonNullable<FieldTypes[K]>, say);
}

/** `dirigente: VERTICE, ente 20%, unita 80%`: parts that count nothing are left out. */
function mixText(mix: SheetMix, { argument, percent }: Say): string {
  const parts = SHEET_PARTS.filter((part) => !isZero(mix[part]));
  const shares = parts.map((part) => `${argument(PART_CONCEPTS[part])} ${percent(mix[part])}`);
  return `${mix.code}: ${listed([...(mix.evaluator === null ? [] : [mix.evaluator]), ...shares])}`;
}

function scoringText(scoring: Scoring, say: Say): string {
  const { words, percent, quantity, expression } = say;
  switch (scoring.kind) {
    case 'linear':
      return words.linear(quantity(scoring.zero));
    case 'linear-baseline':
      return words.linearBaseline;
    case 'linear-previous':
      return words.linearPrevious;
    case 'gap':
      return words.gap(quantity(scoring.width));
    case 'gap-share':
      return words.gapShare(percent(scoring.share));
    case 'milestones':
      return milestonesText(scoring, say);
    case 'pass-fail':
      return words.passFail;
    case 'steps':
      return listed(
        scoring.steps.map(({ comparison, bound, score }) => `${comparison} ${quantity(bound)} → ${percent(score)}`),
      );
    case 'curve':
      return listed(scoring.points.map(({ value, score }) => `${quantity(value)} → ${percent(score)}`));
    case 'custom':
      return scoring.args.length === 0 ? scoring.name : `${scoring.name}(${scoring.args.map(expression).join('; ')})`;
    case 'late':
      return words.late(percent(scoring.loss), scoring.days);
    default:
      return scoring satisfies never;
  }
}

/** `min 60 N. → 50 %, target → 100 %, max 90 N. → 120 %`. */
function milestonesText({ min, max, excellent }: Milestones, { argument, clause, quantity, percent }: Say): string {
  const point = (word: string, { value, score }: CurvePoint): string =>
    `${argument(word)} ${quantity(value)} → ${percent(score)}`;
  return listed([
    point('min', min),
    `${clause('target')} → ${percent(ONE)}`,
    ...(max ? [point('max', max)] : []),
    ...(excellent ? [point('excellent', excellent)] : []),
  ]);
}

function adjustmentText(
  { score, role, reason, act, at }: Adjustment,
  { words, percent, quote, language }: Say,
): string {
  const details = [
    role,
    words.reason(quote(reason)),
    ...(act === null ? [] : [words.byAct(act)]),
    ...(at === null ? [] : [words.since(dateText(at, language))]),
  ];
  return `${percent(score)} (${listed(details)})`;
}

function requirementText({ over, tags, prefixes, fields }: Requirement, { argument, clause, language }: Say): string {
  return [
    `${clause('for')} ${argument(over)}`,
    ...(tags.length === 0 ? [] : [`${clause('tagged')} ${listed(tags)}`]),
    ...(prefixes.length === 0 ? [] : [`${clause('coded')} ${listed(prefixes)}`]),
    `${clause('requires')} ${listed(fields.map((field) => fieldWord(field, language)))}`,
  ].join(' ');
}

function bandText({ code, label, low, high }: Band, say: Say): string {
  const name = label === '' ? code : say.quote(label);
  const ends = [endText(low, '≥', '>', say), endText(high, '≤', '<', say)].filter((end) => end !== '');
  return `${name} ${ends.length === 0 ? say.words.open : ends.join(' ')}`;
}

function endText(bound: BandBound | null, inclusive: string, exclusive: string, { percent }: Say): string {
  return bound === null ? '' : `${bound.inclusive ? inclusive : exclusive} ${percent(bound.value)}`;
}
