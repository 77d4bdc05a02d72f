import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Pure definitions in the language itself. */
export const DEFINITION_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'function',
    spelling: words('function', 'funzione'),
    example: { en: 'function rate { takes a, b; gives a / b }', it: 'funzione tasso { prende a, b; rende a / b }' },
    documentation: says(
      'A function of the plan: `function rate { takes a, b; gives a / b }`.',
      'Una funzione del piano: `funzione tasso { prende a, b; rende a / b }`.',
    ),
    label: 'name',
    labelRequired: true,
    value: true,
    clauses: ['takes', 'gives'],
  }),
  block({
    concept: 'scoring-method',
    spelling: words('scoring', 'punteggio'),
    example: {
      en: 'scoring half { takes value, goal; gives if(value >= goal, 100%, 50%) }',
      it: 'punteggio mezzo { prende valore, obiettivo; rende se(valore >= obiettivo; 100%; 50%) }',
    },
    documentation: says(
      'A scoring of the plan, from value and target to a percentage: `scoring half { takes value, goal; gives if(value >= goal, 100%, 50%) }`.',
      'Un punteggio del piano, da valore e target a una percentuale: `punteggio mezzo { prende valore, obiettivo; rende se(valore >= obiettivo; 100%; 50%) }`.',
    ),
    label: 'name',
    labelRequired: true,
    value: true,
    clauses: ['takes', 'gives'],
  }),
  block({
    concept: 'template',
    spelling: words('template', 'modello'),
    example: {
      en: 'template desk { takes code; objective O1 { indicator A1 weight 100% target yes } }',
      it: 'modello sportello { prende codice; obiettivo O1 { indicatore A1 peso 100% target SI } }',
    },
    documentation: says('An objective to be repeated with other codes.', 'Un obiettivo da ripetere con altri codici.'),
    label: 'name',
    labelRequired: true,
    clauses: ['takes'],
    blocks: ['area', 'objective', 'operational', 'indicator', 'measure'],
  }),
  clause({
    concept: 'takes',
    spelling: words('takes', 'prende'),
    documentation: says('Names of the parameters.', 'I nomi dei parametri.'),
    takes: 'names',
    example: 'takes a, b',
  }),
  clause({
    concept: 'gives',
    spelling: words('gives', 'rende'),
    documentation: says('The result.', 'Il risultato.'),
    takes: 'expression',
    example: 'gives a / b',
  }),
];
