import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { codeActions } from './code-actions.ts';
import { complete } from './completion/complete.ts';
import { definition } from './definition.ts';
import { folding } from './folding.ts';
import { hover } from './hover/hover.ts';
import { references } from './references.ts';
import { renamable, rename } from './rename.ts';
import { symbols } from './symbols.ts';

const EXAMPLE = new URL('../../../../examples/alessandria-asti-2024/', import.meta.url);
const path = 'p.piano';

/** Numbers below `most`, the same in every run. */
function createDice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

it.each(['piano.piano', 'prove.piano', 'revisione.piano', 'individuali.piano', 'profilo.piano'])(
  'answers in any text, whole or not: %s',
  (name) => {
    const whole = readFileSync(new URL(name, EXAMPLE), 'utf8').slice(0, 9000);
    const dice = createDice(name.length);
    for (let round = 0; round < 12; round += 1) {
      const from = dice(whole.length);
      const text = whole.slice(0, from) + '{}"`.(,'.charAt(dice(8)) + whole.slice(from + dice(40));
      const program = compile({ files: [{ path, text }], data: [{ path: 'd.csv', text: `codice;valore\n"${text}` }] });
      expect(folding(program, path).every(({ place }) => place.end.offset <= text.length)).toBe(true);
      symbols(program, path);
      codeActions(program, path, 0, text.length);
      for (let ask = 0; ask < 12; ask += 1) {
        const offset = dice(text.length + 10);
        complete(program, coreVocabulary, path, offset);
        hover(program, coreVocabulary, path, offset);
        const declared = definition(program, coreVocabulary, path, offset);
        const places = references(program, coreVocabulary, path, offset);
        expect(places.length > 0).toBe(declared !== null);
        expect(renamable(program, coreVocabulary, path, offset).kind === 'no-name').toBe(declared === null);
        if (ask === 0) rename(program, coreVocabulary, path, offset, 'X y');
      }
    }
  },
  60_000,
);
