import type { CycleDefinition } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  advance,
  type CycleState,
  effectText,
  openVacancy,
  type Payload,
  pointsAbove,
  possible,
  refusalText,
  selfAssessmentOutline,
  startCycle,
  stepsOf,
  totalDifferences,
} from '../src/index.ts';
import { CYCLE, cycleFrom } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { ACT, AT, command, INSTANCE, names, START, stateIn, stepById, take, walk, WAY_TO } from './fake-steps.ts';

const step = (state: CycleState, id: string, payload: Payload, definition: CycleDefinition = CYCLE) => {
  const { step: one } = stepById(id);
  return advance(state, command(one.code, one.roles[0] ?? '', payload), factsFor(state), definition);
};

describe('the system of measurement and evaluation', () => {
  const SMVP = { number: '4/2024', date: '2024-01-29', organ: 'Giunta', title: 'SMVP 2024' };

  it('is proposed, judged by the OIV and adopted by an act, beside the draft of the plan', () => {
    const advised = walk('to_confirm.PROPOSE_SYSTEM', 'proposed.SYSTEM_OPINION.favourable');
    expect(advised.value).toMatchObject({ main: 'drafting', system: 'advised' });
    const adopted = step(advised, 'advised.ADOPT_SYSTEM', { act: SMVP });
    expect(adopted.kind === 'accepted' && adopted.state.value['system']).toBe('adopted');
    expect(adopted.kind === 'accepted' && adopted.state.context.system).toMatchObject([
      {
        kind: 'confirmation',
        profile: 'SMVP2024',
        opinion: { binding: 'favourable' },
        act: SMVP,
        adoptedOn: SMVP.date,
      },
    ]);
  });

  it('is not adopted against the binding opinion, whose reasons stay on record', () => {
    const proposed = walk('to_confirm.PROPOSE_SYSTEM');
    const silent = step(proposed, 'proposed.SYSTEM_OPINION.contrary', { binding: 'contrary' });
    expect(silent).toMatchObject({ kind: 'refused', refusals: [{ code: 'payload/invalid' }] });
    const refused = take(proposed, stepById('proposed.SYSTEM_OPINION.contrary'));
    expect(refused.value['system']).toBe('to_confirm');
    expect(refused.context.system[0]?.opinion).toMatchObject({ binding: 'contrary', reasons: 'motivi' });
    expect(step(refused, 'advised.ADOPT_SYSTEM', { act: SMVP })).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'state/not-here' }],
    });
  });

  it('can be proposed again in the same year', () => {
    const adopted = walk('to_confirm.PROPOSE_SYSTEM', 'proposed.SYSTEM_OPINION.favourable', 'advised.ADOPT_SYSTEM');
    const again = take(adopted, stepById('to_confirm.PROPOSE_SYSTEM'));
    expect(again.value['system']).toBe('proposed');
    expect(again.context.system.map(({ act }) => act !== null)).toEqual([true, false]);
  });
});

describe('the OIV', () => {
  const vacant = (state: CycleState): CycleState => take(state, stepById('in_office.OIV_VACANT'));

  it('is asked for by every step that it alone may take, and by those it shares', () => {
    const steps = stepsOf(CYCLE).filter(({ step: { roles } }) => roles.includes('OIV'));
    expect(steps.length).toBeGreaterThan(8);
    for (const { step: one } of steps)
      expect([one.id, one.guards[0]]).toMatchObject([one.id, { name: 'oiv-in-office' }]);
  });

  it('while vacant blocks its steps and no other, and says how to go on', () => {
    const state = vacant(stateIn('validation'));
    expect(openVacancy(state.context)?.reasons).toBe('motivi');
    const steps = possible(state, factsFor(state), AT, CYCLE);
    const blocked = steps.filter(({ refusals }) => refusals.some(({ code }) => code === 'oiv/vacant'));
    expect(blocked.map(({ step: { code } }) => code)).toEqual([
      'ASK',
      'VALIDATE',
      'VALIDATE_WITH_REMARKS',
      'NOT_VALIDATED',
    ]);
    const [refusal] = blocked[0]?.refusals ?? [];
    if (refusal === undefined) throw new Error('not refused');
    expect(refusalText(refusal, names('it'))).toEqual({
      why: 'L’OIV manca dal 02/05/2025 (motivi): finché non c’è, nessun passo si fa a suo nome.',
      wayOut: ['Prima serve: «Nomina o rinnova l’OIV» (Giunta (o Presidente, Commissario)).'],
    });
    expect(take(state, stepById('validation.ANSWER')).context.questions[0]?.answer).toBe('Infocamere');
  });

  it('is appointed by an act for three years, which ends the vacancy', () => {
    const members = [{ name: 'Bianchi', register: '1234' }];
    const result = step(vacant(START), 'in_office.APPOINT_OIV', { act: { ...ACT, date: '2024-02-29' }, members });
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    const { appointments, vacancies } = result.state.context;
    expect(appointments).toMatchObject([{ from: '2024-02-29', until: '2027-02-28', members }]);
    expect(vacancies[0]?.until).toBe('2024-02-29');
    expect(result.state.value['oiv']).toBe('in_office');
    const renewed = take(result.state, stepById('in_office.APPOINT_OIV'));
    expect(renewed.context.appointments).toHaveLength(2);
  });

  it('is stood in for where the text of the body says so, and the refusal names who', () => {
    const own = cycleFrom(`lingua it
usa pack "traguardo/ciclo-150" versione "2024.1" come c150
includi c150.D150 { ruolo CONSIGLIO sostituisce OIV }
`);
    const state = vacant(stateIn('validation'));
    const asked = command('ASK', 'OIV', { question: 'Fonte?', on: '2025-06-02' });
    const refused = advance(state, asked, factsFor(state), own);
    expect(refused).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'oiv/vacant', wayOut: [{ by: 'step' }, { by: 'role', roles: ['CONSIGLIO'] }] }],
    });
    const taken = advance(state, { ...asked, role: 'CONSIGLIO' }, factsFor(state), own);
    expect(taken.kind).toBe('accepted');
    expect(startCycle(INSTANCE, own).value).toEqual(START.value);
  });
});

describe('the self-assessment', () => {
  const areas = [
    { area: 'Pianificazione', own: '89.1', previous: '83.6', mean: '88.7' },
    { area: 'PIAO', own: '95.6', previous: '90.0', mean: '88.4' },
  ];
  const totals = { own: '92.4', previous: '86.9', mean: null };

  it('is recorded as the tool prints it, and says which totals the areas do not give', () => {
    const result = step(START, 'assessment_due.SELF_ASSESS', { tool: 'Integra', areas, totals, on: '2025-04-10' });
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    expect(result.state.value['self_assessment']).toBe('assessment_made');
    expect(result.state.context.selfAssessments).toEqual([{ tool: 'Integra', areas, totals, day: '2025-04-10' }]);
    const differ = result.effects.find(({ kind }) => kind === 'totals-differ');
    expect(differ).toMatchObject({ data: { columns: ['previous'], printed: ['86.9'], computed: ['86.8'] } });
    expect(differ && effectText(differ, names('it'))).toBe(
      'Totali stampati diversi dalla media delle aree: Anno precedente 86,9 %, media delle aree 86,8 %.',
    );
  });

  it('takes percentages from 0 to 100 with a point, and nothing else', () => {
    for (const own of ['101', '89,1', '-1', '89.', '100.1', '']) {
      const row = { ...areas[0], own } as (typeof areas)[number];
      expect(step(START, 'assessment_due.SELF_ASSESS', { tool: 'T', areas: [row], totals })).toMatchObject({
        kind: 'refused',
        refusals: [{ data: { fault: 'not-a-percentage' } }],
      });
    }
  });

  it('compares exactly', () => {
    const row = { own: '89.1', previous: '83.6', mean: null };
    expect(pointsAbove(row, 'previous')).toEqual({ num: 11n, den: 2n });
    expect(pointsAbove(row, 'mean')).toBeNull();
    expect(totalDifferences(areas, { own: null, previous: '86.8', mean: '88.55' })).toEqual([]);
  });

  it('is printed with the differences in points', () => {
    expect(JSON.stringify(selfAssessmentOutline(START, 'it'))).toContain('non è ancora registrata');
    const result = step(START, 'assessment_due.SELF_ASSESS', { tool: 'Integra', areas, totals, on: '2025-04-10' });
    if (result.kind === 'refused') throw new Error('refused');
    const outline = selfAssessmentOutline(result.state, 'it');
    const table = outline.find((part) => part.kind === 'table');
    expect(table?.kind === 'table' && table.rows.map(({ total, cells }) => [total, cells[0]])).toEqual([
      [false, { kind: 'text', text: 'Pianificazione' }],
      [false, { kind: 'text', text: 'PIAO' }],
      [true, { kind: 'text', text: 'Totale' }],
    ]);
    expect(outline.at(-1)).toEqual({
      kind: 'paragraph',
      text: 'Totale stampato, anno precedente: 86,9 %; la media delle aree fa 86,8 %.',
    });
  });

  it('can be made again: the last counts, the first stays', () => {
    const twice = walk(...(WAY_TO['closing'] ?? []), 'assessment_due.SELF_ASSESS', 'assessment_due.SELF_ASSESS');
    expect(twice.context.selfAssessments).toHaveLength(2);
  });
});
