import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { formatFile } from '../src/format/format.ts';
import { LIMITS } from '../src/lex/limits.ts';
import { parseFile } from '../src/parse/parse.ts';
import type { ParsedFile } from '../src/parse/tree.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';

const SIZE = 100_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
const parse = (text: string): ParsedFile => parseFile({ path: 'x', text }, coreVocabulary);
const codes = (text: string): readonly string[] => [...new Set(parse(text).diagnostics.map(({ code }) => code))];

/** Texts made to be slow; every one would take minutes if a step looked at a token more than a few times. */
const SLOW: readonly (readonly [string, string])[] = [
  ['open braces', fill('{')],
  ['open blocks', fill('area a {')],
  ['open blocks on lines', fill('area a {\n')],
  ['stairs', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}area a {`).join('\n')],
  ['closes that may be too many', `area a {\n${fill(' x }\n')}}`],
  ['closes under many opens', fill('a {').slice(0, SIZE / 2) + '\n' + fill('  }\n')],
  ['open brackets', `measure m = ${fill('(')}`],
  ['open brackets on lines', fill('measure m = (\n')],
  ['brackets in values', `weight ${fill('(1)')}`],
  ['a chain of operators', `measure m = a${fill(' + a')}`],
  ['a chain over lines', `measure m = a${fill(' +\n a')}`],
  ['minus signs', `measure m = ${fill('-')}`],
  ['words', fill('word ')],
  ['words on lines', fill('word other\n')],
  ['clauses on one line', fill('weight 1 ')],
  ['clauses over lines', fill('weight 1 weight 1,\n')],
  ['hyphens', `weight ${fill('a-')}`],
  ['hyphens on lines', fill(`${'a-'.repeat(4000)}\n`)],
  ['commas', fill(',')],
  ['comments after a comma', `note "a",\n${fill('//\n')}"b"`],
  ['unfinished lines', fill('a = \n')],
  ['texts that are not closed', fill('"a\n')],
  ['triple texts', fill('"""a\n')],
  ['control characters', fill('\u0001')],
  ['lone surrogates', fill('\uD800')],
  ['bidi controls in comments', fill('// \u202E\n')],
  ['language lines in a text', `"""\n${fill('language it\n')}`],
  ['a long number', fill('9')],
  ['long numbers', fill(`${'9'.repeat(40)} `)],
  ['a long text', `note "${fill('x')}"`],
  ['one long line', fill('x'.repeat(50))],
  ['dots', fill('.')],
  ['dotted words', fill('a.')],
  ['semicolons', fill(';')],
  ['line ends', fill('\n')],
  ['blanks', fill(' ')],
];

describe('texts made to be slow', () => {
  test.each(SLOW)(
    '%s',
    (_, text) => {
      const parsed = parse(text);
      formatFile(parsed, coreVocabulary);
      expect(parsed.diagnostics.length).toBeLessThanOrEqual(1001);
    },
    60_000,
  );
});

describe('limits', () => {
  test('a file', () => {
    const parsed = parse(' '.repeat(LIMITS.fileBytes + 1));
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['limit/file']);
    expect(formatFile(parsed, coreVocabulary)).toBe(parsed.text);
    expect(codes(`note "${'è'.repeat(LIMITS.fileBytes / 2)}"`)).toEqual(['limit/file']);
  });

  test('a file of a plan, which alone is told: what it declares is missing everywhere', () => {
    const large = { path: 'a.piano', text: `plan A {}\n${'// nota\n'.repeat(LIMITS.fileBytes / 8)}` };
    const other = { path: 'b.piano', text: 'test "x" { expect NIENTE = 1% }\n' };
    const told = (files: readonly { path: string; text: string }[]): readonly string[] =>
      compile({ files }).diagnostics.map(({ code }) => code);
    expect(told([{ ...large, text: 'plan A {}\n' }, other])).not.toEqual([]);
    expect(told([large, other])).toEqual(['limit/file']);
  });

  test('a line, a text, a number', () => {
    expect(codes(`// ${'x'.repeat(LIMITS.line)}`)).toEqual(['limit/line']);
    expect(codes(`note """\n${'x\n'.repeat(LIMITS.text)}"""`)).toContain('limit/text');
    expect(codes(`indicator A target >= ${'9'.repeat(LIMITS.digits)}`)).toEqual([]);
    expect(codes(`indicator A target >= ${'9'.repeat(LIMITS.digits + 1)}`)).toEqual(['limit/number']);
  });

  test('a line that is too long is kept as it is, behind the indentation of its block', () => {
    const long = `x${'y'.repeat(LIMITS.line)}`;
    const once = formatFile(parse(`area A {\n ${long}\n}\n`), coreVocabulary);
    expect(once).toBe(`area A {\n  ${long}\n}\n`);
    expect(formatFile(parse(once), coreVocabulary)).toBe(once);
  });

  test('nesting of brackets and of blocks', () => {
    const brackets = (depth: number): string => `measure m = ${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(codes(brackets(LIMITS.nesting))).toEqual([]);
    expect(codes(brackets(LIMITS.nesting + 1))).toContain('limit/nesting');
    const blocks = (depth: number): string => `plan P {${'area a {\n'.repeat(depth)}${'}'.repeat(depth)}}`;
    expect(codes(blocks(LIMITS.nesting - 1))).toEqual([]);
    expect(codes(blocks(LIMITS.nesting))).toEqual(['limit/nesting']);
  });

  test('findings', () => {
    const { diagnostics } = parse('blurb\n'.repeat(1500));
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'limit/more', data: { count: 500 } });
  });
});

describe('characters nobody sees', () => {
  const found = (text: string) =>
    parse(text).diagnostics.map(({ code, severity, place }) => [code, severity, place.start.line, place.start.column]);

  test('control characters are refused, each in its place', () => {
    expect(found('indicator A\u0001 target >= 1\n\u0000')).toEqual([
      ['syntax/control-character', 'error', 1, 12],
      ['syntax/control-character', 'error', 2, 1],
    ]);
  });

  test('what turns the direction of writing is refused, and a warning inside a text', () => {
    expect(found('// \u202E x')).toEqual([['syntax/bidi-control', 'error', 1, 4]]);
    expect(found('indicator A "a\u202Eb"')).toEqual([['syntax/bidi-control', 'warning', 1, 15]]);
  });

  test('half a character is refused', () => {
    expect(found('indicator A "x\uD800y"')).toEqual([['syntax/lone-surrogate', 'error', 1, 15]]);
  });
});
