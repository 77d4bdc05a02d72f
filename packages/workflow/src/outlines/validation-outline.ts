import { dateText, type Language, type Outline, type OutlinePart } from '@traguardo/model';
import type { CycleState } from '../context.ts';
import type { Validation } from '../context/report.ts';
import { shortHead } from '../journal/printed-head.ts';
import type { Head } from '../journal/record.ts';
import { CYCLE_TEXTS } from '../locales/texts.ts';
import { CRITERIA } from '../payload/criteria.ts';
import { heading, paragraph, textTable } from './outline-parts.ts';
import { SECTION_TEXTS } from './section-texts.ts';

/**
 * The validation of the OIV as it is printed: the document, and the report that goes with it with the eleven answers, their
 * evidence and remarks, what had been proposed, the questions, the head of the journal (D.Lgs. 150/2009 art. 14 c. 4 c;
 * Linee guida DFP 3/2018 sections 5 and 6). Before the validation the document says so. Pure.
 */
export function validationOutline({ context }: CycleState, head: Head, language: Language): Outline {
  const texts = SECTION_TEXTS[language];
  const [last, ...earlier] = context.validations.toReversed();
  return [
    heading(1, texts.validationTitle(context.instance.year)),
    ...(last === undefined ? [paragraph(texts.notYet)] : document(last, context.report?.act?.number ?? null, language)),
    ...(last === undefined ? [] : [heading(2, texts.reportTitle), ...answers(last, language)]),
    ...questions(context.questions, language),
    ...(earlier.length === 0 ? [] : [history(earlier, language)]),
    paragraph(texts.head(shortHead(head))),
  ];
}

function document({ kind, day, reasons }: Validation, act: string | null, language: Language): readonly OutlinePart[] {
  const texts = SECTION_TEXTS[language];
  return [
    paragraph(texts.decided[kind](texts.report(act), dateText(day, language))),
    ...(reasons === null ? [] : [paragraph(texts.reasons(reasons))]),
  ];
}

function answers({ criteria, proposals }: Validation, language: Language): readonly OutlinePart[] {
  const texts = SECTION_TEXTS[language];
  const names = CYCLE_TEXTS[language];
  const proposedFor = new Map(proposals.map(({ criterion, outcome }) => [criterion, outcome]));
  const ordered = criteria.toSorted((a, b) => CRITERIA.indexOf(a.criterion) - CRITERIA.indexOf(b.criterion));
  const proposed = ordered.filter(({ criterion }) => proposedFor.get(criterion));
  const changed = proposed.filter(({ criterion, outcome }) => proposedFor.get(criterion) !== outcome);
  const { columns } = texts;
  const rows = ordered.map(({ criterion, outcome, evidence, remark }, index) => {
    const proposal = proposedFor.get(criterion) ?? null;
    return [
      `${index + 1}. ${names.criteria[criterion]}`,
      names.words[outcome],
      proposal === null ? texts.noProposal : names.words[proposal],
      evidence,
      remark,
    ];
  });
  const heads = [columns.criterion, columns.outcome, columns.proposed, columns.evidence, columns.remark];
  return [paragraph(texts.changed(changed.length, proposed.length)), textTable(texts.criteria, heads, rows)];
}

function questions(asked: CycleState['context']['questions'], language: Language): readonly OutlinePart[] {
  if (asked.length === 0) return [];
  const texts = SECTION_TEXTS[language];
  const rows = asked.map(({ question, answer }, index) => [`${index + 1}. ${question}`, answer ?? texts.unanswered]);
  return [textTable(texts.questions, [texts.question, texts.answer], rows)];
}

/** Validations before the last: a refusal stays on record, with its reasons. */
function history(earlier: readonly Validation[], language: Language): OutlinePart {
  const texts = SECTION_TEXTS[language];
  const rows = earlier.map(({ day, reasons, criteria }) => [
    dateText(day, language),
    reasons ?? '',
    criteria
      .filter(({ remark }) => remark.trim() !== '')
      .map(({ criterion, remark }) => `${CYCLE_TEXTS[language].criteria[criterion]}: ${remark}`)
      .join(' '),
  ]);
  return textTable(texts.earlier, [texts.day, CYCLE_TEXTS[language].fields.reasons, texts.columns.remark], rows);
}
