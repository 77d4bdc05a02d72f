import { block, clause, rows, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Rules of the body and tests of the plan. */
export const CHECK_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'check',
    spelling: words('check', 'controllo'),
    example: {
      en: 'indicator A1 target >= 90%\ncheck FLOOR { must score(A1) >= 80%; severity warning; text "A1 is below 80%." }',
      it: 'indicatore A1 target >= 90%\ncontrollo MINIMO { deve punteggio(A1) >= 80%; gravità avviso; testo "A1 è sotto l’80%." }',
    },
    documentation: says(
      'A rule of the body: `must` has to be true, or sheets have what it `requires`.',
      'Una regola dell’ente: ciò che sta in `deve` va rispettato, ciò che `esige` sta nelle schede.',
    ),
    labelRequired: true,
    clauses: ['must', 'for', 'tagged', 'coded', 'requires', 'severity', 'law', 'text'],
  }),
  block({
    concept: 'test',
    spelling: words('test', ['test', 'prova']),
    example: {
      en: 'indicator A1 target >= 4 N.\ntest "Three of four" { given { A1 3 N. }; expect score(A1) = 75% }',
      it: 'indicatore A1 target >= 4 N.\nprova "Tre su quattro" { dato { A1 3 N. }; verifica punteggio(A1) = 75% }',
    },
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
    example: {
      en: 'indicator A1 target yes\ntest "Not done" { given { A1 no }; expect score(A1) = 0% }',
      it: 'indicatore A1 target SI\nprova "Non fatto" { dato { A1 NO }; verifica punteggio(A1) = 0% }',
    },
    documentation: says(
      'Values of the test, on top of those of the plan.',
      'I valori della prova, sopra quelli del piano.',
    ),
    label: 'none',
    rows: rows('measure-or-indicator', ['at', 'source', 'status', 'author', 'value-evidence', 'note']),
  }),
  clause({
    concept: 'must',
    spelling: words('must', 'deve'),
    documentation: says('The condition that has to hold.', 'La condizione che deve valere.'),
    takes: 'expression',
    example: 'must score(OS9) >= 80%',
  }),
  clause({
    concept: 'for',
    spelling: words('for', 'per'),
    documentation: says('Whose sheets the rule looks at.', 'Di chi sono le schede che la regola guarda.'),
    takes: 'values',
    arguments: ['areas', 'objectives', 'operationals', 'indicators'],
    example: 'for indicators',
  }),
  clause({
    concept: 'tagged',
    spelling: words('tagged', ['etichettati', 'etichettate']),
    documentation: says('Only those with one of these tags.', 'Solo quelli con una di queste etichette.'),
    takes: 'names',
    example: 'tagged pira',
  }),
  clause({
    concept: 'coded',
    spelling: words('coded', ['codificati', 'codificate']),
    documentation: says(
      'Only those whose code, or `aka`, begins with one of these and goes on with no letter.',
      'Solo quelli il cui codice, o `aka`, comincia con uno di questi e non prosegue con una lettera.',
    ),
    takes: 'names',
    example: 'coded PIRA',
  }),
  clause({
    concept: 'requires',
    spelling: words('requires', 'esige'),
    documentation: says(
      'What each sheet must say: words of its clauses, `title`, `description` (the `///` comment).',
      'Che cosa ogni scheda deve dire: parole delle sue clausole, `titolo`, `descrizione` (il commento `///`).',
    ),
    takes: 'names',
    registry: 'field',
    example: 'requires type, source, unit, description',
  }),
  clause({
    concept: 'law',
    spelling: words('law', ['legge', 'norma']),
    documentation: says(
      'The law or act it comes from; a cycle may name several.',
      'La norma o l’atto da cui viene; un ciclo può indicarne più d’una.',
    ),
    takes: 'values',
    example: 'law "D.P.C.M. 18/9/2012 art. 3"',
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
