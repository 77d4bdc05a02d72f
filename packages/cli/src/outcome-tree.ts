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
import { depthsOf, nodeLabel } from './node-label.ts';
import { printTable } from './print-table.ts';

const GLYPHS = { green: '●', yellow: '◐', red: '○', neutral: '·' } as const;

/** The tree has fewer columns than other tables. */
const WIDEST_LABEL = 64;

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
  const depths = depthsOf(outcome.nodes);
  const rows = outcome.nodes.map((node, at) => [
    nodeLabel(node, depths[at] ?? 0, language),
    node.weight === null ? '' : formatPercent(node.weight, language, profile.decimals),
    node.value === null ? '' : valueText(node, language, profile.decimals),
    scoreText(node, language, profile.decimals),
    [bandText(node, profile) || words.status[node.status], adjustmentText(node, language, profile.decimals)]
      .filter((text) => text !== '')
      .join('  '),
  ]);
  const { node, weight, value, score } = words.columns;
  printTable([[node, weight, value, score, ''], ...rows], output, WIDEST_LABEL);
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
