export { type ChangesPage, changesPage, type ShownChange } from './changes-page.ts';
export { type ChangeProposal, changeProposal, type ProposalOptions } from './change-proposal.ts';
export { changesOfYear, type VersionOutcome, type YearChange } from './changes-of-year.ts';
export { changesOutline, type ChangesSources, opinionText } from './changes-outline.ts';
export { changesWords } from './changes-words.ts';
export { type GivenPart, lackingOf } from './lacking-of.ts';
export { deferredTo } from './deferred-to.ts';
export { criteriaOf, type CriteriaInput } from './criteria/criteria-of.ts';
export { type ReportJournal, stampNow } from './report/report-journal.ts';
export { type ReportOptions, reportSources } from './report/report-sources.ts';
export { type CycleNow, sheetsOutline, sheetsTitle } from './sheets-outline.ts';
export { type EffectRow, effectRows } from './effect-table.ts';
export { CYCLE_PACK, cycleOf, shippedCycle } from './cycle-of.ts';
export { type ComparedSide, comparePrograms, type ProgramComparison, type ValueChange } from './compare-programs.ts';
export { effectBetween, type RevisionEffect, revisionEffect, type ScoreEffect } from './revision-effect.ts';
export { type ProgramOf, textsIn } from './texts-in.ts';
export type { CheckedStep } from './checked-steps.ts';
export { factsOn } from './facts-on.ts';
export { comparePublished, type ComparedWith } from './published/compare-published.ts';
export { shownValue } from './published/measured-value.ts';
export { quantityLike } from './published/printed-like.ts';
export type { FigureDifference, PublishedCheck, PublishedFigure } from './published/published-figure.ts';
export { readPublished } from './published/read-published.ts';
export { type ToldBundle, toldBundle, type ToldStep } from './told-verification.ts';
export { type Checked, type VerifiedBundle, verifyBundle, type VerifyBundleOptions } from './verify-bundle.ts';
export type { FactDifference } from './fact-differences.ts';
export {
  checkSignature,
  type HeadSignature,
  keyFingerprint,
  readSignature,
  signatureText,
  type SignatureVerdict,
  signedBytes,
  type VerifyEd25519,
} from './head-signature.ts';
export type { VerifyTexts } from './locales/verify-sentences.ts';
export { verificationDocument } from './verification-document.ts';
export { VERIFY_TEXTS } from './locales/verify-texts.ts';
export type { NamedDocument, NamedEvidence } from './named-documents.ts';
export type { BrokenBundle } from './verify-bundle.ts';
export { askedFindings } from './asked-findings.ts';
export { textRefusalsOf } from './text-refusals.ts';
export { allFindings, describeAny } from './findings.ts';
export { NARRATIVE_CODES, type NarrativeCode } from './narrative/describe-narrative.ts';
export { narrativeFindings } from './narrative/narrative-findings.ts';
export { tellNarrative, type ToldProgram } from './narrative/tell-narrative.ts';
export { nextYear, type RollForwardPart, tellRollForward } from './next-year.ts';
