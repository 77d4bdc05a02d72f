import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Registries: once a program declares one entry, names of that registry must be found in it. */
export const REGISTRY_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'source',
    spelling: words('source', 'fonte'),
    example: {
      en: 'source infocamere "InfoCamere register" kind certified',
      it: 'fonte infocamere "Registro InfoCamere" natura certificata',
    },
    documentation: says(
      'A source of data: certified, internal or self-declared.',
      'Una fonte di dati: certificata, interna o autodichiarata.',
    ),
    labelRequired: true,
    clauses: ['source-kind', 'note'],
  }),
  block({
    concept: 'unit',
    spelling: words('unit', 'unità'),
    example: {
      en: 'unit ha "hectares"\nindicator A1 target >= 3 ha',
      it: 'unità ha "ettari"\nindicatore A1 target >= 3 ha',
    },
    documentation: says('A unit of this plan: `unit ha "hectares"`.', 'Un’unità di questo piano: `unità ha "ettari"`.'),
    label: 'name',
    labelRequired: true,
    clauses: ['note'],
  }),
  block({
    concept: 'office',
    spelling: words('office', 'ufficio'),
    example: { en: 'office desk "Public desk" responsible SG', it: 'ufficio sportello "Sportello" responsabile SG' },
    documentation: says('An office of the body.', 'Un ufficio dell’ente.'),
    labelRequired: true,
    clauses: ['responsible', 'note'],
  }),
  block({
    concept: 'act',
    spelling: words('act', 'atto'),
    example: {
      en: 'act D122 "Resolution" number "122/2026" date 2026-09-18 organ Giunta',
      it: 'atto D122 "Delibera" numero "122/2026" data 18/09/2026 organo Giunta',
    },
    documentation: says('A formal act: number, date, organ.', 'Un atto formale: numero, data, organo.'),
    labelRequired: true,
    clauses: ['number', 'date', 'organ', 'note'],
  }),
  block({
    concept: 'person-role',
    spelling: words('role', 'ruolo'),
    example: {
      en: 'role SG "Secretary general" person "M. Rossi"',
      it: 'ruolo SG "Segretario generale" persona "M. Rossi"',
    },
    documentation: says('A role of the body.', 'Un ruolo nell’ente.'),
    labelRequired: true,
    clauses: ['person', 'note'],
  }),
  block({
    concept: 'body',
    spelling: words('body', 'ente'),
    example: {
      en: 'body CCIAA "Chamber of commerce" note "Two provinces"',
      it: 'ente CCIAA "Camera di commercio" nota "Due province"',
    },
    documentation: says('The body whose plan it is.', 'L’ente di cui è il piano.'),
    labelRequired: true,
    clauses: ['note'],
  }),
  clause({
    concept: 'source-kind',
    spelling: words(['kind', 'type'], ['natura', 'tipo']),
    documentation: says(
      'Of a source: certified, internal or self-declared.',
      'Di una fonte: certificata, interna o autodichiarata.',
    ),
    takes: 'values',
    arguments: ['certified', 'internal', 'self_declared'],
    example: 'kind certified',
  }),
  clause({
    concept: 'number',
    spelling: words('number', 'numero'),
    documentation: says('Number of the act as printed.', 'Numero dell’atto come stampato.'),
    takes: 'names',
    example: 'number "122/2024"',
  }),
  clause({
    concept: 'date',
    spelling: words('date', 'data'),
    documentation: says('Day of the act.', 'Giorno dell’atto.'),
    takes: 'values',
    example: 'date 2024-09-18',
  }),
  clause({
    concept: 'organ',
    spelling: words('organ', 'organo'),
    documentation: says('Who adopted the act.', 'Chi ha adottato l’atto.'),
    takes: 'names',
    example: 'organ Giunta',
  }),
  clause({
    concept: 'act',
    spelling: words('act', 'atto'),
    documentation: says('The act, by code or by number.', 'L’atto, per codice o per numero.'),
    takes: 'names',
    registry: 'act',
    example: 'act "122/2024"',
  }),
];
