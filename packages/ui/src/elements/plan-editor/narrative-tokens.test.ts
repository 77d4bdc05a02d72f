import { expect, it } from 'vitest';
import { isInLive, narrativeTokens } from './narrative-tokens.ts';

it('tells headings, emphasis and the pieces of live figures apart', () => {
  const text = '# Premessa\n\nCon **forza** {{se(valore(PIRA07) > 86,04%; "sopra"; "sotto")}}.\n';
  expect(narrativeTokens(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)).toEqual([
    'heading # Premessa',
    'strong **forza**',
    'brace {{',
    'function se',
    'function valore',
    'word PIRA07',
    'comparison >',
    'number 86,04%',
    'text "sopra"',
    'text "sotto"',
    'brace }}',
  ]);
});

it('knows what stands inside braces, also while they are open', () => {
  const text = 'Uno {{val}} due {{va\n\ntre';
  const inside = Array.from(text, (_, at) => (isInLive(text, at) ? '^' : '.')).join('');
  expect(inside).toBe('......^^^^........^^^^...');
});
