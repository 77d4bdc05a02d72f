import { formatFile, parseFile, type SourceFile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { ratioToString } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compileExample, readExample, wordsOf } from './read-example.ts';

const example = readExample('alessandria-asti-2024');
const words = wordsOf(example);

function translate(file: SourceFile, language: 'it' | 'en'): SourceFile {
  return { path: file.path, text: formatFile(parseFile(file, words), words, language) };
}

function scores(files: readonly SourceFile[]): readonly (string | null)[][] {
  const { plan } = compileExample({ ...example, files });
  return evaluate(plan).nodes.map(({ code, score, band }) => [code, score && ratioToString(score), band]);
}

describe('the example', () => {
  const empty = readExample('piano-vuoto');
  test.each([...example.files, ...empty.files].map((file) => [file.path, file] as const))(
    '%s is formatted',
    (_, file) => {
      expect(translate(file, 'it').text).toBe(file.text);
    },
  );

  test('written in English compiles and gives the same scores', () => {
    const english = example.files.map((file) => translate(file, 'en'));
    const { diagnostics } = compileExample({ ...example, files: english });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(scores(english)).toEqual(scores(example.files));
  });

  test('comes back from English as it was', () => {
    for (const file of example.files) expect(translate(translate(file, 'en'), 'it').text).toBe(file.text);
  });
});
