import type { CycleSubject } from '@traguardo/model';
import type { DefinitionProblemCode } from '../definition-problems.ts';
import type { EffectKind } from '../effect-kinds.ts';
import type { GuardName } from '../guard-names.ts';
import type { BrokenCode } from '../journal/broken.ts';
import type { Criterion } from '../payload/criteria.ts';
import type { Field, FieldName } from '../payload/fields.ts';
import type { ShapeFault } from '../payload/shape.ts';
import type { StepCheck } from '../refusal.ts';

/** Words a payload chooses among. */
export type ChoiceWord =
  | Field<'by'>
  | Field<'outcome'>
  | Field<'scope'>
  | Field<'to'>
  | Field<'decision'>
  | Field<'systemProposal'>
  | Field<'binding'>
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
  | 'stamp'
  | 'criterion'
  | 'figures'
  | 'remark'
  | 'name'
  | 'register'
  | 'area'
  | 'own'
  | 'previous'
  | 'mean'
  | 'year'
  | 'seq';

/**
 * Every name of the cycle in one language. What the workflow knows is total: a missing translation does not compile. What a
 * text declares has the names of the cycle that is shipped, by its codes, for readers of another language (`namesOf`).
 */
export interface CycleTexts {
  readonly regions: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
  /** What a step does, as one would write it on a button. */
  readonly steps: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  /** What a guard asks for. */
  readonly guards: Readonly<Record<GuardName | StepCheck, string>>;
  /** Documents by their codes, and those that only steps name by their titles in the shipped text. */
  readonly documents: Readonly<Record<string, string>>;
  readonly effects: Readonly<Record<EffectKind, string>>;
  readonly terms: Readonly<Record<string, string>>;
  readonly criteria: Readonly<Record<Criterion, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly words: Readonly<Record<ChoiceWord, string>>;
  readonly faults: Readonly<Record<ShapeFault, string>>;
  readonly problems: Readonly<Record<DefinitionProblemCode, string>>;
  /** What a region with subjects has a state for. */
  readonly subjects: Readonly<Record<CycleSubject, string>>;
  readonly broken: Readonly<Record<BrokenCode, string>>;
}
