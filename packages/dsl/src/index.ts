export { compile, createCompiler } from './compile.ts';
export { compileSealed } from './compile-sealed.ts';
export { type GivenRow, givenSet, readGiven, type ReadRow } from './given-values.ts';
export { toOwnText } from './own-text.ts';
export { describe, describeFix, describeRelated } from './describe.ts';
export type { DslDiagnosticCode, DslFixKind } from './locales/catalogue.ts';
export { notationOf } from './narrative/notation-of.ts';
export { type Library, type Pack, readLibrary } from './packs/library.ts';
export { type Lock, lockText, type Pin, readLock } from './packs/lock.ts';
export { LOCK_FILE, MANIFEST_FILE, packFolder } from './packs/pack-folder.ts';
export { packNames } from './packs/pack-names.ts';
export { compareVersions } from './packs/versions.ts';
export type { CompileInput, Program } from './program.ts';
export type { SourceFile } from './source-file.ts';
export { compareDefinitions } from './definitions/compare-definitions.ts';
export type * from './definitions/comparison.ts';
export { type DifferenceTexts, differenceTexts } from './definitions/difference-text.ts';
export { changeSentence, changeText, subjectText } from './diff/change-text.ts';
export type { Change, ChangeKind, Subject, SubjectKind, TargetEffect } from './diff/change.ts';
export { compareTargets } from './diff/compare-targets.ts';
export { diffPlans } from './diff/diff-plans.ts';
export { changeRow, type ChangeRow } from './diff/change-row.ts';
export { planOnDay } from './diff/plan-on-day.ts';
export { type PlanOnDay, type Proposal, type ProposedItem, proposeChanges } from './diff/proposal.ts';
export { pairCodes, type PairedCodes } from './diff/pair-codes.ts';
export { type RevisionStep, revisionSteps } from './diff/revision-steps.ts';
export { decodeText } from './csv/decode.ts';
export { type CsvRow, readTable } from './csv/table.ts';
export { type CodeAction, codeActions } from './services/code-actions.ts';
export { complete, type CompletionList, type CompletionOption } from './services/complete.ts';
export { definition } from './services/definition.ts';
export { describeRefusal } from './services/describe-refusal.ts';
export { type Fold, folding } from './services/folding.ts';
export { type Hover, hover } from './services/hover.ts';
export { type Inlay, inlays } from './services/inlays.ts';
export { references } from './services/references.ts';
export { type Renamable, renamable, type Rename, rename, type RenameRefusal } from './services/rename.ts';
export { type DocumentSymbol, symbols } from './services/symbols.ts';
export { type SemanticToken, semanticTokens } from './services/semantic-tokens.ts';
export { createVocabulary, findClashes, type WordClash } from './vocabulary/build-vocabulary.ts';
export { CORE_SCHEMAS, coreVocabulary } from './vocabulary/core.ts';
export { createProgramWords, programWords } from './plugins/program-words.ts';
export type * from './vocabulary/schema.ts';
export type * from './parse/tree.ts';
export { parseFile } from './parse/parse.ts';
export { formatFile } from './format/format.ts';
export { sealTexts, unsealTexts } from './sealed-texts.ts';
export { findNotation } from './lex/notation.ts';
export { suggest } from './lex/suggest.ts';
export type { LeftBehind, LeftBehindKind } from './roll-forward/leave-behind.ts';
export type { ByHand } from './roll-forward/revised-text.ts';
export {
  rollForward,
  type RolledForward,
  type RollForwardOptions,
  type RollForwardReport,
} from './roll-forward/roll-forward.ts';
export type { YearSpot } from './roll-forward/spots.ts';
