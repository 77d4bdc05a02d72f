import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hunk } from '../../workspace/versions/version-comparison.ts';
import { lineDiff } from './line-diff.ts';

/** The later text, made from the earlier one by hunks. */
function applied(before: string, hunks: readonly Hunk[]): string {
  const lines = before.split('\n');
  for (const hunk of hunks.toReversed()) {
    const [old, now] = ['-', '+'].map((own) => hunk.lines.filter(({ sign }) => sign === ' ' || sign === own));
    const at = hunk.before - 1;
    expect(lines.slice(at, at + (old?.length ?? 0))).toEqual(old?.map(({ text }) => text));
    lines.splice(at, old?.length ?? 0, ...(now ?? []).map(({ text }) => text));
  }
  return lines.join('\n');
}

const shown = (hunks: readonly Hunk[]): string[] =>
  hunks.map(({ before, after, lines }) => `${before} ${after}|${lines.map(({ sign, text }) => sign + text).join('|')}`);

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 40 }).map((lines) => lines.join('\n'));

describe('a comparison line by line', () => {
  it('shows what changes with three lines around, near changes together', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm';
    expect(shown(lineDiff(before, before.replace('b', 'B').replace('f', 'F')))).toEqual([
      '1 1| a|-b|+B| c| d| e|-f|+F| g| h| i',
    ]);
    expect(shown(lineDiff(before, before.replace('a\n', '').replace('m', 'm\nn')))).toEqual([
      '1 1|-a| b| c| d',
      '11 10| k| l| m|+n',
    ]);
    expect(lineDiff(before, before.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('leads from one text to the other, both ways, and is empty for one text', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(applied(before, lineDiff(before, after))).toBe(after);
        expect(applied(after, lineDiff(after, before))).toBe(before);
        expect(lineDiff(before, before)).toEqual([]);
      }),
    );
  });

  it('is the shortest: no more lines change than the edits that were made', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(40), { maxLength: 4 }), (before, places) => {
        const lines = before.split('\n');
        for (const place of places) lines.splice(place % (lines.length + 1), 0, 'new');
        const changed = lineDiff(before, lines.join('\n')).flatMap((hunk) =>
          hunk.lines.filter(({ sign }) => sign !== ' '),
        );
        expect(changed).toHaveLength(places.length);
      }),
    );
  });

  it('of two long texts with nothing in common ends, and tells them replaced', () => {
    const [before, after] = ['x', 'y'].map((name) => Array.from({ length: 4000 }, (_, line) => name + line).join('\n'));
    const [hunk] = lineDiff(before ?? '', after ?? '');
    expect(hunk?.lines).toHaveLength(8000);
  });
});
