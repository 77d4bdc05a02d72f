import {
  codeKey,
  type Diagnostic,
  type Expression,
  type Indicator,
  planIndicators,
  type Target,
} from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Rule } from './rule.ts';

/**
 * An indicator of the PIRA whose sheet lacks its type, what it measures, its unit or its source (D.P.C.M. 18/9/2012 art. 3 c. 3
 * lett. a-c). The method (lett. d) is the formula, or the definition of what is counted; a target that is not there (lett. e)
 * is `target/none`. Only in a plan: a few lines without one are a sketch.
 */
export const findIncompleteSheets: Rule = ({ plan, files }) =>
  files.some(declaresPlan) ? [...planIndicators(plan)].filter(isPira).flatMap(ofIndicator) : [];

function ofIndicator(indicator: Indicator): readonly Diagnostic[] {
  const { code, place } = indicator;
  const lacking = lackingFields(indicator);
  return lacking.length === 0 ? [] : [problem('indicator/sheet', place, { code, lacking })];
}

function declaresPlan({ items }: ParsedFile): boolean {
  return items.some((item) => item.kind === 'declaration' && item.word.concept === 'plan');
}

/** Its code or another of its names begins with `PIRA`, or it is tagged `pira`. */
function isPira({ code, aliases, tags }: Indicator): boolean {
  return (
    [code, ...aliases].some((name) => /^pira(?![a-z])/i.test(name)) ||
    tags.some((tag) => codeKey(tag) === codeKey('pira'))
  );
}

/** The field of a sheet, as the sentences name it. */
type SheetField = 'type' | 'definition' | 'unit' | 'source';

function lackingFields(indicator: Indicator): readonly SheetField[] {
  const { type, documentation, unit, target, source, measures, formula } = indicator;
  const has: Readonly<Record<SheetField, boolean>> = {
    type: type !== null,
    definition: documentation.trim() !== '',
    unit: unit !== null || target === null || saysItsUnit(target),
    source:
      source !== null || (formula !== null && measures.length > 0 && measures.every((each) => each.source !== null)),
  };
  return (['type', 'definition', 'unit', 'source'] as const).filter((field) => !has[field]);
}

/** Whether a target is no bare number. */
function saysItsUnit(target: Target): boolean {
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return !isBare(target.bound);
    case 'range':
      return !isBare(target.low);
    case 'monitor':
      return false;
    case 'yes':
    case 'before':
    case 'phases':
    case 'unknown':
      return true;
    default:
      return target satisfies never;
  }
}

function isBare(bound: Expression): boolean {
  return bound.kind === 'quantity' && bound.quantity.unit.symbol === '';
}
