import { compile, declarationForm } from '@traguardo/dsl';
import { expect, it } from 'vitest';
import type { Problem } from '../../workspace/workspace.ts';
import { problemsInForm } from './problems-in-form.ts';

const TEXT = `language en
plan T "Trial" period 2024 { }
cycle YEAR "The year" {
  term piao "Adoption of the plan" deadline 32/01 // a term
  state draft "Plan in draft" initial final
}
`;

it('puts a value that cannot be read at its field, also where the declaration was read up to it alone', () => {
  const program = compile({ files: [{ path: 'a.piano', text: TEXT }] });
  const form = declarationForm(program, program.vocabulary, 'a.piano', TEXT.indexOf('piao'), 'en');
  const problems = program.diagnostics.map(({ code, place }) => ({
    file: 'a.piano',
    code,
    from: place.start.offset,
    to: place.end.offset,
  })) as unknown as readonly Problem[];
  expect(problems.map(({ code }) => code)).toEqual(['date/invalid']);
  expect(form && [...problemsInForm(form, problems).keys()]).toEqual(['deadline#0']);
  const beside = declarationForm(program, program.vocabulary, 'a.piano', TEXT.indexOf('draft'), 'en');
  expect(beside && problemsInForm(beside, problems).size).toBe(0);
});
