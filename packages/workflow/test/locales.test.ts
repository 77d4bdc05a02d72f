import type { Declared } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  advance,
  CRITERIA,
  CYCLE_TEXTS,
  EFFECT_KINDS,
  type EffectKind,
  type Facts,
  effectText,
  FIELDS,
  GUARD_NAMES,
  namesOf,
  type Shape,
  stepsOf,
} from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { commandFor, names, stateIn, stepById, TO_PUBLISHED, walk, WAY_TO } from './fake-steps.ts';

const steps = stepsOf(CYCLE).map(({ step }) => ({ ...step, code: step.id }));
const declared = {
  regions: CYCLE.regions,
  states: CYCLE.regions.flatMap(({ states }) => states),
  steps,
  roles: CYCLE.roles,
  terms: CYCLE.terms,
} as const satisfies Readonly<Record<string, readonly Declared[]>>;
const SORTS = Object.keys(declared) as (keyof typeof declared)[];

describe('the words of the shipped cycle', () => {
  it.each(SORTS)('name in English every one of its %s', (sort) => {
    expect(declared[sort].filter(({ code }) => !CYCLE_TEXTS.en[sort][code]).map(({ code }) => code)).toEqual([]);
  });

  it.each(SORTS)('say in Italian what its text says of its %s', (sort) => {
    const titles = Object.fromEntries(declared[sort].map(({ code, title }) => [code, title]));
    expect(titles).toMatchObject(
      Object.fromEntries(Object.entries(CYCLE_TEXTS.it[sort]).filter(([code]) => Object.hasOwn(titles, code))),
    );
  });

  it.each(SORTS)('name no %s it has not', (sort) => {
    const codes = declared[sort].map(({ code }) => code);
    for (const language of ['it', 'en'] as const) {
      expect(Object.keys(CYCLE_TEXTS[language][sort]).filter((code) => !codes.includes(code))).toEqual([]);
    }
  });

  it('name in English every document, declared or only left by a step', () => {
    const left = stepsOf(CYCLE).flatMap(({ step }) => step.produces);
    const named = new Set([...CYCLE.documents.map(({ code }) => code), ...left]);
    expect(Object.keys(CYCLE_TEXTS.en.documents).toSorted()).toEqual([...named].toSorted());
  });

  it('name every part that a person types of what a step takes', () => {
    const partsOf = (shape: Shape): readonly string[] => {
      if (shape.kind === 'list') return partsOf(shape.of);
      if (shape.kind !== 'record') return [];
      return Object.entries(shape.fields).flatMap(([name, part]) => [name, ...(name === 'stamp' ? [] : partsOf(part))]);
    };
    // A program adds the stamp of a report and proposes the outcomes of the criteria.
    const { proposals: _proposed, ...typed } = FIELDS;
    const parts = new Set(Object.values(typed).flatMap(partsOf));
    expect(parts.size).toBeGreaterThan(20);
    for (const { parts: words, fields } of Object.values(CYCLE_TEXTS)) {
      expect(Object.keys({ ...fields, ...words })).toEqual(expect.arrayContaining([...parts]));
    }
  });

  it('name every event', () => {
    for (const { step } of stepsOf(CYCLE)) expect(CYCLE_TEXTS.en.events).toHaveProperty(step.code);
  });
});

describe('names', () => {
  const own = {
    ...CYCLE,
    roles: CYCLE.roles.map((role) => (role.code === 'OIV' ? { ...role, title: 'Nucleo' } : role)),
  };

  it('are the titles of the text in its own language, the words of the shipped cycle in another, else the code', () => {
    expect([namesOf(own, 'it').role('OIV'), namesOf(own, 'en').role('OIV'), namesOf(own, 'en').role('X')]).toEqual([
      'Nucleo',
      'OIV',
      'X',
    ]);
    const more = { ...CYCLE, roles: CYCLE.roles.map((role) => ({ ...role, code: `${role.code}2` })) };
    expect(namesOf(more, 'en').role('ORGANO2')).toBe(CYCLE.roles.find(({ code }) => code === 'ORGANO')?.title);
    expect(namesOf(null, 'en').state('oiv_check')).toBe('Examined by the OIV');
  });
});

describe.each(['it', 'en'] as const)('%s', (language) => {
  const texts = CYCLE_TEXTS[language];

  it('names everything the workflow knows, and nothing twice where one must choose', () => {
    expect(Object.keys(texts.fields).toSorted()).toEqual(Object.keys(FIELDS).toSorted());
    expect(Object.keys(texts.criteria)).toEqual([...CRITERIA]);
    for (const guard of GUARD_NAMES) expect(texts.guards[guard]).toBeTruthy();
    for (const named of [texts.states, texts.steps, texts.roles]) {
      expect(new Set(Object.values(named)).size).toBe(Object.keys(named).length);
    }
  });

  it('says every effect of a whole year in a sentence', () => {
    const heard = new Set<EffectKind>();
    const ways = [
      TO_PUBLISHED,
      ...Object.values(WAY_TO),
      ['main.TERM_PASSED'],
      [...(WAY_TO['closing'] ?? []), 'assessment_due.SELF_ASSESS'],
      [...(WAY_TO['validation'] ?? []), 'validation.VALIDATE_WITH_REMARKS'],
      [...(WAY_TO['measured'] ?? []), 'measured.REOPEN'],
      [...(WAY_TO['change_advised'] ?? []), 'running.YEAR_END'],
    ];
    for (const way of ways.filter(({ length }) => length > 0)) {
      const before = walk(...way.slice(0, -1));
      const result = advance(before, commandFor(stepById(way.at(-1) ?? ''), before), factsFor(before), CYCLE);
      if (result.kind === 'refused') throw new Error(way.at(-1));
      for (const effect of result.effects) {
        heard.add(effect.kind);
        expect(effectText(effect, names(language))).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
    const paying = stateIn('shared');
    const missed = factsFor(paying).sheets['SG']?.paymentTime ?? null;
    const sheets = {
      SG: { kind: 'secretary', evaluator: 'ORGANO', paymentTime: missed && { ...missed, outcome: 'missed' } },
    };
    const own = { certification: { required: true, own: true } };
    for (const [id, from, facts, actor] of [
      ['shared.MAKE_PAYABLE', paying, { sheets } as const, 'rossi'],
      ['confirmed.CERTIFY', stateIn('confirmed'), own, 'Rossi'],
    ] as const) {
      const placed = stepById(id);
      const result = advance(from, commandFor(placed, from, { actor }), factsFor(from, facts as Partial<Facts>), CYCLE);
      if (result.kind === 'refused') throw new Error(id);
      for (const effect of result.effects) {
        heard.add(effect.kind);
        expect(effectText(effect, names(language))).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
    // nobody stands in for another in the shipped cycle, and nobody leaves it
    const elsewhere: readonly EffectKind[] = ['substituted', 'migrated'];
    expect([...heard].toSorted()).toEqual(EFFECT_KINDS.filter((kind) => !elsewhere.includes(kind)).toSorted());
  });
});
