import { type Aggregate, codeKey, type Composition, type Goal, type PlanNode, type Ratio } from '@traguardo/model';
import type { ClauseNode, DeclarationNode, ItemNode } from '../parse/tree.ts';
import { AGGREGATE_WORDS, WORD_OF_AGGREGATE } from '../vocabulary/aggregates.ts';
import type { Binder } from './binder.ts';
import { type Clauses, clausesOf, declarationsIn, rowsIn } from './clauses.ts';
import { bindGate } from './gates.ts';
import { bindIndicator, namesOf } from './indicators.ts';
import { declared } from './labels.ts';
import { registryNames, reportUnknown } from './names.ts';
import { related } from './problem.ts';
import { choiceOf, flagOf, percentOf, percentValue, reportValue, textOf } from './values.ts';

type LowerLevel = 'area' | 'objective' | 'operational';

/** A goal of any level with everything below it. */
function bindGoal(binder: Binder, declaration: DeclarationNode, kind: LowerLevel, year: number | null): Goal {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf(kind));
  const weight = clauses.get('weight');
  const head = declared(declaration);
  return {
    kind,
    ...head,
    weight: percentOf(binder, weight),
    weightPlace: weight?.place ?? null,
    children: bindChildren(binder, declaration.block ?? [], year),
    ...goalMarks(binder, clauses, head.code),
  };
}

/** The clauses that goals and the plan share. */
export function goalMarks(binder: Binder, clauses: Clauses, code: string) {
  return {
    composition: bindComposition(binder, clauses.get('composition')),
    aggregate: aggregateOf(binder, clauses.get('aggregate')),
    gate: bindGate(binder, clauses, code),
    office: registryNames(binder, clauses.get('office'), 'office'),
    responsible: registryNames(binder, clauses.get('responsible'), 'person-role', ['office']),
    common: flagOf(binder, clauses.get('common')),
    transversal: flagOf(binder, clauses.get('transversal')),
    tags: namesOf(clauses.all('tag')),
    aliases: namesOf(clauses.all('aka')),
    note: textOf(binder, clauses.get('note')),
  };
}

/** Goals and indicators among items, with the weights a `weights` block gives them. */
export function bindChildren(binder: Binder, items: readonly ItemNode[], year: number | null): readonly PlanNode[] {
  const children = declarationsIn(items).flatMap((declaration): PlanNode[] => {
    switch (declaration.word.concept) {
      case 'indicator':
        return [bindIndicator(binder, declaration, year)];
      case 'area':
      case 'objective':
      case 'operational':
        return [bindGoal(binder, declaration, declaration.word.concept, year)];
      default:
        return [];
    }
  });
  return withWeights(binder, children, declarationsIn(items, 'weights'));
}

interface WeightRow {
  readonly weight: Ratio;
  readonly place: NonNullable<PlanNode['weightPlace']>;
}

/** The children with the weights of `weights { C2.4 60% }`; a child that already has one keeps it, reported. */
function withWeights(
  binder: Binder,
  children: readonly PlanNode[],
  blocks: readonly DeclarationNode[],
): readonly PlanNode[] {
  if (blocks.length === 0) return children;
  const weights = new Map<string, WeightRow>();
  for (const row of blocks.flatMap((block) => rowsIn(block.block))) {
    const child = children.find((candidate) => codeKey(candidate.code) === codeKey(row.word.text));
    const [value, extra] = row.cells;
    if (!child) {
      reportUnknown(
        binder,
        row.word,
        'child',
        children.map(({ code }) => code),
      );
    } else if (!value || value.kind === 'clause' || extra) {
      reportValue(binder, 'weights', row.place);
    } else {
      const key = codeKey(child.code);
      const first = child.weightPlace ?? weights.get(key)?.place;
      const weight = percentValue(binder, value, 'weight');
      if (first)
        binder.report('clause/duplicate', row.place, { clause: 'weight' }, { related: [related('first', first)] });
      else if (weight) weights.set(key, { weight, place: row.place });
    }
  }
  return children.map((child) => {
    const row = weights.get(codeKey(child.code));
    return row ? { ...child, weight: row.weight, weightPlace: row.place } : child;
  });
}

/** How the children are joined, as `aggregate min` says it. */
export function aggregateOf(binder: Binder, clause: ClauseNode | null): Aggregate | null {
  const word = choiceOf(binder, clause, AGGREGATE_WORDS);
  const ways = Object.keys(WORD_OF_AGGREGATE) as Aggregate[];
  return ways.find((way) => WORD_OF_AGGREGATE[way] === word) ?? null;
}

/** `composition indicators 40% operationals 60%`, in either order. */
export function bindComposition(binder: Binder, clause: ClauseNode | null): Composition | null {
  if (!clause) return null;
  const [first, firstShare, second, secondShare, extra] = clause.values.filter(
    (value) => !(value.kind === 'mark' && value.mark === ','),
  );
  const parts = new Map<string, Ratio>();
  for (const [word, share] of [
    [first, firstShare],
    [second, secondShare],
  ] as const) {
    const ratio = share ? percentValue(binder, share, 'composition') : null;
    if (word?.kind === 'argument' && ratio) parts.set(word.concept, ratio);
  }
  const indicators = parts.get('indicators');
  const operationals = parts.get('operationals');
  if (indicators && operationals && !extra) return { indicators, operationals };
  reportValue(binder, 'composition', clause.place);
  return null;
}
