import { codeKey, declaredMeasures, type Indicator, type Measure, type Plan } from '@traguardo/model';
import type { Change, Named, Subject } from '../change.ts';
import { type Field, field, fieldChanges } from '../fields.ts';
import { isKept, type Kept, pairUp } from '../pair.ts';
import type { Renaming } from '../same.ts';
import { existence } from './existence.ts';

const MEASURE: readonly Field<Measure>[] = [
  field('renamed', ({ title }) => title),
  field('formula', ({ formula }) => formula),
  field('unit', ({ unit }) => unit),
  field('measure-kind', ({ kind }) => kind),
  field('source', ({ source }) => source),
  field('owner', ({ owner }) => owner),
  field('documentation', ({ documentation }) => documentation),
];

/** The measures that many indicators may use. */
export function sharedMeasureChanges(plans: Kept<Plan>, renaming: Renaming): readonly Change[] {
  const [before, after] = [declaredMeasures(plans.before), declaredMeasures(plans.after)];
  return measureChanges({ before, after }, [], renaming);
}

/** The measures of one indicator. */
export function ownMeasureChanges(
  { code, title, within }: Subject,
  { before, after }: Kept<Indicator>,
  renaming: Renaming,
): readonly Change[] {
  return measureChanges({ before: before.measures, after: after.measures }, [...within, { code, title }], renaming);
}

function measureChanges(
  { before, after }: Kept<readonly Measure[]>,
  within: readonly Named[],
  renaming: Renaming,
): readonly Change[] {
  const subjectOf = ({ id, title }: Measure): Subject => ({ kind: 'measure', code: id, title, within });
  return pairUp(before, after, ({ name }) => codeKey(name)).flatMap((pair) =>
    isKept(pair) ? fieldChanges(subjectOf(pair.after), pair, MEASURE, renaming) : existence(pair, subjectOf),
  );
}
