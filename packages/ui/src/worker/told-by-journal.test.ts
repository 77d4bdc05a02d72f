import type { CycleContext } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { editedFiles } from '../elements/plan-view/edited-files.ts';
import { journalSays } from '../workspace/cycle/journal-says.ts';
import type { Problem, WorkspaceFile } from '../workspace/workspace.ts';
import { analyse, analysisOf } from './analyse.ts';

const PLAN: WorkspaceFile = {
  path: 'piano.piano',
  kind: 'plan',
  text: `lingua it
piano ENTE "Ente" periodo 2024 {
  indicatore A "Uno" peso 60% target >= 10 N. fonte "x"
  indicatore B "Due" peso 40% target >= 10 N. fonte "x"
}
revisione R1 "Luglio" al 18/09/2024 {
  modifica A target >= 5 N. motivo "Meno fondi"
  modifica B target >= 8 N. motivo "Meno fondi"
}
consuntivi fine al 31/12/2024 { A 3 N.; B 4 N. }
`,
};

const item = (code: string) => ({ code, what: '', old: '', new: '', cause: '', evidence: '' });
const act = { number: '122', date: '2024-09-18', organ: 'Giunta', title: 'Rimodulazione' };

/** The problems while the journal has a change of these codes, ended so, and a cause for A. */
function problems(end: 'approved' | 'rejected', ...codes: readonly string[]): readonly Problem[] {
  const change = { end, version: end === 'approved' ? 2 : null, items: codes.map(item) };
  const context = { causes: [{ code: 'a', cause: 'Ritardo' }], changes: [change], versions: [{ version: 2, act }] };
  const journal = journalSays(context as unknown as CycleContext);
  const choice = { at: null, targets: 'revised' } as const;
  return analysisOf(analyse({ revision: 1, files: [PLAN], choice, language: 'it', journal })).problems;
}

const of = (code: string, all: readonly Problem[]): readonly Problem[] => all.filter((one) => one.code === code);

it('a cause that the journal has is not asked for again', () => {
  expect(of('missed/no-cause', problems('rejected')).map(({ line }) => line)).toEqual([4]);
});

it('a revision without act is offered the one by which all it changes was approved', () => {
  const found = of('target/loosened', problems('approved', 'A', 'B', 'C'));
  expect(found.map(({ line, fixes }) => [line, fixes.length])).toEqual([
    [7, 1],
    [8, 1],
  ]);
  const [fix] = found[0]?.fixes ?? [];
  expect(fix?.label).toBe('Aggiungere «atto "122/2024"»');
  const [mended] = editedFiles([PLAN], fix?.edits ?? []);
  expect(mended?.text).toContain('revisione R1 "Luglio" al 18/09/2024 atto "122/2024" {');
  const choice = { at: null, targets: 'revised' } as const;
  const { problems: left } = analysisOf(
    analyse({ revision: 2, files: mended ? [mended] : [], choice, language: 'it' }),
  );
  expect(of('target/loosened', left)).toEqual([]);
  expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('is offered none where the act says less, or the change was not approved', () => {
  expect(of('target/loosened', problems('approved', 'A')).flatMap(({ fixes }) => fixes)).toEqual([]);
  expect(of('target/loosened', problems('rejected', 'A', 'B')).flatMap(({ fixes }) => fixes)).toEqual([]);
});
