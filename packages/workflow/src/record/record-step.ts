import type { CycleContext } from '../context.ts';
import type { StepEvent } from '../events.ts';
import type { RecordName } from '../record-names.ts';
import {
  recordChangeApproved,
  recordChangeOpened,
  recordChangeRejected,
  recordChangeWithdrawn,
  recordOpinions,
  recordYearEnded,
} from './changing.ts';
import { recordBalance, recordEvaluation, recordFreeze, recordReopened } from './closing.ts';
import { recordCollectionClosed, recordMonitoringOpened, recordMonitoringReported } from './monitoring.ts';
import { recordsOf } from '../steps.ts';
import { recordDocumentDue, recordDocumentPublished } from './publishing.ts';
import type { Recorder } from './recorder.ts';
import { recordRemarkAnswered, recordRemarksCarried } from './remarks.ts';
import {
  recordAnswer,
  recordCorrection,
  recordNotValidated,
  recordPublication,
  recordQuestion,
  recordReport,
  recordReportApproved,
  recordResumed,
  recordValidation,
} from './reporting.ts';
import {
  recordChecked,
  recordRatified,
  recordRejected,
  recordUnchecked,
  recordVersion,
  recordVersionToRatify,
} from './sealing.ts';
import { recordSheetEvaluated, recordSheetProposed, recordSheetStep } from './sheets.ts';
import { recordDated, recordEntry, recordLate, recordTerms } from './terms.ts';

import { recordValueCertified, recordValueConfirmed, recordValueCorrected, recordValueEntered } from './values.ts';
import { recordOivAppointed, recordOivVacant } from './oiv.ts';
import { recordSelfAssessment } from './self-assessment.ts';
import { recordSystemAdopted, recordSystemOpinion, recordSystemProposed } from './system.ts';

const RECORDERS: Readonly<Record<RecordName, Recorder>> = {
  checked: recordChecked,
  unchecked: recordUnchecked,
  version: recordVersion,
  'version-to-ratify': recordVersionToRatify,
  ratified: recordRatified,
  rejected: recordRejected,
  'monitoring-opened': recordMonitoringOpened,
  'collection-closed': recordCollectionClosed,
  'monitoring-reported': recordMonitoringReported,
  'change-opened': recordChangeOpened,
  // An amended change is proposed anew: new items, no opinions yet.
  'change-amended': recordChangeOpened,
  opinions: recordOpinions,
  'change-withdrawn': recordChangeWithdrawn,
  'change-rejected': recordChangeRejected,
  'change-approved': recordChangeApproved,
  'year-ended': recordYearEnded,
  balance: recordBalance,
  freeze: recordFreeze,
  reopened: recordReopened,
  evaluation: recordEvaluation,
  report: recordReport,
  'report-approved': recordReportApproved,
  question: recordQuestion,
  answer: recordAnswer,
  validation: recordValidation,
  'not-validated': recordNotValidated,
  resumed: recordResumed,
  publication: recordPublication,
  correction: recordCorrection,
  'remarks-carried': recordRemarksCarried,
  'remark-answered': recordRemarkAnswered,
  'value-entered': recordValueEntered,
  'value-confirmed': recordValueConfirmed,
  'value-certified': recordValueCertified,
  'value-corrected': recordValueCorrected,
  'sheet-step': recordSheetStep,
  'sheet-proposed': recordSheetProposed,
  'sheet-evaluated': recordSheetEvaluated,
  late: recordLate,
  'document-due': recordDocumentDue,
  'document-published': recordDocumentPublished,
  'oiv-appointed': recordOivAppointed,
  'oiv-vacant': recordOivVacant,
  'system-proposed': recordSystemProposed,
  'system-opinion': recordSystemOpinion,
  'system-adopted': recordSystemAdopted,
  'self-assessment': recordSelfAssessment,
};

/** The context after an accepted step: what it records, then the terms and the state it came to. */
export function recordStep(context: CycleContext, event: StepEvent): CycleContext {
  const recorded = recordsOf(event.step).reduce((current, name) => RECORDERS[name](current, event), context);
  return recordEntry(recordDated(recordTerms(recorded, event), event), event);
}
