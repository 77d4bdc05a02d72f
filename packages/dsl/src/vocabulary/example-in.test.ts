import { expect, it } from 'vitest';
import { coreVocabulary } from './core.ts';
import { exampleIn } from './example-in.ts';

function italian(concept: string): string {
  const schema = coreVocabulary.clauseOf(concept);
  if (!schema) throw new Error(`${concept} is a clause`);
  return exampleIn(schema, coreVocabulary, 'it');
}

it('writes every word of an example in the language, and numbers as it does', () => {
  expect(italian('target')).toBe('target >= 86,04%');
  expect(italian('gate')).toBe('condizione punteggio(OS1) >= 100% altrimenti 0%');
  expect(italian('else')).toBe('condizione punteggio(OS1) >= 100% altrimenti 0%');
  expect(italian('fields')).toBe('campi atto, motivi');
});

it('leaves texts and codes as they are', () => {
  expect(italian('aka')).toBe('aka D3.1.03');
  expect(italian('table-file')).toBe('file "tables/staff.csv"');
});
