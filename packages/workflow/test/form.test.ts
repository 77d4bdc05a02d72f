import { describe, expect, it } from 'vitest';
import type { Json } from '@traguardo/model';
import { advance, type Command, type RefusalCode } from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { ACT, AT, command, stateIn } from './fake-steps.ts';

const approval = stateIn('approval');

function codes(own: Partial<Command>, facts = factsFor(approval)): readonly (readonly [RefusalCode, unknown])[] {
  const result = advance(approval, { ...command('APPROVE', 'ORGANO', { act: ACT }), ...own }, facts, CYCLE);
  return result.kind === 'accepted'
    ? []
    : result.refusals.map(({ code, data }) => [code, (data as { path?: string }).path ?? data]);
}

describe('the form of a command', () => {
  it.each<readonly [string, Json, RefusalCode, unknown]>([
    ['no act', {}, 'act/missing', { lacking: ['number', 'date', 'organ', 'title'] }],
    [
      'an act without a number',
      { act: { date: '2024-01-29', organ: 'Giunta', title: 'PIAO' } },
      'act/missing',
      { lacking: ['number'] },
    ],
    ['an act with a blank organ', { act: { ...ACT, organ: ' ' } }, 'act/missing', { lacking: ['organ'] }],
    ['a date that does not exist', { act: { ...ACT, date: '2024-02-30' } }, 'act/missing', { lacking: ['date'] }],
    ['an act as text', { act: 'n. 2' }, 'act/missing', { lacking: ['number', 'date', 'organ', 'title'] }],
    ['an unknown key', { act: ACT, sealed: true }, 'payload/invalid', 'sealed'],
    ['an unknown key inside', { act: { ...ACT, place: 'Asti' } }, 'payload/invalid', 'act.place'],
    [
      'a prototype',
      JSON.parse('{"act":{"number":"1","date":"2024-01-29","organ":"Giunta","title":"t"},"__proto__":{}}') as Json,
      'payload/invalid',
      '__proto__',
    ],
    ['a blank note', { act: ACT, note: '' }, 'payload/invalid', 'note'],
    ['a broken character', { act: ACT, note: '\ud800' }, 'payload/invalid', 'note'],
    ['a day that is none', { act: ACT, on: '29/01/2024' }, 'payload/invalid', 'on'],
    ['no record', null, 'payload/invalid', ''],
    ['a list', [], 'payload/invalid', ''],
    ['a text', 'APPROVE', 'payload/invalid', ''],
    [
      'an act of tomorrow',
      { act: { ...ACT, date: '2025-07-16' } },
      'act/in-future',
      { date: '2025-07-16', today: '2025-07-15' },
    ],
    ['a plan that counts from a later day', { act: ACT, validFrom: '2024-02-01' }, 'payload/invalid', 'validFrom'],
    ['a step of tomorrow', { act: ACT, on: '2025-07-16' }, 'day/in-future', { day: '2025-07-16', today: '2025-07-15' }],
  ])('refuses %s', (_name, payload, code, about) => {
    const found = codes({ payload });
    expect(found.at(0)).toEqual([code, about]);
  });

  it.each([
    ['a field it does not know', { act: ACT, sealed: true }, []],
    ['one it knows', { act: ACT, note: '' }, ['note']],
  ])('sends to the form, and in it to the field where that has one: %s', (_name, payload, fields) => {
    const result = advance(approval, command('APPROVE', 'ORGANO', payload), factsFor(approval), CYCLE);
    expect(result).toMatchObject({ refusals: [{ wayOut: [{ by: 'payload', fields }] }] });
  });

  it('refuses a command without id, actor or instant, and facts out of shape', () => {
    expect(codes({ id: '' })).toEqual([['command/invalid', 'id']]);
    expect(codes({ actor: '  ' })).toEqual([['command/invalid', 'actor']]);
    expect(codes({ at: '2025-07-15' })).toEqual([['command/invalid', 'at']]);
    expect(codes({ at: '2025-07-15T10:00:00+02:00' })).toEqual([['command/invalid', 'at']]);
    const odd = { ...factsFor(approval), errors: -1, extra: 1 };
    expect(codes({}, odd)).toEqual([
      ['facts/invalid', 'extra'],
      ['facts/invalid', 'errors'],
    ]);
  });

  it('says at once that role and form are wrong', () => {
    expect(codes({ role: 'OIV', payload: {} }).map(([code]) => code)).toEqual(['role/not-allowed', 'act/missing']);
    expect(codes({ role: '' }).map(([code]) => code)).toEqual(['role/not-allowed']);
  });

  it('says where an event is possible', () => {
    const result = advance(approval, command('FREEZE', 'CONTROLLER'), factsFor(approval), CYCLE);
    expect(result).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'state/not-here', guard: 'state', wayOut: [{ by: 'state', states: ['closing'] }] }],
    });
  });

  it('asks for the word that chooses the way', () => {
    const state = stateIn('to_redo');
    const result = advance(state, command('RESUME', 'ORGANO', {}), factsFor(state), CYCLE);
    expect(result).toMatchObject({
      refusals: [
        { code: 'role/not-allowed' },
        { code: 'payload/invalid', data: { path: 'to', expected: ['evaluated', 'measured'] } },
      ],
    });
  });

  it('counts the step on its day, and says when it was recorded later', () => {
    const result = advance(approval, command('APPROVE', 'ORGANO', { act: ACT }, { at: AT }), factsFor(approval), CYCLE);
    if (result.kind === 'refused') throw new Error('refused');
    expect(result.state.context.versions[0]?.day).toBe('2024-01-29');
    expect(result.state.context.terms['piao']).toEqual({ standing: 'met', day: '2024-01-29', due: '2024-01-31' });
    expect(result.effects).toContainEqual({
      kind: 'recorded-later',
      data: { day: '2024-01-29', recordedOn: '2025-07-15' },
    });
  });
});
