import { expect, it } from 'vitest';
import { askedSide, FIRST_SIDES, type SideSources } from './side-draft.ts';

const files = [{ path: 'piano.piano', kind: 'plan', text: 'lingua it' }] as const;
const sources: SideSources = {
  years: [{ year: 2023, files }],
  versions: [{ id: 'v1', name: 'Lunedì' }],
  brought: [{ name: 'copia.json', files }],
  profile: 'lingua it\nprofilo ALTRO { }',
};

const versionTexts = async (id: string) => (id === 'v1' ? files : null);

it('asks for the original and the revised targets of today first', async () => {
  expect(await Promise.all(FIRST_SIDES.map((draft) => askedSide(draft, sources, versionTexts)))).toEqual([
    { texts: null, at: 'end', targets: 'original', profile: null },
    { texts: null, at: 'end', targets: 'revised', profile: null },
  ]);
});

it('takes the texts of a year, of a version, of a file, and another profile', async () => {
  const side = (source: string) => askedSide({ source, at: 'july', targets: 'revised' }, sources, versionTexts);
  expect(await side('year:2023')).toEqual({ texts: files, at: 'july', targets: 'revised', profile: null });
  expect((await side('version:v1'))?.texts).toBe(files);
  expect((await side('brought:0'))?.texts).toBe(files);
  expect(await side('profile')).toMatchObject({ texts: null, profile: sources.profile });
});

it('asks nothing of what is not there', async () => {
  const none = { ...sources, profile: null };
  const side = (source: string) => askedSide({ source, at: 'end', targets: 'revised' }, none, versionTexts);
  const gone = ['year:1999', 'brought:7', 'version:gone', 'profile', 'nonsense'];
  expect(await Promise.all(gone.map(side))).toEqual([null, null, null, null, null]);
});
