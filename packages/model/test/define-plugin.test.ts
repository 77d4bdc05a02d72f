import { describe, expect, test } from 'vitest';
import { definePlugin, type PluginParts } from '../src/define-plugin.ts';
import { argument, block, clause, rows, says, unit, words } from '../src/word-record.ts';
import { PURE } from '../src/unit.ts';

const title = { it: 'Prova', en: 'Test' };
const head: PluginParts = { name: '@scope/test', version: '1.0', prefix: 'prova', title };
const grove = block({
  concept: 'grove',
  spelling: words('grove', 'bosco'),
  documentation: says('A grove.', 'Un bosco.'),
});
const check = {
  code: 'total',
  severity: 'warning' as const,
  sentence: { it: () => 'No.', en: () => 'No.' },
  run: () => [],
};

test('a plugin is a plain object; what is left out is empty', () => {
  expect(definePlugin(head)).toEqual({
    ...head,
    words: [],
    additions: {},
    checks: [],
    sources: [],
    functions: [],
    scorings: [],
    targets: [],
    sections: [],
  });
  const whole = definePlugin({ ...head, words: [grove], additions: { plan: { blocks: ['grove'] } }, checks: [check] });
  expect(definePlugin(whole)).toEqual(whole);
});

const deep = argument('deep', words('deep', 'fitta'), says('Deep.', 'Fitta.'));
const named = { concept: 's', spelling: words('s', 's'), documentation: says('S.', 'S.') };
const wrong = (parts: Record<string, unknown>): PluginParts => ({ ...head, ...parts }) as PluginParts;

describe('a faulty plugin is refused, its fault by name', () => {
  test.each<[PluginParts, RegExp]>([
    [wrong({ name: 'No Name' }), /"No Name" is not the name of a package/],
    [wrong({ version: 'v1' }), /version "v1"/],
    [wrong({ version: undefined }), /version undefined/],
    [wrong({ prefix: 'due parole' }), /prefix "due parole"/],
    [wrong({ title: { it: 'Solo' } }), /title needs/],
    [wrong({ scoring: [] }), /no part "scoring": name, version, .*, scorings, targets, sections are possible/],
    [wrong({ words: [{ ...grove, kind: 'function' }] }), /kind "function"/],
    [wrong({ words: [{ ...grove, concept: 'A b' }] }), /concept "A b"/],
    [wrong({ words: [grove, { ...grove, spelling: words('wood', 'selva') }] }), /"grove" is defined twice/],
    [wrong({ words: [{ ...grove, documentation: { it: '', en: 'x' } }] }), /needs its documentation/],
    [wrong({ words: [{ ...grove, spelling: words('grove', []) }] }), /no spelling in it/],
    [wrong({ words: [{ ...grove, spelling: words('a.b', 'bosco') }] }), /spelled "a.b"/],
    [wrong({ words: [grove, { ...grove, concept: 'wood' }] }), /two words of kind block are spelled "bosco"/],
    [wrong({ words: [{ ...grove, requiredClauses: ['day'] }] }), /requires clauses it does not take: day/],
    [wrong({ words: [{ ...grove, rows: rows('free'), entries: true }] }), /has rows/],
    [wrong({ words: [{ ...grove, rows: rows('node') }] }), /label "free"/],
    [wrong({ words: [{ ...grove, rows: { ...rows('free'), accepts: 'number' } }] }), /accepts "number"/],
    [wrong({ words: [{ ...grove, label: 'title' }] }), /has no label/],
    [wrong({ words: [{ ...grove, clause: ['day'] }] }), /the block "grove" has an unknown key "clause": .*, clauses,/],
    [wrong({ words: [{ ...grove, rows: { ...rows('free'), accept: 'date' } }] }), /rows of "grove" .* "accept"/],
    [wrong({ words: [{ ...deep, accepts: 'date' }] }), /the argument "deep" has an unknown key "accepts"/],
    [wrong({ words: [grove], additions: { plan: { block: ['grove'] } } }), /"plan" has an unknown key "block"/],
    [wrong({ words: [{ ...grove, kind: 'clause', takes: 'all' }] }), /takes nothing known/],
    [
      wrong({
        words: [
          clause({
            concept: 'day',
            spelling: words('day_of', 'giorno_di'),
            documentation: says('Day.', 'Giorno.'),
            takes: 'names',
            accepts: 'date',
            example: 'day_of x',
          }),
        ],
      }),
      /takes names/,
    ],
    [
      wrong({ words: [deep], additions: { plan: { clauses: ['deep'] } } }),
      /name a clause that is not among the words: deep/,
    ],
    [wrong({ checks: [{ ...check, code: 'Not so' }] }), /the check "Not so"/],
    [wrong({ checks: [check, check] }), /"total" is defined twice/],
    [wrong({ checks: [{ ...check, severity: 'fatal' }] }), /no severity/],
    [wrong({ checks: [{ ...check, sentence: { it: () => 'No.' } }] }), /needs a sentence/],
    [wrong({ checks: [{ ...check, run: null }] }), /nothing to run/],
    [
      wrong({ sources: [{ concept: 's', spelling: words('s', 's'), documentation: says('S.', 'S.') }] }),
      /nothing to read with/,
    ],
    [wrong({ sources: [{ concept: 's', spelling: words('s', 's'), read: () => null }] }), /needs its documentation/],
    [wrong({ sections: [{ concept: 's', spelling: words('s', 's'), title }] }), /nothing to build with/],
    [wrong({ functions: [{ ...named, parameters: [] }] }), /function "s" has nothing to apply/],
    [wrong({ functions: [{ ...named, apply: () => null }] }), /needs the names of its parameters/],
    [wrong({ scorings: [{ ...named, parameters: [] }] }), /scoring "s" has nothing to score with/],
    [wrong({ targets: [{ ...named, parameters: [], concept: 'S s', score: () => null }] }), /concept "S s"/],
    [wrong({ sections: [{ concept: 's', spelling: words('s', 's'), build: () => [] }] }), /needs a title/],
  ])('%#: %o', (parts, message) => {
    expect(() => definePlugin(parts)).toThrow(message);
    expect(() => definePlugin(parts)).toThrow(TypeError);
  });
});

test('a unit may be written with a sign', () => {
  const sign = unit('permille', words('‰', '‰'), PURE, says('Per thousand.', 'Per mille.'));
  expect(definePlugin({ ...head, words: [sign] }).words).toEqual([sign]);
});
