import { expect, it } from 'vitest';
import { askedSide, FIRST_SIDES, type SideSources } from './side-draft.ts';

const files = [{ path: 'piano.piano', kind: 'plan', text: 'lingua it' }] as const;
const sources: SideSources = {
  years: [{ year: 2023, files }],
  brought: [{ name: 'copia.json', files }],
  profile: 'lingua it\nprofilo ALTRO { }',
};

it('asks for the original and the revised targets of today first', () => {
  expect(FIRST_SIDES.map((draft) => askedSide(draft, sources))).toEqual([
    { texts: null, at: 'end', targets: 'original', profile: null },
    { texts: null, at: 'end', targets: 'revised', profile: null },
  ]);
});

it('takes the texts of a year, of a file, and another profile', () => {
  const side = (source: string) => askedSide({ source, at: 'july', targets: 'revised' }, sources);
  expect(side('year:2023')).toEqual({ texts: files, at: 'july', targets: 'revised', profile: null });
  expect(side('brought:0')?.texts).toBe(files);
  expect(side('profile')).toMatchObject({ texts: null, profile: sources.profile });
});

it('asks nothing of what is not there', () => {
  const side = (source: string) => askedSide({ source, at: 'end', targets: 'revised' }, { ...sources, profile: null });
  expect([side('year:1999'), side('brought:7'), side('profile'), side('nonsense')]).toEqual([null, null, null, null]);
});
