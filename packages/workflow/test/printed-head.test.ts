import { hashText } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { endsAsPrinted, readHead, shortHead } from '../src/index.ts';

const head = { seq: 19, hash: hashText('a journal') };
const printed = shortHead(head);
const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The characters of a printed head, its hyphens left out. */
const bare = printed.replaceAll('-', '').slice(2);
const typed = (text: string): string => `19-${text}`;

describe('a head to be printed and typed', () => {
  it('is the number of events and five groups of four characters', () => {
    expect(printed).toMatch(/^19(-[0-9A-HJKMNP-TV-Z]{4}){5}$/);
    expect(readHead(printed)).toEqual({ seq: 19, short: bare.slice(0, 19) });
  });

  it('is read whole or short, whatever case, groups and look-alikes', () => {
    const zero = { seq: 7, hash: `sha256:${'0'.repeat(32)}8${'f'.repeat(31)}` };
    const lookalike = shortHead(zero).replaceAll('0', 'o').replaceAll('1', 'l');
    for (const text of [
      shortHead(zero),
      lookalike,
      shortHead(zero).toLowerCase().replaceAll('-', ' '),
      `7:${zero.hash}`,
    ])
      expect(endsAsPrinted(zero, readHead(text)!)).toBe(true);
  });

  it.each([
    '',
    '19',
    '19-',
    '19:sha256:00',
    `20${printed.slice(2)}`,
    `${printed}0`,
    printed.slice(0, -1),
    '19-UUUU-UUUU-UUUU-UUUU-UUUU',
    'x-2K7M',
  ])('refuses %j', (text) => {
    expect(readHead(text)).toBeNull();
  });

  it('finds every single wrong character', () => {
    for (let at = 0; at < bare.length; at += 1)
      for (const other of characters)
        if (other !== bare[at]) expect(readHead(typed(bare.slice(0, at) + other + bare.slice(at + 1)))).toBeNull();
  });

  it('finds every two characters exchanged', () => {
    for (let a = 0; a < bare.length; a += 1)
      for (let b = a + 1; b < bare.length; b += 1) {
        const swapped = Array.from(bare);
        [swapped[a], swapped[b]] = [bare[b]!, bare[a]!];
        if (bare[a] !== bare[b]) expect(readHead(typed(swapped.join('')))).toBeNull();
      }
  });

  it('is not the end of another journal, nor of the same one cut', () => {
    const read = readHead(printed)!;
    expect(endsAsPrinted(head, read)).toBe(true);
    expect(endsAsPrinted({ seq: 19, hash: hashText('another') }, read)).toBe(false);
    expect(endsAsPrinted({ seq: 18, hash: head.hash }, read)).toBe(false);
    expect(endsAsPrinted({ seq: 19, hash: hashText('another') }, head)).toBe(false);
  });
});
