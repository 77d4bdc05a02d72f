import { readdirSync, readFileSync } from 'node:fs';
import { compile, coreVocabulary, diffPlans, formatFile } from '@traguardo/dsl';
import { describe, expect, test } from 'vitest';
import { shippedPacks } from '../../scripts/shipped-packs.ts';

/** The cycles of other bodies: the default one with what differs. Their years are run in `packages/workflow/test/variants.test.ts`. */
const packs = shippedPacks();

const shipped = compile({
  files: [{ path: 'a.piano', text: 'usa pack "traguardo/ciclo-150" versione "2024.1" come c\nincludi c.D150\n' }],
  packs,
}).plan;

describe.each(['comune-con-nucleo', 'camera-commissariata'])('%s', (name) => {
  const folder = new URL(`../${name}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((path) => path.endsWith('.piano'))
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
  const program = compile({ files, packs });

  test('is written as the formatter writes it', () => {
    for (const file of program.files) expect(formatFile(file, coreVocabulary)).toBe(file.text);
  });

  test('changes little of the default one, and every difference is said', () => {
    const changes = diffPlans(shipped, program.plan).filter(({ subject }) => subject.kind.startsWith('cycle'));
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.length).toBeLessThan(30);
  });
});
