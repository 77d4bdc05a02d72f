import { ratioToString, ZERO } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { formatFile } from '../src/format/format.ts';
import { readNumber } from '../src/lex/number.ts';
import { parseFile } from '../src/parse/parse.ts';
import type { ParsedFile } from '../src/parse/tree.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';
import { brokenFormatLaw } from './format-laws.ts';
import { createRandom, mutate } from './mutations.ts';
import { conformanceTexts, fixtureTexts, SAMPLE } from './texts.ts';

const parse = (text: string): ParsedFile => parseFile({ path: 'x', text }, coreVocabulary);

/** What a finding or a token has wrong about its place; null when all is well. */
function badPlace({ text, diagnostics, tokens }: ParsedFile): string | null {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  for (const { code, place } of [
    ...diagnostics,
    ...tokens.map((token) => ({ code: token.image, place: token.place })),
  ]) {
    for (const { offset, line, column } of [place.start, place.end]) {
      const isInside = offset >= 0 && offset <= text.length && starts[line - 1] === offset - column + 1;
      if (!isInside) return `${code} at ${line}:${column}, offset ${offset} of ${text.length}`;
    }
    if (place.start.offset > place.end.offset) return `${code} ends before it starts`;
  }
  return null;
}

/** Damage of a seed to `texts`, one to three times. */
function damaged(texts: readonly string[], seed: number): string {
  const random = createRandom(seed);
  let text = texts[seed % texts.length] as string;
  for (let times = 1 + random(3); times > 0; times -= 1) text = mutate(text, random);
  return text;
}

const small = [SAMPLE, ...fixtureTexts().map(({ text }) => text)];
const large = conformanceTexts().map(({ text }) => text);

describe('damaged texts', () => {
  test('20,000 of them give a tree and findings inside the file', () => {
    const failures: string[] = [];
    let findings = 0;
    for (let seed = 0; seed < 20_000 && failures.length < 5; seed += 1) {
      const text =
        seed % 200 === 0 ? damaged(large, seed) : seed % 5 === 0 ? damaged([SAMPLE], seed) : damaged(small, seed);
      try {
        const parsed = parse(text);
        findings += parsed.diagnostics.length;
        const bad = badPlace(parsed);
        if (bad !== null) failures.push(`seed ${seed}: ${bad}`);
      } catch (error) {
        failures.push(`seed ${seed}: ${String((error as Error).stack)}`);
      }
    }
    expect(failures).toEqual([]);
    expect(findings).toBeGreaterThan(10_000);
  }, 300_000);

  test('keep the laws of the formatter', () => {
    const failures: string[] = [];
    for (let seed = 0; seed < 2000 && failures.length < 5; seed += 1) {
      const law = brokenFormatLaw(damaged(small, seed));
      if (law !== null) failures.push(`seed ${seed}: ${law}`);
    }
    expect(failures).toEqual([]);
  }, 300_000);

  test('keep their numbers when they are translated', () => {
    const failures: string[] = [];
    for (let seed = 0; seed < 1000 && failures.length < 5; seed += 1) {
      const parsed = parse(damaged([SAMPLE], seed));
      const translated = parse(formatFile(parsed, coreVocabulary, parsed.language === 'it' ? 'en' : 'it'));
      if (numbers(translated).join() !== numbers(parsed).join()) failures.push(`seed ${seed}`);
    }
    expect(failures).toEqual([]);
  }, 300_000);
});

/** Every number of a text, as a fraction. */
function numbers({ tokens, language }: ParsedFile): readonly string[] {
  return tokens
    .filter(({ kind }) => kind === 'number')
    .map(({ image }) => ratioToString(readNumber(image, language)?.value ?? ZERO));
}
