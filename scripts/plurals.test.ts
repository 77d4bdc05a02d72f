import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Said, saidBy } from './plurals/said.ts';

const LANGUAGES = ['it', 'en'] as const;

/** Sentences whose number is never 1. */
const NEVER_ONE: Readonly<Record<string, string>> = {
  'csv/too-many-cells': 'there are more cells than columns',
  'limit/number': 'a limit of the language',
  'homeTexts.oldBackup': 'said after thirty days',
};

/** A plural that is a verb as well. */
const VERBS = ['changes'];

const SOURCES = ['packages/*/src/**/locales/*.ts', 'packages/*/src/locales.ts'];

let said: readonly Said[];

beforeAll(async () => {
  const root = join(import.meta.dirname, '..');
  const paths = globSync(SOURCES, { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
  const files = await Promise.all(
    paths.map(async (path) => [path, (await import(join(root, path))) as Readonly<Record<string, unknown>>] as const),
  );
  said = files.flatMap(([file, exported]) =>
    LANGUAGES.flatMap((language) =>
      Object.entries(exported).flatMap(([name, value]) => saidBy(inLanguage(value, file, language), name, language)),
    ),
  );
});

/** What an export says in a language: the whole of it in a file of that language alone. */
function inLanguage(value: unknown, file: string, language: string): unknown {
  if (typeof value === 'object' && value !== null && language in value)
    return (value as Readonly<Record<string, unknown>>)[language];
  return new RegExp(`/${language}[^/]*\\.ts$`).test(file) ? value : undefined;
}

/** The words right after a number; not after that of a whole (`1 di 1 valori`). */
function wordsAfter(count: number, sentence: string): readonly string[] {
  const found = sentence.matchAll(new RegExp(`(?<![\\d.,/\\p{L}])(?<!\\d (?:di|su|of) )${count} (\\p{L}+)`, 'gu'));
  return [...found].map(([, word = '']) => word.toLowerCase());
}

/** Words that some sentence has in another form after 1 than after 2: whoever says them must do so. */
function pluralsOf(language: string): ReadonlySet<string> {
  const pairs = said
    .filter((each) => each.language === language)
    .flatMap(({ said: [, one, two] }) => {
      const [ones, twos] = [wordsAfter(1, one), wordsAfter(2, two)];
      return ones.length === twos.length ? twos.map((plural, at) => [ones[at] ?? '', plural] as const) : [];
    });
  const plurals = pairs.filter(([one, plural]) => one !== plural && one.slice(0, 2) === plural.slice(0, 2));
  return new Set(plurals.map(([, plural]) => plural).filter((plural) => !VERBS.includes(plural)));
}

describe.each(LANGUAGES)('sentences with a count, %s', (language) => {
  const ofLanguage = (): readonly Said[] => said.filter((each) => each.language === language);

  test('are found, with their plurals', () => {
    expect(ofLanguage().length).toBeGreaterThan(500);
    expect([...pluralsOf(language)]).toEqual(
      expect.arrayContaining(language === 'it' ? ['valori', 'giorni', 'righe'] : ['values', 'days', 'rows']),
    );
  });

  test('say one of a thing', () => {
    const plurals = pluralsOf(language);
    const wrong = ofLanguage().filter(({ where, said: [, one] }) => {
      const isExcused = Object.keys(NEVER_ONE).some((key) => where.endsWith(key));
      return !isExcused && wordsAfter(1, one).some((word) => plurals.has(word));
    });
    expect(wrong.map(({ where, said: [, one] }) => `${where}: ${one}`)).toEqual([]);
  });

  test('say none of a thing as they say two', () => {
    const plurals = pluralsOf(language);
    const wrong = ofLanguage().filter(({ said: [none, , two] }) => {
      const twos = wordsAfter(2, two);
      return twos.some((word) => plurals.has(word)) && wordsAfter(0, none).some((word) => !twos.includes(word));
    });
    expect(wrong.map(({ where, said: [none] }) => `${where}: ${none}`)).toEqual([]);
  });
});
