import {
  type CurvePoint,
  type Expression,
  type Quantity,
  quantity,
  type Scoring,
  type Target,
  type Unit,
} from '@traguardo/model';

/**
 * Bare numbers beside a `unit` clause are in that unit: `unit "€/fte" target >= 30` asks for 30 €/fte, and no other way of writing
 * it exists. A number with a unit of its own keeps it.
 */
export function inDeclaredUnit(bare: Quantity, unit: Unit | null): Quantity {
  return unit !== null && bare.unit.nature === 'pure' ? quantity(bare.value, unit) : bare;
}

/** A target with its bare numbers in the declared unit. A target on phases is a share, whatever the unit. */
export function targetInUnit(target: Target, unit: Unit | null): Target {
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return { ...target, bound: expressionInUnit(target.bound, unit) };
    case 'range':
      return { ...target, low: expressionInUnit(target.low, unit), high: expressionInUnit(target.high, unit) };
    default:
      return target;
  }
}

/** The ends of `range 2 .. 4 €`: the unit that one has is that of the other too. */
export function sharingUnit(
  low: Expression,
  high: Expression,
): { readonly low: Expression; readonly high: Expression } {
  return { low: expressionInUnit(low, ownUnit(high)), high: expressionInUnit(high, ownUnit(low)) };
}

function ownUnit(expression: Expression): Unit | null {
  return expression.kind === 'quantity' ? expression.quantity.unit : null;
}

function expressionInUnit(expression: Expression, unit: Unit | null): Expression {
  return expression.kind === 'quantity'
    ? { ...expression, quantity: inDeclaredUnit(expression.quantity, unit) }
    : expression;
}

/** The values a scoring compares with, in the declared unit. */
export function scoringInUnit(scoring: Scoring | null, unit: Unit | null): Scoring | null {
  switch (scoring?.kind) {
    case 'linear':
      return { ...scoring, zero: inDeclaredUnit(scoring.zero, unit) };
    case 'gap':
      return { ...scoring, width: inDeclaredUnit(scoring.width, unit) };
    case 'milestones':
      return {
        ...scoring,
        min: pointInUnit(scoring.min, unit),
        max: scoring.max && pointInUnit(scoring.max, unit),
        excellent: scoring.excellent && pointInUnit(scoring.excellent, unit),
      };
    case 'steps':
      return { ...scoring, steps: scoring.steps.map((step) => ({ ...step, bound: inDeclaredUnit(step.bound, unit) })) };
    case 'custom':
      return { ...scoring, args: scoring.args.map((argument) => expressionInUnit(argument, unit)) };
    case 'curve':
      return { ...scoring, points: scoring.points.map((point) => pointInUnit(point, unit)) };
    default:
      return scoring;
  }
}

function pointInUnit(point: CurvePoint, unit: Unit | null): CurvePoint {
  return { ...point, value: inDeclaredUnit(point.value, unit) };
}
