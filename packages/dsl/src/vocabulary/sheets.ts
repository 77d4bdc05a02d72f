import { argument, block, clause, rows, says, words } from './record.ts';
import type { WordSchema } from './schema.ts';

/** The words that stand for the parts of a mix, by part: `own` is the column of benchmarks, the body itself. */
export const PART_CONCEPTS = {
  body: 'own',
  unit: 'unit_part',
  objectives: 'objectives',
  behaviours: 'behaviours',
} as const;

/** What a profile says of sheets and of the values they rest on. */
export const SHEET_WORDS: readonly WordSchema[] = [
  block({
    concept: 'sheets',
    spelling: words('sheets', 'schede'),
    example: {
      en: 'profile SMVP { sheets { head "Heads" evaluator VERTICE own 20% unit 30% objectives 30% behaviours 20% } }',
      it: 'profilo SMVP { schede { dirigente "Dirigenti" valutatore VERTICE ente 20% unita 30% obiettivi 30% comportamenti 20% } }',
    },
    documentation: says(
      'What the evaluation of each kind of sheet is made of, by the role that sheets name: the whole body, the unit, individual objectives, behaviours. Parts not written count nothing; together they make 100%.',
      'Di che cosa è fatta la valutazione di ogni tipo di scheda, per il ruolo che le schede nominano: l’ente, l’unità, gli obiettivi individuali, i comportamenti. Le parti non scritte non contano; insieme fanno il 100%.',
      'D.Lgs. 150/2009 art. 9',
    ),
    label: 'none',
    rows: rows('free', ['evaluator'], Object.values(PART_CONCEPTS)),
  }),
  clause({
    concept: 'evaluator',
    spelling: words('evaluator', 'valutatore'),
    documentation: says(
      'The role of the cycle that evaluates the sheet. Not written: the organ for the Segretario generale, the Segretario generale for heads (dirigenti), the head of the unit for the others.',
      'Il ruolo del ciclo che valuta la scheda. Se non è scritto: l’organo per il Segretario generale, il Segretario generale per i dirigenti, il responsabile dell’unità per gli altri.',
      'D.Lgs. 150/2009 art. 9, art. 14 c. 4 e',
    ),
    takes: 'names',
    registry: 'actor',
    example: 'evaluator VERTICE',
  }),
  clause({
    concept: 'certification',
    spelling: words('certification', 'certificazione'),
    documentation: says(
      'Whether values are certified in the cycle before the data of the year are sealed. Not written, confirmed values are enough.',
      'Se i valori si certificano nel ciclo prima di sigillare i dati dell’anno. Se non è scritto, basta che siano confermati.',
      'D.Lgs. 150/2009 art. 7',
    ),
    takes: 'values',
    arguments: ['required', 'optional'],
    example: 'certification required',
  }),
  clause({
    concept: 'self-certification',
    spelling: words('self_certification', 'autocertificazione'),
    documentation: says(
      'Whether who entered a value may certify it, as in small bodies; where it happens it is printed. Not written, nobody does both.',
      'Se chi inserisce un valore può certificarlo, come negli enti piccoli; dove accade resta scritto. Se non è scritto, nessuno fa le due cose.',
    ),
    takes: 'values',
    arguments: ['allowed', 'forbidden'],
    example: 'self_certification allowed',
  }),
  argument(
    PART_CONCEPTS.unit,
    words('unit', ['unita', 'unità']),
    says(
      'The score of the unit: the node the sheet refers to.',
      'Il punteggio dell’unità: il nodo a cui la scheda rimanda.',
    ),
    'head own 20% unit 50% objectives 30%',
  ),
  argument(
    PART_CONCEPTS.behaviours,
    words(['behaviours', 'behaviors'], 'comportamenti'),
    says(
      'The judgement on behaviours: given with the sheet, never kept with the data of the plan.',
      'Il giudizio sui comportamenti: si dà con la scheda, non resta tra i dati del piano.',
    ),
    'head own 20% objectives 50% behaviours 30%',
  ),
  argument(
    'required',
    words('required', 'obbligatoria'),
    says('It is asked for.', 'È richiesta.'),
    'certification required',
  ),
  argument(
    'optional',
    words('optional', 'facoltativa'),
    says('It is not asked for.', 'Non è richiesta.'),
    'certification optional',
  ),
  argument(
    'allowed',
    words('allowed', 'ammessa'),
    says('It may be done.', 'Si può fare.'),
    'self_certification allowed',
  ),
  argument(
    'forbidden',
    words('forbidden', 'vietata'),
    says('It may not be done.', 'Non si può fare.'),
    'self_certification forbidden',
  ),
];
