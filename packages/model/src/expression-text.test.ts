import { expect, it } from 'vitest';
import type { Expression, FunctionName } from './expression.ts';
import { expressionText } from './expression-text.ts';

const place = { file: '', start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };
const word = (written: string): Expression => ({ kind: 'word', word: written, place });
const call = (name: FunctionName, ...args: readonly Expression[]): Expression => ({ kind: 'call', name, args, place });

it('says what of the plan a function is given in the words of the language', () => {
  const compared = call('benchmark', { kind: 'code', code: 'pareto', place }, word('mean'));
  expect(expressionText(compared, 'it')).toBe('confronto(pareto; media_nazionale)');
  expect(expressionText(compared, 'en')).toBe('benchmark(pareto; mean)');
  expect(expressionText(call('mean', word('operationals')), 'it')).toBe('media(operativi)');
});

it('leaves the rows and columns of a table as they are called', () => {
  const cell = call('cell', { kind: 'code', code: 'staff', place }, word('mean'), word('areas'));
  expect(expressionText(cell, 'it')).toBe('cella(staff; mean; areas)');
});
