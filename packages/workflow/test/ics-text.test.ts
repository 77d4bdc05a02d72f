import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type IcsCalendar, type IcsEvent, icsText } from '../src/ics/ics-text.ts';

const EVENT: IcsEvent = {
  uid: 'report.2024.alessandria_asti@traguardo',
  day: '2025-06-30',
  title: 'Approvazione della Relazione',
  description: 'D.Lgs. 150/2009, art. 10, c. 1, lett. b; se passa: niente assunzioni\nné premi',
  categories: ['Giunta', 'OIV'],
  sequence: 2,
  revisedAt: '2025-04-30T10:15:30.123Z',
  isCancelled: false,
  alarms: [30, 7, 1, 0],
};

const CALENDAR: IcsCalendar = {
  title: 'Ciclo 2024',
  description: 'I termini dell’anno',
  language: 'it',
  events: [EVENT],
};

it('writes an event as RFC 5545 asks', () => {
  expect(icsText(CALENDAR).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Traguardo//Traguardo//IT',
    'CALSCALE:GREGORIAN',
    'NAME;LANGUAGE=it:Ciclo 2024',
    'X-WR-CALNAME:Ciclo 2024',
    'DESCRIPTION;LANGUAGE=it:I termini dell’anno',
    'BEGIN:VEVENT',
    'UID:report.2024.alessandria_asti@traguardo',
    'DTSTAMP:20250430T101530Z',
    'LAST-MODIFIED:20250430T101530Z',
    'SEQUENCE:2',
    'DTSTART;VALUE=DATE:20250630',
    'DTEND;VALUE=DATE:20250701',
    'SUMMARY:Approvazione della Relazione',
    String.raw`DESCRIPTION:D.Lgs. 150/2009\, art. 10\, c. 1\, lett. b\; se passa: niente a`,
    String.raw` ssunzioni\nné premi`,
    'CATEGORIES:Giunta,OIV',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    ...['-P29DT15H', '-P6DT15H', '-PT15H', 'PT9H'].flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Approvazione della Relazione',
      `TRIGGER:${trigger}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('is read back by another program, whatever is written in it', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(texts, texts, fc.array(texts, { maxLength: 3 }), (title, description, categories) => {
      const text = icsText({ ...CALENDAR, events: [{ ...EVENT, title, description, categories }] });
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const [event] = readBack(text);
      expect(event?.summary).toBe(asKept(title));
      expect(event?.description).toBe(asKept(description));
      expect(event?.component.getFirstProperty('categories')?.getValues() ?? []).toEqual(categories.map(asKept));
    }),
    { numRuns: 300 },
  );
});

it('has its day, its alarms at nine and its revision for another program', () => {
  const [event] = readBack(icsText(CALENDAR));
  expect(event?.startDate.toString()).toBe('2025-06-30');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.endDate.toString()).toBe('2025-07-01');
  expect(event?.sequence).toBe(2);
  const alarms = (event?.component.getAllSubcomponents('valarm') ?? []).map((alarm) => {
    const start = event?.startDate.clone();
    if (start) start.isDate = false; // midnight, from which the alarm counts
    start?.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    return start?.toString();
  });
  expect(alarms).toEqual(['2025-05-31T09:00:00', '2025-06-23T09:00:00', '2025-06-29T09:00:00', '2025-06-30T09:00:00']);
});

it('says that an event is off', () => {
  const [event] = readBack(icsText({ ...CALENDAR, events: [{ ...EVENT, isCancelled: true, alarms: [] }] }));
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

function readBack(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** Control characters become spaces, line ends one kind, broken halves of a character the mark for what is unknown. */
function asKept(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ');
}
