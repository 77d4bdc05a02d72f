import { type Adjustment, codeKey, compare, type Plan, planNodes, type Ratio } from '@traguardo/model';
import { percentDecimal } from '../checks/exact-decimal.ts';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf } from './clauses.ts';
import { findName, registryNames } from './names.ts';
import { dateOf, percentOf, textOf } from './values.ts';

/**
 * `adjust OS9 score 100% role oiv reason "…"`. Left out, reported, when the node is not there, or the score, the role or the reason are
 * missing. A score above the cap of the node is reported too.
 */
export function bindAdjustment(
  binder: Binder,
  declaration: DeclarationNode,
  plan: Pick<Plan, 'root' | 'profile'>,
): readonly Adjustment[] {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('adjust'));
  const { label } = declaration;
  if (!label) binder.report('label/missing', declaration.headerPlace, { block: 'adjust' });
  const code = label && (findName(binder, 'node', label)?.id ?? null);
  const score = percentOf(binder, clauses.get('adjusted-score'));
  const role = registryNames(binder, clauses.get('role'), 'person-role', ['office']);
  const reason = textOf(binder, clauses.get('reason'));
  const act = registryNames(binder, clauses.get('act'), 'act');
  const at = dateOf(binder, clauses.get('at'));
  textOf(binder, clauses.get('note'));
  if (clauses.get('reason') && reason?.trim() === '')
    binder.report('clause/missing', declaration.headerPlace, { clause: 'reason', owner: code ?? '' });
  if (code === null || score === null || role === null || !reason?.trim()) return [];
  const cap = capOf(code, plan);
  if (cap && compare(score, cap) > 0) {
    const data = { code, score: percentDecimal(score), cap: percentDecimal(cap) };
    binder.report('adjustment/cap', clauses.get('adjusted-score')?.place ?? declaration.headerPlace, data);
  }
  return [{ code, score, role, reason, act, at, place: declaration.headerPlace }];
}

/** The highest score a node can have; null when nothing bounds it. */
function capOf(code: string, { root, profile }: Pick<Plan, 'root' | 'profile'>): Ratio | null {
  const node = planNodes({ root }).find((each) => codeKey(each.code) === codeKey(code));
  const own = node?.kind === 'indicator' ? node.cap : null;
  return own === 'none' ? null : (own ?? profile.cap);
}
