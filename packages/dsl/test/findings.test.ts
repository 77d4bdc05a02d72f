import type { Diagnostic, Fix } from '@traguardo/model';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../src/bind/codes.ts';
import { compile } from '../src/compile.ts';
import { describe as describeFinding, describeFix, describeRelated } from '../src/describe.ts';
import { it } from '../src/locales/it.ts';
import { SAMPLE_PLUGINS } from './sample-plugins.ts';
import { severalFiles } from './several-files.ts';

/**
 * `//! code, code` marks the findings expected on its line, in any order; a text without marks has none at all. Further files
 * of a text start with `//@ path`, and lines are counted anew; in `narrative.txt` the first is Markdown: cases start with `=== ` there.
 */
const folder = new URL('fixtures/findings/', import.meta.url);

interface Case {
  readonly name: string;
  /** As it is compiled: marks in Markdown, where they would be words of it, are gone. */
  readonly text: string;
  readonly marked: string;
}

const cases = readdirSync(folder).flatMap((file): readonly Case[] => {
  const isMarkdown = file === 'narrative.txt';
  const pieces = readFileSync(new URL(file, folder), 'utf8')
    .split(isMarkdown ? /^=== /m : /^# /m)
    .slice(1);
  return pieces.map((piece) => {
    const end = piece.indexOf('\n');
    const marked = piece.slice(end + 1);
    const text = isMarkdown ? marked.replace(/ *\/\/! .*$/gm, '') : marked;
    return { name: `${file}: ${piece.slice(0, end)}`, text, marked };
  });
});

const findings = (text: string): readonly Diagnostic[] => {
  const first = text.includes('\n//@ plan.piano\n') ? 'OS1.md' : 'test.piano';
  return compile({ ...severalFiles(text, first), plugins: SAMPLE_PLUGINS }).diagnostics;
};
const all = cases.flatMap(({ text }) => findings(text));

describe('findings', () => {
  test.each(cases.map(({ name, text, marked }) => [name, text, marked] as const))('%s', (_, text, marked) => {
    expect(
      findings(text)
        .map(({ code, place }) => `${place.start.line}: ${code}`)
        .toSorted(),
    ).toEqual(expected(marked));
  });

  test('every finding of the binder and of the rules has a text that gives it', () => {
    const seen = new Set(all.map(({ code }) => code));
    expect(Object.keys(SEVERITIES).filter((code) => !seen.has(code))).toEqual([]);
  });
});

function expected(text: string): readonly string[] {
  const files = text.split(/^\/\/@ .*\n/m);
  const lines = files.flatMap((file) =>
    file.split('\n').map((line, index) => ({ line: index + 1, codes: line.split('//!')[1] })),
  );
  return lines
    .flatMap(({ line, codes }) => codes?.split(',').map((code) => `${line}: ${code.trim()}`) ?? [])
    .toSorted();
}

describe('fixes', () => {
  const repairable = cases.flatMap(({ name, text }) =>
    findings(text).flatMap((finding) =>
      finding.fixes.map((fix) => [`${name}: ${finding.code}, ${fix.kind}`, text, finding, fix] as const),
    ),
  );

  test.each(repairable)('%s', (_, text, finding, fix) => {
    const count = (from: string): number => findings(from).filter(({ code }) => code === finding.code).length;
    expect(count(apply(text, fix))).toBe(count(text) - 1);
  });
});

function apply(text: string, fix: Fix): string {
  const edits = fix.edits.toSorted((a, b) => b.place.start.offset - a.place.start.offset);
  return edits.reduce(
    (current, { place, text: inserted }) =>
      current.slice(0, place.start.offset) + inserted + current.slice(place.end.offset),
    text,
  );
}

describe('sentences', () => {
  const sentences = (language: 'it' | 'en'): readonly string[] =>
    all.flatMap((finding) => [
      describeFinding(finding, language),
      ...finding.fixes.map((fix) => describeFix(fix, language)),
      ...finding.related.map((place) => describeRelated(place, language)),
    ]);

  test.each(['it', 'en'] as const)('in %s say something, to the end', (language) => {
    for (const sentence of sentences(language)) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s{2}|\.\.(?!\.)$|«»|""|…\./);
      expect(sentence).toMatch(/^\S.*\S$/);
      expect(sentence, 'with the apostrophes of print').not.toMatch(/\p{L}'\p{L}/u);
    }
    for (const finding of all) expect(describeFinding(finding, language)).toMatch(/[.?]$/);
  });

  test('differ between the languages', () => {
    const same = all.filter((finding) => describeFinding(finding, 'it') === describeFinding(finding, 'en'));
    expect(same).toEqual([]);
  });

  test('the code of another package stays as it is', () => {
    const [first] = all;
    expect(describeFinding({ ...(first as Diagnostic), code: 'constructor' }, 'it')).toBe('constructor');
  });

  test('every code has a sentence that names a way out', () => {
    expect(Object.keys(it.findings).length).toBeGreaterThan(60);
  });
});
