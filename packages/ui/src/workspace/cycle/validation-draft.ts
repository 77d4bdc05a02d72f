import {
  CRITERIA,
  type Criterion,
  CRITERION_OUTCOMES,
  type CriterionAnswer,
  type CriterionOutcome,
  type CriterionProposal,
  type Validation,
} from '@traguardo/workflow';

/** What the OIV has written for one criterion so far; `outcome` null until it is chosen. */
export interface DraftAnswer {
  readonly outcome: CriterionOutcome | null;
  readonly evidence: string;
  readonly remark: string;
}

/** The grid as it is being filled in. */
export type ValidationDraft = Readonly<Record<Criterion, DraftAnswer>>;

/** The step that the answers lead to, by its name in the payload of a validation. */
export type DerivedStep = 'VALIDATE' | 'VALIDATE_WITH_REMARKS' | 'NOT_VALIDATED';

/** A grid without answers: the evidence starts with what was counted, in words; no outcome is chosen for anybody. */
export function startDraft(
  proposals: readonly CriterionProposal[],
  words: (proposal: CriterionProposal) => string,
): ValidationDraft {
  const evidence = new Map(proposals.map((proposal) => [proposal.criterion, words(proposal)]));
  return draftOf((criterion) => ({ outcome: null, evidence: evidence.get(criterion) ?? '', remark: '' }));
}

/**
 * The grid of a report that comes back after it was refused: what was answered before is there again, evidence that was only counted is
 * counted anew, and a criterion that was not met waits for its answer.
 */
export function draftAfter(
  before: Validation,
  fresh: ValidationDraft,
  words: (proposal: CriterionProposal) => string,
): ValidationDraft {
  const draft = recounted(recordedDraft(before, fresh), startDraft(before.proposals, words), fresh);
  return draftOf((criterion) =>
    draft[criterion].outcome === 'not-met' ? { ...draft[criterion], outcome: null, remark: '' } : draft[criterion],
  );
}

/** The grid when it is counted anew, from `counted` to `fresh`: evidence that nobody wrote is what is counted now. */
export function recounted(draft: ValidationDraft, counted: ValidationDraft, fresh: ValidationDraft): ValidationDraft {
  return draftOf((criterion) =>
    isCounted(draft, counted, criterion)
      ? { ...draft[criterion], evidence: fresh[criterion].evidence }
      : draft[criterion],
  );
}

function isCounted(draft: ValidationDraft, counted: ValidationDraft, criterion: Criterion): boolean {
  return draft[criterion].evidence.trim() === counted[criterion].evidence.trim();
}

/** What was answered to a criterion; null when it was not asked. */
export function answerTo({ criteria }: Pick<Validation, 'criteria'>, criterion: Criterion): CriterionAnswer | null {
  return criteria.find((answer) => answer.criterion === criterion) ?? null;
}

/** An answer being changed: where its outcome becomes what it was before, the remark written then comes back. */
export function withEarlierRemark(answer: DraftAnswer, before: CriterionAnswer | null): DraftAnswer {
  const isAgain = before !== null && answer.outcome === before.outcome && answer.remark.trim() === '';
  return isAgain ? { ...answer, remark: before.remark } : answer;
}

/** The grid as it was kept, on top of a fresh one; what cannot be read is left fresh. */
export function readDraft(text: string, fresh: ValidationDraft): ValidationDraft {
  const kept = parsed(text);
  return draftOf((criterion) => {
    if (kept[criterion] === undefined) return fresh[criterion];
    const { outcome, evidence, remark } = (kept[criterion] ?? {}) as Partial<DraftAnswer>;
    return {
      outcome: CRITERION_OUTCOMES.find((one) => one === outcome) ?? null,
      evidence: typeof evidence === 'string' ? evidence : fresh[criterion].evidence,
      remark: typeof remark === 'string' ? remark : '',
    };
  });
}

/** The reasons for not validating as they were kept with the grid. */
export function readReasons(text: string): string {
  const { reasons } = parsed(text);
  return typeof reasons === 'string' ? reasons : '';
}

/** The grid and the reasons for not validating as one text to keep; evidence as it is counted is left out, to be counted again. */
export function draftText(draft: ValidationDraft, reasons: string, counted: ValidationDraft): string {
  const answers = CRITERIA.map((criterion) => {
    const { evidence, ...answer } = draft[criterion];
    return [criterion, isCounted(draft, counted, criterion) ? answer : { ...answer, evidence }] as const;
  });
  return JSON.stringify({ ...Object.fromEntries(answers), reasons });
}

function draftOf(answer: (criterion: Criterion) => DraftAnswer): ValidationDraft {
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, answer(criterion)])) as ValidationDraft;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {}; // nothing was kept yet
  }
}

/** How many of the eleven are answered: an outcome, and evidence for it. */
export function answeredCount(draft: ValidationDraft): number {
  return CRITERIA.filter((criterion) => isAnswered(draft[criterion])).length;
}

/** Whether a criterion has an outcome and evidence for it. */
function isAnswered({ outcome, evidence }: DraftAnswer): boolean {
  return outcome !== null && evidence.trim() !== '';
}

/** The step the answers lead to; null while one is missing. A remark makes a validation one with remarks. */
export function derivedStep(draft: ValidationDraft): DerivedStep | null {
  const answers = CRITERIA.map((criterion) => draft[criterion]);
  if (!answers.every(isAnswered)) return null;
  if (answers.some(({ outcome }) => outcome === 'not-met')) return 'NOT_VALIDATED';
  return answers.some(({ outcome, remark }) => outcome === 'partly' || remark.trim() !== '')
    ? 'VALIDATE_WITH_REMARKS'
    : 'VALIDATE';
}

/** Criteria not met, wholly or in part, whose remark still has to say why. */
export function unexplained(draft: ValidationDraft): readonly Criterion[] {
  return CRITERIA.filter((criterion) => {
    const { outcome, remark } = draft[criterion];
    return (outcome === 'not-met' || outcome === 'partly') && remark.trim() === '';
  });
}

/** The criterion to explain first: a validation with remarks holds at least one. Null when it does, or is another step. */
export function dueRemark(draft: ValidationDraft): Criterion | null {
  const isSaid = CRITERIA.some((criterion) => draft[criterion].remark.trim() !== '');
  return derivedStep(draft) === 'VALIDATE_WITH_REMARKS' && !isSaid ? (unexplained(draft)[0] ?? null) : null;
}

/** The answers as the payload of a validation takes them; only of a grid that is complete. */
export function answersOf(draft: ValidationDraft): readonly CriterionAnswer[] {
  return CRITERIA.flatMap((criterion) => {
    const { outcome, evidence, remark } = draft[criterion];
    return outcome === null ? [] : [{ criterion, outcome, evidence: evidence.trim(), remark: remark.trim() }];
  });
}

/** The answers of a validation as a draft has them. */
export function recordedDraft({ criteria }: Pick<Validation, 'criteria'>, draft: ValidationDraft): ValidationDraft {
  return readDraft(JSON.stringify(Object.fromEntries(criteria.map((answer) => [answer.criterion, answer]))), draft);
}
