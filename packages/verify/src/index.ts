export {
  type ChangeProposal,
  changeProposal,
  type GivenPart,
  lackingOf,
  type ProposalOptions,
} from './change-proposal.ts';
export {
  changesOfYear,
  outcomesByVersion,
  planOfVersion,
  type VersionOutcome,
  type YearChange,
} from './changes-of-year.ts';
export { changesOutline, type ChangesSources, opinionText } from './changes-outline.ts';
export { changesWords } from './changes-words.ts';
export { criteriaOf, type CriteriaInput } from './criteria/criteria-of.ts';
export { type EffectRow, effectRows } from './effect-table.ts';
export { factsOn } from './facts-on.ts';
export { type VerifiedBundle, verifyBundle, type VerifyBundleOptions } from './verify-bundle.ts';
export { type RevisionEffect, revisionEffect, type ScoreEffect } from './revision-effect.ts';
export { type ProgramOf, textsIn } from './texts-in.ts';
