import { valueRow } from '@traguardo/engine';
import { type Language, type OutcomeNode, type Ratio, ratioToString } from '@traguardo/model';

/** What an outcome says of a node, as data beside another one: as in `traguardo.outcome/1`, scores as fractions alone. */
export function standingRow(node: OutcomeNode, decimals: number, language: Language): object {
  const { status, weight, value, score, range, band, bands } = node;
  return {
    status,
    weight: exactText(weight),
    value: value && valueRow(value, decimals, language),
    score: exactText(score),
    range: range && range.map(ratioToString),
    band,
    ...(range ? { bands } : {}),
  };
}

/** `3/125`; null for what is not known. */
export function exactText(value: Ratio | null): string | null {
  return value && ratioToString(value);
}
