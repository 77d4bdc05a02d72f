import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Measured magnitudes: shared when they stand in the plan, local when they stand in an indicator. */
export const MEASURE_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'measure',
    spelling: words('measure', 'misura'),
    example: {
      en: 'measure open "Open cases" = received - closed\nmeasure received unit N.\nmeasure closed unit N.',
      it: 'misura aperte "Pratiche aperte" = arrivate - chiuse\nmisura arrivate unità N.\nmisura chiuse unità N.',
    },
    documentation: says(
      'A magnitude that is supplied, or computed after `=`.',
      'Una grandezza che si fornisce, o si calcola dopo `=`.',
    ),
    label: 'name',
    labelRequired: true,
    value: true,
    clauses: ['unit', 'source', 'owner', 'kind', 'note'],
  }),
  clause({
    concept: 'kind',
    spelling: words(['kind', 'type'], ['natura', 'tipo']),
    documentation: says(
      'Of a measure: stock or flow. Without it the latest value counts.',
      'Di una misura: consistenza o flusso. Senza, conta l’ultimo valore.',
    ),
    takes: 'values',
    arguments: ['stock', 'flow'],
    example: 'kind flow',
  }),
];
