import { fromDecimal, PERCENT, type Place, quantity, ratio, type Target } from '@traguardo/model';
import type { ClauseNode, ExpressionNode, MarkNode, ValueNode } from '../parse/tree.ts';
import { ownerOf, plainConcept, prefixOf } from '../plugins/plugin-state.ts';
import type { Binder } from './binder.ts';
import { sharingUnit } from './declared-units.ts';
import { bindExpression } from './expressions.ts';
import type { ExpressionScope } from './operands.ts';
import { fix } from './problem.ts';
import { isExpression, reportValue, wholeNumber } from './values.ts';

/** Where a target stands: its indicator, whether that one has phases, and the year the plan is for (null: unknown). */
export interface TargetScope extends ExpressionScope {
  readonly phased: boolean;
  readonly year: number | null;
}

export interface BoundTargets {
  /** Of the plan's own year. */
  readonly target: Target | null;
  readonly otherTargets: readonly { readonly year: number; readonly target: Target }[];
}

const NONE: BoundTargets = { target: null, otherTargets: [] };

/** The targets of a `target` clause: one, or one per year (`2024 >= 14 N., 2025 >= 16 N.`). */
export function bindTargets(binder: Binder, clause: ClauseNode | null, around: TargetScope): BoundTargets {
  if (!clause) return NONE;
  const scope: TargetScope = { ...around, inTarget: true };
  const lines = splitAtCommas(clause.values).map(yearOfLine);
  const [first] = lines;
  if (!first || first.values.length === 0) {
    reportValue(binder, 'target', clause.place);
    return { target: { kind: 'unknown', place: clause.place }, otherTargets: [] };
  }
  const bound = lines.map(({ year, values }) => ({ year, target: bindTarget(binder, values, clause.place, scope) }));
  if (lines.length > 1 && lines.some(({ year }) => year === null)) reportValue(binder, 'target', clause.place);
  const own = bound.find(({ year }) => year === null || scope.year === null || year === scope.year);
  return {
    target: own?.target ?? null,
    otherTargets: bound.flatMap(({ year, target }) => (year === null || year === own?.year ? [] : [{ year, target }])),
  };
}

/** The values of one year in a clause of several; `year` null where none is said. */
export interface YearLine {
  readonly year: number | null;
  readonly values: readonly ValueNode[];
}

/** A line that starts with a bare year followed by something is the line of that year. */
export function yearOfLine(values: readonly ValueNode[]): YearLine {
  const [first, ...rest] = values;
  const year = first?.kind === 'quantity' && rest.length > 0 ? wholeNumber(first) : null;
  return year !== null && year >= 1990 && year <= 2199 && !isMark(rest[0], '..')
    ? { year, values: rest }
    : { year: null, values };
}

/** The values between commas, each list with one at least. */
export function splitAtCommas(values: readonly ValueNode[]): readonly (readonly ValueNode[])[] {
  const lines: ValueNode[][] = [[]];
  for (const value of values) {
    if (isMark(value, ',')) lines.push([]);
    else lines.at(-1)?.push(value);
  }
  return lines.filter((line) => line.length > 0);
}

function isMark(value: ValueNode | undefined, mark: MarkNode['mark']): boolean {
  return value?.kind === 'mark' && value.mark === mark;
}

/** One target. One that cannot be read is reported and stays unknown, so that the indicator keeps its place. */
function bindTarget(binder: Binder, values: readonly ValueNode[], whole: Place, scope: TargetScope): Target {
  const [first, ...rest] = values;
  const place = spanOf(values) ?? whole;
  const refuse = (): Target => {
    const isInterval = rest.length === 2 && isMark(rest[0], '..');
    const word = binder.vocabulary.print('argument', 'range', binder.languageAt(place));
    const fixes = isInterval ? [fix('use-expression', place, `${word} ${binder.textAt(place)}`)] : [];
    binder.report('clause/value', place, { clause: 'target', found: binder.textAt(place) }, { fixes });
    return { kind: 'unknown', place };
  };
  if (!first) return refuse();
  if (first.kind === 'mark') return bindCompared(binder, first, rest, place, scope) ?? refuse();
  if (first.kind === 'argument') return bindWorded(binder, first.concept, rest, place, scope) ?? refuse();
  if (rest.length > 0 || !isExpression(first)) return refuse();
  if (first.kind === 'boolean') return first.value ? { kind: 'yes', place } : refuse();
  if (first.kind === 'missing') {
    binder.report('target/unknown', place, { owner: scope.owner ?? '' });
    return { kind: 'unknown', place };
  }
  if (first.kind === 'date') {
    const word = binder.vocabulary.print('argument', 'before', binder.languageAt(place));
    const fixes = [fix('use-before', place, `${word} ${binder.textAt(place)}`)];
    binder.report('clause/value', place, { clause: 'target', found: binder.textAt(place) }, { fixes });
    return { kind: 'before', date: first.date, place };
  }
  return atLeast(binder, first, place, scope);
}

function atLeast(binder: Binder, bound: ExpressionNode, place: Place, scope: TargetScope): Target {
  return { kind: scope.phased ? 'phases' : 'at-least', bound: bindExpression(binder, bound, scope), place };
}

/** The sign meant by `=>` or `=<`, reported with the fix; null for any other. */
function turnedSign(binder: Binder, mark: MarkNode, rest: readonly ValueNode[], place: Place): MarkNode | null {
  const [second] = rest;
  if (mark.mark !== '=' || second?.kind !== 'mark' || (second.mark !== '>' && second.mark !== '<')) return null;
  const sign = second.mark === '>' ? '>=' : '<=';
  const written = { ...mark.place, end: second.place.end };
  const fixes = [fix('use-comparison', written, sign)];
  binder.report('clause/value', written, { clause: 'target', found: binder.textAt(place) }, { fixes });
  return { ...mark, mark: sign, place: written };
}

/** `>= q`, `<= q`, `= q`. A strict sign is refused with the fix, and read as the sign beside it. */
function bindCompared(
  binder: Binder,
  mark: MarkNode,
  rest: readonly ValueNode[],
  place: Place,
  scope: TargetScope,
): Target | null {
  const turned = turnedSign(binder, mark, rest, place);
  if (turned) return bindCompared(binder, turned, rest.slice(1), place, scope);
  const [value, extra] = rest;
  if (!value || extra || !isExpression(value)) return null;
  if (value.kind === 'boolean') return mark.mark === '=' && value.value ? { kind: 'yes', place } : null;
  if (value.kind === 'date') return mark.mark === '<=' ? { kind: 'before', date: value.date, place } : null;
  if (value.kind === 'missing' || value.kind === 'text') return null;
  const sign = mark.mark === '>' ? '>=' : mark.mark === '<' ? '<=' : mark.mark;
  if (sign !== mark.mark) {
    const fixes = [fix('use-comparison', mark.place, sign)];
    binder.report('clause/value', mark.place, { clause: 'target', found: binder.textAt(place) }, { fixes });
  }
  switch (sign) {
    case '>=':
      return atLeast(binder, value, place, scope);
    case '<=':
      return { kind: 'at-most', bound: bindExpression(binder, value, scope), place };
    case '=':
      return { kind: 'exactly', bound: bindExpression(binder, value, scope), place };
    default:
      return null;
  }
}

/** `monitor`, `before DATE`, `range a .. b`, `phases`, `phases >= 80%`. */
function bindWorded(
  binder: Binder,
  concept: string,
  rest: readonly ValueNode[],
  place: Place,
  scope: TargetScope,
): Target | null {
  const [first, second, third, extra] = rest;
  switch (concept) {
    case 'monitor':
      return first ? null : { kind: 'monitor', place };
    case 'before':
      return first?.kind === 'date' && !first.date.startsWith('--') && !second
        ? { kind: 'before', date: first.date, place }
        : null;
    case 'range':
      if (!first || !third || extra || !isMark(second, '..') || !isExpression(first) || !isExpression(third))
        return null;
      return {
        kind: 'range',
        ...sharingUnit(bindExpression(binder, first, scope), bindExpression(binder, third, scope)),
        place,
      };
    case 'phases':
      return bindPhased(binder, rest, place, scope);
    default:
      return bindPluginTarget(binder, concept, rest, place, scope);
  }
}

/** A kind of target that a plugin brings: its word and as many values as it takes. */
function bindPluginTarget(
  binder: Binder,
  concept: string,
  rest: readonly ValueNode[],
  place: Place,
  scope: TargetScope,
): Target | null {
  const active = binder.vocabulary.plugins.active.find(({ plugin }) => plugin.name === ownerOf(concept));
  const kind = active?.plugin.targets.find((each) => each.concept === plainConcept(concept));
  const args = rest.filter(isExpression);
  if (!active || !kind || args.length !== rest.length || args.length !== kind.parameters.length) return null;
  const name = `${prefixOf(active)}.${kind.concept}`;
  return { kind: 'plugin', name, args: args.map((arg) => bindExpression(binder, arg, scope)), place };
}

function bindPhased(binder: Binder, rest: readonly ValueNode[], place: Place, scope: TargetScope): Target | null {
  const values = isMark(rest[0], '>=') ? rest.slice(1) : rest;
  const [value, extra] = values;
  if (extra || (value && !isExpression(value))) return null;
  const all = {
    kind: 'quantity',
    quantity: quantity(fromDecimal('100') ?? ratio(100n), PERCENT),
    decimals: 0,
    place,
  } as const;
  return { kind: 'phases', bound: value && isExpression(value) ? bindExpression(binder, value, scope) : all, place };
}

function spanOf(values: readonly ValueNode[]): Place | null {
  const first = values[0]?.place;
  const last = values.at(-1)?.place;
  return first && last ? { ...first, end: last.end } : null;
}
