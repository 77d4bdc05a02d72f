import { type DiagnosticData, unitText, withFullStop } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';
import {
  date,
  excerpt,
  fieldsOf,
  isBareClause,
  keyword,
  list,
  methodOf,
  number,
  plainTarget,
  pointsOf,
  targetKinds,
  text,
  word,
} from './data.ts';
import { exampleOf } from './examples.ts';
import { PLUGIN_SENTENCES } from './plugins.ts';
import { CSV_SENTENCES } from './csv-sentences.ts';
import { CYCLE_SENTENCES } from './cycle-sentences.ts';
import { FIX_SENTENCES } from './fix-sentences.ts';
import { NARRATIVE_SENTENCES } from './narrative-sentences.ts';
import { PACK_SENTENCES } from './pack-sentences.ts';
import { SHEET_SENTENCES } from './sheet-sentences.ts';
import { meant, SYNTAX_SENTENCES } from './syntax-en.ts';
import { TABLE_SENTENCES } from './table-sentences.ts';

/** What was looked for, with its article. */
const KINDS: Readonly<Record<string, string>> = {
  node: 'an objective or an indicator',
  indicator: 'an indicator',
  operand: 'a measure or an indicator',
  measure: 'a measure or an indicator',
  child: 'a child of this objective',
  phase: 'a phase of this indicator',
  grade: 'a word of the scale of this indicator',
  table: 'a table of the plan',
  benchmark: 'a benchmark table',
  column: 'a column of a benchmark',
  row: 'a row of this table',
  'table-column': 'a column of this table',
  profile: 'a profile',
  source: 'a source',
  office: 'an office',
  act: 'an act',
  'person-role': 'a role or an office',
  role: 'a role',
  body: 'a body',
  band: 'a band of the thresholds',
  level: 'a level (area, objective, operational)',
  function: 'a function',
  parameter: 'a parameter of this definition or template',
  scoring: 'a scoring defined in the plan',
  unit: 'a unit',
  field: 'a field of these sheets',
  state: 'a state of this region of the cycle',
  actor: 'a role of this cycle',
  term: 'a term of this cycle',
  document: 'a document of this cycle (the title of another stands in quotes)',
  'state-of-region': 'a state of this cycle',
  use: 'what can be used (pack, plugin)',
  'pack-item':
    'a pack in use, nor an objective, indicator, check or cycle of one (sources, profiles and measures are not included: naming them is enough)',
  template: 'a template',
};

const WANTED: Readonly<Record<string, string>> = {
  quantity: 'a number',
  boolean: 'yes or no',
  date: 'a date',
  phases: 'the finished phases, or their share in %',
  word: 'one word of the scale',
  any: 'a number, a date, yes or no',
};

const COLUMNS: Readonly<Record<string, string>> = {
  own: 'the own figure',
  mean: 'the national mean',
  cluster: 'the cluster mean',
  min: 'the minimum',
  max: 'the maximum',
};

/** What the sheet of a PIRA indicator says, with the word that says it. */
const SHEET: Readonly<Record<string, string>> = {
  type: 'its type (type …)',
  documentation: 'what it measures (/// above it)',
  unit: 'the unit (unit …)',
  source: 'the source (source …)',
};

/** How what is not there is declared, where nothing like it is there. */
const DECLARED: Readonly<Record<string, string>> = {
  function: ' A function of the plan is declared: function rate { takes a, b; gives a / b }.',
  measure: ' A measure is declared in its indicator: measure done "Activities done" unit N.',
  profile:
    ' A profile is declared: profile SMVP "Measuring system" { thresholds { missed < 80% "Missed" red; reached >= 80% "Reached" green } }.',
  operand: ' A measure is declared in its indicator: measure done "Activities done" unit N.',
};

function unknown(data: DiagnosticData): string {
  const kind = KINDS[text(data, 'kind')] ?? 'a name of the plan';
  const declared = DECLARED[text(data, 'kind')] ?? '';
  const names = list(data, 'names');
  if (names.length > 0)
    return `The plan declares ${kind}: then every name has to be declared. Missing: ${names.slice(0, 6).join(', ')}${names.length > 6 ? '…' : '.'}`;
  return `“${text(data, 'name')}” is not ${kind}.${meant(data) || declared}${others(data)}`;
}

/** What a template wants, by name. */
function parameters(data: DiagnosticData): string {
  const names = list(data, 'parameters');
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}

function others(data: DiagnosticData): string {
  const count = text(data, 'others');
  return count === '' ? '' : ` It is written so in ${count === '1' ? 'one other place' : `${count} other places`} too.`;
}

function howTo(concept: string, given = ''): string {
  const example = given || exampleOf(concept, 'en');
  return example === '' ? '' : ` Write: ${example}.`;
}

function unitName(symbol: string): string {
  return symbol === '' ? 'a number without unit' : unitText({ symbol }, 'en');
}

function mismatch(data: DiagnosticData): string {
  const [left, right] = [unitName(text(data, 'left')), unitName(text(data, 'right'))];
  switch (text(data, 'problem')) {
    case 'operation':
      return `Different units on the two sides of ${text(data, 'operator')}: ${left} and ${withFullStop(right)} Convert one of them.`;
    case 'call':
      return `${text(data, 'code')}: with these arguments the two sides of ${text(data, 'operator')} are ${left} and ${right}. Pass arguments that go together.`;
    case 'target':
      return `${text(data, 'code')}: the formula gives ${left}, the target is in ${withFullStop(right)} Correct the formula or the unit of the target.`;
    case 'targets':
      return `${text(data, 'code')}: one target is in ${left}, another in ${withFullStop(right)} Use one unit.`;
    case 'scoring':
      return `${text(data, 'code')}: the scoring compares with ${left}, the value is in ${withFullStop(right)} Write it in the same unit.`;
    case 'column':
      return `${text(data, 'code')}: the cell is in ${left}, the column in ${withFullStop(right)} Convert the value, or give it a column of its own.`;
    case 'unit':
      return `${text(data, 'code')}: the target is in ${left}, the declared unit is ${withFullStop(right)} Keep one of them.`;
    default:
      return `${text(data, 'code')}: the formula gives ${left}, the declared unit is ${withFullStop(right)} Correct the formula or the unit.`;
  }
}

function actualType(data: DiagnosticData): string {
  const [code, found] = [text(data, 'code'), excerpt(data, 'found')];
  switch (text(data, 'problem')) {
    case 'unit':
      return text(data, 'wants') === ''
        ? `${code}: “${found}” has a unit, the target has none. Give the target the same unit.`
        : `${code}: “${found}” is in another unit, ${unitName(text(data, 'wants'))} is needed. Convert the value, or correct the unit.`;
    case 'no-unit':
      return `${code}: “${found}” has no unit, ${unitName(text(data, 'wants'))} is needed. Write it behind the number.`;
    default:
      return `${code}: “${found}” does not fit, ${WANTED[text(data, 'wants')] ?? 'a value'} is needed. When there is no value: nd.`;
  }
}

function weightSum(data: DiagnosticData): string {
  const sum = `${number(data, 'sum', 'en')}%`;
  const code = text(data, 'code');
  const rest = 'Correct them: meanwhile they are divided by their sum.';
  switch (text(data, 'group')) {
    case 'indicators':
      return `${code}: the weights of the indicators make ${sum} instead of 100%. ${rest}`;
    case 'operationals':
      return `${code}: the weights of the operational objectives make ${sum} instead of 100%. ${rest}`;
    case 'absolute':
      return `${code}: the absolute weights of the whole plan make ${sum} instead of 100%. ${rest}`;
    case 'goal':
      return `${code}: its weight is ${number(data, 'declared', 'en')}%, the absolute ones below make ${sum}, and these count. Correct either, or take the weight away.`;
    case 'sheets':
      return `${code}: the parts of the evaluation make ${sum} instead of 100%. ${rest}`;
    case 'composition':
      return `${code}: the two parts of the composition make ${sum} instead of 100%. ${rest}`;
    default:
      return `${code}: the weights make ${sum} instead of 100%. ${rest}`;
  }
}

function act(data: DiagnosticData, which: 'first' | 'second'): string {
  const day = date(data, `${which}Date`, 'en');
  return `${text(data, `${which}Number`) === '' ? 'without number' : `no. ${text(data, `${which}Number`)}`}${day === '' ? '' : ` of ${day}`}`;
}

function weaker(data: DiagnosticData, than: string, which = ''): string {
  const unit = text(data, 'unit');
  const sign = text(data, 'sign') === '<=' ? '≤' : '≥';
  return `${text(data, 'code')}: the target${which} ${sign} ${number(data, 'target', 'en', unit)} asks for less than ${than} (${number(data, 'than', 'en', unit)}).`;
}

function loosened(data: DiagnosticData): string {
  const [code, revision] = [text(data, 'code'), text(data, 'revision')];
  const [before, after] = [plainTarget(data, 'before', 'en'), plainTarget(data, 'after', 'en')];
  const act = `Such a change is decided by the organ (D.Lgs. 150/2009, art. 6): name the act, ${keyword({ act: 'act' }, 'act', 'en')} "122/2024".`;
  switch (text(data, 'problem')) {
    case 'withdrawn':
      return `Revision ${revision} takes ${code} out of the plan without an act. ${act}`;
    case 'dropped':
      return `Revision ${revision} drops the target of ${code}${before === '' ? '' : ` (${before})`} without an act. ${act}`;
    default:
      return `Revision ${revision} lowers the target of ${code} without an act: was ${before}, now ${withFullStop(after)} ${act}`;
  }
}

/** The English sentences: each names the thing, the numbers and the way out. */
export const en: Catalogue = {
  findings: {
    ...SYNTAX_SENTENCES,
    ...CSV_SENTENCES.en,
    ...PLUGIN_SENTENCES.en,
    ...CYCLE_SENTENCES.en,
    ...NARRATIVE_SENTENCES.en,
    ...PACK_SENTENCES.en,
    ...SHEET_SENTENCES.en,
    ...TABLE_SENTENCES.en,
    'label/missing': (data) =>
      text(data, 'block') === 'use'
        ? 'Say what is used: use pack "…", or use plugin "…".'
        : `“${keyword(data, 'block', 'en')}” needs a code or a name behind it.`,
    'code/duplicate': (data) =>
      `The code ${text(data, 'code')} is already used: every code stands once in a plan. Change one of them; “override” changes what is there already.`,
    'plan/several': (data) =>
      `There is a plan already: ${text(data, 'code') || 'this second plan'} is read as part of the first. Keep one “plan” per program.`,
    'clause/missing': (data) =>
      `${text(data, 'owner')}: “${keyword(data, 'clause', 'en')}” is missing.${howTo(text(data, 'clause'), text(data, 'example'))}`,
    'clause/duplicate': (data) =>
      `“${keyword(data, 'clause', 'en')}” was already given: the first one counts. Take one away.`,
    'clause/value': (data) =>
      isBareClause(data)
        ? `Nothing follows “${excerpt(data, 'found')}”.${howTo(text(data, 'clause'))}`
        : text(data, 'clause') === 'at'
          ? `“${excerpt(data, 'found')}” is not a day: days are written 2024-12-31 or 31/12/2024.`
          : `“${excerpt(data, 'found')}” cannot be read as ${keyword(data, 'clause', 'en')}.${howTo(text(data, 'clause'))}`,
    'percent/missing': (data) =>
      text(data, 'problem') === 'ratio'
        ? `${text(data, 'code')}: the formula divides two measures of one unit and gives a share; the target ${number(data, 'found', 'en')} has no %. Was ${number(data, 'found', 'en')}% meant? For a number write ${number(data, 'found', 'en')} N.`
        : `“${keyword(data, 'clause', 'en')}” is written as a percentage: ${text(data, 'found')}%.${others(data)}`,
    'function/arity': (data) => {
      const maximum = Number(data['maximum']);
      const minimum = Number(data['minimum']);
      const wanted =
        maximum < 0 ? `at least ${minimum}` : minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;
      const hint =
        data['joined'] === true
          ? ' In Italian notation arguments are separated by “;”: the comma belongs to decimals.'
          : '';
      return `${word('function', text(data, 'function'), 'en')}(…) takes ${wanted} argument${wanted === '1' ? '' : 's'}${text(data, 'kind') === 'scoring' ? ' besides value and target' : ''}${parameters(data)}, here ${text(data, 'given') === '1' ? 'is' : 'are'} ${text(data, 'given')}.${hint}`;
    },
    'function/outside': (data) => {
      const name = excerpt(data, 'name');
      switch (text(data, 'problem')) {
        case 'table':
          return `${name} is not of this table: its formulas take its own rows, or columns, numbers and functions that do not read the plan. Put the value in a row or a column of the file.`;
        case 'function':
          return `${name}(…) reads the plan: only parameters have a meaning here. Pass its result as an argument.`;
        case 'target':
          return `${name}(…) cannot stand in a target: write the number, or a benchmark(…).`;
        case 'period':
          return `${name} is a parameter: it has no other year. Pass the value of that year as an argument.`;
        default:
          return `${name} is a name of the plan: only parameters have a meaning here. Add a parameter and pass it as an argument.`;
      }
    },
    'function/reserved': (data) =>
      text(data, 'kind') === 'function'
        ? `${excerpt(data, 'name')} is a function of the language already. Choose another name.`
        : `${excerpt(data, 'name')} is a scoring of the language already. Choose another name.`,
    'function/endless': (data) =>
      `${list(data, 'path').join(' → ')}: calls itself in every case and never ends. Put the call in a branch of if(…).`,
    'scoring/parameters': (data) =>
      `${text(data, 'code')}: a scoring takes first the value and what the target asks for, here the parameters are ${text(data, 'given')}. Write: takes value, goal.`,
    'scoring/target': (data) =>
      `${text(data, 'code')}: the scoring ${methodOf(data, 'en')} needs a target ${targetKinds(data, 'en')}. Change the target or the scoring.`,
    'scoring/order': (data) =>
      `${text(data, 'code')}: the points of a scoring go from worse to better, the target among them, and scores do not fall; here they are ${pointsOf(data, 'en')}. Correct the scoring or the target.`,
    'scoring/baseline': (data) =>
      `${text(data, 'code')}: the scoring starts from the baseline, which is missing. Write it: baseline 84.10%.`,
    'scoring/over-cap': (data) =>
      `${text(data, 'code')}: the scoring reaches ${number(data, 'score', 'en')}%, but the cap is ${number(data, 'cap', 'en')}%: beyond it nothing counts. Write cap ${number(data, 'score', 'en')}%, or lower the scoring.`,
    'scoring/result': (data) =>
      `${text(data, 'scoring')} gives ${unitName(text(data, 'unit'))}${text(data, 'code') === '' ? '' : ` for ${text(data, 'code')}`}: a score is a percentage. Write it with %, or divide by what it is compared with.`,
    'ref/unknown': unknown,
    'ref/no-value': (data) =>
      `${text(data, 'name')} is an objective: it has no ${text(data, 'wanted') === 'target' ? 'target' : 'value'}, it has a score. Write score(${text(data, 'name')}).`,
    'ref/cycle': (data) =>
      `The computation runs in a circle: ${list(data, 'path').join(' → ')}. Take one of the references away.`,
    'unit/unknown': (data) =>
      `“${text(data, 'name')}” is not a known unit.${meant(data)} A new unit is declared: unit ha "hectares".`,
    'unit/mismatch': mismatch,
    'unit/hundred': (data) =>
      `${text(data, 'code')}: the target is in %, so the result is already read times 100: with “100 *” it would come out a hundred times too great. Take the factor away.`,
    'actual/unmatched': (data) =>
      `“${text(data, 'name')}” is neither a measure nor an indicator of the plan: the value cannot be used.${meant(data)}`,
    'actual/type': actualType,
    'actual/evidence': (data) =>
      `“${text(data, 'found')}” does not say which document shows the value. Write the name of the file and its hash: register.pdf sha256:… (64 hexadecimal digits).`,
    'actual/computed': (data) =>
      `${text(data, 'code')} is computed by a formula: this value is not used. Supply its measures, or take the formula away.`,
    'actual/period': (data) =>
      `${list(data, 'names').join(', ')}: values at ${date(data, 'date', 'en')}, ${
        text(data, 'problem') === 'after'
          ? `after the end of the period ${text(data, 'period')}: they do not count`
          : `before the period ${text(data, 'period')}, which has none: they count only as earlier years`
      }. If the period has changed, move the dates to the new year; otherwise correct the period.`,
    'override/nothing': (data) =>
      `“${text(data, 'name')}” is not in the plan: there is nothing to change.${meant(data)}`,
    'override/empty': (data) =>
      `The override of ${text(data, 'code')} changes nothing: add the new target, weight, formula or title.`,
    'target/unknown': (data) =>
      `${text(data, 'owner') || 'This objective'}: the approved target is not known; while it is so the score is a range.`,
    'target/none': (data) => {
      const years = list(data, 'years');
      const others =
        years.length === 0 ? '' : ` There are targets for ${years.join(', ')}, none for the year of the plan.`;
      return `${text(data, 'code')} has no target: it has no score.${others} Add one, or write “target monitor” (D.P.C.M. 18/9/2012, art. 3).`;
    },
    'target/non-positive': (data) =>
      `${text(data, 'code')}: with a target of ${number(data, 'target', 'en', text(data, 'unit'))} a proportion has no meaning: a missed value has no score. Add a scoring: linear, steps or pass_fail.`,
    'target/backwards': (data) =>
      `${weaker(data, `that of ${text(data, 'before')}`, ` of ${text(data, 'year')}`)} Check the numbers and the years, or say why in a note.`,
    'target/weaker-than-baseline': (data) => `${weaker(data, 'the baseline')} Check the direction or the number.`,
    'target/weaker-than-benchmark': (data) => weaker(data, `the mean in “${text(data, 'benchmark')}”`),
    'target/loosened': loosened,
    'weight/sum': weightSum,
    'weight/none': (data) =>
      `${text(data, 'code')} has no weight, its siblings in ${text(data, 'parent')} have one: it does not count. Give it a weight, or “target monitor”.`,
    'weight/composed': (data) =>
      `${text(data, 'code')}: the composition does not apply, for weights are shares of the whole plan. Take it away, or write “weights relative”.`,
    'adjustment/cap': (data) =>
      `The adjustment of ${text(data, 'code')} to ${number(data, 'score', 'en')}% is above the cap of its score, ${number(data, 'cap', 'en')}%. Lower it, or raise the cap.`,
    'weight/on-monitor': (data) =>
      `${text(data, 'code')} is only followed and does not weigh${data['zero'] === true ? ', not even 0%' : ''}: take the weight away, or give it a target.`,
    'phases/order': (data) =>
      text(data, 'problem') === 'last'
        ? `${text(data, 'code')}: the last phase reaches ${number(data, 'share', 'en')}%: shares are cumulative and must end at 100%.`
        : `${text(data, 'code')}: phase ${text(data, 'phase')} (${number(data, 'share', 'en')}%) is not above the one before (${number(data, 'before', 'en')}%). Shares are cumulative: they must grow.`,
    'phases/generous': (data) =>
      `${text(data, 'code')}: the first phase alone, ${text(data, 'phase')} (${number(data, 'share', 'en')}%), reaches “${text(data, 'band')}”. Lower its share, if beginning is not to count as ending.`,
    'bands/gap': (data) =>
      `There is a gap between ${number(data, 'from', 'en')}% and ${number(data, 'to', 'en')}%: a score there falls in no band. Widen “${text(data, 'band')}”.`,
    'bands/overlap': (data) =>
      `The bands “${text(data, 'other')}” and “${text(data, 'band')}” overlap: a score would fall in both. Correct one end, or use < instead of <=.`,
    'benchmark/order': (data) => {
      const unit = text(data, 'unit');
      const [low, high] = [COLUMNS[text(data, 'lowColumn')] ?? '', COLUMNS[text(data, 'highColumn')] ?? ''];
      return `${text(data, 'benchmark')}, ${text(data, 'code')}: ${low} (${number(data, 'low', 'en', unit)}) is above ${high} (${number(data, 'high', 'en', unit)}). Check the table.`;
    },
    'code/look-alike': (data) =>
      text(data, 'problem') === 'alias'
        ? `${text(data, 'code')} is also written ${text(data, 'other')}: one code in two ways. Better use one only.`
        : `${text(data, 'code')} and ${text(data, 'other')} differ in signs only: they are easily mixed up. If it is meant, say so with “aka”.`,
    'act/conflict': (data) =>
      `“${text(data, 'title') || text(data, 'code')}” has two acts: ${text(data, 'other')} (${act(data, 'first')}) and ${text(data, 'code')} (${act(data, 'second')}). One of them is wrong, or they need two titles.`,
    'individual/unlinked': (data) =>
      `${text(data, 'code')}: “${excerpt(data, 'title')}” is much like ${text(data, 'indicator')}, and has a target of its own. If they measure the same, ref ${text(data, 'indicator')} in the place of the target; if not, tell the titles apart.`,
    'indicator/no-measures': (data) =>
      `${text(data, 'code')}: a percentage from ${text(data, 'source')}, a self-declared source, without the measures it comes from: nobody else can compute it again. Add the measures and the formula, or name a certified source.`,
    'individual/retyped': (data) =>
      `${text(data, 'code')}: the target is already that of ${text(data, 'indicator')}, which ref brings along. Take it away: with the next change one of the two would stay behind.`,
    'indicator/sheet': (data) =>
      `${text(data, 'code')}: the sheet of a PIRA indicator also says ${list(data, 'lacking')
        .map((field) => SHEET[field] ?? field)
        .join(', ')} (D.P.C.M. 18/9/2012, art. 3).`,
    'check/requires': (data) =>
      `${text(data, 'code')}: its sheet must also say ${fieldsOf(data, 'lacking', 'en')}. The check ${text(data, 'check')} asks for it${text(data, 'message') && `: “${text(data, 'message')}”`}${text(data, 'law') && ` (${text(data, 'law')})`}.`,
    'financial/alone': (data) =>
      `${text(data, 'goal')} is measured by financial indicators only (${list(data, 'codes').join(', ')}): put one of another type beside them (D.P.C.M. 18/9/2012, art. 6).`,
    'payment-time/weight': (data) =>
      `${text(data, 'sheet')}: payment times (${list(data, 'objectives').join(', ')}) weigh ${number(data, 'share', 'en')}%: 30% at least is due to whoever answers for payments (D.L. 13/2023, art. 4-bis). Raise the weight.`,
    'language/mixed': (data) =>
      `Italian and English words in one file (“${text(data, 'word')}”${Number(data['count']) > 1 ? ` and ${Number(data['count']) - 1} more` : ''}): allowed, but hard to read. The formatter writes them all in one language.`,
  },
  fixes: FIX_SENTENCES.en,
  related: {
    pack: 'in the pack or template',
    seal: 'the seal',
    'value-date': 'the date of the values',
    opened: 'opened here',
    first: 'the first one',
    other: 'the other one',
    target: 'the target',
    step: 'a step of the circle',
    row: 'the row',
    definition: 'the definition',
    band: 'the band',
  },
};
