import { block, clause, rows, says, words } from './record.ts';
import { AGGREGATE_WORDS } from './aggregates.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** What every goal takes besides its children. */
const GOAL_CLAUSES = [
  'weight',
  'office',
  'responsible',
  'composition',
  'aggregate',
  'gate',
  'else',
  'transversal',
  'common',
  'tag',
  'aka',
  'note',
  'seal',
];
const GOAL_BLOCKS = ['area', 'objective', 'operational', 'indicator', 'weights', 'include'];

/** The levels of goals, in any nesting and depth, and the weights of their children. */
export const GOAL_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'area',
    spelling: words('area', 'ambito'),
    example: {
      en: 'area AS1 "Services to firms" weight 100% { objective OS1 weight 100% }',
      it: 'ambito AS1 "Servizi alle imprese" peso 100% { obiettivo OS1 peso 100% }',
    },
    documentation: says('A strategic area.', 'Un ambito strategico.', 'D.Lgs. 150/2009 art. 8'),
    labelRequired: true,
    clauses: GOAL_CLAUSES,
    repeatedClauses: ['tag', 'aka'],
    blocks: GOAL_BLOCKS,
  }),
  block({
    concept: 'objective',
    spelling: words('objective', 'obiettivo'),
    example: {
      en: 'objective OS1 "Filings in time" weight 100% { indicator A1 weight 100% target >= 90% }',
      it: 'obiettivo OS1 "Pratiche in tempo" peso 100% { indicatore A1 peso 100% target >= 90% }',
    },
    documentation: says('A strategic objective.', 'Un obiettivo strategico.', 'D.Lgs. 150/2009 art. 5'),
    labelRequired: true,
    clauses: GOAL_CLAUSES,
    repeatedClauses: ['tag', 'aka'],
    blocks: GOAL_BLOCKS,
  }),
  block({
    concept: 'operational',
    spelling: words('operational', 'operativo'),
    example: {
      en: 'operational OP1 "Second desk open" weight 100% { indicator A1 weight 100% target yes }',
      it: 'operativo OP1 "Secondo sportello aperto" peso 100% { indicatore A1 peso 100% target SI }',
    },
    documentation: says('An operational objective.', 'Un obiettivo operativo.', 'D.Lgs. 150/2009 art. 5'),
    labelRequired: true,
    clauses: GOAL_CLAUSES,
    repeatedClauses: ['tag', 'aka'],
    blocks: GOAL_BLOCKS,
  }),
  block({
    concept: 'weights',
    spelling: words('weights', 'pesi'),
    example: {
      en: 'objective OS1 { weights { A1 60%; A2 40% }; indicator A1 target yes; indicator A2 target yes }',
      it: 'obiettivo OS1 { pesi { A1 60%; A2 40% }; indicatore A1 target SI; indicatore A2 target SI }',
    },
    documentation: says(
      'Weights of the children, one row each: `C2.4 60%`.',
      'Pesi dei figli, una riga ciascuno: `C2.4 60%`.',
    ),
    label: 'none',
    rows: rows('node'),
  }),
  clause({
    concept: 'weight',
    spelling: words('weight', 'peso'),
    documentation: says(
      'Share among siblings, which together make 100%; with `weights absolute`, share of the whole plan.',
      'Quota tra i fratelli, che insieme fanno il 100 %; con `pesi assoluti`, quota dell’intero piano.',
    ),
    takes: 'values',
    example: 'weight 40%',
  }),
  clause({
    concept: 'office',
    spelling: words('office', 'ufficio'),
    documentation: says('The office in charge.', 'L’ufficio competente.'),
    takes: 'names',
    registry: 'office',
    example: 'office registry',
  }),
  clause({
    concept: 'responsible',
    spelling: words('responsible', 'responsabile'),
    documentation: says('Who answers for it.', 'Chi ne risponde.'),
    takes: 'names',
    registry: 'person-role',
    example: 'responsible SG',
  }),
  clause({
    concept: 'composition',
    spelling: words('composition', 'composizione'),
    documentation: says(
      'How much indicators and operational objectives each count in an objective that has both.',
      'Quanto contano indicatori e obiettivi operativi in un obiettivo che ha entrambi.',
    ),
    takes: 'values',
    arguments: ['indicators', 'operationals'],
    example: 'composition indicators 40% operationals 60%',
  }),
  clause({
    concept: 'aggregate',
    spelling: words('aggregate', 'aggrega'),
    documentation: says(
      'How the scores below make one: by their weighted mean unless said otherwise. In a profile, for every objective that does not say it.',
      'Come i punteggi sotto ne fanno uno: con la media pesata, se non si dice altro. In un profilo, per ogni obiettivo che non lo dice.',
    ),
    takes: 'values',
    arguments: AGGREGATE_WORDS,
    example: 'aggregate min',
  }),
  clause({
    concept: 'gate',
    spelling: words('gate', ['condizione', 'sbarramento']),
    documentation: says(
      'A condition on the score: while it does not hold the score is at most what `else` says.',
      'Una condizione sul punteggio: finché non vale, il punteggio è al più quello che dice `altrimenti`.',
    ),
    takes: 'expression',
    example: 'gate score(OS1) >= 100% else 0%',
  }),
  clause({
    concept: 'else',
    spelling: words(['else', 'otherwise'], 'altrimenti'),
    documentation: says(
      'The most a score can be while the condition of `gate` does not hold.',
      'Il massimo del punteggio finché la `condizione` non vale.',
    ),
    takes: 'values',
    continues: 'gate',
    example: 'gate score(OS1) >= 100% else 0%',
  }),
  clause({
    concept: 'transversal',
    spelling: words('transversal', 'trasversale'),
    documentation: says('The objective concerns several offices.', 'L’obiettivo riguarda più uffici.'),
    takes: 'values',
    example: 'transversal',
  }),
  clause({
    concept: 'common',
    spelling: words('common', 'comune'),
    documentation: says(
      'A common objective of the chamber system.',
      'Un obiettivo comune del sistema camerale.',
      'D.M. 16/2/2018',
    ),
    takes: 'values',
    example: 'common',
  }),
  clause({
    concept: 'tag',
    spelling: words('tag', ['etichetta', 'tag']),
    documentation: says('A free label for searching and grouping.', 'Un’etichetta libera per cercare e raggruppare.'),
    takes: 'names',
    example: 'tag pnrr, gender',
  }),
  clause({
    concept: 'aka',
    spelling: words('aka', ['aka', 'alias']),
    documentation: says('Another code under which this is known.', 'Un altro codice con cui è conosciuto.'),
    takes: 'names',
    example: 'aka D3.1.03',
  }),
  clause({
    concept: 'note',
    spelling: words('note', 'nota'),
    documentation: says('A remark for the reader.', 'Un’annotazione per chi legge.'),
    takes: 'values',
    example: 'note "…"',
  }),
];
