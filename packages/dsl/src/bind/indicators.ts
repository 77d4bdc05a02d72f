import { compare, type Indicator, type IndicatorType, ONE, type Ratio } from '@traguardo/model';
import type { ClauseNode, DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf } from './clauses.ts';
import { inDeclaredUnit, scoringInUnit, targetInUnit } from './declared-units.ts';
import { bindExpression } from './expressions.ts';
import { declared } from './labels.ts';
import { bindGate } from './gates.ts';
import { bindOwnMeasures } from './measures.ts';
import { registryNames } from './names.ts';
import { bindPhases, bindScale } from './phases.ts';
import { unitOf } from './quantities.ts';
import { bindScoring } from './scorings.ts';
import { bindTargets } from './targets.ts';
import { choiceOf, flagOf, percentOf, quantityOf, reportValue, textOf } from './values.ts';

const TYPES: readonly IndicatorType[] = ['output', 'outcome', 'physical', 'financial', 'quality', 'efficiency'];

/** An indicator with its clauses typed and its names resolved. `year` is the plan's own. */
export function bindIndicator(binder: Binder, declaration: DeclarationNode, year: number | null): Indicator {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('indicator'));
  const head = declared(declaration);
  const phases = bindPhases(binder, declaration);
  const weight = clauses.get('weight');
  const scope = { owner: head.code, phased: phases.length > 0, year };
  const unit = unitOf(binder, clauses.get('unit'));
  const { target, otherTargets } = bindTargets(binder, clauses.get('target'), scope);
  const baseline = quantityOf(binder, clauses.get('baseline'));
  return {
    kind: 'indicator',
    ...head,
    weight: percentOf(binder, weight),
    weightPlace: weight?.place ?? null,
    target: target && targetInUnit(target, unit),
    otherTargets: otherTargets.map((other) => ({ ...other, target: targetInUnit(other.target, unit) })),
    scoring: scoringInUnit(bindScoring(binder, declaration, clauses, head.code), unit),
    cap: capOf(binder, clauses.get('cap')),
    floor: floorOf(binder, clauses.get('floor')),
    gate: bindGate(binder, clauses, head.code),
    unit,
    formula: formulaOf(binder, clauses.get('formula'), head.code),
    measures: bindOwnMeasures(binder, declaration, head.code),
    phases,
    scale: bindScale(binder, declaration),
    type: choiceOf(binder, clauses.get('type'), TYPES),
    baseline: baseline && inDeclaredUnit(baseline, unit),
    source: registryNames(binder, clauses.get('source'), 'source'),
    owner: registryNames(binder, clauses.get('owner'), 'person-role', ['office']),
    office: registryNames(binder, clauses.get('office'), 'office'),
    responsible: registryNames(binder, clauses.get('responsible'), 'person-role', ['office']),
    cause: textOf(binder, clauses.get('cause')),
    action: textOf(binder, clauses.get('action')),
    common: flagOf(binder, clauses.get('common')),
    tags: namesOf(clauses.all('tag')),
    aliases: namesOf(clauses.all('aka')),
    note: textOf(binder, clauses.get('note')),
  };
}

/** Every name of clauses that may be repeated. */
export function namesOf(clauses: readonly ClauseNode[]): readonly string[] {
  return clauses.flatMap((clause) => clause.names.map((name) => name.text));
}

/** A cap in percent, `'none'` when lifted. */
export function capOf(binder: Binder, clause: ClauseNode | null): Ratio | 'none' | null {
  const [value] = clause?.values ?? [];
  if (value?.kind === 'argument' && value.concept === 'none') return 'none';
  return percentOf(binder, clause);
}

/** A floor in percent, at most 100 %: above it even a missed target would count as met. */
export function floorOf(binder: Binder, clause: ClauseNode | null): Ratio | null {
  const floor = percentOf(binder, clause);
  if (!clause || !floor || compare(floor, ONE) <= 0) return floor;
  reportValue(binder, 'floor', clause.place);
  return null;
}

/** The expression of a `formula` clause inside the indicator `owner`. */
export function formulaOf(binder: Binder, clause: ClauseNode | null, owner: string) {
  return clause?.expression ? bindExpression(binder, clause.expression, { owner }) : null;
}
