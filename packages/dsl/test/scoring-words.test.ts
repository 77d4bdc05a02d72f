import type { Language, Scoring } from '@traguardo/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { isSame } from '../src/diff/same.ts';
import { formatFile } from '../src/format/format.ts';
import { parseFile } from '../src/parse/parse.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';

const whole = fc.integer({ min: 1, max: 4000 });
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 99 }))
  .map(([a, b]) => `${a}.${b}`);
const unit = fc.constantFrom('N.', 'days', '€', 'hours');
const share = fc.oneof(fc.integer({ min: 0, max: 100 }).map(String), decimal).map((number) => `${number}%`);
const quantity = fc.tuple(fc.oneof(whole.map(String), decimal), unit).map(([number, of]) => `${number} ${of}`);
const marks = fc.constantFrom('>=', '<=', '<', '>', '=');

/** Every way of writing a scoring, whether it has a meaning for a target or not. */
const written = fc.oneof(
  fc.constant('pass_fail'),
  quantity.map((zero) => `linear ${zero}`),
  fc.constantFrom('linear from_baseline', 'linear from_previous'),
  quantity.map((width) => `gap ${width}`),
  fc.integer({ min: 1, max: 99 }).map((width) => `gap ${width}%`),
  fc.integer({ min: 1, max: 99 }).map((width) => `gap ${width} pp`),
  fc.tuple(quantity, share).map(([min, worth]) => `min ${min} ${worth}`),
  fc.tuple(quantity, quantity, share).map(([min, max, worth]) => `min ${min} max ${max} ${worth}`),
  fc
    .tuple(quantity, share, quantity, share, quantity, share)
    .map(([min, a, max, b, best, c]) => `min ${min} ${a} max ${max} ${b} excellent ${best} ${c}`),
  fc.tuple(share, whole).map(([loss, days]) => `late ${loss} per ${days} days`),
  fc
    .array(fc.tuple(marks, quantity, share), { minLength: 1, maxLength: 4 })
    .map((steps) => `steps { ${steps.map((step) => step.join(' ')).join('; ')} }`),
);

const parse = (text: string) => parseFile({ path: 'x', text }, coreVocabulary);
const inLanguage = (text: string, language: Language): string => formatFile(parse(text), coreVocabulary, language);

function scoringOf(text: string): Scoring | null {
  const [node] = compile({ files: [{ path: 'x', text }] }).plan.root.children;
  return node?.kind === 'indicator' ? node.scoring : null;
}

test('the language reads every scoring that the formatter writes, in both languages, as the same scoring', () => {
  const law = fc.property(written, fc.constantFrom('', 'floor 20% '), (scoring, floor) => {
    const text = inLanguage(`language en\nindicator A1 weight 100% ${floor}target >= 3 N. scoring ${scoring}`, 'en');
    const italian = inLanguage(text, 'it');
    const first = scoringOf(text);
    expect(first).not.toBeNull();
    expect(isSame(first, scoringOf(italian))).toBe(true);
    expect(inLanguage(italian, 'en')).toBe(text);
    expect(inLanguage(inLanguage(italian, 'en'), 'it')).toBe(italian);
  });
  fc.assert(law, { numRuns: 300 });
});
