import { codeKey, type Goal, type Indicator, type Override, type PlanNode, type Revision } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { type Clauses, clausesOf, declarationsIn } from './clauses.ts';
import { scoringInUnit, targetInUnit } from './declared-units.ts';
import { capOf, floorOf, formulaOf } from './indicators.ts';
import { declared } from './labels.ts';
import { registryNames, reportUnknown } from './names.ts';
import { bindPhases, bindScale } from './phases.ts';
import { unitOf } from './quantities.ts';
import { bindScoring } from './scorings.ts';
import { bindTargets } from './targets.ts';
import { choiceOf, dateOf, percentOf, textOf } from './values.ts';

const OPINIONS = ['favourable', 'remarks', 'contrary'] as const;
/** What may be changed in a goal; an indicator may change in everything `override` takes. */
const GOAL_CLAUSES = ['weight', 'note', 'reason'];

/** A dated overlay. `nodes` are the nodes of the plan by code key. */
export function bindRevision(
  binder: Binder,
  declaration: DeclarationNode,
  nodes: ReadonlyMap<string, PlanNode>,
  year: number | null,
): Revision {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('revision'));
  textOf(binder, clauses.get('note'));
  const changes = declarationsIn(declaration.block).filter(
    ({ word }) => word.concept === 'override' || word.concept === 'withdraw',
  );
  return {
    ...declared(declaration),
    at: dateOf(binder, clauses.get('at')) ?? '9999-12-31', // not dated: reported, and never in force
    act: registryNames(binder, clauses.get('act'), 'act'),
    opinion: choiceOf(binder, clauses.get('opinion'), OPINIONS),
    overrides: changes.flatMap((change) => bindChange(binder, change, nodes, year)),
  };
}

function bindChange(
  binder: Binder,
  change: DeclarationNode,
  nodes: ReadonlyMap<string, PlanNode>,
  year: number | null,
): readonly Override[] {
  if (!change.label) return [];
  const id = binder.find('node', change.label)?.id ?? change.label.text;
  const node = nodes.get(codeKey(id));
  if (!node) {
    reportUnknown(
      binder,
      change.label,
      'node',
      [...nodes.values()].map(({ code }) => code),
      'override/nothing',
    );
    return [];
  }
  const withdrawn = change.word.concept === 'withdraw';
  const clauses = clausesOf(binder, change, binder.vocabulary.blockOf(change.word.concept ?? 'override'));
  const changes = withdrawn
    ? {}
    : node.kind === 'indicator'
      ? changesOf(binder, change, clauses, node, year)
      : goalChanges(binder, change, clauses, node);
  if (!withdrawn && Object.keys(changes).length === 0)
    binder.report('override/empty', change.headerPlace, { code: node.code });
  const reason = textOf(binder, clauses.get('reason'));
  if (!clauses.get('reason')) reportNoReason(binder, change, node.code);
  return [{ code: node.code, changes, withdrawn, reason, place: change.headerPlace }];
}

/** A change needs its reason before the OIV can give an opinion (D.Lgs. 150/2009 art. 6). */
function reportNoReason(binder: Binder, { headerPlace }: DeclarationNode, owner: string): void {
  binder.report('clause/missing', headerPlace, { clause: 'reason', owner }, { severity: 'warning' });
}

function changesOf(
  binder: Binder,
  change: DeclarationNode,
  clauses: Clauses,
  node: Indicator,
  year: number | null,
): Override['changes'] {
  const phases = bindPhases(binder, change);
  const scale = bindScale(binder, change);
  const phased = phases.length > 0 || node.phases.length > 0;
  const target = clauses.get('target');
  const bound = bindTargets(binder, target, { owner: node.code, phased, year });
  const unit = clauses.get('unit') ? unitOf(binder, clauses.get('unit')) : node.unit;
  const scoring = scoringInUnit(bindScoring(binder, change, clauses, node.code), unit);
  return {
    ...commonChanges(binder, change, clauses),
    ...(target && bound.target ? { ...bound, target: targetInUnit(bound.target, unit) } : {}),
    ...(scoring ? { scoring } : {}),
    ...(clauses.get('cap') ? { cap: capOf(binder, clauses.get('cap')) } : {}),
    ...(clauses.get('floor') ? { floor: floorOf(binder, clauses.get('floor')) } : {}),
    ...(clauses.get('unit') ? { unit } : {}),
    ...(clauses.get('formula') ? { formula: formulaOf(binder, clauses.get('formula'), node.code) } : {}),
    ...(phases.length > 0 ? { phases } : {}),
    ...(scale.length > 0 ? { scale } : {}),
    ...(clauses.get('source') ? { source: registryNames(binder, clauses.get('source'), 'source') } : {}),
    ...(clauses.get('owner') ? { owner: registryNames(binder, clauses.get('owner'), 'person-role', ['office']) } : {}),
  };
}

function goalChanges(binder: Binder, change: DeclarationNode, clauses: Clauses, node: Goal): Override['changes'] {
  for (const clause of change.clauses) {
    if (GOAL_CLAUSES.includes(clause.word.concept ?? '')) continue;
    binder.report('word/not-here', clause.word.place, { word: clause.word.text, parent: node.kind });
  }
  return commonChanges(binder, change, clauses);
}

function commonChanges(binder: Binder, change: DeclarationNode, clauses: Clauses): Override['changes'] {
  const weight = percentOf(binder, clauses.get('weight'));
  const note = textOf(binder, clauses.get('note'));
  return {
    ...(change.title ? { title: change.title.text } : {}),
    ...(weight ? { weight } : {}),
    ...(note === null ? {} : { note }),
  };
}
