import { hashText } from '@traguardo/model';
import { expect, it } from 'vitest';
import { advance, type CycleState, documentRows, type Payload, possibleFor, startCycle } from '../src/index.ts';
import { daysLate, metSoFar } from '../src/lateness.ts';
import { dueAt } from '../src/deadlines.ts';
import { CYCLE, cycleFrom } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { AT, command, INSTANCE, stateIn, stepById, take, walk } from './fake-steps.ts';

const REGION = CYCLE.regions.find(({ each }) => each === 'document') as (typeof CYCLE.regions)[number];
const FILES = [{ title: 'PIAO 2024-2026', hash: hashText('piao'), where: 'https://www.ente.example/piao.pdf' }];

/** Where each document stands that is not where it began. */
const standing = ({ items }: CycleState): Readonly<Record<string, string>> => items[REGION.code] ?? {};

const open = (state: CycleState): readonly (readonly [string, string | null])[] =>
  dueAt(state, CYCLE).flatMap(({ kind, term, due }) => (kind === 'document' ? [[term, due] as const] : []));

function publish(state: CycleState, subject: string, own: Payload = {}): CycleState {
  const payload: Payload = { subject, documents: FILES, on: '2024-02-01', ...own };
  const result = advance(state, command('PUBLISH_DOCUMENT', 'RPCT', payload), factsFor(state), CYCLE);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  return result.state;
}

it('nothing is to be published before a step leaves something', () => {
  expect(standing(stateIn('approval'))).toEqual({});
  expect(open(stateIn('approval'))).toEqual([]);
});

it('what a step leaves becomes due by itself, on its day or at once when that is over', () => {
  const state = stateIn('running'); // approved on 1 June, after the 31st of January
  expect(standing(state)).toEqual({ piao: 'due', piao_portal: 'due' });
  expect(open(state)).toEqual([
    ['piao', '2024-06-01'],
    ['piao_portal', '2024-06-01'],
  ]);
  expect(state.context.documents['piao']?.due).toEqual({ since: '2024-06-01', by: 'approval.APPROVE' });
});

it('a document in time is due on the day the law prints', () => {
  const before = stateIn('approval');
  const act = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO' };
  const result = advance(before, command('APPROVE', 'ORGANO', { act }), factsFor(before), CYCLE);
  if (result.kind === 'refused') throw new Error('refused');
  expect(open(result.state)).toEqual([
    ['piao', '2024-01-31'],
    ['piao_portal', '2024-01-31'],
  ]);
  expect(result.effects).toContainEqual({ kind: 'publication-due', data: { document: 'piao', due: '2024-01-31' } });
});

it('says how late a document was published, and keeps it', () => {
  const state = stateIn('running');
  const payload: Payload = { subject: 'piao', documents: FILES, on: '2024-06-11' };
  const result = advance(state, command('PUBLISH_DOCUMENT', 'RPCT', payload), factsFor(state), CYCLE);
  if (result.kind === 'refused') throw new Error('refused');
  expect(result.effects).toContainEqual({
    kind: 'met-late',
    data: { kind: 'document', code: 'piao', subject: 'piao', due: '2024-06-01', days: 10 },
  });
  const later = walk();
  expect(metSoFar(later.context)).toEqual([]);
  const met = metSoFar(result.state.context).find(({ kind, code }) => kind === 'document' && code === 'piao');
  expect(met).toEqual({ kind: 'document', code: 'piao', subject: 'piao', day: '2024-06-11', due: '2024-06-01' });
  expect(daysLate(met ?? null)).toBe(10);
  expect(standing(result.state)).toEqual({ piao: 'public', piao_portal: 'due' });
});

it('what an urgent act left is not to be published once that is not ratified, until the plan is approved', () => {
  const act = (number: string, date: string) => ({ number, date, organ: 'Giunta', title: 'PIAO' });
  const step = (state: CycleState, type: string, role: string, payload: Payload): CycleState => {
    const result = advance(state, command(type, role, payload), factsFor(state), CYCLE);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    return result.state;
  };
  const stateOf = (state: CycleState): readonly (readonly [string, string | null])[] =>
    documentRows(state, CYCLE).flatMap(({ document, state: now, since }) =>
      document.code === 'piao' ? [[now, since] as const] : [],
    );
  const urgent = step(stateIn('approval'), 'URGENT_ACT', 'ORGANO', {
    by: 'presidente',
    act: act('1/2024', '2024-01-26'),
  });
  expect(stateOf(urgent)).toEqual([['due', '2024-01-26']]);
  const rejected = step(urgent, 'REJECT', 'ORGANO', { act: act('2/2024', '2024-02-20') });
  expect(open(rejected)).toEqual([]);
  expect(stateOf(rejected)).toEqual([['not_due', null]]);
  const draft = step(rejected, 'CLOSE_DRAFT', 'CONTROLLER', { on: '2024-02-25' });
  const again = step(draft, 'SUBMIT', 'VERTICE', { on: '2024-02-26' });
  const approved = step(again, 'APPROVE', 'ORGANO', { act: act('3/2024', '2024-03-01') });
  expect(stateOf(approved)).toEqual([['due', '2024-03-01']]);
  expect(open(approved)).toEqual([
    ['piao', '2024-03-01'],
    ['piao_portal', '2024-03-01'],
  ]);
  expect(standing(publish(approved, 'piao', { on: '2024-03-02' }))['piao']).toBe('public');
  const published = publish(urgent, 'piao');
  expect(stateOf(step(published, 'REJECT', 'ORGANO', { act: act('2/2024', '2024-02-20') }))).toEqual([
    ['public', null],
  ]);
});

it('a document made again is superseded until it is published again', () => {
  const published = publish(stateIn('change_advised'), 'piao', { on: '2024-06-01' });
  expect(standing(published)).toMatchObject({ piao: 'public', piao_portal: 'due', opinion: 'due' });
  const changed = take(published, stepById('change_advised.APPROVE'));
  expect(standing(changed)).toMatchObject({ piao: 'superseded', piao_portal: 'due' });
  const again = publish(changed, 'piao', { on: '2024-06-03' });
  expect(standing(again)).toMatchObject({ piao: 'public' });
  expect(again.context.documents['piao']?.publications.map(({ day }) => day)).toEqual(['2024-06-01', '2024-06-03']);
});

it('what is published can be replaced with reasons, and is not due for that', () => {
  const published = publish(stateIn('running'), 'piao', { on: '2024-06-01' });
  const payload: Payload = { subject: 'piao', documents: FILES, reasons: 'indirizzo cambiato', on: '2024-07-01' };
  const result = advance(published, command('REPLACE_DOCUMENT', 'RPCT', payload), factsFor(published), CYCLE);
  if (result.kind === 'refused') throw new Error('refused');
  expect(standing(result.state)).toMatchObject({ piao: 'public' });
  expect(result.state.context.documents['piao']?.publications.at(-1)).toMatchObject({ day: '2024-07-01', due: null });
  expect(result.effects.map(({ kind }) => kind)).not.toContain('met-late');
});

it('nobody can say that a document was made, and nobody is offered it', () => {
  const state = stateIn('drafting');
  const said = advance(state, command('DOCUMENT_MADE', 'CLOCK', { subject: 'piao' }), factsFor(state), CYCLE);
  expect(said).toMatchObject({ kind: 'refused', refusals: [{ code: 'document/not-made' }] });
  expect(possibleFor(REGION, 'piao', state, factsFor(state), AT, CYCLE)).toEqual([]);
  const offered = possibleFor(REGION, 'piao', stateIn('running'), factsFor(state), AT, CYCLE);
  expect(offered.map(({ step, ready, due }) => [step.code, ready, due?.term])).toEqual([
    ['PUBLISH_DOCUMENT', true, 'piao'],
  ]);
});

it('the data on rewards are left by whoever pays a sheet (D.Lgs. 33/2013 art. 20)', () => {
  const rows = documentRows(stateIn('drafting'), CYCLE);
  expect(rows.flatMap(({ document, isReport }) => (isReport ? document.code : []))).toEqual(['relazione']);
  const rewards = rows.find(({ document }) => document.code === 'rewards');
  expect(rewards?.madeBy.map(({ code }) => code)).toEqual(['PAY']);
});

it('only the RPCT publishes, and only what is declared', () => {
  const state = stateIn('running');
  const by = (role: string, subject: string) =>
    advance(state, command('PUBLISH_DOCUMENT', role, { subject, documents: FILES }), factsFor(state), CYCLE);
  expect(by('OIV', 'piao')).toMatchObject({ kind: 'refused', refusals: [{ code: 'role/not-allowed' }] });
  expect(by('RPCT', 'volantino')).toMatchObject({ kind: 'refused', refusals: [{ code: 'subject/unknown' }] });
  expect(by('RPCT', 'relazione')).toMatchObject({ kind: 'refused', refusals: [{ code: 'state/not-here' }] });
});

it('a year leaves its documents one after the other; the last step publishes what the OIV validated', () => {
  const validated = stateIn('validated');
  expect(standing(validated)).toEqual({
    piao: 'due',
    piao_portal: 'due',
    balance_sheet: 'due',
    relazione: 'due',
    validation_document: 'due',
  });
  const published = take(validated, stepById('validated.PUBLISH'));
  expect(standing(published)).toMatchObject({ relazione: 'public', validation_document: 'public', piao: 'due' });
  const [relazione] = published.context.documents['relazione']?.publications ?? [];
  expect(relazione).toMatchObject({ day: '2025-05-02', due: '2025-06-30' });
  expect(relazione?.documents.map(({ where }) => where)).toEqual(['https://www.ente.example/relazione.pdf']);
  const mistaken = take(published, stepById('published.MATERIAL_ERROR'));
  expect(standing(mistaken)).toMatchObject({ relazione: 'superseded', validation_document: 'public' });
  expect(standing(take(mistaken, stepById('correcting.PUBLISH')))).toMatchObject({ relazione: 'public' });
});

it('what the last step publishes without an address stays due', () => {
  const validated = stateIn('validated');
  const payload = { documents: [{ ...FILES[0], where: '' }], bundle: hashText('bundle'), on: '2025-05-02' } as Payload;
  const result = advance(validated, command('PUBLISH', 'RPCT', payload), factsFor(validated), CYCLE);
  if (result.kind === 'refused') throw new Error('refused');
  expect(result.state.value['main']).toBe('published');
  expect(standing(result.state)).toMatchObject({ relazione: 'due', validation_document: 'due' });
});

it('a cycle may have a document made again while it waits: it waits since the first time', () => {
  const cycle = cycleFrom(`lingua it
ciclo PROVA "Prova" {
  ruolo GIUNTA "Giunta"
  documento piano "Piano" scadenza subito
  regione main "Anno" {
    stato bozza "Bozza" iniziale finale {
      su SCRIVI "Scrive" da GIUNTA produce piano
    }
  }
  regione carte "Carte" per_ogni documento {
    stato niente "Niente" iniziale finale {
      su FATTO "Fatto" -> dovuto da GIUNTA richiede documento_prodotto effetti registra_documento_dovuto
    }
    stato dovuto "Dovuto" {
      su RIFATTO "Rifatto" da GIUNTA richiede documento_prodotto effetti registra_documento_dovuto
    }
  }
}
`);
  const written = (state: CycleState, on: string): CycleState => {
    const result = advance(state, command('SCRIVI', 'GIUNTA', { on }), factsFor(state), cycle);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    return result.state;
  };
  const once = written(startCycle(INSTANCE, cycle), '2024-02-01');
  const first = { since: '2024-02-01', by: 'bozza.SCRIVI' };
  expect(once.context.documents['piano']).toEqual({ due: first, publications: [] });
  expect(written(once, '2024-03-01').context.documents['piano']).toEqual({ due: first, publications: [] });
});
