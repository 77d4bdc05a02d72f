import { expect, it } from 'vitest';
import { SAMPLE_PATH, SAMPLE_TEXT } from '../../test/sample-plan.ts';
import { analyse, analysisOf, compiled, foundEarly, slipsEarly } from './analyse.ts';
import type { Analysis } from '../workspace/workspace.ts';
import type { AnalysisInput } from './protocol.ts';

const input = (text: string): AnalysisInput => ({
  revision: 1,
  files: [{ path: SAMPLE_PATH, kind: 'plan', text }],
  choice: { at: null, targets: 'revised' },
  language: 'it',
});
const at = SAMPLE_TEXT.indexOf('peso');
const BROKEN = `${SAMPLE_TEXT.slice(0, at)}!${SAMPLE_TEXT.slice(at)}`;

function found(now: string, before: string) {
  const read = analyse(input(before));
  return foundEarly(compiled(input(now)), analysisOf(read), read);
}

it('gives the mistakes that were not there before, at their places', () => {
  const { problems } = found(BROKEN, SAMPLE_TEXT);
  expect(problems.map(({ severity, from }) => [severity, from])).toContainEqual(['error', at]);
  const whole = analysisOf(analyse(input(BROKEN)));
  expect(whole.problems).toEqual(expect.arrayContaining([...problems]));
});

it('gives those that were mended, and none that only an evaluation finds', () => {
  const { gone } = found(SAMPLE_TEXT, BROKEN);
  expect(gone.map(({ severity, from }) => [severity, from])).toContainEqual(['error', at]);
  const whole = analysisOf(analyse(input(SAMPLE_TEXT)));
  const said = whole.problems.map(({ message }) => message);
  expect(gone.filter(({ message }) => said.includes(message))).toEqual([]);
});

it('gives none that only moved', () => {
  expect(found(`\n\n${SAMPLE_TEXT}`, SAMPLE_TEXT)).toMatchObject({ problems: [], gone: [] });
});

it('gives slips of writing before the rest is read, those known already left out', () => {
  const [fine, broken] = [SAMPLE_TEXT, BROKEN].map((text) => analysisOf(analyse(input(text))));
  const { problems } = slipsEarly(input(BROKEN), fine as Analysis);
  expect(problems.map(({ from }) => from)).toEqual([at]);
  expect(broken?.problems).toEqual(expect.arrayContaining([...problems]));
  expect(slipsEarly(input(BROKEN), broken as Analysis).problems).toEqual([]);
});
