import { block, clause, rows, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

const POLICIES = ['propagate', 'zero', 'exclude'];

/** The body's measurement and evaluation system as data. */
export const PROFILE_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'profile',
    spelling: words('profile', 'profilo'),
    example: {
      en: 'profile SMVP "Evaluation system" missing propagate { thresholds { missed < 60% "Missed" red; reached >= 60% "Reached" green } }',
      it: 'profilo SMVP "Sistema di valutazione" mancante propaga { soglie { no < 60% "Non raggiunto" rosso; si >= 60% "Raggiunto" verde } }',
    },
    documentation: says(
      'The measurement and evaluation system (SMVP).',
      'Il sistema di misurazione e valutazione (SMVP).',
      'D.Lgs. 150/2009 art. 7',
    ),
    labelRequired: true,
    clauses: [
      'composition',
      'aggregate',
      'weights',
      'missing',
      'undefined',
      'cap',
      'rounding',
      'certification',
      'self-certification',
      'act',
      'note',
      'seal',
    ],
    blocks: ['thresholds', 'judgements', 'levels', 'index', 'sheets'],
  }),
  block({
    concept: 'thresholds',
    spelling: words('thresholds', 'soglie'),
    example: {
      en: 'profile SMVP { thresholds { missed < 60% "Missed" red; partial >= 60% .. < 80% "Partly" yellow; reached >= 80% "Reached" green } }',
      it: 'profilo SMVP { soglie { no < 60% "Non raggiunto" rosso; parte >= 60% .. < 80% "In parte" giallo; si >= 80% "Raggiunto" verde } }',
    },
    documentation: says(
      'The bands of a score: code, range, label, tone.',
      'Le fasce del punteggio: codice, intervallo, etichetta, tono.',
    ),
    label: 'none',
    rows: rows('band', [], ['red', 'yellow', 'green', 'neutral']),
  }),
  block({
    concept: 'judgements',
    spelling: words('judgements', 'giudizi'),
    example: {
      en: 'profile SMVP { judgements { low "Low" "Many targets missed"; high "High" "Nearly all reached" } }',
      it: 'profilo SMVP { giudizi { basso "Basso" "Molti target mancati"; alto "Alto" "Quasi tutti raggiunti" } }',
    },
    documentation: says(
      'Levels of the final judgement, from lowest to highest: code, label, text.',
      'I livelli del giudizio finale, dal più basso: codice, etichetta, testo.',
    ),
    label: 'none',
    rows: rows('judgement'),
  }),
  block({
    concept: 'levels',
    spelling: words('levels', 'livelli'),
    example: {
      en: 'profile SMVP { levels { area "Strategic area"; objective "Strategic objective" } }',
      it: 'profilo SMVP { livelli { ambito "Ambito strategico"; obiettivo "Obiettivo strategico" } }',
    },
    documentation: says(
      'The body’s own names for the levels of objectives: `area "Ambito strategico"`.',
      'I nomi che l’ente dà ai livelli: `ambito "Ambito strategico"`.',
    ),
    label: 'none',
    rows: rows('level'),
  }),
  block({
    concept: 'index',
    spelling: words('index', 'indice'),
    example: {
      en: 'profile SMVP { index DESKS "Performance of the desks" = mean(operationals) }',
      it: 'profilo SMVP { indice SPORTELLI "Performance degli sportelli" = media(operativi) }',
    },
    documentation: says(
      'One more figure over every node of a kind: `index AREA "…" = mean(operationals)`.',
      'Un dato in più su tutti i nodi di un tipo: `indice AREA "…" = media(operativi)`.',
    ),
    labelRequired: true,
    value: true,
  }),
  clause({
    concept: 'weights',
    spelling: words('weights', 'pesi'),
    documentation: says(
      'What weights are shares of: the siblings (`relative`, as when nothing is said), or the whole plan (`absolute`). In a plan it counts before the profile’s.',
      'Di che cosa i pesi sono quote: dei fratelli (`relativi`, come quando non si dice niente) o dell’intero piano (`assoluti`). In un piano vale prima di quello del profilo.',
    ),
    takes: 'values',
    arguments: ['relative', 'absolute'],
    example: 'weights absolute',
  }),
  clause({
    concept: 'missing',
    spelling: words('missing', 'mancante'),
    documentation: says(
      'What a missing value does to the objectives above.',
      'Che effetto ha un valore mancante sugli obiettivi sopra.',
    ),
    takes: 'values',
    arguments: POLICIES,
    example: 'missing propagate',
  }),
  clause({
    concept: 'undefined',
    spelling: words('undefined', 'indefinito'),
    documentation: says(
      'What a score without meaning (a division by zero) does to the objectives above.',
      'Che effetto ha un punteggio privo di senso (una divisione per zero) sugli obiettivi sopra.',
    ),
    takes: 'values',
    arguments: POLICIES,
    example: 'undefined exclude',
  }),
  clause({
    concept: 'rounding',
    spelling: words('rounding', 'arrotondamento'),
    documentation: says(
      'Decimals shown, half up; figures stay exact.',
      'Decimali mostrati, per eccesso a metà; i valori restano esatti.',
    ),
    takes: 'values',
    example: 'rounding 2',
  }),
];
