import type { CycleDefinition } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  advance,
  type Advance,
  cycleHash,
  type CycleState,
  definitionProblems,
  definitionText,
  effectText,
  namesOf,
  possible,
  possibleFor,
  readDefinition,
  refusalText,
  startCycle,
  stateIn,
} from '../src/index.ts';
import { cycleFrom } from './default-cycle.ts';
import { facts } from './fake-facts.ts';
import { AT, command, INSTANCE } from './fake-steps.ts';

const CYCLE = cycleFrom(`lingua it
piano P periodo 2024 { indicatore I1 peso 100% target >= 1 N. }
ciclo PROVA "Prova" {
  ruolo GIUNTA "Giunta"
  ruolo DIRIGENTE "Dirigente"
  ruolo VICARIO "Vicario" sostituisce DIRIGENTE
  documento piano "Piano" scadenza 31/01
  regione main "Anno" {
    stato bozza "Bozza" iniziale {
      su APPROVA "Approva" -> attuazione da GIUNTA richiede in oiv.in_carica
      su SCEGLI "Avanti" -> attuazione da GIUNTA quando (valore(I1) >= 1)
      su SCEGLI "Fermi" da GIUNTA quando (valore(I1) < 1)
    }
    stato attuazione "In attuazione" finale
  }
  regione oiv "OIV" {
    stato in_carica "In carica" iniziale { su CESSA "L’OIV cessa" -> vacante da GIUNTA }
    stato vacante "Vacante" { su NOMINA "Nomina l’OIV" -> in_carica da GIUNTA }
  }
  regione schede "Schede" per_ogni scheda {
    stato bozza_scheda "Scheda in bozza" iniziale {
      su ASSEGNA "Assegna la scheda" -> assegnata da DIRIGENTE
    }
    stato assegnata "Scheda assegnata" {
      su PAGA "Paga" -> pagata da GIUNTA richiede in main.attuazione, (valore(I1) >= 1)
    }
    stato pagata "Pagata" finale
  }
}
`);

const start = startCycle(INSTANCE, CYCLE);
const take = (state: CycleState, type: string, role: string, payload = {}, own = {}): Advance =>
  advance(state, command(type, role, payload), facts(own), CYCLE);
function done(result: Advance): CycleState {
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  return result.state;
}
const said = (result: Advance): readonly string[] =>
  result.kind === 'accepted' ? [] : result.refusals.map((refusal) => refusalText(refusal, namesOf(CYCLE, 'it')).why);

describe('plain regions', () => {
  it('begin side by side and move each by its own steps', () => {
    expect(start.value).toEqual({ main: 'bozza', oiv: 'in_carica' });
    const vacant = done(take(start, 'CESSA', 'GIUNTA'));
    expect(vacant.value).toEqual({ main: 'bozza', oiv: 'vacante' });
    expect(vacant.context.entered).toEqual({ vacante: '2025-07-15' });
    expect(done(take(vacant, 'NOMINA', 'GIUNTA')).context.entered).toEqual({ in_carica: '2025-07-15' });
  });

  it('hold back a step of another region, by name', () => {
    const vacant = done(take(start, 'CESSA', 'GIUNTA'));
    expect(said(take(vacant, 'APPROVA', 'GIUNTA'))).toEqual(['«OIV» è in «Vacante»: deve essere in «In carica».']);
    expect(done(take(start, 'APPROVA', 'GIUNTA')).value).toEqual({ main: 'attuazione', oiv: 'in_carica' });
  });
});

describe('a region for each sheet', () => {
  const assigned = done(take(start, 'ASSEGNA', 'DIRIGENTE', { subject: 'SG' }));
  const sheets = CYCLE.regions[2] as CycleDefinition['regions'][number];

  it('has a state for each, and only what was recorded is kept', () => {
    expect(assigned.value).toEqual(start.value);
    expect(assigned.items).toEqual({ schede: { SG: 'assegnata' } });
    expect(stateIn(assigned, sheets, 'DIR1')).toBe('bozza_scheda');
    const both = done(take(assigned, 'ASSEGNA', 'DIRIGENTE', { subject: 'DIR1' }));
    expect(both.items).toEqual({ schede: { SG: 'assegnata', DIR1: 'assegnata' } });
  });

  it('asks for a subject the plan knows', () => {
    expect(take(start, 'ASSEGNA', 'DIRIGENTE')).toMatchObject({ refusals: [{ data: { path: 'subject' } }] });
    expect(said(take(start, 'ASSEGNA', 'DIRIGENTE', { subject: 'X' }))).toEqual([
      '«Assegna la scheda»: non c’è la scheda «X».',
    ]);
    expect(take(assigned, 'ASSEGNA', 'DIRIGENTE', { subject: 'SG' })).toMatchObject({
      refusals: [{ code: 'state/not-here', data: { state: 'assegnata', states: ['bozza_scheda'] } }],
    });
    for (const subject of ['__proto__', 'constructor', '']) {
      expect(take(start, 'ASSEGNA', 'DIRIGENTE', { subject }).kind).toBe('refused');
    }
  });

  it('waits for the year and for conditions of the text, printed as they are', () => {
    const refused = take(assigned, 'PAGA', 'GIUNTA', { subject: 'SG' }, { conditions: { 'assegnata.PAGA#1': 'no' } });
    expect(said(refused)).toEqual([
      '«Anno» è in «Bozza»: deve essere in «In attuazione».',
      'La condizione valore(I1) ≥ 1 non vale.',
    ]);
    const running = done(take(assigned, 'APPROVA', 'GIUNTA'));
    expect(said(take(running, 'PAGA', 'GIUNTA', { subject: 'SG' }))).toEqual([
      'La condizione valore(I1) ≥ 1 non si può giudicare: manca qualcosa di ciò che chiede.',
    ]);
    const paid = take(running, 'PAGA', 'GIUNTA', { subject: 'SG' }, { conditions: { 'assegnata.PAGA#1': 'yes' } });
    expect(done(paid).items).toEqual({ schede: { SG: 'pagata' } });
  });

  it('is offered one subject at a time', () => {
    expect(possible(start, facts(), AT, CYCLE).map(({ step }) => step.code)).toEqual([
      'APPROVA',
      'SCEGLI',
      'SCEGLI',
      'CESSA',
    ]);
    const steps = possibleFor(sheets, 'SG', assigned, facts(), AT, CYCLE);
    expect(steps.map(({ step, subject, ready }) => [step.code, subject, ready])).toEqual([['PAGA', 'SG', false]]);
  });
});

describe('a role that stands in for another', () => {
  it('takes its steps, and that is said', () => {
    const result = take(start, 'ASSEGNA', 'VICARIO', { subject: 'SG' });
    const effects = result.kind === 'accepted' ? result.effects : [];
    expect(effects).toMatchObject([{ kind: 'substituted', data: { role: 'VICARIO', replaced: 'DIRIGENTE' } }]);
    const [effect] = effects;
    expect(effect && effectText(effect, namesOf(CYCLE, 'it'))).toBe(
      'Compiuto da Vicario in sostituzione di Dirigente: sarà stampato.',
    );
    expect(take(start, 'APPROVA', 'VICARIO')).toMatchObject({ refusals: [{ code: 'role/not-allowed' }] });
    expect(take(start, 'ASSEGNA', 'GIUNTA', { subject: 'SG' }).kind).toBe('refused');
  });
});

describe('a condition that chooses', () => {
  it('leads where it holds, and nowhere while it is not known', () => {
    const [first, second] = CYCLE.regions[0]?.transitions.filter(({ code }) => code === 'SCEGLI') ?? [];
    const go = take(start, 'SCEGLI', 'GIUNTA', {}, { conditions: { [`${first?.id}#when`]: 'yes' } });
    expect(done(go).value['main']).toBe('attuazione');
    const stay = take(start, 'SCEGLI', 'GIUNTA', {}, { conditions: { [`${second?.id}#when`]: 'yes' } });
    expect(done(stay).value['main']).toBe('bozza');
    expect(take(start, 'SCEGLI', 'GIUNTA')).toMatchObject({ refusals: [{ code: 'choice/none-holds' }] });
  });
});

describe('the text of a definition', () => {
  it('comes back as it was, exact numbers too, and gives the same machine', () => {
    const back = readDefinition(definitionText(CYCLE));
    expect(back && cycleHash(back)).toBe(cycleHash(CYCLE));
    expect(readDefinition(definitionText(CYCLE))).toBe(back);
    if (back === null) throw new Error('not read');
    const assigned = advance(
      startCycle(INSTANCE, back),
      command('ASSEGNA', 'VICARIO', { subject: 'SG' }),
      facts(),
      back,
    );
    expect(assigned).toMatchObject({ kind: 'accepted', state: { items: { schede: { SG: 'assegnata' } } } });
    const paid = advance(done(assigned), command('PAGA', 'GIUNTA', { subject: 'SG' }), facts(), back);
    expect(said(paid).at(-1)).toContain('valore(I1) ≥ 1');
  });

  it('is independent of where it is written', () => {
    const start = { offset: 7, line: 7, column: 7 };
    const elsewhere = { file: 'altrove.piano', start, end: start };
    const roles = CYCLE.roles.map((role) => ({ ...role, place: elsewhere }));
    expect(cycleHash({ ...CYCLE, roles, place: elsewhere })).toBe(cycleHash(CYCLE));
    expect(cycleHash({ ...CYCLE, title: 'Altro' })).not.toBe(cycleHash(CYCLE));
  });

  it.each([
    ['nothing', ''],
    ['another JSON', '[]'],
    ['white space', ` ${definitionText(CYCLE)}`],
    ['a member more', definitionText(CYCLE).replace('{', '{"a":1,')],
    ['a member less', definitionText(CYCLE).replace('"language":"it",', '')],
    ['a number that is none', definitionText(CYCLE).replace('"num":"1"', '"num":"x"')],
    ['a division by zero', definitionText(CYCLE).replace('"den":"1"', '"den":"0"')],
    ['another kind of guard', definitionText(CYCLE).replace('"kind":"in"', '"kind":"out"')],
    ['another kind of condition', definitionText(CYCLE).replace('"kind":"binary"', '"kind":"loop"')],
  ])('is not %s', (_name, text) => {
    expect(text).not.toBe(definitionText(CYCLE));
    expect(readDefinition(text)).toBeNull();
  });
});

describe('a definition the workflow cannot run', () => {
  const main = CYCLE.regions[0] as CycleDefinition['regions'][number];
  const [step] = main.transitions;
  if (step === undefined) throw new Error('no step');
  const withStep = (own: Partial<typeof step>): CycleDefinition => ({
    ...CYCLE,
    regions: [{ ...main, transitions: [{ ...step, ...own }] }, ...CYCLE.regions.slice(1)],
  });
  const { place } = CYCLE;

  it.each<readonly [string, CycleDefinition, string, string]>([
    ['a guard', withStep({ guards: [{ kind: 'named', name: 'full-moon', place }] }), 'guard-unknown', 'full-moon'],
    ['an effect', withStep({ effects: ['fireworks'] }), 'effect-unknown', 'fireworks'],
    ['a field', withStep({ required: ['colour'] }), 'field-unknown', 'colour'],
    ['a state', withStep({ to: 'altrove' }), 'state-unknown', 'altrove'],
    ['a term', withStep({ term: 'mai' }), 'term-unknown', 'mai'],
    ['a region', withStep({ guards: [{ kind: 'in', region: 'x', states: [], place }] }), 'region-unknown', 'x'],
    ['a name kept for the move', withStep({ code: 'MIGRATE' }), 'reserved', 'MIGRATE'],
    ['no state', { ...CYCLE, regions: [] }, 'empty', 'PROVA'],
    ['a region twice', { ...CYCLE, regions: [main, main] }, 'repeated', 'main'],
  ])('%s: takes no step, and says why', (_name, definition, code, name) => {
    expect(definitionProblems(definition)[0]).toMatchObject({ code, name });
    const result = advance(start, command('APPROVA', 'GIUNTA'), facts(), definition);
    expect(result).toMatchObject({ kind: 'refused', refusals: [{ guard: 'definition', code: 'definition/unsound' }] });
    for (const language of ['it', 'en'] as const) {
      const [refusal] = result.kind === 'refused' ? result.refusals : [];
      expect(refusal && refusalText(refusal, namesOf(definition, language)).why).toContain(name);
    }
    expect(possible(start, facts(), AT, definition)).toEqual([]);
  });
});
