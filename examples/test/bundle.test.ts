import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plugin } from '@traguardo/gender-budget';
import { canonicalJson, hashText, type Json } from '@traguardo/model';
import { verificationDocument, verifyBundle } from '@traguardo/verify';
import {
  type EventRecord,
  eventHash,
  eventLine,
  exportBundle,
  type Head,
  importBundle,
  readHead,
  shortHead,
} from '@traguardo/workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realYear } from './real-year.ts';

const PLUGINS = [plugin];

let year: string;
let folder: string;
beforeAll(async () => {
  year = await realYear();
  folder = mkdtempSync(join(tmpdir(), 'traguardo-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bundle of the real year', () => {
  test('holds, with every step and every figure worked out anew', () => {
    const result = verifyBundle(year, { plugins: PLUGINS });
    expect(result).toMatchObject({ kind: 'whole', missing: [], checked: { events: 43, figures: 551, texts: 3 } });
    if (result.kind !== 'whole') throw new Error(result.kind);
    expect(result.steps.every(({ recomputed }) => recomputed)).toBe(true);
    expect(result.folded.state.value['main']).toBe('published');
  });

  test('read and written again is the same bytes', () => {
    const read = importBundle(year);
    expect(read.kind === 'whole' && exportBundle(read)).toBe(year);
  });

  test.each(['Europe/Rome', 'Pacific/Kiritimati', 'America/New_York'])(
    'made again in %s it is the same bytes',
    async (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(
          { 'Europe/Rome': -60, 'Pacific/Kiritimati': -840, 'America/New_York': 300 }[zone],
        );
        expect(await realYear()).toBe(year);
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  test('verified under other locales and time zones it gives the same bytes', () => {
    const path = join(folder, 'anno.traguardo');
    writeFileSync(path, year);
    const here = `${JSON.stringify(verificationDocument(verifyBundle(year, { plugins: PLUGINS }), 'it'), null, 2)}\n`;
    const places = [
      ['Asia/Kolkata', 'tr_TR.UTF-8'],
      ['America/New_York', 'ar_EG.UTF-8'],
      ['Pacific/Kiritimati', 'de_DE.UTF-8'],
    ] as const;
    for (const [TZ, LC_ALL] of places) {
      const args = ['packages/cli/bin/traguardo.js', 'cycle', 'verify', path, '--json', '--lang', 'it'];
      const there = execFileSync(process.execPath, args, {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
        encoding: 'utf8',
      });
      expect(there).toBe(here);
    }
  });
});

describe('every byte of the bundle counts', () => {
  /** The byte changed in its last bit, and in another way that depends on where it stands. */
  const changes = (position: number): readonly number[] => [1, 1 + ((position * 149) % 254)];

  // As strict as the decoder of the workflow, and faster.
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** What a change makes of a line: its text, null when it is no UTF-8 any more. */
  function changed(bytes: Uint8Array, position: number, by: number): string | null {
    const copy = Uint8Array.from(bytes);
    copy[position] = (copy[position] ?? 0) ^ by;
    try {
      return utf8.decode(copy);
    } catch {
      return null;
    }
  }

  /** Every position of a text whose change `isFound` does not see. */
  function missed(text: string, isFound: (changed: string) => boolean): readonly number[] {
    const bytes = bytesOf(text);
    return Array.from(bytes.keys()).filter((position) =>
      changes(position).some((by) => {
        const line = changed(bytes, position, by);
        return line !== null && line !== text && !isFound(line);
      }),
    );
  }

  const parsed = (text: string): Json | undefined => {
    try {
      return JSON.parse(text) as Json;
    } catch {
      return undefined;
    }
  };

  const isCanonical = (value: Json, text: string): boolean => {
    try {
      return canonicalJson(value) === text;
    } catch {
      return false;
    }
  };

  const read = () => {
    const bundle = importBundle(year);
    if (bundle.kind !== 'whole') throw new Error('the year does not hold');
    const lines = year.split('\n').slice(0, -1);
    return { ...bundle, header: lines[0] ?? '', lines };
  };

  test('the header: each byte changed in two ways, through the whole reading', () => {
    const { header } = read();
    const rest = year.slice(header.length);
    expect(missed(header, (line) => importBundle(line + rest).kind === 'broken')).toEqual([]);
  });

  test(
    'the last event: each byte changed is no JSON, not canonical, or has another hash; of the others every 29th',
    { timeout: 240_000 },
    () => {
      for (const event of read().events) {
        const line = eventLine(event);
        const bytes = bytesOf(line);
        const unseen = Array.from(bytes.keys()).filter((position) => {
          const text = changed(bytes, position, changes(position)[1] ?? 1);
          const value = text === null ? undefined : parsed(text);
          if (text === null || value === undefined || !isCanonical(value, text)) return false;
          // A canonical line says one thing only: another line is another event, and its hash covers all but itself.
          const other = value as unknown as EventRecord;
          return text === line || (position % 29 === 0 && eventHash(other) === other.hash);
        });
        expect(unseen).toEqual([]);
      }
    },
  );

  test('the texts: each byte changed in two ways is no JSON, not canonical, or another text, so another hash', () => {
    for (const { hash, text } of read().blobs) {
      expect(hashText(text)).toBe(hash);
      // Canonical JSON writes a text character by character: what holds for each part holds for the whole.
      const parts = text.match(/[^]{1,60}/gu) ?? [];
      const written = parts.map((part) => JSON.stringify(part).slice(1, -1));
      expect(canonicalJson({ hash, text })).toBe(`{"hash":"${hash}","text":"${written.join('')}"}`);
      for (const [index, part] of written.entries()) {
        const found = (line: string): boolean => {
          const value = parsed(`"${line}"`);
          return value === undefined || !isCanonical(value, `"${line}"`) || value !== parts[index];
        };
        expect(missed(part, found)).toEqual([]);
      }
    }
  });

  test('line ends, and positions all over the file, through the whole reading', () => {
    const bytes = bytesOf(year);
    const ends = Array.from(bytes.keys()).filter((position) => bytes[position] === 10);
    const sample = Array.from({ length: 150 }, (_, index) => Math.floor(((index + 0.5) * bytes.length) / 150));
    const unseen = [...ends, ...sample].filter((position) => {
      const text = changed(bytes, position, changes(position)[1] ?? 1);
      return text !== null && importBundle(text).kind !== 'broken';
    });
    expect(unseen).toEqual([]);
  });

  test('a cut end, a doubled line, two lines exchanged', () => {
    const { lines } = read();
    const written = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
    for (let at = 0; at < lines.length; at += 1) {
      expect(importBundle(written(lines.slice(0, at))).kind).toBe('broken');
      expect(importBundle(written(lines.toSpliced(at, 1, lines[at]!, lines[at]!))).kind).toBe('broken');
      if (at > 0)
        expect(importBundle(written(lines.toSpliced(at - 1, 2, lines[at]!, lines[at - 1]!))).kind).toBe('broken');
    }
  });
});

describe('a history written anew with right hashes', () => {
  /** The bundle with one event changed and every hash after it made right again, as a forger would. */
  function forged(seq: number, change: (event: EventRecord) => EventRecord): string {
    const bundle = importBundle(year);
    if (bundle.kind !== 'whole') throw new Error('the year does not hold');
    const events: EventRecord[] = [];
    for (const event of bundle.events) {
      const own = event.seq === seq ? change(event) : event;
      const chained = { ...own, prev: events.at(-1)?.hash ?? own.prev };
      events.push({ ...chained, hash: eventHash(chained) });
    }
    return exportBundle({ ...bundle, events });
  }

  test('another score is found, and named', () => {
    const text = forged(31, (event) => {
      const { facts } = event.payload;
      const scores = { ...facts.figures.scores, ENTE: '100.00' };
      return { ...event, payload: { ...event.payload, facts: { ...facts, figures: { ...facts.figures, scores } } } };
    });
    expect(importBundle(text).kind).toBe('whole');
    expect(verifyBundle(text, { plugins: PLUGINS })).toMatchObject({
      kind: 'broken',
      code: 'facts',
      seq: 31,
      differences: [{ path: 'figures.scores.ENTE', recorded: '100.00', computed: '99.90' }],
    });
  });

  test('another actor is found against the printed head alone', () => {
    const text = forged(39, (event) => ({ ...event, actor: 'Un altro' }));
    const { head } = importBundle(year) as { readonly head: Head };
    expect(verifyBundle(text, { plugins: PLUGINS }).kind).toBe('whole');
    expect(verifyBundle(text, { plugins: PLUGINS, head: readHead(shortHead(head)) })).toMatchObject({
      kind: 'broken',
      code: 'head',
    });
  });

  test('without the plugin of the plan the reader is told so', () => {
    expect(verifyBundle(year)).toMatchObject({ kind: 'broken', code: 'facts', lacking: ['@traguardo/gender-budget'] });
  });
});
