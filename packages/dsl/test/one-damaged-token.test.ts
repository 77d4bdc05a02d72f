import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { scan } from '../src/lex/scanner.ts';
import type { ItemNode } from '../src/parse/tree.ts';
import { createRandom, damageToken } from './mutations.ts';
import { printTree } from './print-tree.ts';

const PLACES = 2000;
const MOST_FINDINGS = 5;

/** One bad line costs one line (docs/reliability.md). */
describe('a plan of 500 indicators with one damaged token', () => {
  const text = largePlan();
  const sound = indicatorsOf(text);

  test('is whole before', () => {
    expect(sound.indicators).toHaveLength(500);
    expect(new Set(sound.indicators).size).toBe(500);
    expect(sound.findings).toBe(0);
  });

  test(`keeps 99 % of the others, unchanged and at their depth, with at most ${MOST_FINDINGS} findings, at ${PLACES} places`, () => {
    const random = createRandom(2024);
    const tokens = scan({ path: '', text }, () => undefined);
    const failures: string[] = [];
    for (let place = 0; place < PLACES && failures.length < 5; place += 1) {
      const damaged = damageToken(text, tokens, random);
      const { indicators, findings } = indicatorsOf(damaged);
      const kept = new Set(indicators);
      const lost = sound.indicators.filter((indicator) => !kept.has(indicator)).length;
      // One may be the damaged one; of the 499 others 1 % may go.
      if (lost > 1 + 4 || findings > MOST_FINDINGS)
        failures.push(`${lost} lost, ${findings} findings: ${difference(text, damaged)}`);
    }
    expect(failures).toEqual([]);
  }, 300_000);
});

/** Every indicator of the tree as it reads, with its depth; and how many findings the whole compiler has. */
function indicatorsOf(text: string): { readonly indicators: readonly string[]; readonly findings: number } {
  const { files, diagnostics } = compile({ files: [{ path: 'large.piano', text }] });
  return { indicators: files.flatMap(({ items }) => within(items, 0)), findings: diagnostics.length };
}

function within(items: readonly ItemNode[], depth: number): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind !== 'declaration') return [];
    if (item.word.concept === 'indicator') return [`${depth} ${printTree([item])}`];
    return within(item.block ?? [], depth + 1);
  });
}

/** The damaged stretch with what stands around it. */
function difference(before: string, after: string): string {
  let from = 0;
  while (before[from] === after[from]) from += 1;
  return JSON.stringify(after.slice(Math.max(0, from - 60), from + 60));
}

function largePlan(): string {
  const lines = ['language en', '', 'plan P "Large" period 2024 {'];
  for (let area = 0; area < 5; area += 1) {
    lines.push('', `  area A${area} "Area" weight 20% {`);
    for (let objective = 0; objective < 10; objective += 1) {
      lines.push(`    objective O${area}_${objective} "Objective" weight 10% {`);
      for (let i = 0; i < 10; i += 1)
        lines.push(...indicatorLines(`I${area}_${objective}_${i}`, i).map((line) => `      ${line}`));
      lines.push('    }');
    }
    lines.push('  }');
  }
  return [...lines, '}', ''].join('\n');
}

/** Indicators of every shape: on one line, in a block with a formula, with phases. */
function indicatorLines(code: string, i: number): readonly string[] {
  switch (i % 4) {
    case 0:
      return [
        '/// What is counted.',
        `indicator ${code} "Share" weight 10% target >= 4% {`,
        '  measure a unit N.',
        '  measure b unit N. source infocamere',
        '  formula (a + 1) / b // in percent',
        '}',
      ];
    case 1:
      return [`indicator ${code} "Title" weight 10% target before 2024-09-30`];
    case 2:
      return [
        `indicator ${code} "Steps" weight 10% target phases {`,
        '  phases { call 50% "Call"; exams 100% "Exams" }',
        '}',
      ];
    default:
      return [`indicator ${code} "Title" weight 10% target >= 86.04% source infocamere note "Seen, and kept"`];
  }
}
