import { addDays, type Language } from '@traguardo/model';

/** One all-day event. `revisedAt` is a UTC instant, `day` an ISO day; `alarms` are whole days before it, each at nine. */
export interface IcsEvent {
  /** The same for ever, whatever becomes of the event. */
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** How often the event was changed, and when it was last. */
  readonly sequence: number;
  readonly revisedAt: string;
  readonly isCancelled: boolean;
  readonly alarms: readonly number[];
}

/** A calendar of all-day events. */
export interface IcsCalendar {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly events: readonly IcsEvent[];
}

/**
 * A calendar as the text of a `.ics` file (RFC 5545, names by RFC 7986): lines folded at 75 octets of UTF-8, ended by CRLF.
 * No METHOD: it is a calendar to read or subscribe to, not an invitation. Equal calendars give equal bytes.
 */
export function icsText({ title, description, language, events }: IcsCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Traguardo//Traguardo//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${escaped(title)}`,
    `X-WR-CALNAME:${escaped(title)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: IcsEvent): readonly string[] {
  const { uid, day, title, description, categories, sequence, revisedAt, isCancelled, alarms } = event;
  const revised = compact(revisedAt).replace(/\d{3}Z$/, 'Z');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    // Without METHOD the stamp is the time of the last revision (RFC 5545 3.8.7.2), so no clock is asked.
    `DTSTAMP:${revised}`,
    `LAST-MODIFIED:${revised}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((days) => alarmLines(days, title)),
    'END:VEVENT',
  ];
}

function alarmLines(days: number, title: string): readonly string[] {
  const trigger = days === 0 ? 'PT9H' : days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

/** `2024-01-31` and `2024-01-29T10:00:00.000Z` without their marks. */
function compact(time: string): string {
  return time.replaceAll(/[-:.]/g, '');
}

/** TEXT of RFC 5545 3.3.11; control characters other than the line end and the tab have no place in it. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, ' ')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

const CONTROLS = /[^\P{Cc}\n\t]/gu;

const LONGEST = 75;

/** A content line in pieces of at most 75 octets, a space before each but the first; no character is cut. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
