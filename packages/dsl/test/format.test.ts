import type { Language } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { formatFile } from '../src/format/format.ts';
import { parseFile } from '../src/parse/parse.ts';
import type { ParsedFile } from '../src/parse/tree.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';
import { runFixtures } from './fixtures.ts';
import { printTree } from './print-tree.ts';
import { conformanceTexts, fixtureTexts, SAMPLE } from './texts.ts';

const parse = (text: string): ParsedFile => parseFile({ path: 'x', text }, coreVocabulary);
const format = (text: string, language?: Language): string => formatFile(parse(text), coreVocabulary, language);
/** The tree, without what a translation is there to change. */
const tree = (text: string): string => printTree(parse(text).items).replace(/^\(language (it|en)\)\n/, '');

runFixtures(new URL('fixtures/format/', import.meta.url), (text, file) =>
  format(text, file === 'to-italian.txt' ? 'it' : file === 'to-english.txt' ? 'en' : undefined).trimEnd(),
);

const sound = [...conformanceTexts(), { path: 'sample', text: SAMPLE }, ...fixtureTexts()]
  .filter(({ text }) => parse(text).diagnostics.length === 0)
  .map(({ path, text }) => [path, text] as const);

describe('laws of the formatter', () => {
  test('there are texts to try', () => {
    expect(sound.length).toBeGreaterThanOrEqual(40);
  });

  test.each(sound)('%s: formatting twice changes nothing more', (_, text) => {
    const once = format(text);
    expect(format(once)).toBe(once);
  });

  test('a semicolon alone on its line leaves nothing, also where a brace is missing', () => {
    const once = format('area A1 {\n  objective O1 {\n    indicator I1 target yes\n      ;\n}\n');
    expect(once).not.toMatch(/ $/m);
    expect(format(once)).toBe(once);
  });

  test.each(sound)('%s: the tree stays, in its language and in the others', (_, text) => {
    expect(tree(format(text))).toBe(tree(text));
    expect(tree(format(text, 'it'))).toBe(tree(text));
    expect(tree(format(text, 'en'))).toBe(tree(text));
  });

  test.each(sound)('%s: from Italian to English and back is the same text', (_, text) => {
    const italian = format(text, 'it');
    const english = format(italian, 'en');
    expect(format(english, 'it')).toBe(italian);
    expect(parse(english).diagnostics).toEqual([]);
  });

  test.each(sound)('%s: every comment is kept', (_, text) => {
    const comments = (from: string): readonly string[] =>
      parse(from)
        .tokens.filter(({ kind }) => kind === 'comment' || kind === 'documentation')
        .map(({ image }) => image.trim());
    expect(comments(format(text, 'en'))).toEqual(comments(text));
  });

  test('a word keeps its gender and number', () => {
    const text = 'lingua it\nfonte f "F" natura certificata\nindicatore A target <= 1 ora\n';
    expect(format(text)).toBe(text);
    expect(format(text, 'en')).toContain('kind certified');
    expect(format('lingua it\nfonte f "F" natura CERTIFICATA\nindicatore A target <= 1 giorno\n')).toBe(
      'lingua it\nfonte f "F" natura certificata\nindicatore A target <= 1 gg\n',
    );
  });

  test('line ends become plain, a byte order mark goes', () => {
    expect(format('\uFEFFarea A {\r\nnote "x"\r\n}\r\n')).toBe('area A {\n  note "x"\n}\n');
  });

  test('a text that does not say its language keeps that of its words', () => {
    const text = 'indicatore A "B" peso 40.5% target entro 30/09/2024\n';
    expect(format(text)).toBe(text);
    expect(format('indicator A target before 30/09/2024\n')).toBe('indicator A target before 2024-09-30\n');
    expect(format(text, 'en')).toBe('indicator A "B" weight 40.5% target before 2024-09-30\n');
  });

  test('the conformance plans in two languages are translations of each other', () => {
    const texts = new Map(conformanceTexts().map(({ path, text }) => [path, text]));
    for (const name of ['base-exact', 'tie-half-up']) {
      expect(format(texts.get(`${name}.it.piano`) as string, 'en')).toBe(texts.get(`${name}.en.piano`));
      expect(format(texts.get(`${name}.en.piano`) as string, 'it')).toBe(texts.get(`${name}.it.piano`));
    }
  });
});
