import { block, clause, rows, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/**
 * Indicators with their targets, scorings and phases.
 * `scoring` is a block only before braces (`scoring steps { … }`); without braces it is the clause (`scoring linear 0 days`).
 */
export const INDICATOR_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'indicator',
    spelling: words('indicator', 'indicatore'),
    example: {
      en: 'indicator A1 "Filings handled in five days" weight 100% target >= 86% source infocamere',
      it: 'indicatore A1 "Pratiche evase in cinque giorni" peso 100% target >= 86% fonte infocamere',
    },
    documentation: says(
      'What is measured, its target and how it scores.',
      'Che cosa si misura, il suo target e come dà punteggio.',
      'D.Lgs. 150/2009 art. 5 c. 2; D.P.C.M. 18/9/2012 art. 3',
    ),
    labelRequired: true,
    clauses: [
      'target',
      'weight',
      'source',
      'unit',
      'formula',
      'scoring',
      'cap',
      'floor',
      'type',
      'baseline',
      'owner',
      'office',
      'responsible',
      'cause',
      'action',
      'common',
      'tag',
      'aka',
      'note',
      'seal',
    ],
    repeatedClauses: ['tag', 'aka'],
    blocks: ['measure', 'phases', 'scale', 'curve', 'scoring'],
    entries: true, // `scoring steps { … }` in a header: the braces are those of the indicator
  }),
  block({
    concept: 'phases',
    spelling: words('phases', 'fasi'),
    example: {
      en: 'indicator A1 target 100% { phases { call 50% "Call published"; exams 100% "Exams held" } }',
      it: 'indicatore A1 target 100% { fasi { bando 50% "Bando pubblicato"; prove 100% "Prove svolte" } }',
    },
    documentation: says(
      'Steps of the work with their cumulative share.',
      'Le fasi del lavoro con la loro quota cumulata.',
    ),
    label: 'none',
    rows: rows('phase'),
  }),
  block({
    concept: 'scale',
    spelling: words('scale', 'scala'),
    example: {
      en: 'indicator A1 target 100% { scale { good 100% "Good"; fair 60% "Fair"; poor 0% "Poor" } }',
      it: 'indicatore A1 target 100% { scala { buono 100% "Buono"; sufficiente 60% "Sufficiente"; scarso 0% "Scarso" } }',
    },
    documentation: says(
      'The words a value may be, each with what it is worth.',
      'Le parole che un valore può essere, ciascuna con quanto vale.',
    ),
    label: 'none',
    rows: rows('phase'),
  }),
  block({
    concept: 'curve',
    spelling: words('curve', 'curva'),
    example: {
      en: 'indicator A1 target <= -9 days { curve { -9 days 100%; 0 days 60%; 20 days 0% } }',
      it: 'indicatore A1 target <= -9 gg { curva { -9 gg 100%; 0 gg 60%; 20 gg 0% } }',
    },
    documentation: says(
      'Value and score, one pair per row; linear between.',
      'Valore e punteggio, una coppia per riga; lineare in mezzo.',
    ),
    label: 'none',
    entries: true,
  }),
  block({
    concept: 'scoring',
    spelling: words('scoring', 'punteggio'),
    example: {
      en: 'indicator A1 target >= 90% { scoring steps { >= 90% 100%; >= 70% 80% } }',
      it: 'indicatore A1 target >= 90% { punteggio gradini { >= 90% 100%; >= 70% 80% } }',
    },
    documentation: says(
      'Steps of a scoring: `scoring steps { >= 90% 100%; >= 70% 80% }`.',
      'I gradini di un punteggio: `punteggio gradini { >= 90% 100%; >= 70% 80% }`.',
    ),
    label: 'name',
    labelRequired: true,
    entries: true,
  }),
  clause({
    concept: 'target',
    spelling: words('target', ['target', 'traguardo']),
    documentation: says(
      'What must be reached: `>= 86.04%`, `<= -9 days`, `yes`, `before 2024-09-30`, `monitor`, one per year if wanted.',
      'Che cosa va raggiunto: `>= 86,04%`, `<= -9 gg`, `SI`, `entro 30/09/2024`, `monitoraggio`, se serve uno per anno.',
      'D.Lgs. 150/2009 art. 10 c. 1 a',
    ),
    takes: 'values',
    arguments: ['range', 'before', 'monitor', 'phases'],
    example: 'target >= 86.04%',
  }),
  clause({
    concept: 'source',
    spelling: words('source', 'fonte'),
    documentation: says('Where the data come from.', 'Da dove vengono i dati.', 'D.P.C.M. 18/9/2012 art. 3'),
    takes: 'names',
    registry: 'source',
    example: 'source infocamere',
  }),
  clause({
    concept: 'unit',
    spelling: words('unit', 'unità'),
    documentation: says(
      'The unit of the value; a quotient may be written in quotes: `unit "€/fte"`.',
      'L’unità del valore; un rapporto si scrive tra virgolette: `unità "€/fte"`.',
    ),
    takes: 'names',
    example: 'unit %',
  }),
  clause({
    concept: 'formula',
    spelling: words(['formula', 'algorithm'], ['algoritmo', 'formula']),
    documentation: says(
      'How the value is computed from measures.',
      'Come il valore si calcola dalle misure.',
      'D.P.C.M. 18/9/2012 art. 3',
    ),
    takes: 'expression',
    example: 'formula done / planned',
  }),
  clause({
    concept: 'scoring',
    spelling: words('scoring', 'punteggio'),
    documentation: says(
      'How the value becomes a score, when not in proportion.',
      'Come il valore diventa punteggio, se non in proporzione.',
    ),
    takes: 'values',
    arguments: [
      'linear',
      'from_baseline',
      'from_previous',
      'gap',
      'min',
      'max',
      'excellent',
      'pass_fail',
      'steps',
      'late',
      'per',
    ],
    example: 'scoring linear 0 days',
  }),
  clause({
    concept: 'cap',
    spelling: words('cap', 'tetto'),
    documentation: says('Highest score; `none` lifts it.', 'Punteggio più alto; `nessuno` lo toglie.'),
    takes: 'values',
    arguments: ['none'],
    example: 'cap 120%',
  }),
  clause({
    concept: 'floor',
    spelling: words('floor', 'pavimento'),
    documentation: says('Lowest score of a value that is known.', 'Punteggio più basso di un valore che c’è.'),
    takes: 'values',
    example: 'floor 20%',
  }),
  clause({
    concept: 'type',
    spelling: words('type', 'tipo'),
    documentation: says('What kind of indicator it is.', 'Di che tipo è l’indicatore.', 'D.P.C.M. 18/9/2012'),
    takes: 'values',
    arguments: ['output', 'outcome', 'physical', 'financial', 'quality', 'efficiency'],
    example: 'type outcome',
  }),
  clause({
    concept: 'baseline',
    spelling: words('baseline', 'partenza'),
    documentation: says('The value it starts from.', 'Il valore da cui si parte.', 'D.P.C.M. 18/9/2012 art. 3'),
    takes: 'values',
    example: 'baseline 84.10%',
  }),
  clause({
    concept: 'owner',
    spelling: words('owner', 'referente'),
    documentation: says('Who supplies the data.', 'Chi fornisce il dato.'),
    takes: 'names',
    registry: 'person-role',
    example: 'owner ragioneria',
  }),
  clause({
    concept: 'cause',
    spelling: words('cause', 'causa'),
    documentation: says(
      'Why the target was missed.',
      'Perché il target non è stato raggiunto.',
      'D.Lgs. 150/2009 art. 10 c. 1 b',
    ),
    takes: 'values',
    example: 'cause "…"',
  }),
  clause({
    concept: 'action',
    spelling: words('action', 'azione'),
    documentation: says(
      'What is done about a missed target.',
      'Che cosa si fa dopo un target mancato.',
      'D.Lgs. 150/2009 art. 10 c. 1 b',
    ),
    takes: 'values',
    example: 'action "…"',
  }),
];
