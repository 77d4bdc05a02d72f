import { expect, it } from 'vitest';
import { analyse } from '../../worker/analyse.ts';
import { planPlaces } from '../cycle-changes/plan-places.ts';
import { changedAt } from './changed-at.ts';
import { createNodeFinder, nodePlace } from './node-at.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';

const TEXT = `lingua it
fonte registro "Registro"
piano ENTE "Camera di prova" periodo 2024 {
  ambito A "Ambito" peso 100% {
    indicatore A1 "Uno" peso 50% target >= 80% fonte registro
    indicatore A2 "Due" peso 50% target >= 80% fonte registro
  }
}
individuale SG "Segretario generale" {
  obiettivo SG1 "Tempi di pagamento" peso 100% target >= 1%
}
revisione R1 al 18/09/2024 {
  modifica A1 target >= 60% motivo "Meno personale"
}
`;
const PATH = 'piano.piano';
const { program } = analyse({
  revision: 1,
  files: [{ path: PATH, kind: 'plan', text: TEXT }],
  choice: { at: null, targets: 'revised' },
  language: 'it',
});
const written = { plan: program.plan, spots: NO_SPOTS };

it('knows a node that is changed during the year, on its own line and on that of the revision', () => {
  expect(changedAt(written, PATH, TEXT.indexOf('"Uno"'))).toBe('A1');
  expect(changedAt(written, PATH, TEXT.indexOf('>= 60%'))).toBe('A1');
  expect(changedAt(written, PATH, TEXT.indexOf('"Due"'))).toBeNull();
  expect(changedAt(written, 'altro.piano', TEXT.indexOf('"Uno"'))).toBeNull();
});

it('leads from an item to the line of the revision, and from a node without one to where it is declared', () => {
  const places = planPlaces(written);
  expect(places['a1']).toBe(`#/piano/${encodeURIComponent(`${PATH}:${TEXT.indexOf('modifica A1')}`)}`);
  expect(places['a2']).toBe(`#/piano/${encodeURIComponent(`${PATH}:${TEXT.indexOf('indicatore A2')}`)}`);
});

it('finds a sheet and its objectives by their codes', () => {
  expect(nodePlace(written, 'SG')?.offset).toBe(TEXT.indexOf('individuale SG'));
  expect(nodePlace(written, 'SG.SG1')?.offset).toBe(TEXT.indexOf('obiettivo SG1'));
});

it('finds the node of a line, also where a revision changes it', () => {
  const nodeAt = createNodeFinder();
  const at = (words: string): string => nodeAt(written, PATH, TEXT.indexOf(words));
  expect([at('"Uno"'), at('"Due"'), at('revisione R1'), at('>= 60%')]).toEqual(['A1', 'A2', '', 'A1']);
  expect(nodeAt(written, PATH, 0)).toBe('');
});
