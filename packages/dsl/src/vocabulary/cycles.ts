import { cycleConcepts, IN_STATE } from './cycle-arguments.ts';
import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

const CYCLE_BLOCKS: readonly BlockSchema[] = [
  block({
    concept: 'cycle',
    spelling: words('cycle', 'ciclo'),
    example: {
      en: 'cycle YEAR {\n  state draft initial { on APPROVE -> running by BOARD }\n  state running final\n}',
      it: 'ciclo ANNO {\n  stato bozza iniziale { su APPROVA -> attuazione da GIUNTA }\n  stato attuazione finale\n}',
    },
    documentation: says(
      'The performance cycle: who acts, by when, through which states.',
      'Il ciclo della performance: chi agisce, entro quando, attraverso quali stati.',
      'D.Lgs. 150/2009 art. 4',
    ),
    labelRequired: true,
    clauses: ['holiday', 'law', 'note'],
    blocks: ['actor', 'term', 'document', 'state', 'region', 'include'],
  }),
  block({
    concept: 'actor',
    spelling: words('role', 'ruolo'),
    example: {
      en: 'cycle YEAR {\n  role BOARD "The board"\n  state draft initial { on APPROVE -> running by BOARD }\n  state running final\n}',
      it: 'ciclo ANNO {\n  ruolo GIUNTA "Giunta camerale"\n  stato bozza iniziale { su APPROVA -> attuazione da GIUNTA }\n  stato attuazione finale\n}',
    },
    documentation: says(
      'A role of the cycle; each body says who holds it. Once one is declared, steps name declared roles only.',
      'Un ruolo del ciclo; ogni ente dice chi lo ricopre. Dichiarato il primo, i passi nominano solo ruoli dichiarati.',
      'D.Lgs. 150/2009 art. 12',
    ),
    labelRequired: true,
    clauses: ['substitutes', 'note'],
  }),
  block({
    concept: 'term',
    spelling: words('term', 'termine'),
    example: {
      en: 'cycle YEAR {\n  term piao "Adoption of the plan" deadline 31/01 or_after_budget 30 days\n  state draft initial { on APPROVE -> running by BOARD term piao }\n  state running final\n}',
      it: 'ciclo ANNO {\n  termine piao "Adozione del piano" scadenza 31/01 o_dal_bilancio 30 gg\n  stato bozza iniziale { su APPROVA -> attuazione da GIUNTA termine piao }\n  stato attuazione finale\n}',
    },
    documentation: says(
      'A day by which a step is due: `term piao deadline 31/01`.',
      'Un giorno entro cui un passo è dovuto: `termine piao scadenza 31/01`.',
    ),
    labelRequired: true,
    clauses: ['deadline', 'consequence', 'law', 'note'],
    requiredClauses: ['deadline'],
  }),
  block({
    concept: 'document',
    spelling: words('document', 'documento'),
    example: {
      en: 'cycle YEAR {\n  document piao "The plan of the year" deadline 31/01 law "D.L. 80/2021, art. 6"\n  state draft initial { on APPROVE -> running by BOARD produces piao }\n  state running final\n}',
      it: 'ciclo ANNO {\n  documento piao "PIAO" scadenza 31/01 legge "D.L. 80/2021, art. 6"\n  stato bozza iniziale { su APPROVA -> attuazione da GIUNTA produce piao }\n  stato attuazione finale\n}',
    },
    documentation: says(
      'A document that is due: `document piao "The plan of the year" deadline 31/01`. Steps name it in `produces`.',
      'Un documento dovuto: `documento piao "PIAO" scadenza 31/01`. I passi lo nominano in `produce`.',
    ),
    labelRequired: true,
    clauses: ['deadline', 'consequence', 'law', 'note'],
  }),
  block({
    concept: 'region',
    spelling: words('region', 'regione'),
    example: {
      en: 'cycle YEAR {\n  region main {\n    state draft initial { on APPROVE -> running by BOARD }\n    state running final\n  }\n  region evaluator {\n    state in_office initial { on LEAVE -> vacant by BOARD }\n    state vacant { on APPOINT -> in_office by BOARD }\n  }\n}',
      it: 'ciclo ANNO {\n  regione principale {\n    stato bozza iniziale { su APPROVA -> attuazione da GIUNTA }\n    stato attuazione finale\n  }\n  regione oiv {\n    stato in_carica iniziale { su CESSA -> vacante da GIUNTA }\n    stato vacante { su NOMINA -> in_carica da GIUNTA }\n  }\n}',
    },
    documentation: says(
      'States that follow each other beside those of other regions; a step written directly in it is legal in all of them. It may stand in a file of its own, and the cycle includes it: `include evaluator`.',
      'Stati che si susseguono accanto a quelli di altre regioni; un passo scritto direttamente qui è ammesso in tutti. Può stare in un file suo, e il ciclo la include: `includi oiv`.',
    ),
    labelRequired: true,
    clauses: ['for-each', 'note'],
    blocks: ['term', 'document', 'state', 'on', 'withdraw'],
  }),
  block({
    concept: 'state',
    spelling: words('state', 'stato'),
    example: {
      en: 'cycle YEAR {\n  state draft "Plan in draft" initial { on APPROVE -> running by BOARD }\n  state running "Plan in force" final\n}',
      it: 'ciclo ANNO {\n  stato bozza "Piano in bozza" iniziale { su APPROVA -> attuazione da GIUNTA }\n  stato attuazione "Piano in vigore" finale\n}',
    },
    documentation: says(
      'A state of the cycle and the steps that lead out of it.',
      'Uno stato del ciclo e i passi che ne escono.',
    ),
    labelRequired: true,
    clauses: ['initial', 'final', 'tag', 'note'],
    blocks: ['on', 'withdraw'],
  }),
  block({
    concept: 'on',
    spelling: words('on', 'su'),
    example: {
      en: 'cycle YEAR {\n  state draft initial {\n    on APPROVE "Approve the plan" -> running by BOARD needs plan_without_errors, weights_whole fields act\n    on RETURN -> draft by HEAD fields reasons\n  }\n  state running final\n}',
      it: 'ciclo ANNO {\n  stato bozza iniziale {\n    su APPROVA "Approva il piano" -> attuazione da GIUNTA richiede piano_senza_errori, pesi_interi campi atto\n    su RESTITUISCI -> bozza da VERTICE campi motivi\n  }\n  stato attuazione finale\n}',
    },
    documentation: says(
      'A step: an event and the state it leads to, `on APPROVE -> running by BOARD`. Without an arrow the state stays. Other texts name it `state.EVENT`.',
      'Un passo: un evento e lo stato a cui porta, `su APPROVE -> running da ORGANO`. Senza freccia lo stato resta. Altri testi lo chiamano `stato.EVENTO`.',
    ),
    labelRequired: true,
    clauses: [
      'by',
      'also',
      'when',
      'needs',
      'fields',
      'optional',
      'term',
      'deadline',
      'closes',
      'reopens',
      'effects',
      'produces',
      'law',
      'note',
    ],
    requiredClauses: ['by'],
  }),
];

const CYCLE_CLAUSES: readonly ClauseSchema[] = [
  clause({
    concept: 'holiday',
    spelling: words('holiday', 'festivo'),
    documentation: says(
      'Holidays of the body’s own, besides those of the State: the day of its patron saint.',
      'Giorni festivi dell’ente, oltre a quelli dello Stato: il santo patrono.',
      'L. 260/1949 art. 2',
    ),
    takes: 'values',
    example: 'holiday 10/11 "San Baudolino"',
  }),
  clause({
    concept: 'initial',
    spelling: words('initial', 'iniziale'),
    documentation: says('Where its region begins.', 'Da qui comincia la sua regione.'),
    takes: 'values',
    example: 'initial',
  }),
  clause({
    concept: 'final',
    spelling: words('final', 'finale'),
    documentation: says('Where its region may rest for good.', 'Qui la sua regione può finire.'),
    takes: 'values',
    example: 'final',
  }),
  clause({
    concept: 'for-each',
    spelling: words('for_each', 'per_ogni'),
    documentation: says(
      'The region has a state for each of these: `sheet`, `value` or `document`. Its steps say which one.',
      'La regione ha uno stato per ognuno: `scheda`, `valore` o `documento`. I suoi passi dicono quale.',
    ),
    takes: 'values',
    arguments: cycleConcepts('each'),
    example: 'for_each sheet',
  }),
  clause({
    concept: 'substitutes',
    spelling: words('substitutes', 'sostituisce'),
    documentation: says(
      'The roles whose steps it may take in their place; that is printed.',
      'I ruoli di cui può compiere i passi al loro posto; resta scritto.',
    ),
    takes: 'names',
    registry: 'actor',
    example: 'substitutes BOARD',
  }),
  clause({
    concept: 'by',
    spelling: words('by', 'da'),
    documentation: says('Who may do it: one role or several.', 'Chi può farlo: un ruolo o più.'),
    takes: 'names',
    registry: 'actor',
    example: 'by CONTROLLER, OIV',
  }),
  clause({
    concept: 'also',
    spelling: words('also', 'anche'),
    documentation: says('Further states from which the step is legal.', 'Altri stati da cui il passo è ammesso.'),
    takes: 'names',
    registry: 'state',
    example: 'also monitored',
  }),
  clause({
    concept: 'when',
    spelling: words('when', 'quando'),
    documentation: says(
      'Chooses among the steps of one event: by what a field says, or by a condition in brackets.',
      'Sceglie tra i passi di uno stesso evento: da ciò che dice un campo, o con una condizione tra parentesi.',
    ),
    takes: 'values',
    arguments: cycleConcepts('field'),
    example: 'when scope = "units" fields scope',
  }),
  clause({
    concept: 'needs',
    spelling: words('needs', 'richiede'),
    documentation: says(
      'What must hold first: conditions by name, the state of another region (`in main.validated`), expressions in brackets.',
      'Che cosa deve valere prima: condizioni per nome, lo stato di un’altra regione (`in main.validated`), espressioni tra parentesi.',
    ),
    takes: 'values',
    arguments: [...cycleConcepts('guard'), IN_STATE],
    example: 'needs plan_without_errors, weights_whole',
  }),
  clause({
    concept: 'fields',
    spelling: words('fields', 'campi'),
    documentation: says(
      'What must be given with the step; `act` asks for a formal act.',
      'Che cosa va indicato con il passo; `atto` chiede un atto formale.',
    ),
    takes: 'values',
    arguments: cycleConcepts('field'),
    example: 'fields act, reasons',
  }),
  clause({
    concept: 'optional',
    spelling: words('optional', 'facoltativi'),
    documentation: says('What may be given with the step.', 'Che cosa si può indicare con il passo.'),
    takes: 'values',
    arguments: cycleConcepts('field'),
    example: 'optional causes',
  }),
  clause({
    concept: 'term',
    spelling: words('term', 'termine'),
    documentation: says('The term the step meets.', 'Il termine che il passo rispetta.'),
    takes: 'names',
    registry: 'term',
    example: 'term piao',
  }),
  clause({
    concept: 'closes',
    spelling: words('closes', 'chiude'),
    documentation: says('Terms that no longer run after the step.', 'Termini che dopo il passo non corrono più.'),
    takes: 'names',
    registry: 'term',
    example: 'closes monitoring',
  }),
  clause({
    concept: 'reopens',
    spelling: words('reopens', 'riapre'),
    documentation: says('Terms that run again after the step.', 'Termini che dopo il passo corrono di nuovo.'),
    takes: 'names',
    registry: 'term',
    example: 'reopens report',
  }),
  clause({
    concept: 'deadline',
    spelling: words('deadline', 'scadenza'),
    documentation: says(
      'Until when: day and month, days after the state was entered, or a word.',
      'Entro quando: giorno e mese, giorni dopo l’ingresso nello stato, o una parola.',
    ),
    takes: 'values',
    arguments: cycleConcepts('due'),
    example: 'deadline 30/06 next_year',
  }),
  clause({
    concept: 'consequence',
    spelling: words('consequence', 'conseguenza'),
    documentation: says(
      'What the law attaches to a term that passes.',
      'Che cosa la legge lega a un termine scaduto.',
      'D.Lgs. 150/2009 art. 10 c. 5',
    ),
    takes: 'values',
    arguments: cycleConcepts('consequence'),
    example: 'consequence hiring_and_rewards',
  }),
  clause({
    concept: 'effects',
    spelling: words('effects', 'effetti'),
    documentation: says('What is recorded and what follows.', 'Che cosa si registra e che cosa ne segue.'),
    takes: 'values',
    arguments: cycleConcepts('effect'),
    example: 'effects record_version, seal_version',
  }),
  clause({
    concept: 'produces',
    spelling: words('produces', 'produce'),
    documentation: says(
      'The documents the step leaves: declared ones by code, others by title.',
      'I documenti che il passo lascia: quelli dichiarati per codice, gli altri per titolo.',
    ),
    takes: 'names',
    registry: 'document',
    example: 'produces "PIAO"',
  }),
];

/** The workflow of the year as text: roles, terms, states, and the events that lead from one to another. */
export const CYCLE_WORDS: readonly (BlockSchema | ClauseSchema)[] = [...CYCLE_BLOCKS, ...CYCLE_CLAUSES];
