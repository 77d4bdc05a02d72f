import type { Computed } from '@traguardo/engine';
import {
  compare,
  type Expression,
  formatDecimal,
  formatQuantity,
  type Language,
  type NarrativeFormat,
  PERCENT,
  PERCENT_POINT,
  PURE,
  type Quantity,
  shownNumber,
  toDecimal,
  valueText,
  withUnit,
  ZERO,
} from '@traguardo/model';

/** How figures are printed where they do not say. */
export interface FigureStyle {
  readonly language: Language;
  /** Of the profile. */
  readonly decimals: number;
}

/** What a figure says in running text: rounded as the format says, a count without its sign, `n.d.` for what is not known. */
export function figureText(value: Computed, format: NarrativeFormat, { language, decimals }: FigureStyle): string {
  switch (value.kind) {
    case 'quantity':
      return quantityText(inPercent(value.quantity, format), format, { language, decimals });
    case 'text':
      return value.label ?? value.text;
    case 'undefined':
      return valueText({ kind: 'missing' }, language);
    default:
      return valueText(value, language, decimals);
  }
}

/** A bare ratio in percent, where that is asked for. */
function inPercent(quantity: Quantity, { percent }: NarrativeFormat): Quantity {
  return percent && quantity.unit.nature === 'pure' ? { ...quantity, unit: PERCENT } : quantity;
}

function quantityText(quantity: Quantity, format: NarrativeFormat, { language, decimals }: FigureStyle): string {
  const { nature, symbol } = quantity.unit;
  // in a sentence the noun says what is counted
  const shown =
    format.unit && nature !== 'count' ? quantity : { value: shownNumber(quantity), unit: { ...PURE, nature } };
  const sign = format.signed && compare(quantity.value, ZERO) > 0 ? '+' : '';
  if (format.decimals === null) return sign + formatQuantity(shown, language, decimals);
  const number = formatDecimal(toDecimal(shownNumber(quantity), format.decimals), language);
  return sign + withUnit(number, shown === quantity ? symbol : '', language);
}

/** The value as it is printed: the difference of two percentages is in points. */
export function asShown(expression: Expression, valueOf: (expression: Expression) => Computed): Computed {
  const value = valueOf(expression);
  if (value.kind !== 'quantity' || value.quantity.unit.symbol !== '%' || !isDifference(expression, valueOf))
    return value;
  return { kind: 'quantity', quantity: { ...value.quantity, unit: PERCENT_POINT } };
}

/** Whether an expression takes one percentage from another; what is left of 100 % is a percentage still. */
function isDifference(expression: Expression, valueOf: (expression: Expression) => Computed): boolean {
  if (expression.kind === 'unary') return isDifference(expression.operand, valueOf);
  if (expression.kind === 'call') {
    const [argument] = expression.args;
    return (
      (expression.name === 'abs' || expression.name === 'round') &&
      argument !== undefined &&
      isDifference(argument, valueOf)
    );
  }
  if (expression.kind !== 'binary' || expression.operator !== '-' || expression.left.kind === 'quantity') return false;
  return [expression.left, expression.right].every((side) => {
    const value = valueOf(side);
    return value.kind === 'quantity' && value.quantity.unit.symbol === '%';
  });
}
