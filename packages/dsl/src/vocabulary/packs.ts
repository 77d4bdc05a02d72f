import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** What may be written anew in something that a pack or the plan declares; whether it fits is told by what it changes. */
const CHANGED_CLAUSES = [
  'target',
  'weight',
  'scoring',
  'cap',
  'floor',
  'unit',
  'formula',
  'type',
  'baseline',
  'source',
  'owner',
  'office',
  'responsible',
  'composition',
  'tag',
  'aka',
  'common',
  'transversal',
  'cause',
  'action',
  'note',
  'missing',
  'undefined',
  'rounding',
  'act',
  'must',
  'severity',
  'text',
  'reason',
];
const CHANGED_BLOCKS = [
  'area',
  'objective',
  'operational',
  'indicator',
  'include',
  'measure',
  'weights',
  'phases',
  'scale',
  'curve',
  'scoring',
  'thresholds',
  'judgements',
  'levels',
  'index',
  'plan-override',
  'withdraw',
];

/** Packs of shared rules and goals, and what a plan takes from them or changes in them. */
export const PACK_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'use',
    spelling: words('use', 'usa'),
    example: {
      en: 'use pack "unioncamere/obiettivi-comuni" version "2024.1" as oc',
      it: 'usa pack "unioncamere/obiettivi-comuni" versione "2024.1" come oc',
    },
    documentation: says(
      'Asks for a pack or a plugin: `use pack "unioncamere/obiettivi-comuni" version "2024.1" as oc`. Its names can then be used, as `oc.infocamere` or alone.',
      'Chiede un pacchetto o un’estensione: `usa pack "unioncamere/obiettivi-comuni" versione "2024.1" come oc`. I suoi nomi si possono poi usare, come `oc.infocamere` o da soli.',
    ),
    label: 'name',
    labelRequired: true,
    clauses: ['version', 'as'],
  }),
  block({
    concept: 'include',
    spelling: words('include', 'includi'),
    example: {
      en: 'use pack "unioncamere/obiettivi-comuni" as oc\ninclude oc.OS5 weight 50% { override OC_TBS_02 target >= 25.46% }',
      it: 'usa pack "unioncamere/obiettivi-comuni" come oc\nincludi oc.OS5 peso 50% { modifica OC_TBS_02 target >= 25,46% }',
    },
    documentation: says(
      'Brings into the plan a goal, an indicator or a check of a pack (`include oc.OS5 weight 50%`), all of a pack (`include oc`), or a template with a code of its own (`include E1 "…" from project(resp_pid)`). What is written here replaces what stands there.',
      'Porta nel piano un obiettivo, un indicatore o un controllo di un pacchetto (`includi oc.OS5 peso 50%`), tutto un pacchetto (`includi oc`), o un modello con un codice proprio (`includi E1 "…" da progetto(resp_pid)`). Ciò che è scritto qui sostituisce ciò che sta là.',
    ),
    labelRequired: true,
    clauses: [...CHANGED_CLAUSES, 'from'],
    repeatedClauses: ['tag', 'aka'],
    blocks: [...CHANGED_BLOCKS, 'actor', 'term', 'region', 'state'],
    entries: true,
  }),
  block({
    concept: 'plan-override',
    spelling: words('override', 'modifica'),
    example: {
      en: 'override OC_TBS_02 target >= 25.46%\nindicator OC_TBS_02 target >= 20%',
      it: 'modifica OC_TBS_02 target >= 25,46%\nindicatore OC_TBS_02 target >= 20%',
    },
    documentation: says(
      'Writes anew parts of something declared elsewhere: `override OC_TBS_02 target >= 25.46%`. A clause replaces the clause of that name; a declaration goes into the one of that name, or is added.',
      'Riscrive parti di ciò che è dichiarato altrove: `modifica OC_TBS_02 target >= 25,46%`. Una clausola sostituisce quella con lo stesso nome; una dichiarazione entra in quella con lo stesso nome, o si aggiunge.',
    ),
    labelRequired: true,
    clauses: CHANGED_CLAUSES,
    repeatedClauses: ['tag', 'aka'],
    blocks: CHANGED_BLOCKS,
    entries: true,
  }),
  clause({
    concept: 'version',
    spelling: words('version', 'versione'),
    documentation: says(
      'The version asked for; `"2024"` is met by any `2024.x`.',
      'La versione richiesta; `"2024"` è soddisfatta da ogni `2024.x`.',
    ),
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
  clause({
    concept: 'from',
    spelling: words('from', 'da'),
    documentation: says(
      'The template to write out, with what its parameters stand for.',
      'Il modello da svolgere, con ciò che prende il posto dei suoi parametri.',
    ),
    takes: 'expression',
    example: 'from project(resp_pid, 100%)',
  }),
  clause({
    concept: 'seal',
    spelling: words('seal', 'sigilla'),
    documentation: says(
      'Parts that no plan may write anew: `seal formula, unit`.',
      'Parti che nessun piano può riscrivere: `sigilla algoritmo, unità`.',
    ),
    takes: 'names',
    example: 'seal formula, unit',
  }),
];
