import { describe, expect, it } from 'vitest';
import { advance, cycleRows, EVENT_TYPES, MAIN_STATES, ROLES, ROW_IDS } from '../src/index.ts';
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
collecting       CLOSE_COLLECTION       oiv-check        CONTROLLER
oiv-check        REPORT                 monitored        OIV
monitored        NO_CHANGE              running          VERTICE
monitored        PROPOSE_CHANGE         change-proposed  UNITA,VERTICE
running          PROPOSE_CHANGE         change-proposed  UNITA,VERTICE
change-proposed  OPINION                change-advised   OIV
change-advised   WITHDRAW               running          VERTICE
change-advised   AMEND                  change-proposed  VERTICE
change-advised   APPROVE                running          ORGANO
change-advised   REJECT                 running          ORGANO
running          YEAR_END               closing          CLOCK
change-proposed  YEAR_END               closing          CLOCK
change-advised   YEAR_END               closing          CLOCK
closing          BALANCE_APPROVED       closing          CONSIGLIO
closing          FREEZE                 measured         CONTROLLER
measured         EVALUATE:body          evaluated        OIV
measured         EVALUATE:units         measured         ORGANO
evaluated        EVALUATE:units         evaluated        ORGANO
measured         REOPEN                 closing          VERTICE
evaluated        REOPEN                 closing          VERTICE
evaluated        CLOSE_REPORT           report-approval  CONTROLLER
report-approval  APPROVE                validation       ORGANO
report-approval  SEND_BACK              evaluated        ORGANO
validation       ASK                    validation       OIV
validation       ANSWER                 validation       CONTROLLER
validation       VALIDATE               validated        OIV
validation       VALIDATE_WITH_REMARKS  validated        OIV
validation       NOT_VALIDATED          to-redo          OIV
to-redo          RESUME:evaluated       evaluated        VERTICE
to-redo          RESUME:measured        measured         VERTICE
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
const steps = [...new Map(cycleRows.map((row) => [row.event + (row.when ? `:${row.when.is}` : ''), row]))];

describe('the table, in full', () => {
  it('names every row of the machine', () => {
    expect(cycleRows.map(({ id }) => id)).toEqual(ROW_IDS);
    const rows = cycleRows.filter(({ event }) => event !== 'TERM_PASSED').flatMap(({ from }) => from);
    expect(rows).toHaveLength(cells.size);
  });

  it.each(MAIN_STATES)('%s: every role and event is accepted or refused as written', (from) => {
    const state = stateIn(from);
    expect(state.value.main).toBe(from);
    for (const [step] of steps.filter(([, { event }]) => event !== 'TERM_PASSED')) {
      const [event = '', word] = step.split(':');
      const cell = cells.get(`${from} ${step}`);
      const row =
        cycleRows.find(
          (each) => each.event === event && each.from.includes(from) && (each.when?.is ?? word) === word,
        ) ?? cycleRows.find((each) => each.event === event);
      for (const role of ROLES) {
        const result = advance(state, command(event, role, row && payloadFor(row, state)), factsFor(state));
        const found = result.kind === 'accepted' ? result.state.value.main : 'refused';
        expect(`${from} ${step} ${role} ${found}`).toBe(
          `${from} ${step} ${role} ${cell?.roles.includes(role) ? cell.to : 'refused'}`,
        );
      }
    }
  });

  it.each(MAIN_STATES)('%s: only the clock records a passed term, and the state stays', (from) => {
    const state = stateIn(from);
    for (const role of ROLES) {
      const row = cycleRows.find(({ event }) => event === 'TERM_PASSED');
      const result = advance(state, command('TERM_PASSED', role, row && payloadFor(row, state)), factsFor(state));
      const isTaken = role === 'CLOCK' && from !== 'published' && from !== 'correcting';
      const { value, late } =
        result.kind === 'accepted'
          ? { value: result.state.value, late: result.state.context.late.length }
          : { value: null, late: 0 };
      expect([role, value, late]).toEqual(isTaken ? [role, state.value, 1] : [role, null, 0]);
    }
  });

  it('knows every event and refuses any other', () => {
    expect(new Set(cycleRows.map(({ event }) => event))).toEqual(new Set(EVENT_TYPES));
    for (const type of ['', 'approve', 'toString', '__proto__', 'xstate.init']) {
      const state = stateIn('approval');
      const result = advance(state, command(type, 'ORGANO'), factsFor(state));
      expect(result).toMatchObject({ kind: 'refused', refusals: [{ code: 'event/unknown' }] });
    }
  });
});
