import {
  bandText,
  type BandsOfBoth,
  type Changes,
  type NodeChange,
  placesOf,
  pointsText,
  scoreText,
} from '@traguardo/engine';
import { type Language, type OutcomeNode, type Ratio, valueText } from '@traguardo/model';
import { texts } from '../../locales.ts';
import { printTable } from '../../print-table.ts';
import { simulateWords } from './words.ts';

interface Output {
  write(text: string): unknown;
}

/** One line a node that changes, indented by depth: score before and after, points, what it brings to the body, band. */
export function printChanges(changes: Changes, bands: BandsOfBoth, output: Output, language: Language): void {
  const words = simulateWords[language];
  if (changes.nodes.length === 0) {
    output.write(`${words.nothing}\n`);
    return;
  }
  const depths = depthsOf(changes);
  const places = placesOf(changes);
  const { node, before, after, points, atBody, value } = words.columns;
  const rows = changes.nodes.map((change) => [
    `${'  '.repeat(depths.get(change) ?? 0)}${nameOf(change, language)}`,
    cellOf(change.before, language, changes.before.decimals),
    cellOf(change.after, language, changes.after.decimals),
    signed(change.points, language),
    change.atBody === null ? '' : pointsText(change.atBody, language, places),
    valuesOf(change, language),
    bandsOf(change, bands),
  ]);
  printTable([[node, before, after, points, atBody, value, ''], ...rows], output);
}

/** How deep each change stands below what is printed above it. */
function depthsOf({ nodes }: Changes): ReadonlyMap<NodeChange, number> {
  const byCode = new Map<string, number>();
  return new Map(
    nodes.map((change) => {
      const { code, parent } = (change.after ?? change.before) as OutcomeNode; // one of the two is there
      const depth = parent === null ? 0 : (byCode.get(parent) ?? 0) + 1;
      byCode.set(code, depth);
      return [change, depth];
    }),
  );
}

function nameOf({ before, after }: NodeChange, language: Language): string {
  const { code, kind, title } = (after ?? before) as OutcomeNode; // one of the two is there
  const groups = texts[language].groups;
  const named = kind === 'group' ? groups[code.endsWith('.indicators') ? 'indicators' : 'operationals'] : title;
  return `${code}  ${named}`;
}

function cellOf(node: OutcomeNode | null, language: Language, decimals: number): string {
  return node === null ? '–' : scoreText(node, language, decimals);
}

/** The value of an indicator, or both when it is not the same any more. */
function valuesOf({ before, after }: NodeChange, language: Language): string {
  const [was, is] = [before, after].map((node) => (node?.value ? valueText(node.value, language) : ''));
  return was === is || was === '' ? (is ?? '') : `${was} → ${is}`;
}

function signed(points: Ratio | null, language: Language): string {
  return points === null ? '' : pointsText(points, language);
}

/** The band, or both when it is not the same any more. */
export function bandsOf({ before, after }: NodeChange, bands: BandsOfBoth): string {
  const [was, is] = [bandText(before, bands.before) ?? '', bandText(after, bands.after) ?? ''];
  return was === is || was === '' ? is : `${was} → ${is}`;
}
