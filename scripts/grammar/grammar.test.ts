import { coreVocabulary, parseFile } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { describe, expect, test, vi } from 'vitest';
import { PlanGrammar } from '../../packages/dsl/src/parse/grammar.ts';
import { ebnf, type Names } from './ebnf.ts';
import { grammarFiles } from './page.ts';
import { type GrammarRule, grammarRules, type Part } from './productions.ts';
import { RULE_TEXTS } from './rule-texts.ts';
import { svg } from './svg.ts';

const plain: Names = { token: (name) => name, rule: (name) => name };
const token = (name: string): Part => ({ kind: 'token', name });
const written = (body: Part): string => ebnf({ name: 'r', body }, plain);

describe('the rules of the real grammar', () => {
  const rules = grammarRules();

  test('are written without what only recovers from errors', () => {
    const declaration = rules.find(({ name }) => name === 'declaration') as GrammarRule;
    expect(ebnf(declaration, plain)).toBe(
      'declaration = BlockWord [ Label ] [ Text ] [ Arrow Label ] [ Equals expression ] { clauseItem } [ block ] ;',
    );
    expect(JSON.stringify(rules)).not.toMatch(/Stray|NoValue/);
  });

  test('speak only of rules that are there', () => {
    const names = rules.map(({ name }) => name);
    const spoken = [...JSON.stringify(rules).matchAll(/"kind":"rule","name":"(\w+)"/g)].map(([, name]) => name);
    expect(spoken.filter((name) => !names.includes(name ?? ''))).toEqual([]);
    expect(names.filter((name) => name !== 'file' && !spoken.includes(name))).toEqual([]);
  });
});

/** The rules a text goes through. */
function rulesOf(text: string): ReadonlySet<string> {
  const parser = PlanGrammar.prototype as unknown as Record<'subruleInternal', (rule: { ruleName: string }) => unknown>;
  const entered = vi.spyOn(parser, 'subruleInternal');
  try {
    parseFile({ path: 'example.piano', text }, coreVocabulary);
    return new Set(['file', ...entered.mock.calls.map(([{ ruleName }]) => ruleName)]);
  } finally {
    entered.mockRestore();
  }
}

describe.each<Language>(['it', 'en'])('in %s', (language) => {
  test.each(Object.entries(RULE_TEXTS))('the example of %s goes through it', (name, texts) => {
    const { example } = texts[language];
    expect(parseFile({ path: 'example.piano', text: example }, coreVocabulary).diagnostics).toEqual([]);
    expect(rulesOf(example)).toContain(name);
  });
});

test('repeated, left out and chosen pieces are written as EBNF', () => {
  const [a, b] = [token('A'), token('B')];
  const both: Part = { kind: 'choice', parts: [a, b] };
  expect(written({ kind: 'repeat', part: both, separator: null, once: false })).toBe('r = { A | B } ;');
  expect(written({ kind: 'repeat', part: both, separator: null, once: true })).toBe('r = ( A | B ) { ( A | B ) } ;');
  expect(written({ kind: 'repeat', part: a, separator: b, once: false })).toBe('r = [ A { B A } ] ;');
  expect(written({ kind: 'sequence', parts: [{ kind: 'optional', part: both }, b] })).toBe('r = [ A | B ] B ;');
});

describe('a picture', () => {
  const pictures = Object.entries(grammarFiles()).filter(([path]) => path.endsWith('.svg'));

  test.each(pictures)('%s needs nothing from elsewhere and describes itself', (_, text) => {
    expect(text).not.toMatch(/<script|<image|<use|href|@import|url\(|@font-face/);
    expect(text).toMatch(/<title id="t">\S.*<\/title>\n<desc id="d">\S.*;<\/desc>/);
    expect(text).toContain('@media (prefers-color-scheme:dark)');
  });

  test('stays inside its frame', () => {
    const { body } = grammarRules().find(({ name }) => name === 'call') as GrammarRule;
    const text = svg({ name: 'call', body }, plain);
    const [width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text)?.slice(1).map(Number) ?? [];
    const boxes = [...text.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)];
    expect(boxes.length).toBeGreaterThan(2);
    for (const [, x, y, w, h] of boxes) {
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(width);
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(height);
    }
  });

  test('shows marks that mean something in XML', () => {
    expect(svg({ name: '<', body: token('->') }, plain)).toContain('>-&gt;</text>');
  });
});
