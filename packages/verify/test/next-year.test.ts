import { compile } from '@traguardo/dsl';
import { expect, it } from 'vitest';
import { nextYear, tellRollForward } from '../src/next-year.ts';

function toldOf(indicators: number): readonly string[] {
  const lines = Array.from({ length: indicators }, (_, at) => `  indicatore I${at + 1} "Atti" target >= 2 N.\n`);
  const text = `lingua it\npiano ENTE "Ente" periodo 2024 {\n${lines.join('')}}\n`;
  const told = tellRollForward(nextYear(compile({ files: [{ path: 'a.piano', text }] }), 2025), 2025, 'it');
  return told.find(({ heading }) => heading === `Target 2025 da fissare: ${indicators} (valgono nd)`)?.lines ?? [];
}

it('says how far it is, to the end', () => {
  const text = 'lingua it\npiano ENTE "Ente" periodo 2024 { indicatore I "Atti" target >= 2 N. }\n';
  const heard: (readonly [done: number, total: number])[] = [];
  nextYear(compile({ files: [{ path: 'a.piano', text }] }), 2025, (done, total) => heard.push([done, total]));
  expect(heard).toEqual([1, 2, 3].map((done) => [done, 3]));
});

it('names the codes of what is to be set, of many the first and how many more', () => {
  expect(toldOf(2)).toEqual(['I1, I2']);
  expect(toldOf(100)[0]).toMatch(/^I1, .*, I100$/);
  expect(toldOf(120)[0]).toMatch(/^I1, .*, I100 e altri 20$/);
});
