import type { FigureTexts } from './figure-sentences.ts';
import { pluralIn } from './phrases.ts';

const plural = pluralIn('en');

/** The figures of the criteria of validation in English. */
export const enFigures: FigureTexts = {
  'plan-versions': ({ count, codes }) =>
    `${plural(count, 'sealed version', 'sealed versions')} of the plan, by acts no. ${codes}.`,
  'nodes-kept': ({ count, of }) => `${count} of ${of} items of the plan are in the report as approved.`,
  'nodes-absent': ({ count, codes }) =>
    count === 0 ? 'No item of the plan is absent from the report.' : `Absent from the report: ${codes}.`,
  'nodes-added': ({ count, codes }) =>
    count === 0 ? 'No item of the report is outside the plan.' : `Not in the plan: ${codes}.`,
  'nodes-changed': ({ count, codes }) =>
    count === 0
      ? 'Weights, targets and formulas are those approved.'
      : `Other than approved (weight, target, formula): ${codes}.`,
  'body-level': ({ count, codes }) =>
    count === 0 ? 'The performance of the body has no judgement yet.' : `Judgement on the body: ${codes}.`,
  'units-levels': ({ count, codes }) =>
    count === 0
      ? 'The units have no judgement yet.'
      : `${plural(count, 'judgement', 'judgements')} on the units: ${codes}.`,
  'level-rank': ({ count, of }) => `It is level ${count} of ${of}, from the lowest.`,
  'goals-reached': ({ count, of, codes }) =>
    `${count} of ${of} objectives reached${codes === '' ? '' : `; the others: ${codes}`}.`,
  'indicators-scored': ({ count, of }) => `${count} of ${of} indicators ${count === 1 ? 'has' : 'have'} a result.`,
  'goals-without-score': ({ count, codes }) =>
    count === 0
      ? 'No objective is without a result and without a reason.'
      : `Without a result and without a reason: ${codes}.`,
  'goals-excused': ({ count, codes }) =>
    count === 0 ? 'No objective lacks a result for a stated reason.' : `Without a result, with a reason: ${codes}.`,
  'anticorruption-scored': ({ count, of, codes }) =>
    of === 0
      ? 'No objective on preventing corruption.'
      : `${count} of ${of} objectives on preventing corruption with a result (${codes}).`,
  'transparency-scored': ({ count, of, codes }) =>
    of === 0
      ? 'No objective names transparency.'
      : `${count} of ${of} objectives on transparency with a result (${codes}).`,
  'outcome-as-sealed': ({ count, codes }) =>
    count === 0
      ? `The results are no longer those sealed with the data (${codes}).`
      : `The results are those sealed with the data (${codes}).`,
  'scores-equal': ({ count, of, codes }) =>
    `Computed again from the sealed texts: ${count} of ${of} results equal${codes === '' ? '' : `; different: ${codes}`}.`,
  'tests-passed': ({ count, of, codes }) =>
    `${count} of ${of} checks written in the plan pass${codes === '' ? '' : `; failing: ${codes}`}.`,
  'from-systems': ({ count, of }) => `${count} of ${of} values from a system or database.`,
  'from-balance': ({ count, of }) => `${count} of ${of} values from the balance sheet.`,
  'self-declared': ({ count, of }) => `${count} of ${of} values declared by the unit itself.`,
  'source-unknown': ({ count, codes }) =>
    count === 0 ? 'Every value has a source of a known kind.' : `Source of no known kind: ${codes}.`,
  provisional: ({ count, codes }) => (count === 0 ? 'No provisional value.' : `Still provisional: ${codes}.`),
  flagged: ({ count, codes }) =>
    count === 0 ? 'No check puts a value in doubt.' : `Put in doubt by a check: ${codes}.`,
  'not-recomputable': ({ count, codes }) =>
    count === 0
      ? 'Every declared percentage has the measures it comes from.'
      : `Declared percentages without the measures they come from: ${codes}.`,
  'missed-with-cause': ({ count, of, codes }) =>
    of === 0
      ? 'No missed target.'
      : `${count} of ${of} missed targets ${count === 1 ? 'has' : 'have'} a cause${inBrackets(codes)}.`,
  'missed-without-cause': ({ count, codes }) =>
    count === 0 ? 'No missed target is without a cause.' : `Missed without a cause: ${codes}.`,
  'values-excused': ({ count, codes }) =>
    count === 0 ? 'No value was replaced by a reason.' : `Not received, with a reason: ${codes}.`,
  steps: ({ count }) => `${plural(count, 'step', 'steps')} in the journal, with role, day and act.`,
  'terms-met': ({ count, codes }) => `${plural(count, 'deadline met', 'deadlines met')}${inBrackets(codes)}.`,
  'terms-late': ({ count, codes }) => (count === 0 ? 'No deadline is late.' : `Late: ${codes}.`),
  'recorded-later': ({ count, codes }) =>
    count === 0
      ? 'Every step was recorded on the day it was taken.'
      : `${plural(count, 'step', 'steps')} recorded on another day: ${codes}.`,
  'monitoring-rounds': ({ count }) =>
    count === 0 ? 'No monitoring during the year.' : `${plural(count, 'round', 'rounds')} of monitoring.`,
  'questions-answered': ({ count, of }) => (of === 0 ? 'No questions asked.' : `${count} of ${of} questions answered.`),
  documents: ({ count, codes }) =>
    count === 0 ? 'No document of the report.' : `${plural(count, 'document', 'documents')}: ${codes}.`,
  'report-act': ({ count, codes }) =>
    count === 0 ? 'No act approves the report.' : `Report approved by act no. ${codes}.`,
  'profile-act': ({ count, codes }) =>
    count === 0 ? 'The measurement system has no act.' : `Measurement system adopted by act no. ${codes}.`,
  'system-adopted': ({ count, codes }) =>
    count === 0
      ? 'The journal has no yearly update or confirmation of the measurement system.'
      : `Measurement system updated or confirmed this year, with the opinion of the OIV: act no. ${codes}.`,
  'gender-section': ({ count, codes }) =>
    count === 0 ? 'Nothing is said of the gender budget.' : `Gender budget: “${codes}”.`,
  'counted-goals': ({ count }) => plural(count, 'objective.', 'objectives.'),
  'counted-indicators': ({ count }) => plural(count, 'indicator.', 'indicators.'),
  'counted-words': ({ count }) => `${plural(count, 'word', 'words')} of titles, descriptions, notes and causes.`,
  described: ({ count, of, codes }) =>
    `${count} of ${of} indicators ${count === 1 ? 'has' : 'have'} a description${codes === '' ? '' : `; without: ${codes}`}.`,
  'long-titles': ({ count, codes }) =>
    count === 0 ? 'No title is longer than 120 letters.' : `Titles longer than 120 letters: ${codes}.`,
};

function inBrackets(codes: string): string {
  return codes === '' ? '' : ` (${codes})`;
}
