import { type BandsOfBoth, type Changes, changeTable } from '@traguardo/engine';
import type { Language } from '@traguardo/model';
import { nodeLabel } from '../../node-label.ts';
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
  const { node, before, after, points, atBody, value } = words.columns;
  const rows = changeTable(changes, bands, language).rows.map((row) => [
    nodeLabel(row.node, row.depth, language),
    row.before,
    row.after,
    row.points,
    row.atBody,
    row.value,
    row.band,
  ]);
  printTable([[node, before, after, points, atBody, value, ''], ...rows], output);
}
