import {
  compare,
  formatDecimal,
  formatPercent,
  HUNDRED,
  isEqual,
  type Language,
  multiply,
  ONE,
  type OutcomeNode,
  type Ratio,
  subtract,
  toDecimal,
  ZERO,
} from '@traguardo/model';
import { apportioned, decimalsFor, type Shown } from './apportion.ts';
import type { Ends, WhyPoints } from './points.ts';
import type { Why } from './why.ts';
import { ruleText } from './rule-text.ts';
import { whyWords } from './words.ts';

/** Who takes points, and from whom, as texts: what `tellWhy` prints and a page shows. */
export interface WhyTable {
  /** The node asked about and each of its ancestors, up to the plan. */
  readonly columns: readonly string[];
  readonly rows: readonly WhyTableRow[];
  /** The sum of each column, as shown. */
  readonly sums: readonly string[];
  /** `100 % − 97,60 % = 2,40 punti`. */
  readonly check: string;
  /** Whether some rows give points: with a minus. */
  readonly hasGiven: boolean;
}

/** What takes points: a node by its code, or what its rule does beyond what its parts do. */
export interface WhyTableRow {
  readonly code: string;
  readonly title: string;
  /** `OS9, per la rettifica`; null where a node takes points through its own score. */
  readonly rule: string | null;
  /** One figure for each column. */
  readonly points: readonly string[];
}

/** The points of a `Why` as figures whose sum, as shown, is 100 % minus the score; null where there is nothing to sum. */
export function whyTable({ node, points, reach, total }: Why, language: Language): WhyTable | null {
  if (total === null || points.length === 0) return null;
  const columns = reach.map(({ code, share }) => columnOf(code, share, points));
  const figure = (least: Ratio | undefined, most: Ratio | undefined, decimals: number): string =>
    figureOf([least ?? ZERO, most ?? ZERO], decimals, language);
  return {
    columns: columns.map(({ code }) => code),
    rows: points.map((row, at) => ({
      code: row.node.code,
      title: row.node.title,
      rule: row.cause === 'rule' ? ruleText(row.node, language) : null,
      points: columns.map(({ least, most }) => figure(least.rows[at], most.rows[at], most.decimals)),
    })),
    sums: columns.map(({ least, most }) => figure(least.total, most.total, most.decimals)),
    check: checkOf(node, total, columns[0] as Column, language), // the node itself is always a column
    hasGiven: points.some(({ takes }) => compare(takes[0], ZERO) < 0),
  };
}

/** A column of the table: an ancestor, and both ends as shown. */
interface Column {
  readonly code: string;
  readonly least: Shown;
  readonly most: Shown;
}

function columnOf(code: string, share: Ratio, points: readonly WhyPoints[]): Column {
  const scaled = (end: 0 | 1): readonly Ratio[] => points.map(({ takes }) => multiply(share, takes[end]));
  const decimals = decimalsFor([...scaled(0), ...scaled(1)]);
  return { code, least: apportioned(scaled(0), decimals), most: apportioned(scaled(1), decimals) };
}

function figureOf([least, most]: Ends, decimals: number, language: Language): string {
  const text = (value: Ratio): string => formatDecimal(toDecimal(value, decimals), language);
  return isEqual(least, most) ? text(least) : `${text(least)}–${text(most)}`;
}

/** `100 % − 97,60 % = 2,40 punti`, in the decimals of the table. */
function checkOf(node: OutcomeNode, total: Ends, { least, most }: Column, language: Language): string {
  const words = whyWords[language];
  const score = (shown: Shown): string =>
    formatPercent(subtract(ONE, multiply(shown.total, HUNDREDTH)), language, shown.decimals);
  if (node.score || isEqual(total[0], total[1]))
    return words.adds(score(most), figureOf([most.total, most.total], most.decimals, language));
  const [low, high] = [
    figureOf([least.total, least.total], least.decimals, language),
    figureOf([most.total, most.total], most.decimals, language),
  ];
  return words.addsRange(score(most), score(least), low, high);
}

const HUNDREDTH: Ratio = { num: 1n, den: HUNDRED.num };
