import { expect, it } from 'vitest';
import { type EntryKind, entryOf } from './entry.ts';
import { folded, prepared, ranked } from './ranking.ts';

const entry = (kind: EntryKind, code: string, title: string, detail = '') =>
  entryOf(kind, title, '#/', detail, { code });

const ENTRIES = prepared([
  entry('value', 'OS1.a', 'Addetti formati'),
  entry('node', 'OS10', 'Transizione digitale'),
  entry('node', 'OS1', 'Qualità dei servizi'),
  entry('node', 'EC07', 'Indice di liquidità', 'indicatore'),
  entry('command', '', 'Salva adesso', 'Ctrl+S'),
  entry('place', '', 'Relazione'),
  entry('file', '', 'relazione/servizi.md'),
]);

const titles = (query: string, most = 10) => ranked(ENTRIES, query, most).map(({ code, title }) => code || title);

it('puts the code first, then codes that begin so, then words', () => {
  expect(titles('os1')).toEqual(['OS1', 'OS10', 'OS1.a']);
  expect(titles('ec07')).toEqual(['EC07']);
  expect(titles('relazione')).toEqual(['Relazione', 'relazione/servizi.md']);
});

it('finds words without their accents, in any order, by how they begin', () => {
  expect(titles('qualita')).toEqual(['OS1']);
  expect(titles('SERV qual')).toEqual(['OS1']);
  expect(titles('liquidità indice')).toEqual(['EC07']);
  expect(folded('Più È')).toBe('piu e');
});

it('finds what stands inside words and in details last', () => {
  expect(titles('ervizi')).toEqual(['OS1', 'relazione/servizi.md']);
  expect(titles('ctrl')).toEqual(['Salva adesso']);
});

it('finds nothing for nothing, and never more than asked', () => {
  expect(titles('')).toEqual([]);
  expect(titles('  .')).toEqual([]);
  expect(titles('nowhere')).toEqual([]);
  expect(titles('os1', 2)).toEqual(['OS1', 'OS10']);
});

it('finds one among ten thousand', () => {
  const many = prepared(
    Array.from({ length: 10_000 }, (_, at) => entry('value', `PIRA${at}.valore`, `Quantità ${at}`)),
  );
  expect(ranked(many, 'pira9999', 50)[0]?.code).toBe('PIRA9999.valore');
});
