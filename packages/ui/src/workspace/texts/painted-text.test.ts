import { createProgramWords, semanticTokens } from '@traguardo/dsl';
import { expect, it } from 'vitest';
import { PAINTED_KINDS, packTokens, unpackTokens } from './painted-text.ts';

it('tokens come back as they were, those without a colour left out', () => {
  const tokens = [
    { kind: 'block-word', from: 0, to: 5 },
    { kind: 'punctuation', from: 6, to: 7 },
    { kind: 'comment', from: 8, to: 70_000 },
  ];
  expect(unpackTokens(packTokens(tokens))).toEqual([tokens[0], tokens[2]]);
  expect(unpackTokens(packTokens([]))).toEqual([]);
});

it('every token of the language but marks between words has a colour', () => {
  const text =
    'lingua it\n/// Prova\npiano ENTE "x" periodo 2024 { // nota\n  indicatore A "y" peso 40% target >= 3 gg\n}\n';
  const tokens = semanticTokens(text, createProgramWords()([{ path: '', text }], []));
  const kinds: readonly string[] = PAINTED_KINDS;
  expect(tokens.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
});
