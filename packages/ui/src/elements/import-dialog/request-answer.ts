import { codeKey, type Language } from '@traguardo/model';
import { ANSWER_COLUMNS, answersOf, requestStamp, type RequestStamp, type SheetTable } from '@traguardo/office';
import type { Analysis } from '../../workspace/workspace.ts';
import type { ImportDefaults } from './import-line.ts';
import type { Mapping } from './mapping.ts';

/** The plan an answer is held against. */
export interface AskingPlan {
  readonly body: string;
  readonly period: string;
  readonly hash: string;
}

/** The plan of an analysis as requests name it. */
export function askingPlan({ plan, planHash }: Pick<Analysis, 'plan' | 'planHash'>): AskingPlan {
  return { body: plan.body ?? plan.root.title, period: plan.period.name, hash: planHash };
}

/** What keeps an answer from being imported. */
type AnswerRefusal = 'otherBody' | 'otherYear' | 'changed';

/** A file that answers a request: its table with what is known of it, or why it is not imported. */
export interface RequestAnswer {
  readonly stamp: RequestStamp;
  readonly refusal: AnswerRefusal | null;
  /** The plan is another than the one the file was made from. */
  readonly isPlanChanged: boolean;
  readonly table: SheetTable | null;
  readonly mapping: Mapping;
  readonly defaults: ImportDefaults;
}

const PROVISIONAL = { it: 'provvisorio', en: 'provisional' } as const;

/** What a file answers, if it answers a request of ours; `notation` is that of the plan. */
export function requestAnswer(
  sheets: readonly SheetTable[],
  plan: AskingPlan,
  notation: Language,
): RequestAnswer | null {
  const stamp = requestStamp(sheets);
  if (stamp === null) return null;
  const table = answersOf(sheets, stamp);
  const isOther = codeKey(stamp.body) !== codeKey(plan.body);
  const isOtherYear = stamp.period !== plan.period;
  return {
    stamp,
    refusal: isOther ? 'otherBody' : isOtherYear ? 'otherYear' : table === null ? 'changed' : null,
    isPlanChanged: stamp.plan !== plan.hash,
    table,
    mapping: {
      headerRow: table?.rows[0]?.number ?? 0,
      columns: ANSWER_COLUMNS,
      notation: stamp.language,
      percent: null,
      codes: {},
    },
    // What nobody answers for in the plan has no author: the title says so alone.
    defaults: { date: stamp.day, status: PROVISIONAL[notation], author: stamp.holder.code && stamp.holder.title },
  };
}
