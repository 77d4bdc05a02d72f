import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CycleDefinition } from '@traguardo/model';
import {
  advance,
  createInstance,
  type CycleState,
  dueAt,
  dueFrom,
  dueItems,
  dueThrough,
  effectText,
  metSoFar,
  movedText,
  namesOf,
  possible,
  startCycle,
} from '../src/index.ts';
import { CYCLE, cycleFrom } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { command, START, stateIn } from './fake-steps.ts';

const noon = (day: string): string => `${day}T12:00:00.000Z`;
const items = (state: CycleState, day: string, definition: CycleDefinition = CYCLE) =>
  dueItems(state, factsFor(state), noon(day), definition);

describe('days of terms, by hand', () => {
  // The plan of each year (31/01), its balance (30/04) and its report (30/06 of the year after).
  it.each([
    [2023, '2023-01-31', '2024-04-30', '2024-07-01'],
    [2024, '2024-01-31', '2025-04-30', '2025-06-30'],
    [2025, '2025-01-31', '2026-04-30', '2026-06-30'],
    [2026, '2026-01-31', '2027-04-30', '2027-06-30'],
    [2027, '2027-02-01', '2028-05-02', '2028-06-30'],
    [2028, '2028-01-31', '2029-04-30', '2029-06-30'],
    [2029, '2029-01-31', '2030-04-30', '2030-07-01'],
  ])('%i', (year, piao, balance, report) => {
    const due = dueAt(startCycle(createInstance('x', year), CYCLE), CYCLE);
    const day = (code: string): string | null | undefined => due.find(({ term }) => term === code)?.due;
    expect([day('piao'), day('balance'), day('report'), day('validation')]).toEqual([piao, balance, report, report]);
    // The body's own habit and the end of the year stay where they are, whatever day that is.
    expect([day('year_end'), day('evaluation')]).toEqual([`${year}-12-31`, `${year + 1}-05-31`]);
  });

  it('say which day is printed, and why it moved', () => {
    const report = dueAt(startCycle(createInstance('x', 2023), CYCLE), CYCLE).find(({ term }) => term === 'report');
    expect(report).toMatchObject({ printed: '2024-06-30', due: '2024-07-01', holiday: 'sunday' });
    expect(report && movedText(report, 'it')).toBe(
      'Il 30/06/2024 è festivo (domenica): il termine è prorogato al 01/07/2024.',
    );
    const [piao] = dueAt(START, CYCLE);
    expect(piao && movedText(piao, 'it')).toBeNull();
  });
});

const REPLIES = `lingua it
ciclo R "Risposte" {
  festivo 10/11 "San Baudolino"
  ruolo ENTE "Ente"
  ruolo VICE "Vice" sostituisce ENTE
  termine reply "Risposta" scadenza 15 gg prorogato_se_festivo
  termine note "Nota" scadenza 3 gg
  stato waiting "In attesa" iniziale { su ASK "Chiedi" -> asked da ENTE }
  stato asked "Chiesto" {
    su ANSWER "Rispondi" -> answered da ENTE termine reply
    su NOTE "Annota" -> answered da ENTE termine note
  }
  stato answered "Risposto" finale { su ASK_AGAIN "Chiedi ancora" -> asked da ENTE riapre reply, note }
}
`;

describe('days after the state was entered', () => {
  const definition = cycleFrom(REPLIES);
  const start = startCycle(createInstance('x', 2025), definition);
  const take = (state: CycleState, type: string, on: string): CycleState => {
    const result = advance(
      state,
      command(type, 'ENTE', { on }, { at: noon('2026-01-01') }),
      factsFor(START),
      definition,
    );
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    return result.state;
  };
  const due = (state: CycleState) =>
    dueAt(state, definition).map(({ term, due: day, holiday }) => [term, day, holiday]);

  it('do not run before', () => {
    expect(due(start)).toEqual([]);
  });

  it('are counted from the day after, across the change of clocks, and moved past the patron saint', () => {
    expect(due(take(start, 'ASK', '2025-10-25'))).toEqual([
      ['note', '2025-10-28', null],
      ['reply', '2025-11-11', 'sunday'], // the 9th is a Sunday, the 10th San Baudolino
    ]);
    expect(due(take(start, 'ASK', '2025-03-20'))).toEqual([
      ['note', '2025-03-23', null], // a Sunday: its text does not move it
      ['reply', '2025-04-04', null],
    ]);
  });

  it('run anew when the state is entered again', () => {
    const again = take(take(take(start, 'ASK', '2025-02-03'), 'ANSWER', '2025-02-10'), 'ASK_AGAIN', '2025-05-05');
    expect(due(again)).toEqual([
      ['note', '2025-05-08', null],
      ['reply', '2025-05-20', null],
    ]);
  });

  it('are kept with the day the term was met', () => {
    const late = take(take(start, 'ASK', '2025-02-03'), 'ANSWER', '2025-02-20');
    expect(late.context.terms['reply']).toEqual({ standing: 'met', day: '2025-02-20', due: '2025-02-18' });
  });
});

describe('what is never met late', () => {
  const definition = cycleFrom(`lingua it
ciclo N "Mai in ritardo" {
  ruolo ENTE "Ente"
  ruolo ORA "Calendario"
  termine year_end "Fine dell’anno" scadenza 31/12
  termine notice "Avviso" scadenza subito
  regione main "Anno" {
    su TERM_PASSED "Annota" da ORA { richiede termine_scaduto; campi quale_termine; effetti registra_ritardo }
    stato open "Aperto" iniziale { su END "Chiudi" -> closed da ORA termine year_end }
    stato closed "Chiuso" { su TELL "Avvisa" -> told da ENTE termine notice }
    stato told "Avvisato" finale
  }
}
`);
  const take = (state: CycleState, type: string, role: string, on: string): CycleState => {
    const result = advance(state, command(type, role, { on }, { at: noon('2026-03-01') }), factsFor(START), definition);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    return result.state;
  };

  it('what the calendar does by itself, and what is to be done at once', () => {
    const start = startCycle(createInstance('x', 2025), definition);
    const told = take(take(start, 'END', 'ORA', '2026-01-01'), 'TELL', 'ENTE', '2026-01-03');
    expect(metSoFar(told.context).map(({ code, day, due }) => [code, day, due])).toEqual([
      ['year_end', '2026-01-01', null],
      ['notice', '2026-01-03', null],
    ]);
  });
});

const SHEETS = `lingua it
ciclo S "Schede" {
  ruolo ENTE "Ente"
  stato open "Aperto" iniziale finale
  regione sheets "Schede" per_ogni scheda {
    stato drafted "In bozza" iniziale { su GIVE "Assegna" -> given da ENTE }
    stato given "Assegnata" { su ACCEPT "Accetta" -> accepted da ENTE scadenza 5 gg prorogato_se_festivo }
    stato accepted "Accettata" finale
  }
}
`;

describe('a step with a day of its own', () => {
  const definition = cycleFrom(SHEETS);
  const facts = { ...factsFor(START), subjects: { sheets: ['SG', 'D1'], values: [] } };
  const take = (state: CycleState, type: string, subject: string, on: string) => {
    const given = command(type, 'ENTE', { subject, on }, { at: noon('2026-01-01') });
    const result = advance(state, given, facts, definition);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    return result;
  };
  const start = startCycle(createInstance('x', 2025), definition);
  const given = take(take(start, 'GIVE', 'SG', '2025-02-03').state, 'GIVE', 'D1', '2025-02-04').state;

  it('runs for each subject from the day it came to its state', () => {
    expect(dueAt(start, definition)).toEqual([]);
    const due = dueAt(given, definition).map(({ kind, term, subject, due: day }) => [kind, term, subject, day]);
    expect(due).toEqual([
      ['step', 'given.ACCEPT', 'SG', '2025-02-08'],
      ['step', 'given.ACCEPT', 'D1', '2025-02-10'], // the 9th is a Sunday
    ]);
    const [first] = dueItems(given, facts, noon('2025-02-10'), definition);
    expect(first).toMatchObject({ days: -2, ways: [{ subject: 'SG', now: 'ready' }] });
  });

  it('works out once what is the same for all subjects, however many are due', () => {
    /** How often the terms of the cycle are gone through for so many sheets. */
    const looks = (count: number): number => {
      const sheets = Array.from({ length: count }, (_, at) => `S${at}`);
      const items = { ...start.items, sheets: Object.fromEntries(sheets.map((code) => [code, 'given'])) };
      const enteredItems = { sheets: Object.fromEntries(sheets.map((code) => [code, '2025-02-03'])) };
      const state = { ...start, items, context: { ...start.context, enteredItems } };
      let terms = 0;
      const counted = {
        ...definition,
        get terms() {
          terms += 1;
          return definition.terms;
        },
      };
      const found = dueItems(state, { ...facts, subjects: { sheets, values: [] } }, noon('2025-02-10'), counted);
      expect(found).toHaveLength(count);
      return terms;
    };
    expect(looks(60)).toBe(looks(3));
  });

  it('says when it was taken late, and of whom', () => {
    const { state, effects } = take(given, 'ACCEPT', 'SG', '2025-02-10');
    const late = { kind: 'step', code: 'given.ACCEPT', subject: 'SG', due: '2025-02-08', days: 2 };
    expect(effects).toContainEqual({ kind: 'met-late', data: late });
    expect(metSoFar(state.context)).toEqual([
      { kind: 'step', code: 'given.ACCEPT', subject: 'SG', day: '2025-02-10', due: '2025-02-08' },
    ]);
    expect(dueAt(state, definition).map(({ subject }) => subject)).toEqual(['D1']);
    const name = namesOf(definition, 'it');
    expect(effects.map((effect) => effectText(effect, name))).toContain(
      '«Accetta (SG)» era dovuto entro l’08/02/2025: fatto con 2 giorni di ritardo.',
    );
  });
});

it('a body that includes the shipped cycle gives the day of its patron saint', () => {
  const own = cycleFrom(
    'lingua it\nusa pack "traguardo/ciclo-150" versione "2024.1" come c150\nincludi c150.D150 {\n  festivo 01/02 "San Severo"\n}\n',
  );
  const [piao] = dueAt(startCycle(createInstance('x', 2027), own), own);
  expect(piao).toMatchObject({ printed: '2027-01-31', due: '2027-02-02', holiday: 'sunday' });
});

describe('what is due', () => {
  it('counts the days left and puts late things first', () => {
    const days = items(START, '2024-02-10').map(({ deadline, days: left }) => [deadline.term, left]);
    expect(days.slice(0, 3)).toEqual([
      ['piao', -10],
      ['monitoring', 172],
      ['year_end', 325],
    ]);
    const terms = items(START, '2025-01-10').map(({ deadline }) => deadline.term);
    expect(terms.slice(0, 2)).toEqual(['piao', 'monitoring']);
    expect(terms).not.toContain('year_end'); // nobody's, never late
  });

  it('says whether a step is possible now and what stands in its way', () => {
    const [piao] = items(stateIn('approval'), '2024-01-30');
    expect(piao?.ways.map(({ step, now }) => [step.id, now])).toEqual([
      ['approval.APPROVE', 'ready'],
      ['approval.URGENT_ACT', 'ready'],
    ]);
    const report = items(stateIn('approval'), '2024-01-30').find(({ deadline }) => deadline.term === 'report');
    expect(report?.ways).toMatchObject([
      {
        now: 'elsewhere',
        refusals: [{ code: 'state/not-here', wayOut: [{ by: 'state', states: ['report_approval'] }] }],
      },
    ]);
    const running = items(stateIn('running'), '2024-06-01').find(({ deadline }) => deadline.term === 'year_end');
    expect(running?.ways).toMatchObject([{ now: 'refused', refusals: [{ code: 'year/not-over' }] }]);
  });

  it('has the documents to be published, each with its own step', () => {
    const documents = items(stateIn('running'), '2024-06-11').filter(({ deadline }) => deadline.kind === 'document');
    expect(
      documents.map(({ deadline, days, ways }) => [
        deadline.term,
        days,
        ways.map(({ now, subject }) => [now, subject]),
      ]),
    ).toEqual([
      ['piao', -10, [['ready', 'piao']]],
      ['piao_portal', -10, [['ready', 'piao_portal']]],
    ]);
  });

  it('is also the term that a step of the role leads to, with that step first', () => {
    const through = (role: string, name: string, day: string) => {
      const state = stateIn(name);
      const steps = possible(state, factsFor(state), noon(day), CYCLE);
      return dueThrough(role, items(state, day), steps, CYCLE).map(({ deadline, days, ways }) => [
        deadline.term,
        days,
        ways.map(({ step, now }) => [step.id, now]),
      ]);
    };
    expect(through('CONTROLLER', 'evaluated', '2025-07-05')).toContainEqual([
      'report',
      -5,
      [
        ['evaluated.CLOSE_REPORT', 'ready'],
        ['report_approval.APPROVE', 'elsewhere'],
      ],
    ]);
    expect(through('CONTROLLER', 'drafting', '2024-01-10')[0]?.slice(0, 2)).toEqual(['piao', 21]);
    expect(through('VERTICE', 'checking', '2024-01-10').map(([term]) => term)).toEqual(['piao']);
    expect(through('VERTICE', 'monitored', '2024-09-10')).toEqual([]); // only the calendar ends the year
    expect(through('ORGANO', 'ratification', '2024-02-01').map(([term]) => term)).toEqual(['ratification', 'report']);
    expect(through('OIV', 'drafting', '2024-01-10').map(([term]) => term)).not.toContain('piao');
  });

  it('is that of a role, or of whoever stands in for it', () => {
    const all = items(stateIn('running'), '2024-06-11');
    expect(dueFrom('RPCT', all, CYCLE).map(({ deadline }) => deadline.term)).toEqual(['piao', 'piao_portal']);
    expect(dueFrom('CONSIGLIO', all, CYCLE).map(({ deadline }) => deadline.term)).toEqual(['balance']);
    const definition = cycleFrom(REPLIES);
    const asked = advance(
      startCycle(createInstance('x', 2025), definition),
      command('ASK', 'VICE', { on: '2025-02-03' }),
      factsFor(START),
      definition,
    );
    if (asked.kind === 'refused') throw new Error('refused');
    const due = dueItems(asked.state, factsFor(START), noon('2025-02-10'), definition);
    expect(dueFrom('VICE', due, definition)).toHaveLength(2);
  });
});

describe.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Rome'])('on a machine in %s', (zone) => {
  afterEach(() => void vi.unstubAllEnvs());

  it('days are those of Rome', () => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(items(START, '2024-01-31')[0]).toMatchObject({ days: 0 });
    const late = (at: string): number | null | undefined => dueItems(START, factsFor(START), at, CYCLE)[0]?.days;
    // Midnight in Rome, in winter; and the hours in which the clocks change.
    expect([late('2024-01-31T22:59:59.999Z'), late('2024-01-31T23:00:00.000Z')]).toEqual([0, -1]);
    expect([late('2024-03-31T00:59:59.999Z'), late('2024-03-31T01:00:00.000Z')]).toEqual([-60, -60]);
    expect([late('2024-10-26T21:59:59.999Z'), late('2024-10-26T22:00:00.000Z')]).toEqual([-269, -270]);
    expect([late('2024-10-27T22:59:59.999Z'), late('2024-10-27T23:00:00.000Z')]).toEqual([-270, -271]);
  });
});
