import { describe, expect, it } from 'vitest';
import {
  advance,
  CRITERIA,
  CYCLE_TEXTS,
  DOCUMENT_NAMES,
  EFFECT_KINDS,
  type EffectKind,
  effectText,
  EVENT_TYPES,
  FIELDS,
  GUARD_NAMES,
  MAIN_STATES,
  ROLES,
  ROW_IDS,
  TERM_IDS,
} from '../src/index.ts';
import { factsFor } from './fake-facts.ts';
import { commandFor, rowById, TO_PUBLISHED, walk, WAY_TO } from './fake-steps.ts';

describe.each(['it', 'en'] as const)('%s', (language) => {
  const texts = CYCLE_TEXTS[language];

  it('names everything there is, and nothing twice where one must choose', () => {
    expect(Object.keys(texts.states)).toEqual([...MAIN_STATES]);
    expect(Object.keys(texts.events)).toEqual([...EVENT_TYPES]);
    expect(Object.keys(texts.steps)).toEqual([...ROW_IDS]);
    expect(Object.keys(texts.roles)).toEqual([...ROLES]);
    expect(Object.keys(texts.fields)).toEqual(Object.keys(FIELDS));
    expect(Object.keys(texts.criteria)).toEqual([...CRITERIA]);
    expect(Object.keys(texts.terms)).toEqual([...TERM_IDS]);
    expect(Object.keys(texts.documents)).toEqual([...DOCUMENT_NAMES]);
    for (const guard of GUARD_NAMES) expect(texts.guards[guard]).toBeTruthy();
    for (const names of [texts.states, texts.steps, texts.roles]) {
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
    }
  });

  it('says every effect of a whole year in a sentence', () => {
    const heard = new Set<EffectKind>();
    const ways = [
      TO_PUBLISHED,
      ...Object.values(WAY_TO),
      ['any/term-passed'],
      [...WAY_TO.validation, 'validation/validate-with-remarks'],
      [...WAY_TO.measured, 'measured/reopen'],
      [...WAY_TO['change-advised'], 'running/year-end'],
    ];
    for (const way of ways.filter(({ length }) => length > 0)) {
      const before = walk(...way.slice(0, -1));
      const result = advance(before, commandFor(rowById(way.at(-1) ?? ''), before), factsFor(before));
      if (result.kind === 'refused') throw new Error(way.at(-1));
      for (const effect of result.effects) {
        heard.add(effect.kind);
        expect(effectText(effect, language)).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
    expect([...heard].toSorted()).toEqual([...EFFECT_KINDS].toSorted());
  });
});
