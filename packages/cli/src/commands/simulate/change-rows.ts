import type { Changes, NodeChange } from '@traguardo/engine';
import {
  type Language,
  type Outcome,
  type OutcomeNode,
  type Ratio,
  ratioToString,
  type Value,
  valueText,
} from '@traguardo/model';

/** The nodes that change, as data: fractions exact, points of 1/1. */
export function changeRows({ before, after, nodes }: Changes, language: Language): readonly object[] {
  return nodes.map((change) => changeRow(change, before, after, language));
}

/** One node before and after. */
export function changeRow(change: NodeChange, before: Outcome, after: Outcome, language: Language): object {
  const { code, kind, title, parent } = (change.after ?? change.before) as OutcomeNode; // one of the two is there
  return {
    code,
    kind,
    title,
    parent,
    before: change.before && standingRow(change.before, before.decimals, language),
    after: change.after && standingRow(change.after, after.decimals, language),
    points: exact(change.points),
    atBody: exact(change.atBody),
    alone: exact(change.alone),
  };
}

function standingRow(node: OutcomeNode, decimals: number, language: Language): object {
  const { status, weight, value, score, range, band, bands } = node;
  return {
    status,
    weight: exact(weight),
    value: value && valueText(value, language, decimals),
    score: exact(score),
    range: range && range.map(ratioToString),
    band,
    ...(range ? { bands } : {}),
  };
}

/** A given value as data: the exact fraction with its unit where it is a number. */
export function valueRow(value: Value, language: Language): object {
  const text = valueText(value, language);
  return value.kind === 'quantity'
    ? { exact: ratioToString(value.quantity.value), unit: value.quantity.unit.symbol, text }
    : { text };
}

function exact(value: Ratio | null): string | null {
  return value && ratioToString(value);
}
