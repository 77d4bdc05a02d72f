import { expect, test } from 'vitest';
import { NARRATIVE_SLOTS, narrativeSlot } from '../src/index.ts';

test('a section is found by any of its spellings, whatever case, accents and blanks', () => {
  expect(narrativeSlot('Risorse   umane')).toBe('staff');
  expect(narrativeSlot('risorse_umane')).toBe('staff');
  expect(narrativeSlot('PERSONALE')).toBe('staff');
  expect(narrativeSlot('premise')).toBe('premise');
  expect(narrativeSlot('Foreword')).toBe('premise');
  expect(narrativeSlot('Bilancio')).toBe('accounts');
  expect(narrativeSlot('bilancio di genere')).toBe('gender');
  expect(narrativeSlot('OS1')).toBeNull();
});

test('no spelling names two sections', () => {
  const spellings = NARRATIVE_SLOTS.flatMap(({ spelling }) => [...spelling.it, ...spelling.en]);
  expect(new Set(spellings).size).toBe(spellings.length);
});
