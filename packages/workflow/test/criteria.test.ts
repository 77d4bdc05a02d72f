import { describe, expect, it } from 'vitest';
import {
  advance,
  CRITERIA,
  createEvent,
  type CycleState,
  emptyHead,
  evidenceText,
  type EventRecord,
  figureOf,
  figureItems,
  figureText,
  namesOf,
  type Payload,
  proposeCriteria,
} from '../src/index.ts';
import { FIGURE_NAMES } from '../src/criteria/figure-names.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor, facts } from './fake-facts.ts';
import { commandFor, criteriaFor, INSTANCE, stepById, stateIn, take } from './fake-steps.ts';

const VALIDATION = stateIn('validation');

function proposals(state: CycleState, own = {}, events: readonly EventRecord[] = [], computed = {}) {
  const all = proposeCriteria({ context: state.context, events, facts: factsFor(state, own) }, computed);
  return Object.fromEntries(all.map((proposal) => [proposal.criterion, proposal]));
}

describe('what is proposed for the criteria', () => {
  it('has the eleven in the order of the guideline, and nothing where people judge', () => {
    const all = proposeCriteria({ context: VALIDATION.context, events: [], facts: factsFor(VALIDATION) });
    expect(all.map(({ criterion }) => criterion)).toEqual([...CRITERIA]);
    expect(all.filter(({ outcome }) => outcome === null).map(({ criterion }) => criterion)).toEqual([
      'evaluation-coherence',
      'anticorruption',
      'methods',
      'data-reliability',
      'conciseness',
      'clarity',
    ]);
  });

  it.each([
    ['the nodes of the sealed version', {}, 'met'],
    ['a target that is not the approved one', { commitments: { ENTE: 'a1', I1: 'b2', I2: 'c1' } }, 'partly'],
    ['an indicator more', { commitments: { ENTE: 'a1', I1: 'b1', I2: 'c1', I3: 'd1' } }, 'partly'],
    ['an indicator that is gone', { commitments: { ENTE: 'a1', I1: 'b1' } }, 'not-met'],
    ['another profile, which is no node', { commitments: { ...facts().commitments, '@profile': 'x' } }, 'met'],
  ])('coherence with the plan: %s', (_what, own, outcome) => {
    expect(proposals(VALIDATION, own)['plan-coherence']?.outcome).toBe(outcome);
  });

  it('names the differences', () => {
    const own = { commitments: { ENTE: 'a1', I2: 'c9', I3: 'd1' } };
    const figures = proposals(VALIDATION, own)['plan-coherence']?.figures ?? [];
    expect(figures.filter(({ name }) => name !== 'plan-versions')).toEqual([
      { name: 'nodes-kept', count: 1, of: 3, codes: [] },
      { name: 'nodes-absent', count: 1, of: null, codes: ['I1'] },
      { name: 'nodes-added', count: 1, of: null, codes: ['I3'] },
      { name: 'nodes-changed', count: 1, of: null, codes: ['I2'] },
    ]);
  });

  it.each([
    [{}, 'met'],
    [{ missed: ['I1'] }, 'met'],
    [{ missed: ['I1', 'I2'], missedWithoutCause: ['I2'] }, 'partly'],
    [{ missed: ['I2'], missedWithoutCause: ['I2'] }, 'not-met'],
  ])('gaps %j: %s', (own, outcome) => {
    expect(proposals(VALIDATION, own)['gaps-explained']?.outcome).toBe(outcome);
  });

  it('takes the level of the body for coherent when it fits what the goals reached', () => {
    const outcomeOf = (rank: number, reached: number): string | null | undefined =>
      proposals(VALIDATION, {}, [], {
        'evaluation-coherence': [
          { name: 'level-rank', count: rank, of: 4, codes: [] },
          { name: 'goals-reached', count: reached, of: 3, codes: [] },
        ],
      })['evaluation-coherence']?.outcome;
    expect([outcomeOf(4, 3), outcomeOf(2, 3), outcomeOf(4, 2), outcomeOf(3, 2)]).toEqual([
      'met',
      'partly',
      'partly',
      'met',
    ]);
  });

  it('says by which act the system was adopted in the year', () => {
    const ways = ['to_confirm.PROPOSE_SYSTEM', 'proposed.SYSTEM_OPINION.favourable', 'advised.ADOPT_SYSTEM'];
    const adopted = ways.reduce((state, id) => take(state, stepById(id)), VALIDATION);
    const codes = (state: CycleState) =>
      proposals(state)['conformity']?.figures.find(({ name }) => name === 'system-adopted')?.codes;
    expect([codes(VALIDATION), codes(adopted)]).toEqual([[], ['2/2024']]);
  });

  it('counts steps recorded on another day', () => {
    const command = commandFor(stepById('validation.ASK'), VALIDATION); // counts on 2/5/2025, recorded on 15/7
    const event = createEvent(emptyHead(INSTANCE, CYCLE), command, factsFor(VALIDATION), 'sha256:0');
    const figures = proposals(VALIDATION, {}, [event])['process']?.figures;
    expect(figures?.filter(({ count }) => count > 0).map(({ name }) => name)).toEqual([
      'steps',
      'terms-met',
      'terms-late',
      'recorded-later',
    ]);
  });

  it('counts as kept the terms with a day met by it: not the end of the year, nor what came late without a word', () => {
    const met = (day: string, due: string | null) => ({ standing: 'met', day, due }) as const;
    const terms = {
      piao: met('2024-02-05', '2024-01-31'),
      year_end: met('2025-01-07', null),
      freeze: met('2025-04-30', '2025-04-30'),
    };
    const late = [{ term: 'monitoring', due: '2024-07-31', noticedOn: '2024-08-02', reasons: null }];
    const state = { ...VALIDATION, context: { ...VALIDATION.context, terms, late } };
    const codes = (name: string) => proposals(state)['process']?.figures.find((figure) => figure.name === name)?.codes;
    expect([codes('terms-met'), codes('terms-late')]).toEqual([['freeze'], ['monitoring', 'piao']]);
  });
});

it('lists what a figure counts each once: steps and terms by their names, the rest by their codes', () => {
  const names = namesOf(CYCLE, 'it');
  const steps = figureItems(figureOf('recorded-later', ['CLOSE_DRAFT', 'PUBLISH_DOCUMENT', 'PUBLISH_DOCUMENT']), names);
  expect(steps).toEqual([names.event('CLOSE_DRAFT'), names.event('PUBLISH_DOCUMENT')]);
  expect(steps).not.toContain('PUBLISH_DOCUMENT');
  expect(figureItems(figureOf('flagged', ['OC_DTDE_02']), names)).toEqual(['OC_DTDE_02']);
});

it('keeps with the validation what had been proposed', () => {
  const given = proposeCriteria({ context: VALIDATION.context, events: [], facts: factsFor(VALIDATION) });
  const payload: Payload = { criteria: criteriaFor({ event: 'VALIDATE' }), proposals: given, on: '2025-05-02' };
  const row = stepById('validation.VALIDATE');
  const command = { ...commandFor(row, VALIDATION), payload: payload as never };
  const result = advance(VALIDATION, command, factsFor(VALIDATION), CYCLE);
  expect(result.kind === 'accepted' && result.state.context.validations).toMatchObject([{ proposals: given }]);
  expect(take(VALIDATION, row).context.validations[0]?.proposals).toEqual([]);
});

describe.each(['it', 'en'] as const)('in words, %s', (language) => {
  const names = namesOf(CYCLE, language);

  it.each(FIGURE_NAMES)('says %s with none and with several', (name) => {
    const none = figureText({ ...figureOf(name, [], 0), codes: name === 'outcome-as-sealed' ? ['a1'] : [] }, names);
    const some = figureText(figureOf(name, ['A', 'B', 'C', 'D', 'E', 'F', 'G'], 9), names);
    for (const text of [none, some]) expect(text).toMatch(/^.+\.$/);
    for (const text of [none, some]) expect(text).not.toMatch(/undefined|NaN|null|\(\)|: \./);
    expect(some).not.toBe(none);
  });

  it('sets thousands apart in a count', () => {
    const words = figureText({ ...figureOf('counted-words', []), count: 1788 }, names);
    expect(words).toMatch(language === 'it' ? /^1[.]788 parole/ : /^1,788 words/);
  });

  it.each(['indicators-scored', 'missed-with-cause', 'described'] as const)(
    'says of one that it has, of several that they have: %s',
    (name) => {
      const words = (count: number): string => figureText({ ...figureOf(name, ['A'], 8), count }, names);
      expect(words(1)).toMatch(language === 'it' ? /^1 di 8 .* ha / : /^1 of 8 .* has /);
      expect(words(2)).toMatch(language === 'it' ? /^2 di 8 .* hanno / : /^2 of 8 .* have /);
    },
  );

  it('calls terms and steps by their names, each once', () => {
    const late = figureText(figureOf('terms-late', ['freeze', 'freeze']), names);
    expect(late).toContain(names.term('freeze'));
    expect(late).not.toContain(',');
    expect(evidenceText([figureOf('provisional', []), figureOf('flagged', [])], names).split('.')).toHaveLength(3);
  });

  it('what is said of the gender budget is quoted: that there is none is no section', () => {
    const said = figureOf('gender-section', ['Non redatto.'], 1);
    expect(figureText(said, namesOf(null, 'it'))).toBe('Bilancio di genere: «Non redatto.».');
    expect(figureText(said, namesOf(null, 'en'))).toBe('Gender budget: “Non redatto.”.');
  });
});
