import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Packs of shared goals and what a plan takes from them. */
export const PACK_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'use',
    spelling: words('use', 'usa'),
    example: {
      en: 'use pack "unioncamere/oc-2024" version "2024.1" as oc',
      it: 'usa pack "unioncamere/oc-2024" versione "2024.1" come oc',
    },
    documentation: says(
      'Asks for a pack or a plugin: `use pack "…" version "2024.1" as oc`.',
      'Chiede un pacchetto o un’estensione: `usa pack "…" versione "2024.1" come oc`.',
    ),
    label: 'name',
    labelRequired: true,
    clauses: ['version', 'as'],
  }),
  block({
    concept: 'include',
    spelling: words('include', 'includi'),
    example: { en: 'objective OS1 { include oc.OC1 weight 100% }', it: 'obiettivo OS1 { includi oc.OC1 peso 100% }' },
    documentation: says('Brings a goal of a pack into the plan.', 'Porta nel piano un obiettivo di un pacchetto.'),
    labelRequired: true,
    clauses: ['weight', 'office', 'responsible'],
    blocks: ['override', 'withdraw'],
  }),
  clause({
    concept: 'version',
    spelling: words('version', 'versione'),
    documentation: says('The version asked for.', 'La versione richiesta.'),
    takes: 'names',
    example: 'version "2024.1"',
  }),
  clause({
    concept: 'as',
    spelling: words('as', 'come'),
    documentation: says('The short name of the pack in this plan.', 'Il nome breve del pacchetto in questo piano.'),
    takes: 'names',
    example: 'as oc',
  }),
];
