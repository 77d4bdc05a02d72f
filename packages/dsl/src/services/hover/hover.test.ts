import { expect, it } from 'vitest';
import { marked } from '../../../test/marked-text.ts';
import { coreVocabulary } from '../../vocabulary/core.ts';
import { definition } from '../definition.ts';
import { hover } from './hover.ts';

const PLAN = `lingua it
fonte infocamere "InfoCamere"
piano P periodo 2024 {
  obiettivo OS1 peso 100% {
    /// Quante ispezioni su quelle previste.
    indicatore A1 "Ispezioni" peso 60% target >= 90% fonte infocamere {
      misura fatte "Eseguite"
      misura previste "Pianificate"
      algoritmo fatte / previste
    }
  }
  consuntivi fine { A1.fatte 3 }
}
`;

function at(before: string, after: string) {
  return marked(PLAN.replace(before + after, `${before}|${after}`));
}

function said(before: string, after: string): string {
  const { program, path, offset } = at(before, after);
  return hover(program, coreVocabulary, path, offset)?.markdown ?? '';
}

it('explains a word of the language, with its English spelling', () => {
  expect(said('A1 "Ispezioni" pe', 'so 60%')).toMatch(/^\*\*peso\*\*\n\n[\s\S]*`weight`/);
});

it('explains a word in the language one reads, and writes it as the file does', () => {
  const { program, path, offset } = marked('language en\nplan P { objective O { compo|sition indicators 40% } }\n');
  const text = hover(program, coreVocabulary, path, offset, 'it')?.markdown;
  expect(text).toMatch(/^\*\*composition\*\*\n\nQuanto contano/);
  expect(text).toContain('`composition indicators 40% operationals 60%`');
  expect(text).toContain('In italiano: `composizione`');
});

it('explains an indicator: title, weight, target, formula in words, source, definition, documentation', () => {
  const text = said('indicatore A', '1 "Isp');
  expect(text).toContain('**A1** (indicatore): Ispezioni');
  expect(text).toContain('Peso: 60,00 %');
  expect(text).toContain('Target: ≥ 90 %');
  expect(text).toContain('Algoritmo: Eseguite / Pianificate');
  expect(text).toContain('Fonte: InfoCamere');
  expect(text).toMatch(/Definizione: `[0-9a-f]{4}-[0-9a-f]{4}`/);
  expect(text).toContain('Quante ispezioni su quelle previste.');
});

it('explains a local measure where it is used', () => {
  expect(said('algoritmo fat', 'te')).toContain('**A1.fatte** (misura): Eseguite');
});

it('says nothing of numbers and of nothing', () => {
  expect(said('peso 6', '0% target')).toBe('');
  expect(said('periodo 2024 {', '\n')).toBe('');
});

it.each([
  ['algoritmo fat', 'te', 'misura fatte'],
  ['fonte info', 'camere {', 'fonte infocamere "'],
  ['{ A1.fa', 'tte 3', 'misura fatte'],
])('finds where a name is declared: %s|%s', (before, after, declaration) => {
  const { program, path, offset } = at(before, after);
  const place = definition(program, coreVocabulary, path, offset);
  expect(PLAN.slice(place?.start.offset).startsWith(declaration)).toBe(true);
});

it('has no definition for a word of the language', () => {
  const { program, path, offset } = at('A1 "Ispezioni" pe', 'so 60%');
  expect(definition(program, coreVocabulary, path, offset)).toBeNull();
});
