import { isEqual, type Language, type Quantity, type Ratio, ratioToString, type Value } from '@traguardo/model';
import { identityRow, valueRow } from '../outcome-document.ts';
import { isFree, type Margin } from './margins.ts';
import type { MissedTarget, Way } from './missed.ts';
import type { Ends } from './probe.ts';
import type { Sensitivity } from './sensitivity.ts';
import { tellSensitivity } from './tell-sensitivity.ts';

/**
 * A `Sensitivity` as the JSON document `traguardo.sensitivity/1` of evaluation.md section 6, without diagnostics. Same inputs,
 * same bytes.
 */
export function sensitivityDocument(found: Sensitivity, language: Language): object {
  const { nodes, decimals } = found.outcome;
  const value: ValueRow = (each) => valueRow(each, decimals, language);
  const body = nodes[0];
  return {
    format: 'traguardo.sensitivity/1',
    ...identityRow(found.outcome),
    body: body && { code: body.code, score: fraction(body.score), range: body.range?.map(ratioToString) ?? null },
    levers: found.levers.map((lever) => leverRow(lever, value)),
    missed: found.missed.map((each) => missedRow(each, value)),
    margins: found.margins.map((margin) => marginRow(margin, value)),
    sentences: tellSensitivity(found, language).filter((line) => line !== ''),
  };
}

type ValueRow = (value: Value) => object | null;

function quantityRow(quantity: Quantity, value: ValueRow): object | null {
  return value({ kind: 'quantity', quantity });
}

function fraction(value: Ratio | null): string | null {
  return value && ratioToString(value);
}

/** Points of 1/1: one figure, or both ends while the body is not known. */
function effectRow(ends: Ends | null): object | null {
  if (!ends) return null;
  const [low, high] = ends;
  return isEqual(low, high)
    ? { points: ratioToString(low), range: null }
    : { points: null, range: [ratioToString(low), ratioToString(high)] };
}

function leverRow(lever: Sensitivity['levers'][number], value: ValueRow): object {
  const { id, title, indicators, better, more, less, worse, reached } = lever;
  return {
    id,
    title,
    value: quantityRow(lever.value, value),
    indicators,
    better,
    more: effectRow(more),
    less: effectRow(less),
    worse: effectRow(worse),
    reached: effectRow(reached),
  };
}

function missedRow({ node, ways, others }: MissedTarget, value: ValueRow): object {
  return {
    code: node.code,
    title: node.title,
    cost: fraction(node.trace.losses.at(-1)?.points ?? null),
    ways: ways.map((way) => wayRow(way, value)),
    notAlone: others.map(({ id }) => id),
  };
}

function wayRow({ id, title, from, to, exact, effect }: Way, value: ValueRow): object {
  return { id, title, from: value(from), to: value(to), exact: fraction(exact), effect: effectRow(effect) };
}

function marginRow(margin: Margin, value: ValueRow): object {
  const { node, target, side, times, cost } = margin;
  return {
    code: node.code,
    title: node.title,
    value: quantityRow(margin.value, value),
    target: quantityRow(target, value),
    side,
    times: ratioToString(times),
    cost: effectRow(cost),
    free: isFree(margin),
  };
}
