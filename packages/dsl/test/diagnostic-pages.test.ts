import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { en } from '../src/locales/en.ts';

/** Every code has a page `docs/diagnostics/<area>-<slug>.md`: what it means, a text that gives it and the text repaired. */
const folder = new URL('../../../docs/diagnostics/', import.meta.url);
const codes = Object.keys(en.findings);
const fileOf = (code: string): string => `${code.replace('/', '-')}.md`;

/** Limits and invisible characters cannot be shown on a page: their texts stand in the tests of the scanner. */
const HIDDEN = /^limit\/|^syntax\/(control-character|bidi-control|lone-surrogate)$/;
/** What a CSV example speaks of. */
const PLAN = 'lingua it\nindicatore A1 target >= 3 N.\n';

test('every page is the page of a code', () => {
  expect(readdirSync(folder).toSorted()).toEqual(codes.map(fileOf).toSorted());
});

describe.each(codes.filter((code) => existsSync(new URL(fileOf(code), folder))))('%s', (code) => {
  const page = readFileSync(new URL(fileOf(code), folder), 'utf8');
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

function found(isTable: boolean, text: string): readonly string[] {
  const { diagnostics } = compile({
    files: [{ path: 'page.piano', text: isTable ? PLAN : text }],
    data: isTable ? [{ path: 'page.csv', text }] : [],
  });
  return diagnostics.map(({ code }) => code);
}
