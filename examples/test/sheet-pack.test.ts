import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compile,
  describe as describeProblem,
  formatFile,
  coreVocabulary,
  parseFile,
  type SourceFile,
} from '@traguardo/dsl';
import type { Diagnostic } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { readExample } from './read-example.ts';

const FOLDER = join(import.meta.dirname, '../../packs/traguardo/scheda-pira/2024.1');
const RULES: SourceFile = { path: 'scheda.piano', text: readFileSync(join(FOLDER, 'scheda.piano'), 'utf8') };
const { files, data } = readExample('alessandria-asti-2024');

/** What is said of sheets, of a program that has the rules of the pack or not. */
function sheets(plans: readonly SourceFile[], rules: readonly SourceFile[]): readonly Diagnostic[] {
  const { diagnostics } = compile({ files: [...plans, ...rules], data, notation: 'it' });
  return diagnostics.filter(({ code }) => code === 'indicator/sheet' || code === 'check/requires');
}

const without = (clause: string): readonly SourceFile[] =>
  files.map(({ path, text }) => ({ path, text: text.replaceAll(clause, '') }));

describe('the rules of a PIRA sheet as a pack', () => {
  test('compile, and find the sheets of the example whole', () => {
    expect(compile({ files: [RULES] }).diagnostics).toEqual([]);
    expect(sheets(files, [RULES])).toEqual([]);
  });

  test.each(['tipo output; ', 'fonte pira_bilancio; '])(
    'say once what the tool says by itself without them: %s',
    (clause) => {
      const [own, ruled] = [sheets(without(clause), []), sheets(without(clause), [RULES])];
      const key = ({ data: { code, lacking } }: Diagnostic): string => `${String(code)} ${String(lacking)}`;
      expect(own.length).toBeGreaterThan(3);
      expect(own.every(({ code }) => code === 'indicator/sheet')).toBe(true);
      expect(ruled.every(({ code, severity }) => code === 'check/requires' && severity === 'warning')).toBe(true);
      expect(ruled.map(key)).toEqual(own.map(key));
    },
  );

  test('cite the law in both languages, and say what is missing as the plan would write it', () => {
    const [first] = sheets(without('tipo output; '), [RULES]);
    if (!first) return expect.fail('nothing was found');
    expect(describeProblem(first, 'it')).toBe(
      'PIRA01: la scheda deve dire anche tipo. Lo chiede il controllo SCHEDA_PIRA «Ogni indicatore del PIRA dice tipo, che cosa misura, unità e fonte» (D.P.C.M. 18/9/2012 art. 3).',
    );
    expect(describeProblem(first, 'en')).toContain('PIRA01: its sheet must also say type.');
  });

  test('mean the same in English words', () => {
    const english = { ...RULES, text: formatFile(parseFile(RULES, coreVocabulary), coreVocabulary, 'en') };
    expect(english.text).toContain('for indicators tagged pira coded PIRA requires');
    const key = ({ code, data: { lacking } }: Diagnostic): string => `${code} ${String(lacking)}`;
    expect(sheets(without('tipo output; '), [english]).map(key)).toEqual(
      sheets(without('tipo output; '), [RULES]).map(key),
    );
  });
});
