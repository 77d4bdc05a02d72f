import { describe, expect, it } from 'vitest';
import { advance, type PlacedStep } from '../src/index.ts';
import { CYCLE, MAIN_STATES, MAIN_STEPS, ROLES } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { command, payloadFor, stateIn } from './fake-steps.ts';

/** The table of the cycle, written by hand: from, event (and its word), to, roles. */
const TABLE = `
drafting         CLOSE_DRAFT            checking         CONTROLLER
checking         RETURN                 drafting         VERTICE
checking         SUBMIT                 approval         VERTICE
approval         SEND_BACK              drafting         ORGANO
approval         APPROVE                running          ORGANO
approval         URGENT_ACT             ratification     ORGANO
ratification     RATIFY                 running          ORGANO
ratification     REJECT                 drafting         ORGANO
running          OPEN_MONITORING        collecting       CONTROLLER
collecting       CLOSE_COLLECTION       oiv_check        CONTROLLER
oiv_check        REPORT                 monitored        OIV
monitored        NO_CHANGE              running          VERTICE
monitored        PROPOSE_CHANGE         change_proposed  UNITA,VERTICE
running          PROPOSE_CHANGE         change_proposed  UNITA,VERTICE
change_proposed  OPINION                change_advised   OIV
change_advised   WITHDRAW               running          VERTICE
change_advised   AMEND                  change_proposed  VERTICE
change_advised   APPROVE                running          ORGANO
change_advised   REJECT                 running          ORGANO
running          YEAR_END               closing          CLOCK
change_proposed  YEAR_END               closing          CLOCK
change_advised   YEAR_END               closing          CLOCK
closing          BALANCE_APPROVED       closing          CONSIGLIO
closing          FREEZE                 measured         CONTROLLER
measured         EVALUATE:body          evaluated        OIV
measured         EVALUATE:units         measured         ORGANO
evaluated        EVALUATE:units         evaluated        ORGANO
measured         REOPEN                 closing          VERTICE
evaluated        REOPEN                 closing          VERTICE
evaluated        CLOSE_REPORT           report_approval  CONTROLLER
report_approval  APPROVE                validation       ORGANO
report_approval  SEND_BACK              evaluated        ORGANO
validation       ASK                    validation       OIV
validation       ANSWER                 validation       CONTROLLER
validation       VALIDATE               validated        OIV
validation       VALIDATE_WITH_REMARKS  validated        OIV
validation       NOT_VALIDATED          to_redo          OIV
to_redo          RESUME:evaluated       evaluated        VERTICE
to_redo          RESUME:measured        measured         VERTICE
validated        PUBLISH                published        RPCT
published        MATERIAL_ERROR         correcting       CONTROLLER,OIV
correcting       PUBLISH                published        RPCT
`;

const cells = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(/\s+/) as [string, string, string, string])
    .map(([from, event, to, roles]) => [`${from} ${event}`, { to, roles: roles.split(',') }]),
);

/** Every step that can be asked for: an event, with its word where it has one. */
const wordOf = ({ step }: PlacedStep): string | null => (step.when?.kind === 'field' ? step.when.is : null);
const steps = [...new Map(MAIN_STEPS.map((each) => [[each.step.code, wordOf(each) ?? []].flat().join(':'), each]))];

describe('the table, in full', () => {
  it('names every row of the machine', () => {
    const rows = MAIN_STEPS.filter(({ step }) => step.code !== 'TERM_PASSED').flatMap(({ step }) => step.from);
    expect(rows).toHaveLength(cells.size);
  });

  it.each(MAIN_STATES)('%s: every role and event is accepted or refused as written', (from) => {
    const state = stateIn(from);
    expect(state.value['main']).toBe(from);
    for (const [step] of steps.filter(([, { step: each }]) => each.code !== 'TERM_PASSED')) {
      const [event = '', word] = step.split(':');
      const cell = cells.get(`${from} ${step}`);
      const row =
        MAIN_STEPS.find(
          (each) => each.step.code === event && each.step.from.includes(from) && (wordOf(each) ?? word) === word,
        ) ?? MAIN_STEPS.find((each) => each.step.code === event);
      for (const role of ROLES) {
        const result = advance(state, command(event, role, row && payloadFor(row, state)), factsFor(state), CYCLE);
        const found = result.kind === 'accepted' ? result.state.value['main'] : 'refused';
        expect(`${from} ${step} ${role} ${found}`).toBe(
          `${from} ${step} ${role} ${cell?.roles.includes(role) ? cell.to : 'refused'}`,
        );
      }
    }
  });

  it.each(MAIN_STATES)('%s: only the clock records a passed term, and the state stays', (from) => {
    const state = stateIn(from);
    for (const role of ROLES) {
      const row = MAIN_STEPS.find(({ step }) => step.code === 'TERM_PASSED');
      const result = advance(
        state,
        command('TERM_PASSED', role, row && payloadFor(row, state)),
        factsFor(state),
        CYCLE,
      );
      const isTaken = role === 'CLOCK' && from !== 'published' && from !== 'correcting';
      const { value, late } =
        result.kind === 'accepted'
          ? { value: result.state.value, late: result.state.context.late.length }
          : { value: null, late: 0 };
      expect([role, value, late]).toEqual(isTaken ? [role, state.value, 1] : [role, null, 0]);
    }
  });

  it('refuses any event it does not know', () => {
    for (const type of ['', 'approve', 'toString', '__proto__', 'xstate.init']) {
      const state = stateIn('approval');
      const result = advance(state, command(type, 'ORGANO'), factsFor(state), CYCLE);
      expect(result).toMatchObject({ kind: 'refused', refusals: [{ code: 'event/unknown' }] });
    }
  });
});
