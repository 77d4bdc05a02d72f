import { expect, it } from 'vitest';
import { askedSide, firstSides, PRESENT, type SideSources } from './side-draft.ts';

const files = [{ path: 'piano.piano', kind: 'plan', text: 'lingua it' }] as const;
const sources: SideSources = {
  years: [{ year: 2023, files }],
  versions: [{ id: 'v1', name: 'Lunedì' }],
  brought: [{ name: 'copia.json', files }],
  profile: 'lingua it\nprofilo ALTRO { }',
};

const versionTexts = async (id: string) => (id === 'v1' ? files : null);

it('asks for the original and the revised targets of today first', async () => {
  const drafts = firstSides(true, sources.years);
  expect(await Promise.all(drafts.map((draft) => askedSide(draft, sources, versionTexts)))).toEqual([
    { texts: null, at: 'end', targets: 'original', profile: null },
    { texts: null, at: 'end', targets: 'revised', profile: null },
  ]);
});

it('begins without a revision with the last year put aside, and without one with the day of the monitoring', () => {
  const years = [2022, 2023].map((year) => ({ year, files }));
  expect(firstSides(false, years)[0]).toEqual({ ...PRESENT, source: 'year:2023' });
  expect(firstSides(false, [])[0]).toEqual({ ...PRESENT, at: 'monitoring' });
});

it('takes the texts of a year, of a version, of a file, and another profile', async () => {
  const side = (source: string) => askedSide({ ...PRESENT, source, at: 'monitoring' }, sources, versionTexts);
  expect(await side('year:2023')).toEqual({ texts: files, at: 'monitoring', targets: 'revised', profile: null });
  expect((await side('version:v1'))?.texts).toBe(files);
  expect((await side('brought:0'))?.texts).toBe(files);
  const other = { ...PRESENT, source: 'year:2023', profile: 'other' } as const;
  expect(await askedSide(other, sources, versionTexts)).toMatchObject({ texts: files, profile: sources.profile });
});

it('asks nothing of what is not there', async () => {
  const none = { ...sources, profile: null };
  const side = (source: string) => askedSide({ ...PRESENT, source }, none, versionTexts);
  const gone = ['year:1999', 'brought:7', 'version:gone', 'nonsense'];
  expect(await Promise.all(gone.map(side))).toEqual([null, null, null, null]);
  expect(await askedSide({ ...PRESENT, profile: 'other' }, none, versionTexts)).toBeNull();
});
