import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Dated changes to the plan, each with its reason. */
export const REVISION_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'revision',
    spelling: words('revision', 'revisione'),
    example: {
      en: 'indicator A1 target >= 10 N.\nrevision R1 "July" at 2026-09-18 act "122/2026" opinion favourable { override A1 target >= 8 N. reason "Call two months late" }',
      it: 'indicatore A1 target >= 10 N.\nrevisione R1 "Luglio" al 18/09/2026 atto "122/2026" parere favorevole { modifica A1 target >= 8 N. motivo "Bando in ritardo di due mesi" }',
    },
    documentation: says(
      'Changes approved during the year, after the opinion of the OIV.',
      'Le modifiche approvate in corso d’anno, sentito l’OIV.',
      'D.Lgs. 150/2009 art. 6',
    ),
    labelRequired: true,
    clauses: ['at', 'act', 'opinion', 'note'],
    requiredClauses: ['at'],
    blocks: ['override', 'withdraw'],
  }),
  block({
    concept: 'override',
    spelling: words('override', 'modifica'),
    example: {
      en: 'indicator A1 target >= 10 N.\nrevision R1 at 2026-09-18 act "122/2026" { override A1 target >= 12 N. reason "More staff" }',
      it: 'indicatore A1 target >= 10 N.\nrevisione R1 al 18/09/2026 atto "122/2026" { modifica A1 target >= 12 N. motivo "Più personale" }',
    },
    documentation: says(
      'New clauses of one node: `override PIRA05 target >= 3 N. reason "…"`.',
      'Le nuove clausole di un nodo: `modifica PIRA05 target >= 3 N. motivo "…"`.',
    ),
    labelRequired: true,
    clauses: ['target', 'weight', 'scoring', 'cap', 'floor', 'unit', 'formula', 'source', 'owner', 'note', 'reason'],
    blocks: ['phases', 'scale', 'curve', 'scoring'],
    entries: true,
  }),
  block({
    concept: 'withdraw',
    spelling: words('withdraw', 'togli'),
    example: {
      en: 'indicator A1 target >= 10 N.\nrevision R1 at 2026-09-18 act "122/2026" { withdraw A1 reason "No longer a task of the body" }',
      it: 'indicatore A1 target >= 10 N.\nrevisione R1 al 18/09/2026 atto "122/2026" { togli A1 motivo "Non più di competenza dell’ente" }',
    },
    documentation: says('Takes a node out of the plan.', 'Toglie un nodo dal piano.'),
    labelRequired: true,
    clauses: ['reason'],
  }),
  clause({
    concept: 'opinion',
    spelling: words('opinion', 'parere'),
    documentation: says(
      'What the OIV said of the changes.',
      'Che cosa ha detto l’OIV delle modifiche.',
      'D.Lgs. 150/2009 art. 6',
    ),
    takes: 'values',
    arguments: ['favourable', 'remarks', 'contrary'],
    example: 'opinion favourable',
  }),
  clause({
    concept: 'reason',
    spelling: words('reason', 'motivo'),
    documentation: says('Why it changes.', 'Perché cambia.'),
    takes: 'values',
    example: 'reason "…"',
  }),
];
