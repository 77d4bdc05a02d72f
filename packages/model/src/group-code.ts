/** What a group of a composed goal joins. */
export type GroupKind = 'indicators' | 'operationals';

/** The codes of the two groups of a composed goal. */
export function groupCodes(goal: string): Readonly<Record<GroupKind, string>> {
  return { indicators: `${goal}.indicators`, operationals: `${goal}.operationals` };
}

const GROUP = /^(?<goal>.+)\.(?<kind>indicators|operationals)$/;

/** The goal of a group and what it joins, from its code; null for every other code. */
export function groupOf(code: string): { readonly goal: string; readonly kind: GroupKind } | null {
  const { goal, kind } = GROUP.exec(code)?.groups ?? {};
  return goal === undefined ? null : { goal, kind: kind === 'indicators' ? 'indicators' : 'operationals' };
}
