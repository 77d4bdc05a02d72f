import type { GuardName } from '../guard-names.ts';
import { addressGiven } from './address-given.ts';
import { balanceApproved } from './balance-approved.ts';
import { beforeCutoff } from './before-cutoff.ts';
import { causesGiven } from './causes-given.ts';
import { changeWithinItems } from './change-within-items.ts';
import { changesListed } from './changes-listed.ts';
import { checkedText } from './checked-text.ts';
import { contraryOpinion } from './contrary-opinion.ts';
import { criteriaAnswered } from './criteria-answered.ts';
import { dataAsSealed } from './data-as-sealed.ts';
import { distinctAreas } from './distinct-areas.ts';
import { distinctItems } from './distinct-items.ts';
import { documentMade } from './document-made.ts';
import { everyItemAdvised } from './every-item-advised.ts';
import { goalsCovered } from './goals-covered.ts';
import { noCriterionUnmet } from './no-criterion-unmet.ts';
import { notBeforeDocument } from './not-before-document.ts';
import { oivInOffice } from './oiv-in-office.ts';
import { planWithoutErrors } from './plan-without-errors.ts';
import { questionOpen } from './question-open.ts';
import { earlierYear } from './earlier-year.ts';
import { remarkOpen } from './remark-open.ts';
import { remarksAnswered } from './remarks-answered.ts';
import { reportCurrent } from './report-current.ts';
import { reasonsPerCriterion } from './reasons-per-criterion.ts';
import { remarkGiven } from './remark-given.ts';
import { systemAsAdvised } from './system-as-advised.ts';
import { targetsAsSealed } from './targets-as-sealed.ts';
import { termPassed } from './term-passed.ts';
import { TEXT_GUARDS } from './text-guards.ts';
import { valuesFinal } from './values-final.ts';
import { valuesReceived } from './values-received.ts';
import { withinYear } from './within-year.ts';
import { valueGiven } from './value-given.ts';
import { valueChanged } from './value-changed.ts';
import { valueConfirmed } from './value-confirmed.ts';
import { anotherCertifies } from './another-certifies.ts';
import { dataOpen } from './data-open.ts';
import { ownEvaluator } from './own-evaluator.ts';
import { notBelowEvaluator } from './not-below-evaluator.ts';
import { notTheEvaluator } from './not-the-evaluator.ts';
import { oivProposal } from './oiv-proposal.ts';
import { paymentTimeMeasured } from './payment-time-measured.ts';
import { unnamed } from './unnamed.ts';
import { yearOver } from './year-over.ts';
import type { Guard } from './guard.ts';

const GUARDS: Readonly<Record<GuardName, Guard>> = {
  ...TEXT_GUARDS,
  'plan-without-errors': planWithoutErrors,
  'checked-text': checkedText,
  'before-cutoff': beforeCutoff,
  'within-year': withinYear,
  'distinct-items': distinctItems,
  'every-item-advised': everyItemAdvised,
  'contrary-opinion': contraryOpinion,
  'change-within-items': changeWithinItems,
  'year-over': yearOver,
  'values-received': valuesReceived,
  'values-final': valuesFinal,
  'balance-approved': balanceApproved,
  'targets-as-sealed': targetsAsSealed,
  'data-as-sealed': dataAsSealed,
  'causes-given': causesGiven,
  'goals-covered': goalsCovered,
  'changes-listed': changesListed,
  'report-current': reportCurrent,
  'question-open': questionOpen,
  'earlier-year': earlierYear,
  'remark-open': remarkOpen,
  'remarks-answered': remarksAnswered,
  'criteria-answered': criteriaAnswered,
  'no-criterion-unmet': noCriterionUnmet,
  'remark-given': remarkGiven,
  'reasons-per-criterion': reasonsPerCriterion,
  'value-given': valueGiven,
  'value-changed': valueChanged,
  'value-confirmed': valueConfirmed,
  'another-certifies': anotherCertifies,
  'data-open': dataOpen,
  'own-evaluator': ownEvaluator,
  'not-below-evaluator': notBelowEvaluator,
  'not-the-evaluator': notTheEvaluator,
  'oiv-proposal': oivProposal,
  'payment-time-measured': paymentTimeMeasured,
  unnamed,
  'term-passed': termPassed,
  'document-made': documentMade,
  'address-given': addressGiven,
  'not-before-document': notBeforeDocument,
  'oiv-in-office': oivInOffice,
  'system-as-advised': systemAsAdvised,
  'distinct-areas': distinctAreas,
};

/** The guard of a name; null for one the workflow does not know. */
export function guardNamed(name: string): Guard | null {
  return isGuard(name) ? GUARDS[name] : null;
}

function isGuard(name: string): name is GuardName {
  return Object.hasOwn(GUARDS, name);
}
