import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Sheets of individual objectives. */
export const INDIVIDUAL_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'individual',
    spelling: words('individual', 'individuale'),
    example: {
      en: 'indicator A1 target >= 90%\nindividual SG role "Secretary general" { objective SG1 weight 100% ref A1 }',
      it: 'indicatore A1 target >= 90%\nindividuale SG ruolo "Segretario generale" { obiettivo SG1 peso 100% rif A1 }',
    },
    documentation: says(
      'The objectives of one person or role.',
      'Gli obiettivi di una persona o di un ruolo.',
      'D.Lgs. 150/2009 art. 9',
    ),
    labelRequired: true,
    clauses: ['role', 'person', 'ref', 'evaluator', 'note'],
    blocks: ['individual-objective'],
  }),
  block({
    concept: 'individual-objective',
    spelling: words('objective', 'obiettivo'),
    example: {
      en: 'individual SG { objective SG1 "Second desk" weight 100% target before 2026-06-30 }',
      it: 'individuale SG { obiettivo SG1 "Secondo sportello" peso 100% target entro 30/06/2026 }',
    },
    documentation: says(
      'An individual objective; `ref` takes value, target and score from the plan, so that no number is typed twice.',
      'Un obiettivo individuale; `rif` prende valore, target e punteggio dal piano, così nessun numero si scrive due volte.',
      'D.Lgs. 150/2009 art. 9',
    ),
    labelRequired: true,
    clauses: ['weight', 'target', 'ref', 'gate', 'else', 'unit', 'note'],
  }),
  clause({
    concept: 'role',
    spelling: words('role', 'ruolo'),
    documentation: says(
      'The role the sheet is for; where the profile says what sheets are made of, the kind it follows.',
      'Il ruolo a cui è destinata la scheda; dove il profilo dice di che cosa sono fatte le schede, il tipo che segue.',
    ),
    takes: 'names',
    registry: 'person-role',
    example: 'role "Segretario generale"',
  }),
  clause({
    concept: 'person',
    spelling: words('person', 'persona'),
    documentation: says(
      'The person the sheet is for. The name goes wherever the text goes, the journal of the cycle included: a role says as much.',
      'La persona a cui è destinata la scheda. Il nome va ovunque vada il testo, compreso il giornale del ciclo: un ruolo dice altrettanto.',
    ),
    takes: 'names',
    example: 'person "M. Rossi"',
  }),
  clause({
    concept: 'ref',
    spelling: words('ref', 'rif'),
    documentation: says(
      'The node of the plan this objective takes everything from; of a sheet, the node whose score is that of the unit.',
      'Il nodo del piano da cui questo obiettivo prende tutto; di una scheda, il nodo il cui punteggio è quello dell’unità.',
    ),
    takes: 'names',
    registry: 'node',
    example: 'ref PIRA07',
  }),
];
