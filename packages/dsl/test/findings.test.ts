import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';

/** `//! code, code` marks the findings expected on its line, in any order; a text without marks has none at all. */
const folder = new URL('fixtures/findings/', import.meta.url);

for (const file of readdirSync(folder)) {
  describe(file, () => {
    const cases = readFileSync(new URL(file, folder), 'utf8').split(/^# /m).slice(1);
    test.each(
      cases.map((piece) => [piece.slice(0, piece.indexOf('\n')), piece.slice(piece.indexOf('\n') + 1)] as const),
    )('%s', (_, text) => expect(found(text)).toEqual(expected(text)));
  });
}

function found(text: string): readonly string[] {
  const { diagnostics } = compile({ files: [{ path: 'test.piano', text }] });
  return diagnostics.map(({ code, place }) => `${place.start.line}: ${code}`).sort();
}

function expected(text: string): readonly string[] {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, codes: line.split('//!')[1] }));
  return lines.flatMap(({ line, codes }) => codes?.split(',').map((code) => `${line}: ${code.trim()}`) ?? []).sort();
}
