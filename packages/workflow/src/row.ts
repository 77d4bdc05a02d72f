import type { EffectKind } from './effect-kinds.ts';
import type { EventType } from './event-types.ts';
import type { GuardName } from './guard-names.ts';
import type { FieldName } from './payload/fields.ts';
import type { DocumentName } from './documents.ts';
import type { RecordName } from './record-names.ts';
import type { Role } from './roles.ts';
import type { MainState } from './states.ts';
import type { TermId } from './term-ids.ts';

/** One row of the cycle's table: everything a machine, an interface or a reader needs to know of a step. */
export interface CycleRow {
  /** Unique and stable: `approval/approve`. */
  readonly id: string;
  readonly from: readonly MainState[];
  readonly event: EventType;
  /** Chooses among rows of one event by a word of the payload; null when there is nothing to choose. */
  readonly when: { readonly field: 'scope' | 'to'; readonly is: string } | null;
  /** Null: the state stays. */
  readonly to: MainState | null;
  readonly roles: readonly Role[];
  readonly guards: readonly GuardName[];
  /** Whether a formal act must be given. */
  readonly act: boolean;
  readonly required: readonly FieldName[];
  readonly optional: readonly FieldName[];
  /** The term by which the step is due, which it meets; terms it closes unmet; terms it opens again. */
  readonly meets: TermId | null;
  readonly lapses: readonly TermId[];
  readonly reopens: readonly TermId[];
  /** What is written into the context, in order. */
  readonly records: readonly RecordName[];
  readonly effects: readonly EffectKind[];
  readonly produces: DocumentName | null;
  /** Laws, guidelines and practices that ask for the step, as cited in Italy. */
  readonly sources: readonly string[];
}

type Given = Pick<CycleRow, 'id' | 'from' | 'event' | 'roles' | 'sources'> & Partial<CycleRow>;

/** A row with everything not said left empty; an act, where asked for, is a required field. */
export function row(given: Given): CycleRow {
  const { act = false, required = [] } = given;
  return {
    when: null,
    to: null,
    guards: [],
    optional: [],
    meets: null,
    lapses: [],
    reopens: [],
    records: [],
    effects: [],
    produces: null,
    ...given,
    act,
    required: act ? ['act', ...required] : required,
  };
}
