import {
  dateText,
  fromDecimal,
  type Language,
  type Outline,
  type OutlineCell,
  PERCENT,
  PERCENT_POINT,
  quantity,
  type Ratio,
} from '@traguardo/model';
import type { CycleState } from '../context.ts';
import type { SelfAssessment } from '../context/year-data.ts';
import { CYCLE_TEXTS } from '../locales/texts.ts';
import { percentageText } from '../locales/phrases.ts';
import { type AssessmentRow, pointsAbove, totalDifferences } from '../self-assessment.ts';
import { heading, paragraph } from './outline-parts.ts';
import { SELF_ASSESSMENT_TEXTS } from './self-assessment-texts.ts';

/**
 * The last self-assessment of the cycle as it is printed: each area with the year before, the national mean and the
 * differences in points, the totals as the tool prints them, and which of these the areas do not give. Pure.
 */
export function selfAssessmentOutline({ context }: CycleState, language: Language): Outline {
  const texts = SELF_ASSESSMENT_TEXTS[language];
  const last = context.selfAssessments.at(-1);
  if (last === undefined) return [heading(1, texts.title), paragraph(texts.notYet)];
  return [
    heading(1, texts.title),
    paragraph(texts.made(last.tool, dateText(last.day, language))),
    table(last, language),
    ...differences(last, language).map(paragraph),
  ];
}

function table({ areas, totals }: SelfAssessment, language: Language): Outline[number] {
  const { parts } = CYCLE_TEXTS[language];
  const texts = SELF_ASSESSMENT_TEXTS[language];
  const lines = areas.map(({ area, ...row }) => ({ name: area, row, total: false }));
  return {
    kind: 'table',
    code: 'self-assessment',
    caption: texts.caption,
    columns: [parts.area, parts.own, parts.previous, texts.abovePrevious, parts.mean, texts.aboveMean],
    rows: [...lines, { name: texts.total, row: totals, total: true }].map(({ name, row, total }) => ({
      total,
      cells: [{ kind: 'text', text: name }, ...cellsOf(row)],
    })),
  };
}

function cellsOf(row: AssessmentRow): readonly OutlineCell[] {
  return [
    percentCell(row.own),
    percentCell(row.previous),
    pointsCell(pointsAbove(row, 'previous')),
    percentCell(row.mean),
    pointsCell(pointsAbove(row, 'mean')),
  ];
}

function percentCell(percentage: string | null): OutlineCell {
  const points = percentage === null ? null : fromDecimal(percentage);
  return points === null
    ? { kind: 'missing' }
    : { kind: 'quantity', quantity: quantity(points, PERCENT), decimals: percentage?.split('.')[1]?.length ?? 0 };
}

function pointsCell(points: Ratio | null): OutlineCell {
  return points === null
    ? { kind: 'missing' }
    : { kind: 'quantity', quantity: quantity(points, PERCENT_POINT), decimals: 1 };
}

/** What the tool prints otherwise than its areas give, a sentence each. */
function differences({ areas, totals }: SelfAssessment, language: Language): readonly string[] {
  const { parts } = CYCLE_TEXTS[language];
  return totalDifferences(areas, totals).map(({ column, printed, computed }) =>
    SELF_ASSESSMENT_TEXTS[language].differs(
      parts[column],
      percentageText(printed, language),
      percentageText(computed, language),
    ),
  );
}
