import { block, clause, rows, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Rules of the body and tests of the plan. */
export const CHECK_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'check',
    spelling: words('check', 'controllo'),
    documentation: says(
      'A rule of the body: `must` has to be true.',
      'Una regola dell’ente: ciò che sta in `deve` va rispettato.',
    ),
    labelRequired: true,
    clauses: ['must', 'severity', 'text'],
    requiredClauses: ['must'],
  }),
  block({
    concept: 'test',
    spelling: words('test', ['test', 'prova']),
    documentation: says('Given values and what must come out.', 'Valori dati e ciò che ne deve risultare.'),
    label: 'text',
    labelRequired: true,
    clauses: ['expect'],
    repeatedClauses: ['expect'],
    blocks: ['given'],
  }),
  block({
    concept: 'given',
    spelling: words('given', 'dato'),
    documentation: says(
      'Values of the test, on top of those of the plan.',
      'I valori della prova, sopra quelli del piano.',
    ),
    label: 'none',
    rows: rows('measure-or-indicator', ['at', 'source', 'status', 'author', 'note']),
  }),
  clause({
    concept: 'must',
    spelling: words('must', 'deve'),
    documentation: says('The condition that has to hold.', 'La condizione che deve valere.'),
    takes: 'expression',
    example: 'must score(OS9) >= 80%',
  }),
  clause({
    concept: 'severity',
    spelling: words('severity', 'gravità'),
    documentation: says('How grave a breach is.', 'Quanto è grave la violazione.'),
    takes: 'values',
    arguments: ['error', 'warning', 'information'],
    example: 'severity warning',
  }),
  clause({
    concept: 'text',
    spelling: words('text', 'testo'),
    documentation: says('What to say when the rule is broken.', 'Che cosa dire quando la regola è violata.'),
    takes: 'values',
    example: 'text "…"',
  }),
  clause({
    concept: 'expect',
    spelling: words('expect', 'verifica'),
    documentation: says(
      'A condition that must hold: `expect score(OS8) ~ 97.60%`.',
      'Una condizione che deve valere: `verifica punteggio(OS8) ~ 97,60%`.',
    ),
    takes: 'expression',
    example: 'expect score(OS8) ~ 97.60%',
  }),
];
