import { expect, it } from 'vitest';
import { textWrittenIn, writtenIn } from './written-in.ts';

it('is what the text says, after comments too', () => {
  expect(textWrittenIn('// a plan\nlanguage en\n\nplan BODY "B" period 2025 {\n')).toBe('en');
  expect(textWrittenIn('lingua it\n')).toBe('it');
  expect(textWrittenIn('piano ENTE "La lingua it" periodo 2025 {\n}\n')).toBeNull();
});

it('is what the first plan text says that says one', () => {
  const file = (kind: 'plan' | 'pack', text: string) => ({ path: 'x', kind, text }) as const;
  expect(writtenIn([file('pack', 'language en'), file('plan', ''), file('plan', 'lingua it')])).toBe('it');
  expect(writtenIn([])).toBeNull();
});
