import {
  canonicalJson,
  codeKey,
  compareText,
  type Definitions,
  type Expression,
  type Magnitude,
  type Phase,
  type Ratio,
  unitJson,
} from '@traguardo/model';
import { isSame } from '../diff/same.ts';
import type { DefinitionDifference, DefinitionField, DefinitionFields } from './comparison.ts';

/** Two things of the same sort, one of each plan. */
export interface Two<T> {
  readonly first: T;
  readonly second: T;
}

/** What two indicators do not say alike: what tells their numbers apart, and what does not. */
export interface Findings {
  readonly differences: readonly DefinitionDifference[];
  readonly remarks: readonly DefinitionDifference[];
}

/** Compares two indicators field by field, then their formulas, then the measures that stand in the same places of them. */
export function findDifferences(indicators: Two<Magnitude>, sides: Two<Definitions>): Findings {
  const { first, second } = indicators;
  const differences = [
    ...(first.value === second.value ? [] : [difference('value', null, first.value, second.value)]),
    ...unitDifference(null, indicators),
    ...phasesDifference(null, indicators),
    ...scaleDifference(indicators),
  ];
  const remarks: DefinitionDifference[] = [];
  const seen = new Set<string>();
  const queue: (readonly [measure: string | null, Two<Magnitude>])[] = [[null, indicators]];
  for (const [measure, two] of queue) {
    remarks.push(...sourceDifference(measure, two));
    const told = tellApart(measure, two, sides);
    differences.push(...told.differences);
    remarks.push(...told.remarks);
    for (const inner of told.inner) {
      const key = `${codeKey(inner.first.id)} ${codeKey(inner.second.id)}`;
      if (!seen.has(key)) queue.push([inner.first.title, inner]);
      seen.add(key);
    }
  }
  return { differences, remarks };
}

/** A difference of a field. */
export function difference<K extends DefinitionField>(
  field: K,
  measure: string | null,
  first: DefinitionFields[K],
  second: DefinitionFields[K],
): DefinitionDifference {
  return { field, measure, first, second } as DefinitionDifference; // the field ties the two sides to their type
}

interface Told extends Findings {
  readonly inner: readonly Two<Magnitude>[];
}

/** What is computed is told apart by its formula and what stands in it; what is supplied, by its words, unit and kind. */
function tellApart(measure: string | null, { first, second }: Two<Magnitude>, sides: Two<Definitions>): Told {
  const [one, other] = [first.formula, second.formula];
  const titles = titleDifference(measure, { first, second }, sides);
  if (one && other) {
    const inner = namesInPlace({ first: one, second: other }, sides);
    const differences = inner === null ? [difference('formula', measure, one, other)] : [];
    return { differences, remarks: measure === null ? titles : [], inner: inner ?? [] };
  }
  if (one || other) return { differences: [difference('formula', measure, one, other)], remarks: titles, inner: [] };
  return { differences: [...titles, ...suppliedDifferences(measure, { first, second })], remarks: [], inner: [] };
}

function suppliedDifferences(measure: string | null, two: Two<Magnitude>): readonly DefinitionDifference[] {
  if (measure === null) return []; // unit and phases of the indicator itself are compared in any case
  const { first, second } = two;
  const kinds = first.kind === second.kind ? [] : [difference('measure-kind', measure, first.kind, second.kind)];
  return [...unitDifference(measure, two), ...kinds, ...phasesDifference(measure, two)];
}

function titleDifference(
  measure: string | null,
  { first, second }: Two<Magnitude>,
  sides: Two<Definitions>,
): readonly DefinitionDifference[] {
  const isAlike = sides.first.words(first.title) === sides.second.words(second.title);
  return isAlike ? [] : [difference('renamed', measure, first.title, second.title)];
}

function unitDifference(measure: string | null, { first, second }: Two<Magnitude>): readonly DefinitionDifference[] {
  const isAlike = canonicalJson(unitJson(first.unit)) === canonicalJson(unitJson(second.unit));
  return isAlike ? [] : [difference('unit', measure, first.unit, second.unit)];
}

function phasesDifference(measure: string | null, { first, second }: Two<Magnitude>): readonly DefinitionDifference[] {
  const [one, other] = [first.phases.map(stepOf), second.phases.map(stepOf)];
  return isSame(one, other) ? [] : [difference('phases', measure, first.phases, second.phases)];
}

/** The order of the words counts for nothing. */
function scaleDifference({ first, second }: Two<Magnitude>): readonly DefinitionDifference[] {
  const [one, other] = [first, second].map(({ scale }) =>
    scale.map(stepOf).toSorted((a, b) => compareText(a.code, b.code)),
  );
  return isSame(one, other) ? [] : [difference('scale', null, first.scale, second.scale)];
}

function stepOf({ code, share }: Phase): { readonly code: string; readonly share: Ratio } {
  return { code: codeKey(code), share };
}

function sourceDifference(measure: string | null, { first, second }: Two<Magnitude>): readonly DefinitionDifference[] {
  const isAlike = codeKey(first.source ?? '') === codeKey(second.source ?? '');
  return isAlike ? [] : [difference('source', measure, first.source, second.source)];
}

/** The measures and indicators that stand in the same places of two formulas; null when the formulas themselves differ. */
function namesInPlace({ first, second }: Two<Expression>, sides: Two<Definitions>): readonly Two<Magnitude>[] | null {
  const [one, other] = [sides.first.parts(first), sides.second.parts(second)];
  const isOneShape =
    (one.name === null) === (other.name === null) &&
    one.inner.length === other.inner.length &&
    canonicalJson(one.own) === canonicalJson(other.own);
  if (!isOneShape) return meansTheSame({ first, second }, sides) ? [] : null;
  if (one.name !== null && other.name !== null) {
    const [a, b] = [sides.first.magnitude(one.name), sides.second.magnitude(other.name)];
    const isOneSort = (a?.formula === null) === (b?.formula === null);
    return !a || !b || (!isOneSort && meansTheSame({ first, second }, sides)) ? [] : [{ first: a, second: b }];
  }
  const inner = one.inner.map((each, index) => {
    const opposite = other.inner[index];
    return opposite ? namesInPlace({ first: each, second: opposite }, sides) : [];
  });
  return inner.includes(null) ? null : inner.flatMap((names) => names ?? []);
}

/** What a part of a formula computes may have a name in one plan only. */
function meansTheSame({ first, second }: Two<Expression>, sides: Two<Definitions>): boolean {
  return sides.first.meaning(first) === sides.second.meaning(second);
}
