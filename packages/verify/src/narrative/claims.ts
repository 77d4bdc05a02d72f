import type { Computed, Expressions } from '@traguardo/engine';
import {
  type Diagnostic,
  type Expression,
  type NarrativeInline,
  type NarrativeText,
  shownNumber,
  toDecimal,
} from '@traguardo/model';
import { asShown } from './figure-text.ts';

type Claim = NarrativeInline & { readonly kind: 'claim' };
type Live = Claim | (NarrativeInline & { readonly kind: 'figure' });

/** The figures and claims of running text, those inside emphasis and links too. */
export function liveIn(content: NarrativeText): readonly Live[] {
  return content.flatMap((inline): readonly Live[] => {
    if (inline.kind === 'figure' || inline.kind === 'claim') return [inline];
    return inline.kind === 'text' ? [] : liveIn(inline.content);
  });
}

/** What is wrong with a figure or a claim once there are values: it has no meaning, or does not hold. */
export function liveFindings(
  live: Live,
  valueOf: (expression: Expression) => Computed,
  decimals: number,
): readonly Diagnostic[] {
  if (live.kind === 'claim') return claimFindings(live, valueOf, decimals);
  if (live.format.title) return [];
  const value = valueOf(live.expression);
  return value.kind === 'undefined' ? [meaningless(live, value)] : [];
}

function claimFindings(
  claim: Claim,
  valueOf: (expression: Expression) => Computed,
  decimals: number,
): readonly Diagnostic[] {
  const value = valueOf(claim.condition);
  if (value.kind === 'boolean' && value.value) return [];
  if (value.kind === 'undefined') return [meaningless(claim, value)];
  const isOpen = value.kind === 'missing';
  const failing = isOpen ? null : failingIn(claim.condition, valueOf);
  const words = valueOf(claim.text);
  const data = {
    claim: words.kind === 'text' ? words.text : '',
    problem: isOpen ? 'open' : failing === null ? 'condition' : 'fails',
    ...(failing === null ? {} : sidesOf(failing, valueOf, decimals)),
  };
  const { place } = claim;
  return [
    { code: 'narrative/claim', severity: isOpen ? 'information' : 'warning', place, data, related: [], fixes: [] },
  ];
}

type Comparing = Expression & { readonly kind: 'binary' };

/** The first comparison of a condition that does not hold; null when the condition is none of comparisons. */
function failingIn(condition: Expression, valueOf: (expression: Expression) => Computed): Comparing | null {
  if (condition.kind !== 'binary') return null;
  if (condition.operator === 'and' || condition.operator === 'or')
    return failingIn(condition.left, valueOf) ?? failingIn(condition.right, valueOf);
  const value = valueOf(condition);
  return value.kind === 'boolean' && !value.value ? condition : null;
}

function sidesOf(
  { left, right, operator }: Comparing,
  valueOf: (expression: Expression) => Computed,
  decimals: number,
): Readonly<Record<string, string>> {
  const [a, b] = [left, right].map((side) => sideOf(side, valueOf, decimals));
  return { left: a?.number ?? '', leftUnit: a?.unit ?? '', right: b?.number ?? '', rightUnit: b?.unit ?? '', operator };
}

function sideOf(
  side: Expression,
  valueOf: (expression: Expression) => Computed,
  decimals: number,
): { readonly number: string; readonly unit: string } {
  const value = asShown(side, valueOf);
  switch (value.kind) {
    case 'quantity': {
      const shown = shownNumber(value.quantity);
      const { unit } = value.quantity;
      return {
        number: toDecimal(shown, shown.den === 1n && unit.nature !== 'percent' ? 0 : decimals),
        unit: unit.symbol,
      };
    }
    case 'date':
      return { number: value.date, unit: '' };
    case 'text':
      return { number: value.label ?? value.text, unit: '' };
    default:
      return { number: '', unit: '' };
  }
}

function meaningless({ place }: Live, value: Computed & { readonly kind: 'undefined' }): Diagnostic {
  const { kind, subject } = value.cause;
  return {
    code: 'narrative/undefined',
    severity: 'warning',
    place,
    data: { cause: kind, subject },
    related: [],
    fixes: [],
  };
}

/** What an expression amounts to under an indicator, or under none. */
export function valuesUnder(valueOf: Expressions, subject: string | null): (expression: Expression) => Computed {
  return (expression) => valueOf(expression, subject);
}
