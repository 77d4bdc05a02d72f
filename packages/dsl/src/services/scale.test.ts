import { expect, it } from 'vitest';
import { marked } from '../../test/marked-text.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { complete } from './completion/complete.ts';
import { hover } from './hover/hover.ts';
import { rename } from './rename.ts';

const PLAN = `lingua it
indicatore A1 "Giudizio" target 100% { scala { buono 100% "Buono"; scarso 0% "Scarso" } }
indicatore A2 target >= 90% punteggio lineare da_partenza partenza 70%
consuntivi fine { A1 scarso }
`;

function at(before: string, after: string) {
  return marked(PLAN.replace(before + after, `${before}|${after}`));
}

it('explains a word of a scale', () => {
  const { program, path, offset } = at('scala { bu', 'ono');
  expect(hover(program, coreVocabulary, path, offset)?.markdown).toContain('**buono** (parola della scala): Buono');
});

it('gives a word of a scale another name, where it is declared and where it is a value', () => {
  const { program, path, offset } = at('scarso 0% "Sc', 'arso"');
  const start = offset - 'scarso 0% "Sc'.length;
  const renamed = rename(program, coreVocabulary, path, start, 'pessimo');
  expect('edits' in renamed ? renamed.edits : renamed).toHaveLength(2);
});

it('offers and explains the words of the scorings', () => {
  const written = at('punteggio ', 'lineare');
  const labels = complete(written.program, coreVocabulary, written.path, written.offset).options.map(
    ({ label }) => label,
  );
  expect(labels).toEqual(expect.arrayContaining(['lineare', 'scostamento', 'min', 'da_partenza']));
  const { program, path, offset } = at('da_par', 'tenza');
  expect(hover(program, coreVocabulary, path, offset)?.markdown).toContain('0 % al valore di partenza');
});
