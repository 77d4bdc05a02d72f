import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { editorServices } from './editor-services.ts';

const PLAN = `lingua it
piano ENTE "Prova" periodo 2024 {
  indicatore I1 "Corsi" peso 100% target >= 4 N. fonte registro
}
fonte registro "Registro"
`;
const DATA = 'codice;valore\nI1;5 N.\n';
const services = editorServices(
  analyse({
    revision: 1,
    files: [
      { path: 'piano.piano', kind: 'plan', text: PLAN },
      { path: 'dati.csv', kind: 'actuals', text: DATA },
    ],
    choice: { at: null, targets: 'revised' },
    language: 'it',
  }),
);
const at = PLAN.indexOf('I1');

describe('names', () => {
  it('are found in every file, with their lines', () => {
    const { name, places } = services.references('piano.piano', at);
    expect(name).toBe('I1');
    expect(places.map(({ file, line, text, mark }) => [file, line, text.slice(...mark)])).toEqual([
      ['piano.piano', 3, 'I1'],
      ['dati.csv', 2, 'I1'],
    ]);
    expect(places[0]?.text).toBe('indicatore I1 "Corsi" peso 100% target >= 4 N. fonte registro');
    expect(services.references('piano.piano', 0)).toEqual({ name: '', places: [] });
  });

  it('are given other names, counted by file', () => {
    expect(services.renamable('piano.piano', at)).toEqual({ kind: 'name', name: 'I1' });
    const found = services.rename('piano.piano', at, 'CORSI');
    expect(found).toMatchObject({
      kind: 'edits',
      files: [
        { path: 'piano.piano', count: 1 },
        { path: 'dati.csv', count: 1 },
      ],
    });
    expect(services.rename('piano.piano', at, 'ENTE')).toMatchObject({ kind: 'refused' });
    expect(services.renamable('piano.piano', 0)).toEqual({ kind: 'refused', reason: 'Qui non c’è un nome del piano.' });
  });
});

it('says the score of what a file declares', () => {
  expect(services.results('piano.piano').map(({ text }) => text)).toEqual(['100,00 %', '100,00 %']);
  expect(services.results('elsewhere.piano')).toEqual([]);
});

it('offers the repairs of what was found at a place, in the language of the reader', () => {
  const text = PLAN.replace('fonte registro\n}', 'fonte registo\n}');
  const files = [{ path: 'piano.piano', kind: 'plan', text }] as const;
  const { repairs } = editorServices(
    analyse({ revision: 1, files, choice: { at: null, targets: 'revised' }, language: 'it' }),
  );
  const from = text.indexOf('registo');
  const [repair] = repairs('piano.piano', from, from);
  expect(repair?.label).toBe('Sostituire con registro');
  expect(repair?.edits).toMatchObject([{ text: 'registro', place: { start: { offset: from } } }]);
  expect(repairs('piano.piano', 0, 0)).toEqual([]);
});

it('searches every file', () => {
  const { places, total } = services.search({ text: 'registro', matchCase: false });
  expect(total).toBe(3);
  expect(places.map(({ file, line, text, mark }) => [file, line, text.slice(...mark)])).toEqual([
    ['piano.piano', 3, 'registro'],
    ['piano.piano', 5, 'registro'],
    ['piano.piano', 5, 'Registro'],
  ]);
  expect(places[0]?.text).toBe('indicatore I1 "Corsi" peso 100% target >= 4 N. fonte registro');
});

it('cuts a long line around what is found', () => {
  const files = [
    { path: 'a.md', kind: 'narrative', text: `${'parola '.repeat(40)}qui ${'dopo '.repeat(80)}` },
  ] as const;
  const { search } = editorServices(
    analyse({ revision: 1, files, choice: { at: null, targets: 'revised' }, language: 'it' }),
  );
  const [place] = search({ text: 'qui', matchCase: true }).places;
  expect(place?.text.startsWith('…')).toBe(true);
  expect(place?.text.slice(...place.mark)).toBe('qui');
  expect(place?.text.length).toBeLessThan(210);
});
