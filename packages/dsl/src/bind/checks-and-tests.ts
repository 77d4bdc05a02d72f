import type { Actuals, Check, PlanTest } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Expectation } from './actual-values.ts';
import { bindActuals } from './actuals.ts';
import type { Binder } from './binder.ts';
import { clausesOf, declarationsIn } from './clauses.ts';
import { bindExpression } from './expressions.ts';
import { declared } from './labels.ts';
import { bindRequirement } from './requirements.ts';
import { choiceOf, textOf } from './values.ts';

const SCOPE = { owner: null };

/** A rule of the body; without `severity` a breach is an error. Left out, reported, when it asks for nothing. */
export function bindCheck(binder: Binder, declaration: DeclarationNode): readonly Check[] {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('check'));
  const head = declared(declaration);
  const must = clauses.get('must')?.expression ?? null;
  const requires = bindRequirement(binder, clauses, declaration);
  const severity = choiceOf(binder, clauses.get('severity'), ['error', 'warning', 'information']) ?? 'error';
  const text = textOf(binder, clauses.get('text'));
  const law = textOf(binder, clauses.get('law'));
  if (!must && !requires) {
    const asks = ['must', 'for', 'tagged', 'coded', 'requires'].some((concept) => clauses.get(concept));
    if (!asks) binder.report('clause/missing', declaration.headerPlace, { clause: 'must', owner: head.code });
    return [];
  }
  const condition = must && bindExpression(binder, must, SCOPE);
  return [{ ...head, must: condition, requires, law, severity, message: text ?? head.title }];
}

/** A test of the plan: values given on top of its own, and what must come out. */
export function bindTest(
  binder: Binder,
  declaration: DeclarationNode,
  expectations: ReadonlyMap<string, Expectation>,
): PlanTest {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('test'));
  const given = declarationsIn(declaration.block, 'given').map((block) => bindActuals(binder, block, expectations));
  const empty: Actuals = { name: '', at: null, rows: [], place: declaration.headerPlace };
  return {
    title: declaration.title?.text ?? '',
    given: { ...(given[0] ?? empty), rows: given.flatMap(({ rows }) => rows) },
    expectations: clauses
      .all('expect')
      .flatMap((clause) => (clause.expression ? [bindExpression(binder, clause.expression, SCOPE)] : [])),
    place: declaration.headerPlace,
  };
}
