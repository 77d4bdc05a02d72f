import type { CycleContext } from '../context.ts';
import type { StepEvent } from '../events.ts';
import type { Facts } from '../facts/facts-shape.ts';
import { fieldsOf } from '../payload/payload-problems.ts';
import type { DocumentStamp } from '../payload/stamp-shape.ts';
import { refusal, type ReportPart } from '../refusal.ts';
import { toldContent } from '../told-content.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/**
 * No stale figure: a report that says from what it was made is not behind. Of the documents of the step where it takes some, else of
 * the report as closed. A report made elsewhere says nothing of itself, and nothing is asked of it (decision 0297).
 */
export const reportCurrent: Guard = (context, event, facts) => {
  const isGiven = takesDocuments(event);
  const documents = isGiven ? event.payload.documents : context.report?.documents;
  const behind = (documents ?? []).flatMap(({ title, stamp }) => {
    const moved = stamp === undefined ? [] : movedOn(stamp, context, facts);
    return moved.length === 0 ? [] : [{ title, moved }];
  });
  if (behind.length === 0) return null;
  const data = { titles: behind.map(({ title }) => title), moved: [...new Set(behind.flatMap(({ moved }) => moved))] };
  return isGiven
    ? refusal('report-current', 'report/behind', data, { by: 'payload', fields: ['documents'] })
    : refusal('report-current', 'report/behind', data, ...waysBy(event, 'report'));
};

function takesDocuments({ step, region }: StepEvent): boolean {
  const { required, optional } = fieldsOf(step, region);
  return [...required, ...optional].includes('documents');
}

/** A report speaks of the text at hand as long as its figures are the sealed ones, else of the sealed texts. */
function movedOn(
  { planHash, dataHash, profile, journal }: DocumentStamp,
  context: CycleContext,
  facts: Facts,
): readonly ReportPart[] {
  const { frozen } = context;
  const spoken = frozen === null || frozen.outcome === facts.figures.outcome ? facts : frozen;
  const parts: readonly (readonly [ReportPart, boolean])[] = [
    ['plan', planHash !== spoken.planHash],
    ['values', dataHash !== spoken.dataHash],
    ['profile', profile !== facts.profile],
    ['journal', journal?.content !== toldContent(context)],
  ];
  return parts.flatMap(([part, isMoved]) => (isMoved ? [part] : []));
}
