import type { CycleDefinition, CycleRegion, CycleTerm, CycleTransition } from '@traguardo/model';
import type { CycleState } from './context.ts';
import type { DocumentPublication, DocumentStanding } from './context/report.ts';
import { documentDay } from './deadlines.ts';
import { isByItself, isPublishing, itemRegions, stepsLeaving, stepsOf } from './steps.ts';
import { stateIn } from './subjects.ts';
import type { TermDay } from './term-day.ts';

/** A document that is to be public: where it stands, by when, and every time it was published. */
export interface DocumentRow {
  readonly document: CycleTerm;
  /** The region that follows it, and its state there; where its wait was called off, the one before. */
  readonly region: CycleRegion;
  readonly state: string;
  /** The day it was made and the one by which it is due; null while nothing waits to be published. */
  readonly since: string | null;
  readonly due: TermDay | null;
  readonly publications: readonly DocumentPublication[];
  /** The steps that leave it. */
  readonly madeBy: readonly CycleTransition[];
  /** Whether every publication of the year brings it: the report, and not what goes with one of them. */
  readonly isReport: boolean;
}

/** The documents of a cycle in written order; none when no region follows them. Pure. */
export function documentRows(state: CycleState, definition: CycleDefinition): readonly DocumentRow[] {
  const [region] = itemRegions(definition).filter(({ each }) => each === 'document');
  if (region === undefined) return [];
  const { documents } = state.context;
  const publishing = stepsOf(definition).flatMap(({ step }) => (step.effects.includes('publish') ? step : []));
  return definition.documents.map((document) => {
    const standing = Object.hasOwn(documents, document.code) ? documents[document.code] : undefined;
    const now = stateIn(state, region, document.code);
    return {
      document,
      region,
      state: standing !== undefined && isCalledOff(now, standing, region) ? stateBefore(now, region) : now,
      since: standing?.due?.since ?? null,
      due: documentDay(document, state.context, definition),
      publications: standing?.publications ?? [],
      madeBy: stepsLeaving(definition, document.code),
      isReport: publishing.length > 0 && publishing.every(({ produces }) => produces.includes(document.code)),
    };
  });
}

/** Whether a document that would wait to be published does not: the act that left it was not ratified. */
export function isCalledOff(now: string, { due }: Pick<DocumentStanding, 'due'>, region: CycleRegion): boolean {
  return due === null && region.transitions.some((step) => isPublishing(step) && step.from.includes(now));
}

/** The state from which a document came by itself to the one it is in. */
function stateBefore(now: string, { transitions }: CycleRegion): string {
  return transitions.find((step) => isByItself(step) && step.to === now)?.from[0] ?? now;
}
