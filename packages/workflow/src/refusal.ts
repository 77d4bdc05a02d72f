import type { CycleSubject, Language } from '@traguardo/model';
import type { DefinitionProblemCode } from './definition-problems.ts';
import type { GuardName } from './guard-names.ts';
import type { Criterion } from './payload/criteria.ts';
import type { FieldName } from './payload/fields.ts';
import type { ShapeFault } from './payload/shape.ts';

type Codes = readonly string[];

/** What a report can be behind. */
export type ReportPart = 'plan' | 'values' | 'profile' | 'journal';

/** Why a step can be refused, with the names and numbers its sentence needs. Shares are exact fractions as text. */
export interface RefusalData {
  'command/invalid': { readonly path: string; readonly fault: ShapeFault; readonly expected: Codes };
  'facts/invalid': { readonly path: string; readonly fault: ShapeFault; readonly expected: Codes };
  'definition/unsound': { readonly problem: DefinitionProblemCode; readonly where: string; readonly name: string };
  'migration/unknown': { readonly cycle: string };
  'migration/same': { readonly cycle: string };
  /** States the cycle is in and the other definition has not, as `region.state` or `region.subject.state`. */
  'migration/states-lost': { readonly states: Codes };
  'event/unknown': { readonly event: string };
  'subject/unknown': { readonly event: string; readonly each: CycleSubject; readonly subject: string };
  'state/not-here': { readonly event: string; readonly state: string; readonly states: Codes };
  'role/not-allowed': { readonly event: string; readonly role: string; readonly roles: Codes };
  'choice/none-holds': { readonly event: string };
  'region/elsewhere': {
    readonly region: string;
    readonly states: Codes;
    readonly now: Codes;
    readonly subjects: Codes;
  };
  /** The condition as text in each language, and how it was found. */
  'condition/not-met': { readonly text: Readonly<Record<Language, string>>; readonly outcome: 'no' | 'nd' };
  'payload/invalid': { readonly path: string; readonly fault: ShapeFault; readonly expected: Codes };
  'act/missing': { readonly lacking: Codes };
  'act/in-future': { readonly date: string; readonly today: string };
  /** An act dated after the step that it decides. */
  'act/after-step': { readonly date: string; readonly day: string };
  'day/in-future': { readonly day: string; readonly today: string };
  'plan/errors': { readonly count: number };
  'plan/weights': { readonly groups: readonly { readonly code: string; readonly sum: string }[] };
  'plan/incomplete': {
    readonly total: number;
    readonly withoutOwner: Codes;
    readonly withoutSource: Codes;
    readonly withoutTarget: Codes;
  };
  'profile/not-pinned': Record<never, never>;
  'payment-time/absent': { readonly required: string };
  'payment-time/light': {
    readonly sheet: string;
    readonly objectives: Codes;
    readonly weight: string;
    readonly required: string;
  };
  'anticorruption/absent': Record<never, never>;
  'text/not-checked': { readonly checked: string; readonly given: string };
  'cutoff/passed': { readonly day: string; readonly cutoff: string };
  'year/over': { readonly day: string; readonly end: string };
  'year/not-over': { readonly day: string; readonly end: string };
  'items/repeated': { readonly items: Codes };
  'opinion/incomplete': {
    readonly without: Codes;
    readonly unknown: readonly number[];
    readonly repeated: readonly number[];
  };
  'opinion/no-text': { readonly items: Codes };
  'opinion/contrary-blocks': { readonly items: Codes };
  'opinion/contrary-reasons': { readonly items: Codes };
  'change/outside-items': { readonly codes: Codes };
  /** Items of the change that the text, on that day, does not have. */
  'change/not-in-text': { readonly day: string; readonly codes: Codes };
  'change/counts-before': { readonly from: string; readonly day: string };
  /** A value dated after `day`, that of the step, does not count. */
  'values/not-received': { readonly day: string; readonly codes: Codes };
  'values/open': {
    readonly missing: Codes;
    readonly undefined: Codes;
    readonly provisional: Codes;
    readonly changed: Codes;
    readonly uncertified: Codes;
  };
  'balance/not-approved': { readonly codes: Codes };
  'targets/changed': { readonly version: number; readonly codes: Codes };
  'data/errors': { readonly count: number };
  'data/not-frozen': Record<never, never>;
  'data/changed': { readonly frozen: string; readonly given: string };
  'cause/missing': { readonly codes: Codes };
  'goals/uncovered': { readonly codes: Codes };
  'changes/unlisted': { readonly missing: readonly number[]; readonly unknown: readonly number[] };
  /** Documents that say from what they were made, and what is no longer that. */
  'report/behind': { readonly titles: Codes; readonly moved: readonly ReportPart[] };
  'question/not-open': { readonly regarding: number | null; readonly open: readonly number[] };
  'remarks/other-year': { readonly year: number; readonly expected: number };
  'remarks/not-open': { readonly regarding: number | null; readonly open: readonly number[] };
  'remarks/unanswered': { readonly open: readonly number[] };
  'criteria/unanswered': { readonly missing: readonly Criterion[]; readonly repeated: readonly Criterion[] };
  'criteria/unmet': { readonly criteria: readonly Criterion[] };
  'criteria/no-remark': Record<never, never>;
  'criteria/no-reason': { readonly criteria: readonly Criterion[] };
  'criteria/all-met': Record<never, never>;
  'value/absent': { readonly subject: string };
  'value/unchanged': { readonly subject: string; readonly value: string };
  'value/changed': { readonly subject: string; readonly before: string; readonly now: string };
  'value/not-confirmed': { readonly subject: string };
  'value/no-author': { readonly subject: string };
  'value/same-person': { readonly subject: string; readonly actor: string };
  'data/sealed': { readonly day: string };
  'sheet/other-evaluator': { readonly subject: string; readonly role: string; readonly evaluator: string };
  'sheet/below-evaluator': { readonly subject: string; readonly role: string; readonly evaluator: string };
  'sheet/evaluator-decides': { readonly subject: string; readonly role: string };
  'sheet/no-proposal': { readonly subject: string };
  'sheet/payment-time-unknown': { readonly subject: string; readonly objectives: Codes };
  'sheet/named': { readonly subject: string };
  'oiv/vacant': { readonly since: string; readonly reasons: string };
  'system/changed': { readonly profile: string; readonly given: string };
  'areas/repeated': { readonly areas: Codes };
  'term/none-open': Record<never, never>;
  'term/not-pending': { readonly term: string };
  'term/already-late': { readonly term: string; readonly since: string };
  'document/not-made': { readonly document: string };
  'document/no-address': { readonly titles: Codes };
  'document/not-yet': { readonly document: string; readonly day: string; readonly made: string };
  'term/not-passed': { readonly term: string; readonly day: string; readonly due: string | null };
}

/** One reason by name. */
export type RefusalCode = keyof RefusalData;

/**
 * What would satisfy a refused step: another role; another state; fields of the same form; the text of the plan; its
 * data; an earlier step; a later day; another person; next year's cycle; the text of the cycle itself.
 */
export type WayOut =
  | { readonly by: 'role'; readonly roles: Codes }
  | { readonly by: 'state'; readonly states: Codes }
  | { readonly by: 'payload'; readonly fields: readonly (FieldName | 'act')[] }
  | { readonly by: 'plan'; readonly codes: Codes }
  | { readonly by: 'data'; readonly codes: Codes }
  /** Steps by their ids; `subjects` are the values, sheets or documents they are to be taken for, none for steps of the cycle as a whole. */
  | { readonly by: 'step'; readonly steps: Codes; readonly subjects: Codes; readonly roles: Codes }
  | { readonly by: 'day'; readonly from: string }
  /** Somebody else, or one of these in the place of the name given. */
  | { readonly by: 'actor'; readonly actors: Codes }
  | { readonly by: 'next-cycle' }
  /** The text of the cycle lacks a step that would lead on. */
  | { readonly by: 'cycle' }
  | { readonly by: 'program' };

/**
 * One reason why a step was refused. `guard` names the rule that spoke: a guard of the step by name, `in` or
 * `condition` for one written out, or one of the checks every step passes (`form`, `role`, `state`, `act`, `day`). Sentences live in the catalogues, keyed by `code`.
 */
export type Refusal = {
  readonly [C in RefusalCode]: {
    readonly guard: GuardName | StepCheck;
    readonly code: C;
    readonly data: RefusalData[C];
    /** Any one of these is a way out. */
    readonly wayOut: readonly WayOut[];
  };
}[RefusalCode];

/** The checks that every step passes before its guards, and the guards that have no name. */
const STEP_CHECKS = [
  'definition',
  'form',
  'event',
  'subject',
  'state',
  'role',
  'act',
  'day',
  'migration',
  'in',
  'condition',
] as const;
/** One of the checks every step passes. */
export type StepCheck = (typeof STEP_CHECKS)[number];

/** A refusal whose data fits its code. */
export function refusal<C extends RefusalCode>(
  guard: GuardName | StepCheck,
  code: C,
  data: RefusalData[C],
  ...wayOut: readonly WayOut[]
): Refusal {
  return { guard, code, data, wayOut } as unknown as Refusal;
}
