import { expect, it } from 'vitest';
import { SAMPLE_PATH, SAMPLE_TEXT } from '../../test/sample-plan.ts';
import { analyse, analysisOf, compiled, newProblems } from './analyse.ts';
import type { AnalysisInput } from './protocol.ts';

const input = (text: string): AnalysisInput => ({
  revision: 1,
  files: [{ path: SAMPLE_PATH, kind: 'plan', text }],
  choice: { at: null, targets: 'revised' },
  language: 'it',
});
const before = analysisOf(analyse(input(SAMPLE_TEXT)));

it('gives the mistakes that were not there before, at their places', () => {
  const at = SAMPLE_TEXT.indexOf('peso');
  const text = `${SAMPLE_TEXT.slice(0, at)}!${SAMPLE_TEXT.slice(at)}`;
  const found = newProblems(compiled(input(text)), before);
  expect(found.map(({ severity, from }) => [severity, from])).toContainEqual(['error', at]);
  const whole = analysisOf(analyse(input(text)));
  expect(whole.problems).toEqual(expect.arrayContaining([...found]));
});

it('gives none that only moved', () => {
  expect(newProblems(compiled(input(`\n\n${SAMPLE_TEXT}`)), before)).toEqual([]);
});
