import { codeKey, type Goal, type Indicator, type PlanNode } from '@traguardo/model';
import type { Change } from '../change.ts';
import { type Field, field, fieldChanges } from '../fields.ts';
import { isKept, type Kept, type Pair } from '../pair.ts';
import type { Renaming } from '../same.ts';
import { type Standing, subjectOf } from '../trees.ts';
import { existence } from './existence.ts';
import { ownMeasureChanges } from './measures.ts';
import { targetChanges } from './target.ts';

/** What goals and indicators have alike. */
const NODE: readonly Field<PlanNode>[] = [
  field('renamed', ({ title }) => title),
  field('weight', ({ weight }) => weight),
];

const REST: readonly Field<PlanNode>[] = [
  field('office', ({ office }) => office),
  field('responsible', ({ responsible }) => responsible),
  field('common', ({ common }) => common),
  field('tags', ({ tags }) => tags),
  field('aliases', ({ aliases }) => aliases),
  field('documentation', ({ documentation }) => documentation),
  field('note', ({ note }) => note),
];

const GOAL: readonly Field<Goal>[] = [
  field('level', ({ kind }) => kind),
  ...NODE,
  field('composition', ({ composition }) => composition),
  field('aggregate', ({ aggregate }) => aggregate),
  field('gate', ({ gate }) => gate),
  field('transversal', ({ transversal }) => transversal),
  ...REST,
];

const INDICATOR: readonly Field<Indicator>[] = [
  field('formula', ({ formula }) => formula),
  field('scoring', ({ scoring }) => scoring),
  field('cap', ({ cap }) => cap),
  field('floor', ({ floor }) => floor),
  field('gate', ({ gate }) => gate),
  field('unit', ({ unit }) => unit),
  field('phases', ({ phases }) => phases),
  field('scale', ({ scale }) => scale),
  field('baseline', ({ baseline }) => baseline),
  field('type', ({ type }) => type),
  field('source', ({ source }) => source),
  field('owner', ({ owner }) => owner),
  ...REST,
  field('cause', ({ cause }) => cause),
  field('action', ({ action }) => action),
];

/** What changed of one node of the tree: whether and where it stands, its code, its clauses, its own measures. */
export function nodeChanges(pair: Pair<Standing>, renaming: Renaming): readonly Change[] {
  if (!isKept(pair)) return existence(pair, subjectOf, ({ node }) => node);
  return [...movedChanges(pair, renaming), ...recodedChanges(pair), ...clauseChanges(pair, renaming)];
}

function movedChanges({ before, after }: Kept<Standing>, renaming: Renaming): readonly Change[] {
  const [from, to] = [before.above.at(-1), after.above.at(-1)];
  if (!from || !to || renaming(from.code) === codeKey(to.code)) return [];
  return [{ kind: 'moved', subject: subjectOf(after), before: from.code, after: to.code }];
}

function recodedChanges({ before, after }: Kept<Standing>): readonly Change[] {
  const [old, now] = [before.node.code, after.node.code];
  return codeKey(old) === codeKey(now) ? [] : [{ kind: 'recoded', subject: subjectOf(after), before: old, after: now }];
}

function clauseChanges({ before, after }: Kept<Standing>, renaming: Renaming): readonly Change[] {
  const subject = subjectOf(after);
  const [old, now] = [before.node, after.node];
  if (old.kind !== 'indicator' && now.kind !== 'indicator') {
    return fieldChanges(subject, { before: old, after: now }, GOAL, renaming);
  }
  if (old.kind !== 'indicator' || now.kind !== 'indicator') return []; // goals pair with goals only
  const kept = { before: old, after: now };
  return [
    ...fieldChanges(subject, kept, NODE, renaming),
    ...targetChanges(subject, kept, renaming),
    ...fieldChanges(subject, kept, INDICATOR, renaming),
    ...ownMeasureChanges(subject, kept, renaming),
  ];
}
