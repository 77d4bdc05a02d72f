import { codeKey, type Individual, type IndividualObjective } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf, declarationsIn } from './clauses.ts';
import { targetInUnit } from './declared-units.ts';
import { bindGate } from './gates.ts';
import { declared } from './labels.ts';
import { findName, registryNames } from './names.ts';
import { unitOf } from './quantities.ts';
import { bindTargets } from './targets.ts';
import { nameOf, percentOf, textOf } from './values.ts';

/** A sheet of individual objectives. `phased` says whether a node of that code key is measured by phases. */
export function bindIndividual(
  binder: Binder,
  declaration: DeclarationNode,
  year: number | null,
  phased: ReadonlySet<string>,
): Individual {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('individual'));
  const head = declared(declaration);
  const [unit] = clauses.get('ref')?.names ?? [];
  textOf(binder, clauses.get('note'));
  return {
    ...head,
    role: registryNames(binder, clauses.get('role'), 'person-role'),
    person: nameOf(clauses.get('person')),
    ref: unit ? (findName(binder, 'node', unit)?.id ?? null) : null,
    evaluator: registryNames(binder, clauses.get('evaluator'), 'actor'),
    objectives: declarationsIn(declaration.block, 'individual-objective').map((item) =>
      bindObjective(binder, item, head.code, year, phased),
    ),
  };
}

function bindObjective(
  binder: Binder,
  declaration: DeclarationNode,
  sheet: string,
  year: number | null,
  phased: ReadonlySet<string>,
): IndividualObjective {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('individual-objective'));
  const head = declared(declaration);
  const [name] = clauses.get('ref')?.names ?? [];
  const ref = name ? (findName(binder, 'node', name)?.id ?? null) : null;
  const weight = clauses.get('weight');
  const scope = { owner: ref, phased: ref !== null && phased.has(codeKey(ref)), year };
  const unit = unitOf(binder, clauses.get('unit'));
  const { target } = bindTargets(binder, clauses.get('target'), scope);
  textOf(binder, clauses.get('note'));
  return {
    ...head,
    weight: percentOf(binder, weight),
    weightPlace: weight?.place ?? null,
    target: target && targetInUnit(target, unit),
    ref,
    gate: bindGate(binder, clauses, `${sheet}.${head.code}`),
    unit,
  };
}
