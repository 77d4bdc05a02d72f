import { applyEdits } from '@traguardo/model';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { formatFile } from '../src/format/format.ts';
import { scan } from '../src/lex/scanner.ts';
import type { ParsedFile } from '../src/parse/tree.ts';
import type { Program } from '../src/program.ts';
import { createRandom, damageToken } from './mutations.ts';
import { SAMPLE_PLUGINS } from './sample-plugins.ts';
import { severalFiles } from './several-files.ts';
import { fixtureTexts, SAMPLE } from './texts.ts';

const folder = new URL('fixtures/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** The cases of the fixtures whose first file is a plan, without their marks. */
const cases = readdirSync(new URL('findings/', folder))
  .filter((file) => file !== 'narrative.txt')
  .flatMap((file) => read(`findings/${file}`).split(/^# /m).slice(1))
  .map((piece) => piece.slice(piece.indexOf('\n') + 1).replaceAll(/ *\/\/! .*$/gm, ''));

const sound = read('plan-of-slips.piano');
const slips = read('slips/slips.txt')
  .split(/^# /m)
  .slice(1)
  .map((piece) => {
    const part = (sign: string): string =>
      piece
        .split('\n')
        .flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : []))
        .join('\n');
    return sound.replace(part('-'), () => part('+'));
  });

/** A plan before and after a repair. */
interface Repaired {
  readonly before: Program;
  readonly after: Program;
  readonly name: string;
}

function repairsOf(text: string): readonly Repaired[] {
  const sources = severalFiles(text, 'test.piano');
  const compiled = (files: typeof sources.files): Program => compile({ ...sources, files, plugins: SAMPLE_PLUGINS });
  const before = compiled(sources.files);
  return before.diagnostics.flatMap(({ code, fixes }) =>
    fixes.map(({ kind, edits }) => {
      const files = sources.files.map((file) => ({ ...file, text: applyEdits(file.path, file.text, edits) }));
      return { before, after: compiled(files), name: `${code}, ${kind}` };
    }),
  );
}

/** What a repair leaves that a person would have to clean up. */
function leftovers({ before, after, name }: Repaired): readonly string[] {
  return after.files.flatMap((file, index) => {
    const old = before.files[index] as typeof file;
    const known = new Set(old.text.split('\n'));
    const touched = file.text.split('\n').filter((line) => !known.has(line));
    const left = touched.filter((line) => /;\s*;|[ \t]$/.test(line)).map((line) => `${name} leaves «${line}»`);
    return errorsIn(file) > errorsIn(old) ? [...left, `${name} breaks «${touched.join('\n')}»`] : left;
  });
}

function errorsIn({ diagnostics }: ParsedFile): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

/** What a repair put where the formatter would not, in a text that was laid out. */
function outOfPlace({ before, after, name }: Repaired): readonly string[] {
  const isLaidOut = (file: ParsedFile | undefined): boolean =>
    file !== undefined && layoutOf(formatFile(file, before.vocabulary)) === layoutOf(file.text);
  return after.files
    .filter((file, index) => isLaidOut(before.files[index]) && !isLaidOut(file))
    .map(({ text }) => `${name} in\n${text}`);
}

/** The blanks, line ends and `;` of a text. */
function layoutOf(text: string): string {
  return text.trim().replaceAll(/[^\s;]+/g, 'x');
}

describe('a repair leaves a text as a person would', () => {
  test.each([
    ['of every finding', cases],
    ['of slips', slips],
    ['of texts that do not parse', fixtureTexts().map(({ text }) => text)],
  ])('%s', (_, texts) => {
    const repairs = texts.flatMap(repairsOf);
    expect(repairs.length).toBeGreaterThan(20);
    expect(repairs.flatMap(leftovers)).toEqual([]);
    expect(repairs.flatMap(outOfPlace)).toEqual([]);
  });

  test('of damaged tokens', () => {
    const tokens = scan({ path: '', text: SAMPLE }, () => undefined);
    const random = createRandom(2024);
    const damaged = Array.from({ length: 100 }, () => damageToken(SAMPLE, tokens, random));
    expect(damaged.flatMap(repairsOf).flatMap(leftovers)).toEqual([]);
  });
});

describe('a clause taken away', () => {
  test.each([
    ['indicator I { weight 1; target yes; weight 2; tag x }', 'indicator I { weight 1; target yes; tag x }'],
    ['indicator I { weight 1; target yes; weight 2 }', 'indicator I { weight 1; target yes }'],
    ['indicator I weight 1 weight 2; tag x', 'indicator I weight 1; tag x'],
    ['indicator I weight 1 {\n  weight 2\n  target yes\n}', 'indicator I weight 1 {\n  target yes\n}'],
    ['indicator I weight 1 { weight 2 }', 'indicator I weight 1 {}'],
  ])('from %s', (text, wanted) => {
    const { diagnostics } = compile({ files: [{ path: 'x.piano', text }] });
    const fix = diagnostics.flatMap(({ fixes }) => fixes).find(({ kind }) => kind === 'remove-clause');
    expect(applyEdits('x.piano', text, fix?.edits ?? [])).toBe(wanted);
  });
});
