import type { CycleDefinition, CycleRegion, CycleTerm, CycleTransition } from '@traguardo/model';
import type { CycleState } from './context.ts';
import type { DocumentPublication } from './context/report.ts';
import { documentDay } from './deadlines.ts';
import { itemRegions, stepsLeaving } from './steps.ts';
import { stateIn } from './subjects.ts';
import type { TermDay } from './term-day.ts';

/** A document that is to be public: where it stands, by when, and every time it was published. */
export interface DocumentRow {
  readonly document: CycleTerm;
  /** The region that follows it, and its state there. */
  readonly region: CycleRegion;
  readonly state: string;
  /** The day it was made and the one by which it is due; null while nothing waits to be published. */
  readonly since: string | null;
  readonly due: TermDay | null;
  readonly publications: readonly DocumentPublication[];
  /** The steps that leave it. */
  readonly madeBy: readonly CycleTransition[];
}

/** The documents of a cycle in written order; none when no region follows them. Pure. */
export function documentRows(state: CycleState, definition: CycleDefinition): readonly DocumentRow[] {
  const [region] = itemRegions(definition).filter(({ each }) => each === 'document');
  if (region === undefined) return [];
  const { documents } = state.context;
  return definition.documents.map((document) => {
    const standing = Object.hasOwn(documents, document.code) ? documents[document.code] : undefined;
    return {
      document,
      region,
      state: stateIn(state, region, document.code),
      since: standing?.due?.since ?? null,
      due: documentDay(document, state.context, definition),
      publications: standing?.publications ?? [],
      madeBy: stepsLeaving(definition, document.code),
    };
  });
}
