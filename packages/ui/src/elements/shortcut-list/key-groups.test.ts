import { expect, it } from 'vitest';
import { keyGroups } from './key-groups.ts';

it('puts the keys of everywhere first and those of the open view next', () => {
  expect(keyGroups('dati', 'it').map(({ title }) => title)).toEqual([
    'Ovunque',
    'Dati: nel foglio',
    'Piano e Relazione: nel testo',
    'Ciclo: nel modulo di un passo',
    'Alberi, grafici, elenchi',
  ]);
});

it('says what every key does, in both languages', () => {
  for (const language of ['it', 'en'] as const) {
    const rows = keyGroups('piano', language).flatMap((group) => group.rows);
    expect(rows.filter(([keys, meaning]) => keys === '' || meaning === '')).toEqual([]);
    expect(rows).toContainEqual(language === 'it' ? ['F8', 'problema successivo'] : ['F8', 'next problem']);
  }
  expect(keyGroups('ciclo', 'it')[1]?.rows).toEqual([['Ctrl+Invio', 'registra il passo, da qualunque campo']]);
});
