import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import {
  createEvent,
  cycleCalendar,
  cycleHash,
  emptyHead,
  type EventRecord,
  headAfter,
  type IcsEvent,
  icsText,
  type Payload,
} from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { command, INSTANCE, names, START } from './fake-steps.ts';

const OPTIONS = { instance: INSTANCE, definition: CYCLE };
const FACTS = factsFor(START);
const ACT = { number: '2/2024', date: '2024-02-05', organ: 'Giunta', title: 'PIAO 2024-2026' };
const FILES = [{ title: 'PIAO', hash: FACTS.planHash, where: 'https://www.ente.example/piao.pdf' }];

const STEPS: readonly (readonly [type: string, role: string, payload: Payload, at: string])[] = [
  ['CLOSE_DRAFT', 'CONTROLLER', {}, '2024-01-20T09:00:00.000Z'],
  ['SUBMIT', 'VERTICE', {}, '2024-01-25T09:00:00.000Z'],
  ['APPROVE', 'ORGANO', { act: ACT }, '2024-02-05T16:30:00.000Z'],
  ['PUBLISH_DOCUMENT', 'RPCT', { subject: 'piao', documents: FILES }, '2024-02-07T08:00:00.000Z'],
  ['YEAR_END', 'CLOCK', {}, '2025-01-02T09:00:00.000Z'],
];

/** The journal of the first steps of a year. */
function journal(count: number): readonly EventRecord[] {
  return STEPS.slice(0, count).reduce<readonly EventRecord[]>((events, [type, role, payload, at], index) => {
    const last = events.at(-1);
    const head = last === undefined ? emptyHead(INSTANCE, CYCLE) : headAfter(last);
    return [
      ...events,
      createEvent(head, command(type, role, payload, { at, id: `e${index}` }), FACTS, cycleHash(CYCLE)),
    ];
  }, []);
}

function calendar(count: number, role: string | null = null): readonly IcsEvent[] {
  const made = cycleCalendar(journal(count), OPTIONS, names('it'), role);
  if (made.kind === 'broken') throw new Error(JSON.stringify(made));
  return made.events;
}

const byUid = (events: readonly IcsEvent[], start: string): IcsEvent | undefined =>
  events.find(({ uid }) => uid.startsWith(start));

it('has every term of the year that has a day, before anything is done', () => {
  expect(calendar(0).map(({ day, title, sequence }) => `${day} ${title} ${sequence}`)).toEqual([
    '2024-01-31 Adozione del PIAO 0',
    '2024-07-31 Monitoraggio 0',
    '2024-12-31 Fine dell’anno 0',
    '2025-04-30 Bilancio d’esercizio 0',
    '2025-04-30 Dati definitivi 0',
    '2025-05-31 Valutazione 0',
    '2025-06-30 Approvazione della Relazione 0',
    '2025-06-30 Validazione della Relazione 0',
  ]);
});

it('says who, which law, and what follows when it passes', () => {
  const piao = byUid(calendar(0), 'term.piao');
  expect(piao).toMatchObject({
    uid: 'term.piao.2024.alessandria_asti@traguardo',
    categories: ['Giunta (o Presidente, Commissario)'],
    alarms: [30, 7, 1, 0],
    revisedAt: '2023-12-31T23:00:00.000Z',
  });
  expect(piao?.description).toContain('D.M. 132/2022, art. 8');
  expect(piao?.description).toContain('non può assumere');
});

it('revises only what an event changes, at the time of that event', () => {
  const events = calendar(3);
  expect(byUid(events, 'term.piao')).toMatchObject({
    sequence: 1,
    revisedAt: '2024-02-05T16:30:00.000Z',
    alarms: [],
    isCancelled: false,
  });
  expect(byUid(events, 'term.piao')?.description).toContain('con 5 giorni di ritardo');
  expect(byUid(events, 'term.report')).toMatchObject({ sequence: 0, revisedAt: '2023-12-31T23:00:00.000Z' });
  expect(byUid(events, 'document.piao.1')).toMatchObject({ day: '2024-02-05', sequence: 0, alarms: [30, 7, 1, 0] });
  const published = byUid(calendar(4), 'document.piao.1');
  expect(published).toMatchObject({ day: '2024-02-05', sequence: 1, revisedAt: '2024-02-07T08:00:00.000Z' });
  expect(published?.description).toContain('Pubblicato il 07/02/2024, con 2 giorni di ritardo.');
});

it('leaves what the end of the year closes on its day, and never calls the calendar late', () => {
  const events = calendar(5);
  expect(byUid(events, 'term.monitoring')).toMatchObject({ day: '2024-07-31', isCancelled: true, sequence: 1 });
  expect(byUid(events, 'term.monitoring')?.description).toContain('Non corre più dal 02/01/2025.');
  expect(byUid(events, 'term.year_end')).toMatchObject({ day: '2024-12-31', isCancelled: false });
  expect(byUid(events, 'term.year_end')?.description).toContain('Fatto il 02/01/2025.');
});

it('is that of one role', () => {
  expect(calendar(3, 'RPCT').map(({ title }) => title)).toEqual([
    'Pubblicare: PIAO sul sito istituzionale',
    'Pubblicare: PIAO sul Portale PIAO',
  ]);
  expect(calendar(0, 'CONSIGLIO').map(({ title }) => title)).toEqual(['Bilancio d’esercizio']);
});

it('has for a role the term to which its step leads, and says to it what became of that', () => {
  const titles = calendar(0, 'CONTROLLER').map(({ title }) => title);
  expect(titles).toEqual(['Adozione del PIAO', 'Monitoraggio', 'Dati definitivi']);
  expect(calendar(0, 'VERTICE')).toEqual([]);
  const met = byUid(calendar(3, 'CONTROLLER'), 'term.piao');
  expect(met).toMatchObject({ sequence: 1, alarms: [] });
  expect(met?.description).toContain('con 5 giorni di ritardo');
  expect(calendar(2, 'VERTICE').map(({ title }) => title)).toEqual(['Adozione del PIAO']);
});

it('is the same bytes for the same journal, and another program reads it', () => {
  const text = (): string => {
    const made = cycleCalendar(journal(4), OPTIONS, names('en'));
    if (made.kind === 'broken') throw new Error('broken');
    return icsText(made);
  };
  expect(text()).toBe(text());
  const events = new ICAL.Component(ICAL.parse(text()) as unknown[]).getAllSubcomponents('vevent');
  const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
  expect(new Set(uids).size).toBe(uids.length);
  expect(events.map((event) => String(event.getFirstPropertyValue('summary')))).toContain('Adoption of the PIAO');
});

it('a changed journal gives no calendar', () => {
  const [first, ...rest] = journal(2);
  const forged = [{ ...(first as EventRecord), actor: 'altri' }, ...rest];
  expect(cycleCalendar(forged, OPTIONS, names('it'))).toMatchObject({ kind: 'broken', code: 'hash' });
});
