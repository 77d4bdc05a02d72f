import { compile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { NARRATIVE_CODES, narrativeFindings } from '@traguardo/verify';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en as engine } from '../packages/engine/src/locales/en.ts';
import { en as dsl } from '../packages/dsl/src/locales/en.ts';
import { SAMPLE_PLUGINS } from '../packages/dsl/test/sample-plugins.ts';
import { severalFiles } from '../packages/dsl/test/several-files.ts';
import { diagnosticPages, PAGES_FOLDER } from './diagnostics-page.ts';

/** Every code has a page `docs/diagnostics/<area>-<slug>.md`: what it means, a text that gives it and the text repaired. */
const codes = [...Object.keys(dsl.findings), ...Object.keys(engine.findings), ...NARRATIVE_CODES];
const fileOf = (code: string): string => `${code.replace('/', '-')}.md`;

/** Limits and invisible characters cannot be shown on a page: their texts stand in the tests of the scanner. */
const HIDDEN = /^limit\/|^syntax\/(control-character|bidi-control|lone-surrogate)$/;
/** What a CSV example speaks of. */
const PLAN = 'lingua it\nindicatore A1 target >= 3 N.\n';

test('every page is the page of a code', () => {
  expect(diagnosticPages().map(({ file }) => file)).toEqual(codes.map(fileOf).toSorted());
});

describe.each(codes.filter((code) => existsSync(new URL(fileOf(code), PAGES_FOLDER))))('%s', (code) => {
  const page = readFileSync(new URL(fileOf(code), PAGES_FOLDER), 'utf8');
  const texts = [...page.matchAll(/^```(piano|csv)\n(.*?)^```$/gms)].map(([, kind, text]) => ({
    kind,
    text: text ?? '',
  }));

  test('is named by its page, in both languages', () => {
    const [title, italian, english] = page.split('\n').filter((line) => line !== '');
    expect(title).toBe(`# \`${code}\``);
    expect(italian).toMatch(/^[^*].*\.$/);
    expect(english).toMatch(/^\*.*\.\*$/);
  });

  test(HIDDEN.test(code) ? 'shows no text' : 'comes out of the first text and not of the repaired one', () => {
    expect(texts).toHaveLength(HIDDEN.test(code) ? 0 : 2);
    if (texts.length === 0) return;
    const [before, after] = texts.map(({ kind, text }) => found(kind === 'csv', text));
    expect(before).toContain(code);
    expect(after).toEqual([]);
  });
});

/** What `traguardo check` finds. */
function found(isTable: boolean, text: string): readonly string[] {
  const input = isTable
    ? { files: [{ path: 'page.piano', text: PLAN }], data: [{ path: 'page.csv', text }] }
    : severalFiles(text, 'page.piano');
  const program = compile({ ...input, plugins: SAMPLE_PLUGINS });
  const outcome = evaluate(program.plan);
  const found = [...program.diagnostics, ...outcome.diagnostics, ...narrativeFindings(program, outcome)];
  return found.map(({ code }) => code);
}
