import {
  dateText,
  formatPercent,
  formatQuantity,
  type Language,
  type Outcome,
  type OutcomeNode,
  type Profile,
  type Value,
} from '@traguardo/model';
import { texts } from './locales.ts';

const GLYPHS = { green: '●', yellow: '◐', red: '○', neutral: '·' } as const;

/** One line a node: code and title indented by depth, weight, value, score, band as glyph and word, points lost by the body. */
export function printOutcome(
  outcome: Outcome,
  profile: Profile,
  output: { write(text: string): unknown },
  language: Language,
): void {
  const words = texts[language];
  output.write(
    `${words.header(outcome.title || outcome.plan, outcome.period, dateText(outcome.at, language), outcome.targets)}\n\n`,
  );
  const depths = depthsOf(outcome);
  const rows = outcome.nodes.map((node) => [
    clip(`${'  '.repeat(depths.get(node.code) ?? 0)}${node.code}  ${titleOf(node, language)}`, 64),
    node.weight === null ? '' : formatPercent(node.weight, language, profile.decimals),
    node.value === null ? '' : valueText(node, language, profile.decimals),
    scoreText(node, language, profile.decimals),
    [bandText(node, profile) || words.status[node.status], adjustmentText(node, language, profile.decimals)]
      .filter((text) => text !== '')
      .join('  '),
  ]);
  const { node, weight, value, score } = words.columns;
  const table = [[node, weight, value, score, ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  for (const row of table) {
    const cells = row.map((cell, column) => align(cell, widths[column] ?? 0, column));
    output.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

function titleOf({ code, kind, title }: OutcomeNode, language: Language): string {
  if (kind !== 'group') return title;
  return texts[language].groups[code.endsWith('.indicators') ? 'indicators' : 'operationals'];
}

function align(cell: string, width: number, column: number): string {
  if (column === 0) return cell.padEnd(width);
  return column === 4 ? cell : cell.padStart(width);
}

function depthsOf(outcome: Outcome): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const node of outcome.nodes) {
    depths.set(node.code, node.parent === null ? 0 : (depths.get(node.parent) ?? 0) + 1);
  }
  return depths;
}

function clip(text: string, width: number): string {
  const plain = text.trimEnd();
  return plain.length <= width ? plain : `${plain.slice(0, width - 1)}…`;
}

function scoreText(node: OutcomeNode, language: Language, decimals: number): string {
  if (node.score !== null) return formatPercent(node.score, language, decimals);
  if (node.range === null) return '';
  const [low, high] = node.range;
  return texts[language].from(formatPercent(low, language, decimals), formatPercent(high, language, decimals));
}

/** The score that was computed, where another counts. */
function adjustmentText({ adjustment }: OutcomeNode, language: Language, decimals: number): string {
  if (!adjustment) return '';
  const { computed, range, role } = adjustment;
  const words = texts[language];
  const [low, high] = (range ?? []).map((end) => formatPercent(end, language, decimals));
  const before = computed ? formatPercent(computed, language, decimals) : words.from(low ?? '', high ?? '');
  return words.adjusted(before, role);
}

function bandText(node: OutcomeNode, profile: Profile): string {
  const codes = node.band === null ? node.bands : [node.band];
  const bands = codes
    .map((code) => profile.bands.find((band) => band.code === code))
    .filter((band) => band !== undefined);
  return bands.map((band) => `${GLYPHS[band.tone]} ${band.label}`).join(' / ');
}

/** A value as a person reads it in the language. */
function valueText(node: OutcomeNode, language: Language, decimals: number): string {
  const value = node.value as Value;
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(
        node.unit === null ? value.quantity : { ...value.quantity, unit: node.unit },
        language,
        decimals,
      );
    case 'boolean':
      return texts[language].yesNo[value.value ? 'yes' : 'no'];
    case 'date':
      return dateText(value.date, language);
    case 'phases':
      return value.done.join(', ');
    case 'missing':
      return 'nd';
    case 'undefined':
      return '—';
    default:
      return value satisfies never;
  }
}
