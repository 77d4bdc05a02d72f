import { compile, sealTexts } from '@traguardo/dsl';
import { hashText, type Json } from '@traguardo/model';
import { criteriaOf, factsOn } from '@traguardo/verify';
import {
  advance,
  createEvent,
  createInstance,
  type Criterion,
  cycleHash,
  type CycleState,
  emptyHead,
  type EventRecord,
  type Figure,
  headAfter,
  startCycle,
} from '@traguardo/workflow';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from './shipped.ts';

const TEXT = `lingua it
fonte sistema "Registro imprese" natura certificato
fonte bilancio "Bilancio consuntivo" natura certificato
fonte ufficio "Report interno" natura autodichiarata
fonte altro "Altrove"
atto SMVP "Sistema" numero "4/2024" data 29/01/2024 organo "Giunta"
profilo S "Sistema" atto SMVP {
  soglie { rosso < 80% "No" rosso; verde >= 80% "Sì" verde }
  giudizi { basso "Basso" ""; alto "Alto" "" }
}
piano P periodo 2024 profilo S {
  ambito A "Ambito" peso 100% responsabile capo {
    indicatore I1 "Prevenzione della corruzione" peso 40% target >= 10 N. fonte sistema
    indicatore I2 "Trasparenza dei pagamenti" peso 30% target >= 10 N. fonte bilancio
    /// Descritto.
    indicatore I3 "Pratiche" peso 20% target >= 50% fonte ufficio
    indicatore I4 "Altro" peso 10% target >= 10 N. fonte altro
  }
}
individuale SG "Segretario generale" { obiettivo pagamenti "Tempi di pagamento" peso 100% target >= 1 }
consuntivi finali al 31/12/2024 stato definitivo {
  I1 10 N.
  I2 10 N.
  I3 60%
  I4 10 N.
}
prova "tutto" { verifica valore(I1) = 10 N.; verifica valore(I2) = 9 N. }
`;

const program = compile({ files: [{ path: 'piano.piano', text: TEXT }] });
const blobs = [sealTexts(program.files, program.packs), sealTexts(program.data)].map((text) => ({
  hash: hashText(text),
  text,
}));

/** The year until the data are sealed and the body is judged. */
function sealed(): { readonly state: CycleState; readonly events: readonly EventRecord[] } {
  const instance = createInstance('prova', 2024);
  let state = startCycle(instance, SHIPPED);
  let head = emptyHead(instance, SHIPPED);
  const events: EventRecord[] = [];
  const act = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO' };
  const steps: readonly (readonly [string, string, string, Json])[] = [
    ['2024-01-10', 'CONTROLLER', 'CLOSE_DRAFT', {}],
    ['2024-01-22', 'VERTICE', 'SUBMIT', {}],
    ['2024-01-29', 'ORGANO', 'APPROVE', { act }],
    ['2025-01-01', 'CLOCK', 'YEAR_END', {}],
    ['2025-04-30', 'CONSIGLIO', 'BALANCE_APPROVED', { act: { ...act, date: '2025-04-30' } }],
    ['2025-04-30', 'CONTROLLER', 'FREEZE', {}],
    [
      '2025-05-20',
      'OIV',
      'EVALUATE',
      { scope: 'body', judgements: [{ subject: 'P', level: 'alto', reasons: 'Risultati pieni' }] },
    ],
  ];
  for (const [day, role, type, payload] of steps) {
    const command = { id: `${day}-${type}`, at: `${day}T09:00:00.000Z`, actor: role, role, type, payload };
    const facts = factsOn(program, day, SHIPPED);
    const result = advance(state, command, facts, SHIPPED);
    if (result.kind === 'refused') throw new Error(`${type}: ${JSON.stringify(result.refusals)}`);
    const event = createEvent(head, command, facts, cycleHash(SHIPPED));
    events.push(event);
    head = headAfter(event);
    state = result.state;
  }
  return { state, events };
}

const { state, events } = sealed();

function figures(criterion: Criterion, own = {}): Readonly<Record<string, Figure>> {
  const proposal = criteriaOf({ definition: SHIPPED, program, state, events, blobs, ...own }).find(
    (each) => each.criterion === criterion,
  );
  return Object.fromEntries((proposal?.figures ?? []).map((figure) => [figure.name, figure]));
}

const outcomes = (own = {}): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    criteriaOf({ definition: SHIPPED, program, state, events, blobs, ...own }).map(({ criterion, outcome }) => [
      criterion,
      outcome,
    ]),
  );

describe('the criteria of a sealed year', () => {
  test('the calculation is run again from the sealed texts, and the tests of the plan with it', () => {
    const { 'scores-equal': equal, 'tests-passed': tests, 'outcome-as-sealed': same } = figures('methods');
    expect(equal?.count).toBe(equal?.of);
    expect(equal?.of).toBeGreaterThan(5);
    expect(tests).toEqual({ name: 'tests-passed', count: 1, of: 2, codes: ['tutto'] });
    expect(same?.count).toBe(1);
    expect(outcomes()['methods']).toBe('not-met');
  });

  test('a value changed after the seal is found, node by node', () => {
    const changed = compile({ files: [{ path: 'piano.piano', text: TEXT.replace('I1 10 N.', 'I1 5 N.') }] });
    const { 'scores-equal': equal, 'outcome-as-sealed': same } = figures('methods', { program: changed });
    expect(equal?.codes).toEqual(['P', 'A', 'I1']);
    expect(same?.count).toBe(0);
  });

  test('without the sealed texts nothing is said about the calculation but what the plan itself says', () => {
    expect(Object.keys(figures('methods', { blobs: [] }))).toEqual(['outcome-as-sealed', 'tests-passed']);
    expect(outcomes({ blobs: [] })['methods']).toBeNull();
  });

  test('each value has one kind of source', () => {
    const reliability = figures('data-reliability');
    expect(
      ['from-systems', 'from-balance', 'self-declared', 'source-unknown'].map((name) => reliability[name]?.codes),
    ).toEqual([['I1'], ['I2'], ['I3'], ['I4']]);
    const early = compile({ files: [{ path: 'p.piano', text: TEXT.replace('definitivo', 'provvisorio') }] });
    expect(figures('data-reliability', { program: early })['provisional']?.codes).toEqual(['I1', 'I2', 'I3', 'I4']);
    expect(reliability['not-recomputable']?.codes).toEqual(['I3']);
    expect(outcomes()['data-reliability']).toBe('partly');
  });

  test('a provisional value that somebody confirmed in the cycle is final', () => {
    const early = compile({ files: [{ path: 'p.piano', text: TEXT.replace('definitivo', 'provvisorio') }] });
    const value = factsOn(early, '2024-12-31', SHIPPED).values.given['I1'];
    const confirmed = { kind: 'confirmed', value, day: '2025-04-20', actor: 'capo' };
    const values = { I1: [confirmed] } as unknown as CycleState['context']['values'];
    const own = { program: early, state: { ...state, context: { ...state.context, values } } };
    expect(figures('data-reliability', own)['provisional']?.codes).toEqual(['I2', 'I3', 'I4']);
  });

  test('the act of the system is the one the cycle recorded where the plan names none', () => {
    const bare = compile({
      files: [{ path: 'p.piano', text: TEXT.replace('profilo S "Sistema" atto SMVP', 'profilo S "Sistema"') }],
    });
    expect(figures('conformity', { program: bare })['profile-act']?.codes).toEqual([]);
    const round = { act: { number: '1/2024', date: '2024-01-20', organ: 'Giunta', title: 'SMVP' } };
    const system = [round] as unknown as CycleState['context']['system'];
    const own = { program: bare, state: { ...state, context: { ...state.context, system } } };
    expect(figures('conformity', own)['profile-act']?.codes).toEqual(['1/2024']);
  });

  test('level, goals, law, acts, and what can be counted', () => {
    expect(figures('evaluation-coherence')['level-rank']).toMatchObject({ count: 2, of: 2 });
    expect(figures('evaluation-coherence')['goals-reached']).toMatchObject({ count: 1, of: 1 });
    expect(figures('anticorruption')['anticorruption-scored']).toMatchObject({ count: 1, of: 1, codes: ['I1'] });
    expect(figures('anticorruption')['transparency-scored']?.codes).toEqual(['I2']);
    expect(figures('conformity')['profile-act']?.codes).toEqual(['4/2024']);
    expect(figures('clarity')['described']).toMatchObject({ count: 1, of: 4, codes: ['I1', 'I2', 'I4'] });
    expect(figures('conciseness')['counted-goals']?.count).toBe(1);
    expect(figures('conciseness')['counted-indicators']?.count).toBe(4);
    expect(outcomes()).toMatchObject({
      'plan-coherence': 'met',
      'evaluation-coherence': 'met',
      'all-results': 'met',
      anticorruption: 'met',
      conformity: 'not-met',
      conciseness: null,
      clarity: null,
    });
  });
});
