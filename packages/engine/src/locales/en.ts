import { type DiagnosticData, formatDecimal } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';
import { dateOf, listOf, numberOf, suppliedOf, textOf } from './data.ts';

/** The English sentences. */
export const en: Catalogue = {
  findings: {
    overshoot: (data) =>
      `${textOf(data, 'code')}: result ${numberOf(data, 'value', 'en')}, ${decimal(data, 'times')} times the target ` +
      `(${numberOf(data, 'target', 'en')}): it asked for little, raise it in the next plan.`,
    'missed/no-cause': (data) =>
      `${textOf(data, 'code')}: target missed (${decimal(data, 'score')}%) without a cause. Write it with cause "…", ` +
      'and the remedy with action "…" (D.Lgs. 150/2009, art. 10, c. 1, lett. b).',
    'benchmark/own-value': (data) =>
      `${textOf(data, 'benchmark')}, ${textOf(data, 'code')}: ${ownValue(data)}. Correct the table or the values.`,
    'individual/contrary-target': (data) =>
      `${textOf(data, 'code')}: the target ${textOf(data, 'ownSign')} ${numberOf(data, 'own', 'en')} is contrary to the ` +
      `plan’s for ${textOf(data, 'indicator')} (${textOf(data, 'plannedSign')} ${numberOf(data, 'planned', 'en')}). ` +
      'Remove the target and keep ref, or correct sign and direction.',
    'adjustment/idle': (data) =>
      textOf(data, 'problem') === 'later'
        ? `The adjustment of ${textOf(data, 'code')} holds from ${dateOf(data, 'at', 'en')} on: on ${dateOf(data, 'day', 'en')} it does not count yet. To see it, evaluate on that day (--at ${textOf(data, 'at')}).`
        : `The adjustment of ${textOf(data, 'code')} does nothing: it has no score (only followed, no weight, or a group without a composition). Adjust what has one.`,
    'phases/gap': (data) =>
      `${textOf(data, 'code')}: ${listOf(data, 'ignored')} is reported as done while an earlier phase is open. ` +
      'It does not count until the earlier one is done.',
    'actual/contradiction': (data) =>
      `${textOf(data, 'id')}: two values for the same day (${suppliedOf(data, 'first', 'en')} and ` +
      `${suppliedOf(data, 'second', 'en')}). Remove one, or give it another date or status.`,
    'actual/running-total': (data) =>
      `${textOf(data, 'id')}: ${numberOf(data, 'value', 'en')} at ${dateOf(data, 'date', 'en')} is the sum of the values before it. ` +
      `The measure is a flow and adds up all of them: ${numberOf(data, 'sum', 'en')}. Remove the row, or write the part that is lacking; ` +
      'where the values are cumulative, remove kind flow.',
    'table/printed': (data) =>
      `${textOf(data, 'table')}, “${textOf(data, 'row')}”, “${textOf(data, 'column')}”: printed ${numberOf(data, 'printed', 'en')}, ` +
      `computed ${numberOf(data, 'computed', 'en')}, difference ${numberOf(data, 'difference', 'en')}. ` +
      'The computed one is shown. Correct the cell, or the rows it comes from.',
    'table/rounded': (data) =>
      `${textOf(data, 'table')}: ${textOf(data, 'count')} printed ${textOf(data, 'count') === '1' ? 'cell differs' : 'cells differ'} by up to ${numberOf(data, 'most', 'en')} from what the rows give, ` +
      'within the tolerance. The computed ones are shown. To see them one by one, set tolerance 0.',
    'check/failed': (data) =>
      textOf(data, 'reason')
        ? `${textOf(data, 'code')}: the check cannot be computed (${textOf(data, 'must')}).`
        : `${textOf(data, 'code')}: ${textOf(data, 'message') || `${textOf(data, 'must')} does not hold`}${textOf(data, 'law') && ` (${textOf(data, 'law')})`}`,
    'function/limit': (data) =>
      `${textOf(data, 'code')}: the calculation of ${textOf(data, 'name')} exceeds the limits (50,000 steps, 300 levels, 1,000 digits). ` +
      'See that the recursion ends, or compute it in fewer steps.',
  },
  causes: {
    'division-by-zero': (subject) => `division by zero (${subject})`,
    'non-positive-target': (subject) =>
      `the target of ${subject} is not positive and is missed: there is no proportion, a linear scoring is needed`,
    'no-target': (subject) => `${subject} has no target`,
    'wrong-type': (subject) => `values of different types or units (${subject})`,
    'linear-zero': (subject) => `the zero of the linear scoring of ${subject} is not on the worse side of the target`,
    'scoring-order': (subject) => `the points of the scoring of ${subject} do not go from worse to better`,
    'no-baseline': (subject) => `the scoring of ${subject} starts from a baseline that is not there`,
    'no-single-target': (subject) => `the target of ${subject} is an interval, not a single number`,
    cycle: (subject) => `${subject} depends on itself`,
    limit: (subject) =>
      `the calculation of ${subject} exceeds the limits of the language (steps, calls within calls, digits)`,
    'no-percentage': (subject) => `the scoring ${subject} did not give a percentage`,
    'plugin-failed': (subject) => `${subject} comes from a plugin that is missing or broke off`,
  },
  words: { yes: 'yes', no: 'no', missing: 'n/a', within: 'within' },
  statuses: { provisional: 'provisional', final: 'final', certified: 'certified' },
  targets: {
    'at-least': (bound) => ` of ${bound}`,
    'at-most': (bound) => ` of at most ${bound}`,
    exactly: (bound) => `, exactly ${bound} asked`,
    range: (low, high) => `, between ${low} and ${high} asked`,
    yes: () => ', yes asked',
    before: (day) => `, asked by ${day}`,
    phases: (bound) => `, ${bound} of the phases asked`,
    plugin: (name, values) => `, ${[name, values].filter((part) => part !== '').join(' ')} asked for`,
    monitor: () => '',
    unknown: () => '',
  },
  rules: {
    'at-least': '',
    'at-most': '',
    exactly: 'Only the exact value is worth 100%.',
    range: 'Outside the range the score falls to 0 over one width of it.',
    yes: '',
    before: 'After the deadline it is worth 0.',
    phases: 'The cumulative share of the phases done without a break counts.',
    scale: 'The word is worth the share the scale gives it.',
    linear: '',
    'linear-baseline': '',
    'linear-previous': '',
    gap: '',
    'gap-share': '',
    milestones: '',
    'pass-fail': '100% when the target is met, otherwise 0.',
    steps: '',
    curve: '',
    late: '',
    custom: '',
    plugin: 'The rule is that of the kind of target, which comes from a plugin.',
    monitor: '',
    'no-target': '',
    'weighted-mean': 'Weighted mean of the scores:',
    mean: 'Plain mean of the scores, without weights:',
    sum: 'Sum of the points, of each its score times its weight:',
    min: 'The least score counts, which decides alone:',
    max: 'The greatest score counts, which decides alone:',
    composition: 'Mean of the two groups, weighted as the composition says:',
    index: 'Index, without weights:',
    reference: 'Value, target and score are those of the node of the plan it refers to.',
  },
  scorings: {
    linear: (rule, zero) =>
      `0 at ${zero}${rule === 'linear-baseline' ? ', the baseline,' : rule === 'linear-previous' ? ', the value of the year before,' : ''} and 100% at the target, in a straight line.`,
    previousReached: 'The year before was at the target already: 100% when it is met, otherwise 0.',
    gap: (width) => `0 at ${width} from the target, in proportion to the gap.`,
    gapShare: (share) => `0 at a gap of ${share} of the target, in proportion.`,
    milestones: (min, max, excellent) =>
      `In a straight line between minimum (${min}), target (100%)${max === null ? '' : ` and maximum (${max})`}${excellent === null ? '' : `, then excellent (${excellent})`}; 0 short of the minimum.`,
    steps: (steps) => `Steps: ${steps.join(', ')}; below all of them 0.`,
    curve: (points) => `In a straight line between the points ${points.join(', ')}.`,
    custom: (name) => `The score is given by “${name}”.`,
    late: (loss, days) => `Loses ${loss} for every ${days === 1 ? 'day' : `${days} days`} of delay begun.`,
  },
  explain: {
    heading: (name, result) => `${name}: ${result}`,
    band: (band) => `band “${band}”`,
    range: (low, high) => `not known yet, between ${low} and ${high}`,
    bands: (bands) =>
      `${bands.length === 1 ? 'band' : 'bands'} still possible: ${bands.map((band) => `“${band}”`).join(', ')}`,
    input: (title, value, details) => `${title} = ${value}${details.length ? ` (${details.join(', ')})` : ''}`,
    sum: (title, value, rows) =>
      `${title} = ${value}, ${rows === 1 ? 'the only part' : `the sum of ${rows} parts`} of the period:`,
    addend: (value, details) => `+ ${value}${details.length ? ` (${details.join(', ')})` : ''}`,
    source: (source) => `source: ${source}`,
    call: (kind, call, result, body) =>
      `${kind === 'scoring' ? 'scoring ' : ''}${call} = ${result}, as it gives ${body}`,
    formula: (names, numbers, result) => `${names} = ${numbers} = ${result}`,
    achieved: (value, target, score) => `${value}${target}: ${score}`,
    path: (start, startYear, end, endYear, own, progress) =>
      `From ${start} ${startYear === null ? 'at the start' : `in ${startYear}`} to ${end} in ${endYear}` +
      `${own === null ? '' : ` (${own} this year)`}${progress === null ? '' : `: ${progress} of the way made`}.`,
    costs: (points, ancestor) => `costs ${ancestor} ${points} points`,
    uncapped: (score) => `The cap limits it: without, it would be ${score}.`,
    raised: (score) => `The lower limit raises it: without, it would be ${score}.`,
    gate: (condition, numbers, effect) => `Condition ${condition}${numbers && ` (${numbers})`}: ${effect}`,
    gateHolds: 'it holds, and changes nothing.',
    gateFails: (otherwise, ungated, taken) =>
      `it does not hold, and the score is at most ${otherwise}${ungated === null ? '' : `; without, it would be ${ungated}`}${taken && `: takes ${taken} points`}.`,
    gateOpen: (otherwise, ungated) =>
      `not known yet; if it does not hold the score is at most ${otherwise}${ungated === null ? '' : `, otherwise ${ungated}`}.`,
    adjusted: (computed, score, role, reason, details) =>
      `Adjusted by ${role}: the computed score is ${computed}, the one that counts ${score}. Reason: “${reason}”${details.length ? ` (${details.join(', ')})` : ''}.`,
    adjustedPoints: (points, isGiven) => `${isGiven ? 'gives' : 'takes'} ${points} points`,
    act: (act) => `act ${act}`,
    since: (day) => `since ${day}`,
    own: (points, isGiven) =>
      isGiven ? `Besides its parts it gives ${points} points.` : `Besides its parts it takes ${points} points.`,
    missing: 'The value is missing.',
    missingTarget: 'The approved target is not known.',
    waitsFor: (codes) => `Missing: ${codes}.`,
    undefined: (cause) => `Undefined: ${cause}.`,
    monitored: 'Monitored only: it has no score and no weight.',
    weightless: 'It does not count: its weight is zero, or missing among siblings that have one.',
    void: 'None of its members counts: the others carry its weight.',
    group: (goal, of) => `${goal} (${of === 'indicators' ? 'indicators' : 'operational objectives'})`,
    part: (name, share, score, lost) => `${name}: ${score}, share ${share}${lost && `, takes ${lost} points`}`,
    losses: (list) => `Takes: ${list.join('; ')}.`,
    loss: (ancestor, points) => `${points} points from ${ancestor}`,
    unknownNode: (code) => `${code}: not in the outcome.`,
  },
  expectation: (condition, left, right) =>
    left === null
      ? `${condition} does not hold`
      : `${condition} does not hold: ${left}${right === null ? '' : ` instead of ${right}`}`,
};

function decimal(data: DiagnosticData, key: string): string {
  return formatDecimal(textOf(data, key), 'en');
}

function ownValue(data: DiagnosticData): string {
  const value = numberOf(data, 'value', 'en');
  const printed = numberOf(data, 'printed', 'en');
  switch (textOf(data, 'problem')) {
    case 'below-min':
      return `the own value (${value}) is below the printed minimum (${printed})`;
    case 'above-max':
      return `the own value (${value}) is above the printed maximum (${printed})`;
    default:
      return `the printed own value (${printed}) is not the computed one (${value})`;
  }
}
