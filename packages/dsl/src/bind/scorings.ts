import { compare, type CurvePoint, type Scoring, type ScoringStep } from '@traguardo/model';
import type { ClauseNode, DeclarationNode, EntryNode, ItemNode } from '../parse/tree.ts';
import { bindCustomScoring } from './applications.ts';
import type { Binder } from './binder.ts';
import { type Clauses, declarationsIn } from './clauses.ts';
import { bindExpression } from './expressions.ts';
import type { ExpressionScope } from './operands.ts';
import { related } from './problem.ts';
import { bindQuantity } from './quantities.ts';
import { METHODS } from './scoring-methods.ts';
import { percentValue, reportValue } from './values.ts';

/**
 * How an indicator scores, from its clause `scoring`, its block `scoring steps { … }` or its block `curve { … }`. `owner` is the
 * indicator, whose measures the arguments of a scoring of the plan may name.
 */
export function bindScoring(
  binder: Binder,
  declaration: DeclarationNode,
  clauses: Clauses,
  owner: string,
): Scoring | null {
  const clause = clauses.get('scoring');
  if (declaration.block === null) return clause && bindClause(binder, clause, null, { owner });
  const blocks = [...declarationsIn(declaration.block, 'scoring'), ...declarationsIn(declaration.block, 'curve')];
  const written = [...(clause ? [clause.place] : []), ...blocks.map((block) => block.headerPlace)];
  for (const place of written.slice(1)) {
    binder.report(
      'clause/duplicate',
      place,
      { clause: 'scoring' },
      { related: written.slice(0, 1).map((first) => related('first', first)) },
    );
  }
  if (!isSteps(clause)) for (const { place } of entriesIn(declaration.block)) reportValue(binder, 'scoring', place);
  if (clause) return bindClause(binder, clause, declaration.block, { owner });
  const [block] = blocks;
  if (!block) return null;
  return block.word.concept === 'curve' ? bindCurve(binder, block) : bindScoringBlock(binder, block);
}

/** `scoring steps` in a header: then the braces are those of the declaration, and its entries are the steps. */
function isSteps(clause: ClauseNode | null): boolean {
  const [method] = clause?.values ?? [];
  return method?.kind === 'argument' && method.concept === 'steps';
}

function bindClause(
  binder: Binder,
  clause: ClauseNode,
  items: readonly ItemNode[] | null,
  scope: ExpressionScope,
): Scoring | null {
  const { place } = clause;
  const [method, ...rest] = clause.values;
  const concept = method?.kind === 'argument' ? method.concept : null;
  if (method?.kind === 'call' && rest.length === 0) return bindCustomScoring(binder, method, scope, bindExpression);
  if (concept === 'pass_fail' && rest.length === 0) return { kind: 'pass-fail', place };
  const read = METHODS.get(concept ?? '');
  if (read) return read(binder, rest, place);
  if (isSteps(clause) && rest.length === 0) return { kind: 'steps', steps: stepsOf(binder, entriesIn(items)), place };
  reportValue(binder, 'scoring', place);
  return null;
}

function bindScoringBlock(binder: Binder, block: DeclarationNode): Scoring | null {
  const label = block.label?.text ?? '';
  if (binder.vocabulary.argument(label)?.concept === 'steps') {
    return { kind: 'steps', steps: stepsOf(binder, entriesIn(block.block)), place: block.headerPlace };
  }
  // `scoring linear 0 days` read as a declaration
  const concept = binder.vocabulary.argument(label)?.concept;
  if (concept === 'pass_fail' && block.block === null) return { kind: 'pass-fail', place: block.headerPlace };
  reportValue(binder, 'scoring', block.headerPlace);
  return null;
}

function bindCurve(binder: Binder, block: DeclarationNode): Scoring | null {
  const points = entriesIn(block.block).flatMap((entry): CurvePoint[] => {
    const [value, score, extra] = entry.values;
    if (value?.kind !== 'quantity' || !score || extra) {
      reportValue(binder, 'curve', entry.place);
      return [];
    }
    const share = percentValue(binder, score, 'curve');
    return share ? [{ value: bindQuantity(binder, value), score: share }] : [];
  });
  if (points.length === 0) return null;
  return {
    kind: 'curve',
    points: points.toSorted((a, b) => compare(a.value.value, b.value.value)),
    place: block.headerPlace,
  };
}

function stepsOf(binder: Binder, entries: readonly EntryNode[]): readonly ScoringStep[] {
  return entries.flatMap((entry): ScoringStep[] => {
    const [mark, bound, score, extra] = entry.values;
    if (mark?.kind !== 'mark' || bound?.kind !== 'quantity' || !score || extra || !isStepMark(mark.mark)) {
      reportValue(binder, 'scoring', entry.place);
      return [];
    }
    const share = percentValue(binder, score, 'scoring');
    return share ? [{ comparison: mark.mark, bound: bindQuantity(binder, bound), score: share }] : [];
  });
}

function isStepMark(mark: string): mark is ScoringStep['comparison'] {
  return mark === '>=' || mark === '<=' || mark === '<' || mark === '>' || mark === '=';
}

function entriesIn(items: readonly ItemNode[] | null): readonly EntryNode[] {
  return (items ?? []).filter((item): item is EntryNode => item.kind === 'entry');
}
