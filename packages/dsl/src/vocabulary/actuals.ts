import { block, clause, rows, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Supplied values. Items are rows; what holds for all of them stands in the header. */
export const ACTUALS_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'actuals',
    spelling: words('actuals', 'consuntivi'),
    example: {
      en: 'indicator A1 target >= 90%\nactuals july at 2026-07-31 status provisional { A1 88% source registry }',
      it: 'indicatore A1 target >= 90%\nconsuntivi luglio al 31/07/2026 stato provvisorio { A1 88% fonte protocollo }',
    },
    documentation: says(
      'Values at a day: `PIRA07 92.04%`, `S13 nd`.',
      'Valori a un giorno: `PIRA07 92,04%`, `S13 nd`.',
    ),
    label: 'name',
    clauses: ['at', 'source', 'status', 'author', 'note'],
    rows: rows('measure-or-indicator', ['at', 'source', 'status', 'author', 'value-evidence', 'note']),
  }),
  clause({
    concept: 'at',
    spelling: words('at', 'al'),
    documentation: says('The day it holds, or takes effect.', 'Il giorno a cui vale, o da cui ha effetto.'),
    takes: 'values',
    example: 'at 2024-12-31',
  }),
  clause({
    concept: 'status',
    spelling: words('status', 'stato'),
    documentation: says('How firm the values are.', 'Quanto sono certi i valori.'),
    takes: 'values',
    arguments: ['provisional', 'final', 'certified'],
    example: 'status final',
  }),
  clause({
    concept: 'author',
    spelling: words('author', 'autore'),
    documentation: says('Who entered the value.', 'Chi ha inserito il valore.'),
    takes: 'names',
    example: 'author "M. Rossi"',
  }),
  clause({
    concept: 'value-evidence',
    spelling: words('evidence', 'evidenza'),
    documentation: says(
      'The document that shows the value: its file name and its SHA-256, in one text.',
      'Il documento che mostra il valore: il nome del file e la sua impronta SHA-256, in un testo solo.',
    ),
    takes: 'values',
    example: 'evidence "registro.pdf sha256:0f1e…"',
  }),
];
