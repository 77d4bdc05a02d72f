import type { Severity } from '@traguardo/model';

/**
 * Every diagnostic that needs the meaning of the text, with its severity. Data fields of each stand in the catalogues,
 * where they are used (`locales/`).
 */
export const SEVERITIES = {
  'label/missing': 'error',
  'code/duplicate': 'error',
  'plan/several': 'error',
  'word/not-here': 'error',
  'clause/missing': 'error',
  'clause/duplicate': 'error',
  'clause/value': 'error',
  'percent/missing': 'error',
  'function/arity': 'error',
  'function/outside': 'error',
  'function/reserved': 'error',
  'function/endless': 'error',
  'scoring/parameters': 'error',
  'scoring/target': 'error',
  'scoring/result': 'error',
  'scoring/order': 'error',
  'scoring/baseline': 'error',
  'scoring/over-cap': 'warning',
  'ref/unknown': 'error',
  'ref/no-value': 'error',
  'ref/cycle': 'error',
  'unit/unknown': 'error',
  'unit/mismatch': 'error',
  'unit/hundred': 'warning',
  'actual/unmatched': 'error',
  'actual/type': 'error',
  'actual/computed': 'warning',
  'actual/evidence': 'warning',
  'actual/period': 'warning',
  'plugin/missing': 'error',
  'plugin/version': 'error',
  'plugin/clash': 'warning',
  'plugin/failed': 'error',
  'adjustment/cap': 'error',
  'override/nothing': 'error',
  'override/empty': 'warning',
  'target/unknown': 'information',
  'target/none': 'warning',
  'target/non-positive': 'warning',
  'target/backwards': 'information',
  'target/weaker-than-baseline': 'information',
  'target/weaker-than-benchmark': 'information',
  'target/loosened': 'warning',
  'weight/sum': 'warning',
  'weight/none': 'warning',
  'weight/on-monitor': 'warning',
  'weight/composed': 'warning',
  'phases/order': 'warning',
  'phases/generous': 'information',
  'bands/gap': 'warning',
  'bands/overlap': 'error',
  'benchmark/order': 'warning',
  'table/file': 'warning',
  'table/undeclared-column': 'warning',
  'table/missing-column': 'error',
  'table/cell': 'error',
  'table/row': 'error',
  'code/look-alike': 'warning',
  'act/conflict': 'warning',
  'individual/retyped': 'information',
  'individual/unlinked': 'information',
  'individual/kind': 'warning',
  'individual/part': 'warning',
  'indicator/no-measures': 'information',
  'indicator/sheet': 'information',
  'check/requires': 'error',
  'financial/alone': 'warning',
  'payment-time/weight': 'warning',
  'cycle/region-alone': 'error',
  'cycle/initial': 'error',
  'cycle/ambiguous': 'error',
  'cycle/unreachable': 'warning',
  'cycle/dead-end': 'warning',
  'cycle/reserved': 'error',
  'cycle/shared-event': 'error',
  'cycle/never': 'error',
  'cycle/term-order': 'warning',
  'cycle/term-unmet': 'warning',
  'cycle/subject': 'warning',
  'cycle/added': 'warning',
  'language/mixed': 'information',
  'pack/missing': 'error',
  'pack/manifest': 'error',
  'pack/hash': 'error',
  'pack/locked': 'error',
  'pack/unlocked': 'information',
  'pack/loop': 'error',
  'pack/sealed': 'error',
  'template/shape': 'error',
  'narrative/slot': 'error',
  'narrative/twice': 'error',
  'narrative/unclosed': 'error',
  'narrative/format': 'error',
  'narrative/insert': 'error',
  'narrative/markdown': 'error',
  'narrative/link': 'error',
} as const satisfies Record<string, Severity>;

export type BindCode = keyof typeof SEVERITIES;

/** `kind` of every fix given with a `BindCode`. */
export type BindFix =
  | 'did-you-mean'
  | 'add-percent'
  | 'add-unit'
  | 'remove-clause'
  | 'remove-line'
  | 'add-pass-fail'
  | 'add-cap'
  | 'add-aka'
  | 'remove-hundred'
  | 'remove-sign'
  | 'move-year'
  | 'set-weight'
  | 'add-weight'
  | 'add-ref'
  | 'declare'
  | 'add-field'
  | 'widen-band'
  | 'remove-target'
  | 'use-comparison'
  | 'use-expression'
  | 'use-before'
  | 'use-pinned'
  | 'use-pack'
  | 'add-payment-times'
  | 'add-anticorruption';

/** `kind` of every related place given with a `BindCode`. */
export type BindRelated =
  | 'first'
  | 'other'
  | 'target'
  | 'step'
  | 'row'
  | 'band'
  | 'definition'
  | 'seal'
  | 'pack'
  | 'value-date';
