import type { Measure } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf, declarationsIn } from './clauses.ts';
import { bindExpression } from './expressions.ts';
import { labelOf } from './labels.ts';
import { registryNames } from './names.ts';
import { unitOf } from './quantities.ts';
import { choiceOf } from './values.ts';

/** The measures declared in a block: shared ones of the plan (`owner` null) or local ones of an indicator. */
export function bindMeasures(
  binder: Binder,
  declarations: readonly DeclarationNode[],
  owner: string | null,
): readonly Measure[] {
  return declarations.map((declaration) => bindMeasure(binder, declaration, owner));
}

/** Those among the items of an indicator. */
export function bindOwnMeasures(binder: Binder, indicator: DeclarationNode, owner: string): readonly Measure[] {
  return bindMeasures(binder, declarationsIn(indicator.block, 'measure'), owner);
}

function bindMeasure(binder: Binder, declaration: DeclarationNode, owner: string | null): Measure {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('measure'));
  const name = labelOf(declaration);
  return {
    id: owner === null ? name : `${owner}.${name}`,
    name,
    title: declaration.title?.text ?? '',
    documentation: declaration.documentation,
    unit: unitOf(binder, clauses.get('unit')),
    kind: choiceOf(binder, clauses.get('kind'), ['stock', 'flow']),
    source: registryNames(binder, clauses.get('source'), 'source'),
    owner: registryNames(binder, clauses.get('owner'), 'person-role', ['office']),
    formula: declaration.value === null ? null : bindExpression(binder, declaration.value, { owner }),
    place: declaration.headerPlace,
  };
}
