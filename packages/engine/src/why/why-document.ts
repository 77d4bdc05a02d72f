import {
  HUNDRED,
  isEqual,
  type Language,
  multiply,
  type Outcome,
  type OutcomeNode,
  type Place,
  type Quantity,
  type Ratio,
  ratioToString,
  targetText,
  toDecimal,
  type TraceInput,
  type TracePath,
  type TraceRow,
} from '@traguardo/model';
import { explainNode, formulaTexts } from '../explain/explain.ts';
import { createTeller, type Teller } from '../explain/teller.ts';
import { identityRow, valueRow } from '../outcome-document.ts';
import type { Ends, WhyPoints } from './points.ts';
import type { Why, WhyStep } from './why.ts';

/** A `Why` as the JSON document `traguardo.why/1` of evaluation.md section 6, without diagnostics. Same inputs, same bytes. */
export function whyDocument(outcome: Outcome, asked: Why, language: Language): object {
  const { node, reach, points, total, steps, others, outside } = asked;
  const teller = createTeller(outcome, language);
  return {
    format: 'traguardo.why/1',
    ...identityRow(outcome),
    code: node.code,
    reach: reach.map(({ code, share }) => ({ code, share: ratioToString(share), takes: scaledRow(total, share) })),
    points: points.map((row) => pointsRow(row, reach)),
    steps: steps.map((step) => stepRow(step, teller)),
    others: others.map(({ code }) => code),
    outside: outside.map(({ code }) => code),
  };
}

/** Points as exact fractions of 1/1: one when known, otherwise both ends. */
function endsRow([least, most]: Ends): object {
  return isEqual(least, most)
    ? { points: ratioToString(least), range: null }
    : { points: null, range: [ratioToString(least), ratioToString(most)] };
}

function scaledRow(takes: Ends | null, share: Ratio): object | null {
  return takes && endsRow([multiply(takes[0], share), multiply(takes[1], share)]);
}

function pointsRow({ node, cause, takes }: WhyPoints, reach: Why['reach']): object {
  const from = reach.map(({ code, share }) => ({ code, takes: scaledRow(takes, share) }));
  return { code: node.code, title: node.title, cause, from };
}

function stepRow({ node, depth, within, share, takes, isLeaf }: WhyStep, teller: Teller): object {
  return {
    ...resultRow(node, teller),
    depth,
    within,
    share: ratioToString(share),
    takes: endsRow(takes),
    isLeaf,
    rule: node.trace.rule,
    place: placeRow(node.trace.place),
    target: node.target && targetText(node.target, teller.language),
    formula: formulaTexts(node, teller),
    inputs: node.trace.inputs.map((input) => inputRow(input, teller)),
    path: node.trace.path && pathRow(node.trace.path, teller),
    uncapped: node.trace.uncapped && ratioToString(node.trace.uncapped),
    sentences: explainNode(node, teller),
  };
}

function resultRow(node: OutcomeNode, { outcome, language }: Teller): object {
  const { code, kind, title, status, value, score, range, band, bands } = node;
  return {
    code,
    kind,
    title,
    status,
    value: value && valueRow(value, outcome.decimals, language),
    score: score && { exact: ratioToString(score), percent: toDecimal(multiply(score, HUNDRED), outcome.decimals) },
    range: range && range.map(ratioToString),
    band,
    ...(range ? { bands } : {}),
  };
}

/** An input; of a sum over the period the rows it adds up as well. */
function inputRow({ id, title, rows, ...whole }: TraceInput, teller: Teller): object {
  const added = rows.length > 0 ? { rows: rows.map((row) => suppliedRow(row, teller)) } : {};
  return { id, title, ...suppliedRow(whole, teller), ...added };
}

function suppliedRow({ value, source, date, status, place }: TraceRow, { outcome, language }: Teller): object {
  return { value: valueRow(value, outcome.decimals, language), source, date, status, place: placeRow(place) };
}

function pathRow({ baseline, years, progress }: TracePath, { outcome, language }: Teller): object {
  const row = (quantity: Quantity): object | null =>
    valueRow({ kind: 'quantity', quantity }, outcome.decimals, language);
  return {
    baseline: baseline && row(baseline),
    years: years.map(({ year, bound }) => ({ year, bound: row(bound) })),
    progress: progress && ratioToString(progress),
  };
}

function placeRow(place: Place | null): object | null {
  return place && { file: place.file, line: place.start.line, column: place.start.column };
}
