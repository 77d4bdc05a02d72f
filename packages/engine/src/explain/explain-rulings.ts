import {
  dateText,
  absolute,
  codeKey,
  compare,
  type Expression,
  isZero,
  type OutcomeNode,
  type Ratio,
  subtract,
  ZERO,
} from '@traguardo/model';
import { expressionText } from '../expression/text.ts';
import type { Teller } from './teller.ts';
import { styleOf, valueText } from '../value-text.ts';

/** The condition a node stands under, and the adjustment in force. */
export function rulingLines(node: OutcomeNode, teller: Teller): readonly string[] {
  return [...gateLines(node, teller), ...adjustmentLines(node, teller)];
}

/** The condition of a node in words and with numbers, and what it takes. */
function gateLines({ trace: { gate } }: OutcomeNode, teller: Teller): readonly string[] {
  if (!gate) return [];
  const { catalogue, percent, points } = teller;
  const { explain } = catalogue;
  const { holds, otherwise, ungated } = gate;
  const [condition, numbers] = conditionTexts(gate, teller);
  const without = ungated && percent(ungated);
  const effect = (): string => {
    if (holds === null) return explain.gateOpen(percent(otherwise), without);
    if (holds) return explain.gateHolds;
    const isLower = ungated !== null && compare(otherwise, ungated) < 0;
    return explain.gateFails(percent(otherwise), without, isLower ? points(subtract(ungated, otherwise)) : '');
  };
  return [explain.gate(condition, numbers === condition ? '' : numbers, effect())];
}

/** `score(SG4) >= 100%` as written, and with the figures it quotes in their place. */
function conditionTexts(
  { condition, inputs }: NonNullable<OutcomeNode['trace']['gate']>,
  { catalogue, language }: Teller,
): readonly [string, string] {
  const known = new Map(inputs.map(({ id, value }) => [codeKey(id), valueText(value, catalogue, language)]));
  const style = styleOf(catalogue, language, (id) => id);
  const numbers = styleOf(
    catalogue,
    language,
    (id, period) => known.get(codeKey(period === null ? id : `${id}@${period}`)) ?? id,
  );
  const quoted = (expression: Expression): Expression => withFigures(expression, known);
  return [expressionText(condition, style), expressionText(quoted(condition), numbers)];
}

/** The expression with the calls that quote a figure replaced by it. */
function withFigures(expression: Expression, known: ReadonlyMap<string, string>): Expression {
  const inside = (part: Expression): Expression => withFigures(part, known);
  switch (expression.kind) {
    case 'call': {
      const id = expressionText(expression);
      if (known.has(codeKey(id))) return { kind: 'measure', id, period: null, place: expression.place };
      return { ...expression, args: expression.args.map(inside) };
    }
    case 'apply':
      return { ...expression, args: expression.args.map(inside) };
    case 'unary':
      return { ...expression, operand: inside(expression.operand) };
    case 'binary':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    default:
      return expression;
  }
}

/** Who put another score in the place of the computed one, why, and what it changes. */
function adjustmentLines({ adjustment, score }: OutcomeNode, teller: Teller): readonly string[] {
  if (!adjustment || !score) return [];
  const { catalogue, language, percent, points } = teller;
  const { explain } = catalogue;
  const { computed, range, role, reason, act, at } = adjustment;
  const before = computed ? percent(computed) : range ? explain.range(percent(range[0]), percent(range[1])) : '';
  const change = computed && subtract(score, computed);
  const details = [
    ...(change && !isZero(change) ? [explain.adjustedPoints(points(absolute(change)), isPositive(change))] : []),
    ...(act ? [explain.act(act)] : []),
    ...(at ? [explain.since(dateText(at, language))] : []),
  ];
  return [explain.adjusted(before, percent(score), role, reason, details)];
}

/** What a node takes or gives besides its parts, where neither a condition nor an adjustment says it already. */
export function ownLines({ trace, adjustment }: OutcomeNode, { catalogue, points }: Teller): readonly string[] {
  const own = trace.own[0];
  if (!own || adjustment || trace.gate?.holds === false) return [];
  return [catalogue.explain.own(points(absolute(own.points)), !isPositive(own.points))];
}

function isPositive(value: Ratio): boolean {
  return compare(value, ZERO) > 0;
}
