import type { Diagnostic } from '@traguardo/model';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { describe as describeFinding, describeFix } from '../src/describe.ts';
import { createRandom, mutate } from './mutations.ts';
import { SAMPLE } from './texts.ts';

const EXAMPLE = new URL('../../../examples/alessandria-asti-2024/', import.meta.url);
const FINDINGS = new URL('fixtures/findings/', import.meta.url);

const texts = [
  SAMPLE,
  ...readdirSync(EXAMPLE)
    .filter((name) => name.endsWith('.piano') && name !== 'prove.piano')
    .map((name) => readFileSync(new URL(name, EXAMPLE), 'utf8')),
  ...readdirSync(FINDINGS).flatMap((name) =>
    readFileSync(new URL(name, FINDINGS), 'utf8')
      .split(/^# .*\n/m)
      .slice(1),
  ),
];

/** What a compiled text has wrong; null when all is well. */
function flaw(text: string): string | null {
  const { diagnostics, plan } = compile({ files: [{ path: 'damaged.piano', text }] });
  if (plan.root.kind !== 'plan') return 'no plan';
  return diagnostics.map((finding) => flawOf(finding, text)).find((found) => found !== null) ?? null;
}

function flawOf(finding: Diagnostic, text: string): string | null {
  const places = [
    finding.place,
    ...finding.related.map(({ place }) => place),
    ...finding.fixes.flatMap(({ edits }) => edits.map(({ place }) => place)),
  ];
  const isInside = places.every(
    ({ start, end }) => 0 <= start.offset && start.offset <= end.offset && end.offset <= text.length,
  );
  if (!isInside) return `${finding.code} outside the text`;
  const said = [
    describeFinding(finding, 'it'),
    describeFinding(finding, 'en'),
    ...finding.fixes.map((fix) => describeFix(fix, 'it')),
  ];
  return said.some((sentence) => sentence === finding.code) ? `${finding.code} has no sentence` : null;
}

describe('damaged plans', () => {
  test('always give a plan, findings inside the text and sentences', () => {
    const random = createRandom(40);
    for (let round = 0; round < 4000; round += 1) {
      const text = texts[random(texts.length)] as string;
      const damaged = random(3) === 0 ? mutate(mutate(text, random), random) : mutate(text, random);
      const found = flaw(damaged);
      if (found !== null) expect.fail(`${found}\n${damaged}`);
    }
  }, 120_000);

  test('more findings than one can read end with their number', () => {
    const text = Array.from({ length: 1500 }, (_, index) => `indicator A${index} weight ${index} target yes`).join(
      '\n',
    );
    const { diagnostics } = compile({ files: [{ path: 'many.piano', text }] });
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'limit/more', data: { count: 500 } });
  });

  test('the table of another plan is refused row by row', () => {
    const lines = (prefix: string): string =>
      Array.from({ length: 2000 }, (_, index) =>
        prefix === 'B' ? `B${index} 3 N.` : `indicator A${index} target >= 3 N.`,
      ).join('\n');
    const text = `${lines('A')}\nactuals other at 2024-12-31 {\n${lines('B')}\n}\n`;
    const { diagnostics } = compile({ files: [{ path: 'other.piano', text }] });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['actual/unmatched', 'limit/more']));
  });

  test('a chain of measures as long as a file is no matter', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `measure m${index} = m${index + 1} + 1`).join('\n');
    const { diagnostics } = compile({ files: [{ path: 'chain.piano', text: chain }] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['ref/unknown']);
  });
});
