import { divide, fromDecimal, isEqual, type Ratio, ratio, round, subtract, sum, toDecimal } from '@traguardo/model';

/** The columns of a self-assessment: own result, own result of the year before, mean of the country. */
const ASSESSMENT_COLUMNS = ['own', 'previous', 'mean'] as const;

/** One column. */
export type AssessmentColumn = (typeof ASSESSMENT_COLUMNS)[number];

/** What a self-assessment gives for one thing: percentages as printed (`89.1`), null where none is. */
export type AssessmentRow = Readonly<Record<AssessmentColumn, string | null>>;

/** A total that is printed otherwise than the areas give: percentages with the decimals of the printed one. */
export interface TotalDifference {
  readonly column: AssessmentColumn;
  readonly printed: string;
  readonly computed: string;
}

/** Points of 100 that the own result is above (or below) another column, exact; null where one of them is not known. */
export function pointsAbove(row: AssessmentRow, column: Exclude<AssessmentColumn, 'own'>): Ratio | null {
  const [own, other] = [pointsOf(row.own), pointsOf(row[column])];
  return own === null || other === null ? null : subtract(own, other);
}

/**
 * Printed totals that are not the simple mean of the areas at the decimals they are printed with. A total is recorded as it
 * stands in the tool; what differs is said. Columns without a value for every area are not judged.
 */
export function totalDifferences(areas: readonly AssessmentRow[], totals: AssessmentRow): readonly TotalDifference[] {
  return ASSESSMENT_COLUMNS.flatMap((column) => {
    const printed = totals[column];
    const points = pointsOf(printed);
    const mean = meanOf(areas.map((area) => pointsOf(area[column])));
    if (printed === null || points === null || mean === null) return [];
    const decimals = printed.split('.')[1]?.length ?? 0;
    return isEqual(round(mean, decimals), points) ? [] : [{ column, printed, computed: toDecimal(mean, decimals) }];
  });
}

function meanOf(points: readonly (Ratio | null)[]): Ratio | null {
  const known = points.filter((each) => each !== null);
  return known.length === 0 || known.length < points.length ? null : divide(sum(known), ratio(BigInt(known.length)));
}

function pointsOf(percentage: string | null): Ratio | null {
  return percentage === null ? null : fromDecimal(percentage);
}
