import {
  codeKey,
  type Language,
  type Outcome,
  type OutcomeNode,
  PERCENT,
  type Plan,
  type Quantity,
  type Target,
} from '@traguardo/model';
import { measuredValue, shownValue } from './measured-value.ts';
import { printedLike, quantityLike } from './printed-like.ts';
import type { FigureDifference, PublishedCheck, PublishedFigure } from './published-figure.ts';

/** What figures are compared with; `notation` is how the document writes its numbers. */
export interface ComparedWith {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly notation: Language;
}

/** Compares printed figures with an outcome, each at the precision it is printed with. Pure. */
export function comparePublished(figures: readonly PublishedFigure[], against: ComparedWith): PublishedCheck {
  const nodes = new Map(against.outcome.nodes.map((node) => [codeKey(node.code), node]));
  const unknown: PublishedFigure[] = [];
  const differences: FigureDifference[] = [];
  for (const figure of figures) {
    const computed = computedLike(figure, nodes.get(codeKey(figure.code)), against);
    if (computed === null) unknown.push(figure);
    else if (computed !== figure.printed) differences.push({ ...figure, computed });
  }
  return { compared: figures.length - unknown.length, differences, unknown };
}

/** What the outcome gives for a printed figure, written as it is printed; null when it knows no such figure. */
function computedLike(
  { code, what, printed }: PublishedFigure,
  node: OutcomeNode | undefined,
  { plan, outcome, notation }: ComparedWith,
): string | null {
  if (what === 'measure') {
    const value = measuredValue(outcome, code);
    return value && printedLike(printed, shownValue(plan, code, value), notation);
  }
  if (node === undefined) return null;
  switch (what) {
    case 'score':
      return node.score ? quantityLike(printed, { value: node.score, unit: PERCENT }, notation) : 'N/D';
    case 'weight':
      return node.weight ? quantityLike(printed, { value: node.weight, unit: PERCENT }, notation) : '';
    case 'value':
      return printedLike(printed, shownValue(plan, code, node.value), notation);
    case 'target':
      return targetLike(printed, node.target, notation);
    default:
      return null;
  }
}

function targetLike(printed: string, target: Target | null, notation: Language): string | null {
  switch (target?.kind) {
    case 'at-least':
    case 'at-most':
    case 'phases':
      if (target.bound.kind !== 'quantity') return null; // a bound that is worked out is printed in words
      return boundLike(printed, target.kind === 'at-most' ? '<=' : '>=', target.bound.quantity, notation);
    case 'yes':
      return 'SI';
    case 'before':
      return `Entro ${target.date.split('-').toReversed().join('-')}`;
    case 'monitor':
      return 'solo monitoraggio';
    default:
      return 'nd';
  }
}

/** Reports omit `>=` where they like, and may add a remark in brackets. */
function boundLike(printed: string, comparison: '>=' | '<=', bound: Quantity, notation: Language): string {
  const [, sign = '', number = '', remark = ''] = /^([<>]=|≤)?\s*(.*?)(\s*\(.*\))?$/.exec(printed) ?? [];
  const like = quantityLike(number, bound, notation);
  const right = sign === '' ? comparison === '>=' : sign.replace('≤', '<=') === comparison;
  return right ? printed.replace(`${number}${remark}`, `${like}${remark}`) : `${comparison} ${like}`;
}
