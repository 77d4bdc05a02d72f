import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** A score put in the place of the computed one, by somebody with a reason. */
export const ADJUSTMENT_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'adjust',
    spelling: words('adjust', 'rettifica'),
    example: {
      en: 'objective OS1 { indicator A1 weight 100% target yes }\nadjust OS1 score 100% role oiv reason "The desk was closed by the flood" act "12/2027" at 2027-05-20',
      it: 'obiettivo OS1 { indicatore A1 peso 100% target SI }\nrettifica OS1 punteggio 100% ruolo oiv motivo "Sportello chiuso per l’alluvione" atto "12/2027" al 20/05/2027',
    },
    documentation: says(
      'Puts a score in the place of the computed one, from a day on: who does it and why are required, and both scores are kept and shown.',
      'Mette un punteggio al posto di quello calcolato, da un giorno in poi: chi lo fa e perché sono obbligatori, e i due punteggi restano e si mostrano.',
      'D.Lgs. 150/2009 art. 14',
    ),
    labelRequired: true,
    clauses: ['adjusted-score', 'role', 'reason', 'act', 'at', 'note'],
    requiredClauses: ['adjusted-score', 'role', 'reason'],
  }),
  clause({
    concept: 'adjusted-score',
    spelling: words('score', 'punteggio'),
    documentation: says('The score that counts instead.', 'Il punteggio che vale al suo posto.'),
    takes: 'values',
    example: 'score 100%',
  }),
];
