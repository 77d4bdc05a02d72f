import { CRITERIA, type CriterionProposal, type Validation } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import {
  answeredCount,
  answersOf,
  answerTo,
  derivedStep,
  draftAfter,
  draftText,
  readDraft,
  recounted,
  startDraft,
  dueRemark,
  unexplained,
  type DraftAnswer,
  type ValidationDraft,
  withEarlierRemark,
} from './validation-draft.ts';

const PROPOSALS: readonly CriterionProposal[] = CRITERIA.map((criterion) => ({
  criterion,
  outcome: 'met',
  figures: [],
}));
const FRESH = startDraft(PROPOSALS, ({ criterion }) => `prova di ${criterion}`);
const MET: DraftAnswer = { outcome: 'met', evidence: 'p. 3', remark: '' };

const all = (own: Partial<ValidationDraft> = {}): ValidationDraft =>
  ({ ...Object.fromEntries(CRITERIA.map((criterion) => [criterion, MET])), ...own }) as ValidationDraft;

it('starts with evidence and without a single answer', () => {
  expect(FRESH.methods).toEqual({ outcome: null, evidence: 'prova di methods', remark: '' });
  expect(answeredCount(FRESH)).toBe(0);
  expect(derivedStep(FRESH)).toBeNull();
});

it('comes back as it was kept, whatever else the text holds', () => {
  const written = { ...FRESH, clarity: { outcome: 'partly', evidence: 'p. 9', remark: 'titoli lunghi' } } as const;
  expect(readDraft(JSON.stringify(written), FRESH)).toEqual(written);
  expect(readDraft('', FRESH)).toEqual(FRESH);
  expect(readDraft('[1', FRESH)).toEqual(FRESH);
  expect(readDraft('{"clarity":{"outcome":"forse","evidence":3}}', FRESH)).toEqual(FRESH);
});

it('counts evidence anew that nobody wrote, also of what was kept', () => {
  const written = {
    ...FRESH,
    clarity: { ...MET, remark: 'titoli' },
    process: { ...FRESH.process, outcome: 'met' },
  } as const;
  const now = startDraft(PROPOSALS, ({ criterion }) => `nuova prova di ${criterion}`);
  const kept = readDraft(draftText(written, 'motivi', FRESH), now);
  expect(recounted(written, FRESH, now)).toEqual(kept);
  expect(kept.process).toEqual({ outcome: 'met', evidence: 'nuova prova di process', remark: '' });
  expect(kept.clarity).toEqual({ ...MET, remark: 'titoli' });
});

it.each([
  ['all met', {}, 'VALIDATE'],
  ['a remark', { clarity: { ...MET, remark: 'titoli lunghi' } }, 'VALIDATE_WITH_REMARKS'],
  ['one in part', { clarity: { ...MET, outcome: 'partly' } }, 'VALIDATE_WITH_REMARKS'],
  ['one not met', { clarity: { ...MET, outcome: 'not-met', remark: 'oscuro' } }, 'NOT_VALIDATED'],
  ['one without evidence', { clarity: { ...MET, evidence: ' ' } }, null],
] as const)('%s leads to %s', (_what, own, step) => {
  expect(derivedStep(all(own))).toBe(step);
});

it('says which answers still need a remark, and sends them trimmed in the order of the guideline', () => {
  const draft = all({ process: { outcome: 'partly', evidence: ' p. 4 ', remark: ' ' } });
  expect(unexplained(draft)).toEqual(['process']);
  expect(dueRemark(draft)).toBe('process');
  expect(dueRemark({ ...draft, clarity: { ...MET, remark: 'titoli lunghi' } })).toBeNull();
  expect(dueRemark(all({}))).toBeNull();
  expect(answersOf(draft).map(({ criterion }) => criterion)).toEqual([...CRITERIA]);
  expect(answersOf(draft)[7]).toEqual({ criterion: 'process', outcome: 'partly', evidence: 'p. 4', remark: '' });
});

it('takes up what was answered before the report was refused, but for what was not met', () => {
  const refused = all({
    clarity: { outcome: 'not-met', evidence: 'p. 9', remark: 'oscuro' },
    process: { outcome: 'partly', evidence: 'prova di process', remark: 'tardi' },
  });
  const before: Validation = {
    kind: 'not-validated',
    criteria: answersOf(refused),
    proposals: PROPOSALS,
    reasons: 'oscuro',
    day: '2025-06-20',
  };
  const anew = startDraft(PROPOSALS, ({ criterion }) => `nuova prova di ${criterion}`);
  const draft = draftAfter(before, anew, ({ criterion }) => `prova di ${criterion}`);
  expect(draft.methods).toEqual(MET);
  expect(draft.process).toEqual({ outcome: 'partly', evidence: 'nuova prova di process', remark: 'tardi' });
  expect(draft.clarity).toEqual({ outcome: null, evidence: 'p. 9', remark: '' });
  expect(derivedStep(draft)).toBeNull();
  const again = withEarlierRemark({ ...draft.clarity, outcome: 'not-met' }, answerTo(before, 'clarity'));
  expect(again.remark).toBe('oscuro');
  expect(withEarlierRemark({ ...draft.clarity, outcome: 'met' }, answerTo(before, 'clarity')).remark).toBe('');
});
