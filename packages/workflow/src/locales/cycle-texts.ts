import type { DocumentName } from '../documents.ts';
import type { EffectKind } from '../effect-kinds.ts';
import type { EventType } from '../event-types.ts';
import type { GuardName } from '../guard-names.ts';
import type { BrokenCode } from '../journal/broken.ts';
import type { Criterion } from '../payload/criteria.ts';
import type { Field, FieldName } from '../payload/fields.ts';
import type { ShapeFault } from '../payload/shape.ts';
import type { StepCheck } from '../refusal.ts';
import type { Role } from '../roles.ts';
import type { RowId } from '../row-ids.ts';
import type { MainState } from '../states.ts';
import type { TermId } from '../term-ids.ts';

/** Words a payload chooses among. */
export type ChoiceWord =
  | Field<'by'>
  | Field<'outcome'>
  | Field<'scope'>
  | Field<'to'>
  | Field<'opinions'>[number]['opinion']
  | Field<'criteria'>[number]['outcome'];

/** Names of the parts inside the fields of a payload. */
export type PartName =
  | 'number'
  | 'date'
  | 'organ'
  | 'title'
  | 'code'
  | 'what'
  | 'old'
  | 'new'
  | 'cause'
  | 'evidence'
  | 'item'
  | 'opinion'
  | 'text'
  | 'reason'
  | 'subject'
  | 'level'
  | 'hash'
  | 'where'
  | 'criterion'
  | 'remark';

/** Every name of the cycle in one language. Total: a missing translation does not compile. */
export interface CycleTexts {
  readonly states: Readonly<Record<MainState, string>>;
  readonly events: Readonly<Record<EventType, string>>;
  /** What a step does, as one would write it on a button. */
  readonly steps: Readonly<Record<RowId, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** What a guard asks for. */
  readonly guards: Readonly<Record<GuardName | StepCheck, string>>;
  readonly documents: Readonly<Record<DocumentName, string>>;
  readonly effects: Readonly<Record<EffectKind, string>>;
  readonly terms: Readonly<Record<TermId, string>>;
  readonly criteria: Readonly<Record<Criterion, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly words: Readonly<Record<ChoiceWord, string>>;
  readonly faults: Readonly<Record<ShapeFault, string>>;
  readonly broken: Readonly<Record<BrokenCode, string>>;
}
