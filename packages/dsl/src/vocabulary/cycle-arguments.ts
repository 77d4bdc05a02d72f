import { SUBJECT_FIELDS, SUBJECT_FOLLOWS, SUBJECT_GUARDS, SUBJECT_RECORDS } from './cycle-subject-arguments.ts';
import { argument, says, words } from './record.ts';
import { GUARD_FIELDS } from './guard-fields.ts';
import type { ArgumentSchema } from './schema.ts';

/** A word for something the workflow knows by `name`: English word, Italian word, meaning in both. */
type Known = readonly [name: string, en: string, it: string, meansEn: string, meansIt: string];

/**
 * What must hold before a step. The conditions are computed by the workflow: a text names them and cannot change what they
 * mean. A condition of one's own is an expression in brackets.
 */
const GUARDS: readonly Known[] = [
  [
    'plan-without-errors',
    'plan_without_errors',
    'piano_senza_errori',
    'No error in the plan.',
    'Nessun errore nel piano.',
  ],
  ['weights-whole', 'weights_whole', 'pesi_interi', 'Weights total 100%.', 'I pesi fanno 100 %.'],
  [
    'indicators-complete',
    'indicators_complete',
    'indicatori_completi',
    'Every indicator has owner, source and target.',
    'Ogni indicatore ha referente, fonte e target.',
  ],
  [
    'profile-pinned',
    'profile_pinned',
    'profilo_indicato',
    'The plan names its profile.',
    'Il piano indica il suo SMVP.',
  ],
  [
    'payment-time-objective',
    'payment_time_objective',
    'obiettivo_tempi_pagamento',
    'Payment-time objective of at least 30% (D.L. 13/2023, art. 4-bis).',
    'Obiettivo sui tempi di pagamento al 30 % almeno (D.L. 13/2023, art. 4-bis).',
  ],
  [
    'anticorruption-objective',
    'anticorruption_objective',
    'obiettivo_anticorruzione',
    'An objective on preventing corruption.',
    'Un obiettivo di prevenzione della corruzione.',
  ],
  [
    'checked-text',
    'checked_text',
    'testo_verificato',
    'The text is the one that was checked.',
    'Il testo è quello verificato.',
  ],
  [
    'before-cutoff',
    'before_cutoff',
    'entro_il_limite',
    'Not after the body’s day for changes, nor after the year’s end.',
    'Entro il giorno fissato per le modifiche e la fine dell’anno.',
  ],
  ['within-year', 'within_year', 'entro_anno', 'Within the year.', 'Entro la fine dell’anno.'],
  [
    'distinct-items',
    'distinct_items',
    'voci_distinte',
    'Each item of the change once.',
    'Ogni voce della modifica una volta sola.',
  ],
  [
    'every-item-advised',
    'every_item_advised',
    'parere_su_ogni_voce',
    'An opinion for every item.',
    'Un parere per ogni voce.',
  ],
  [
    'contrary-opinion',
    'contrary_opinion_settled',
    'parere_contrario_superato',
    'A contrary opinion is dealt with as the profile says.',
    'Il parere contrario è superato come dice l’SMVP.',
  ],
  [
    'change-within-items',
    'change_within_items',
    'solo_voci_proposte',
    'Only what is in the table of changes changes.',
    'Cambia solo ciò che è nella tabella delle modifiche.',
  ],
  ['year-over', 'year_over', 'anno_finito', 'The year is over.', 'L’anno è finito.'],
  [
    'values-received',
    'values_received',
    'valori_pervenuti',
    'Values received, or a reason why not.',
    'Valori pervenuti, o motivati.',
  ],
  [
    'values-final',
    'values_final',
    'valori_definitivi',
    'All values final, or a reason why not.',
    'Valori definitivi, o motivati.',
  ],
  [
    'balance-approved',
    'balance_approved',
    'bilancio_approvato',
    'The balance sheet is approved.',
    'Il bilancio è approvato.',
  ],
  [
    'targets-as-sealed',
    'targets_as_sealed',
    'target_sigillati',
    'Targets as approved.',
    'Target uguali a quelli approvati.',
  ],
  ['data-as-sealed', 'data_as_sealed', 'dati_sigillati', 'Data as sealed.', 'Dati uguali a quelli sigillati.'],
  [
    'causes-given',
    'causes_given',
    'cause_indicate',
    'A cause for every missed target.',
    'Una causa per ogni target mancato.',
  ],
  [
    'goals-covered',
    'goals_covered',
    'obiettivi_rendicontati',
    'All goals covered, or a reason why not.',
    'Tutti gli obiettivi rendicontati, o motivati.',
  ],
  [
    'changes-listed',
    'changes_listed',
    'modifiche_elencate',
    'The changes of the year are listed.',
    'Le modifiche dell’anno sono elencate.',
  ],
  [
    'question-open',
    'question_open',
    'richiesta_aperta',
    'There is a question to answer.',
    'C’è una richiesta a cui rispondere.',
  ],
  [
    'earlier-year',
    'earlier_year',
    'rilievi_anno_precedente',
    'The remarks come from the year before.',
    'I rilievi vengono dall’anno precedente.',
  ],
  ['remark-open', 'remark_open', 'rilievo_aperto', 'There is a remark to answer.', 'C’è un rilievo a cui rispondere.'],
  [
    'remarks-answered',
    'remarks_answered',
    'rilievi_riscontrati',
    'Every remark of the year before is answered.',
    'A ogni rilievo dell’anno precedente si è risposto.',
  ],
  [
    'criteria-answered',
    'criteria_answered',
    'criteri_valutati',
    'Every criterion of validation answered.',
    'Risposta a ogni criterio di validazione.',
  ],
  [
    'no-criterion-unmet',
    'no_criterion_unmet',
    'nessun_criterio_negato',
    'No criterion unmet.',
    'Nessun criterio insoddisfatto.',
  ],
  ['remark-given', 'remark_given', 'osservazione_presente', 'At least one remark.', 'Almeno un’osservazione.'],
  [
    'reasons-per-criterion',
    'reasons_per_criterion',
    'motivi_per_criterio',
    'Reasons for each criterion not met.',
    'Motivi per ogni criterio negato.',
  ],
  ...SUBJECT_GUARDS,
  ['term-passed', 'term_passed', 'termine_scaduto', 'The term has passed.', 'Il termine è scaduto.'],
  [
    'document-made',
    'document_made',
    'documento_prodotto',
    'By itself, when a step leaves the document.',
    'Da sé, quando un passo lascia il documento.',
  ],
  [
    'address-given',
    'address_given',
    'indirizzo_indicato',
    'Every file has its address (D.Lgs. 33/2013, art. 9).',
    'Ogni file ha il suo indirizzo (D.Lgs. 33/2013, art. 9).',
  ],
  [
    'not-before-document',
    'not_before_document',
    'non_prima_del_documento',
    'Not before the document exists.',
    'Non prima che il documento esista.',
  ],
  [
    'oiv-in-office',
    'oiv_in_office',
    'oiv_in_carica',
    'There is an OIV, or a role that stands in for it.',
    'C’è un OIV, o un ruolo che lo sostituisce.',
  ],
  [
    'system-as-advised',
    'system_as_advised',
    'smvp_del_parere',
    'The system is the one that was proposed to the OIV.',
    'Il SMVP è quello proposto all’OIV.',
  ],
  ['distinct-areas', 'distinct_areas', 'aree_distinte', 'Each area once.', 'Ogni area una volta sola.'],
];

/** What is given with a step: each name has one shape, wherever it is used. */
const FIELDS: readonly Known[] = [
  ['act', 'act', 'atto', 'The formal act: number, date, organ.', 'L’atto: numero, data, organo.'],
  ['reasons', 'reasons', 'motivi', 'Reasons.', 'I motivi.'],
  ['by', 'adopted_by', 'adottato_da', 'Who adopted the urgent act.', 'Chi ha adottato l’atto urgente.'],
  [
    'items',
    'items',
    'voci',
    'Items of the change: what, old, new, cause, evidence.',
    'Voci della modifica: che cosa, prima, dopo, causa, prova.',
  ],
  ['opinions', 'opinions', 'pareri', 'An opinion for each item.', 'Un parere per ogni voce.'],
  ['outcome', 'result', 'esito', 'Outcome of the monitoring.', 'Esito del monitoraggio.'],
  ['report', 'report', 'relazione', 'Report of the OIV.', 'Relazione dell’OIV.'],
  [
    'notReceived',
    'not_received',
    'non_pervenuti',
    'Values not received, each with its reason.',
    'Valori non pervenuti, ognuno col motivo.',
  ],
  ['causes', 'causes', 'cause', 'Causes of missed targets.', 'Cause dei target mancati.'],
  [
    'scope',
    'scope',
    'ambito',
    'Scope of the evaluation: `body` or `units`.',
    'Ambito della valutazione: `body` (ente) o `units` (unità).',
  ],
  ['judgements', 'judgements', 'giudizi', 'Judgements, each with its reasons.', 'Giudizi, ognuno con i motivi.'],
  ['documents', 'documents', 'documenti', 'Documents with their hashes.', 'Documenti con le loro impronte.'],
  ['changes', 'changes', 'modifiche', 'Versions that changed the plan.', 'Versioni che hanno modificato il piano.'],
  [
    'genderSection',
    'gender_section',
    'bilancio_di_genere',
    'The section on gender budgeting.',
    'La sezione sul bilancio di genere.',
  ],
  [
    'uncovered',
    'uncovered',
    'non_rendicontati',
    'Goals without a score, each with its reason.',
    'Obiettivi senza punteggio, ognuno col motivo.',
  ],
  [
    'criteria',
    'criteria',
    'criteri',
    'The criteria of validation with outcome and evidence.',
    'I criteri di validazione con esito e prova.',
  ],
  [
    'proposals',
    'proposals',
    'proposte',
    'What the program proposes for the criteria, with its figures.',
    'Che cosa il programma propone per i criteri, con le cifre.',
  ],
  [
    'remarks',
    'earlier_remarks',
    'rilievi',
    'The remarks with which the year before was validated.',
    'I rilievi con cui l’anno prima è stato validato.',
  ],
  [
    'earlier',
    'journal_before',
    'giornale_precedente',
    'The year before, with the end of its journal.',
    'L’anno prima, con la fine del suo giornale.',
  ],
  ['question', 'question', 'richiesta', 'What the OIV asks.', 'Che cosa chiede l’OIV.'],
  [
    'regarding',
    'question_number',
    'numero_richiesta',
    'The number of the question answered.',
    'Il numero della richiesta a cui si risponde.',
  ],
  ['answer', 'answer', 'risposta', 'The answer.', 'La risposta.'],
  [
    'to',
    'resume_from',
    'ripresa',
    'From where to resume: `evaluated` or `measured`.',
    'Da dove si riprende: `evaluated` (Relazione) o `measured` (valutazione).',
  ],
  ['bundle', 'bundle', 'fascicolo', 'Hash of the published bundle.', 'Impronta del fascicolo pubblicato.'],
  [
    'corrections',
    'corrections',
    'correzioni',
    'What is corrected: old and new.',
    'Che cosa si corregge: prima e dopo.',
  ],
  ['changesScore', 'changes_score', 'cambia_punteggio', 'Whether a score changes.', 'Se cambia un punteggio.'],
  ...SUBJECT_FIELDS,
  ['term', 'which_term', 'quale_termine', 'Which term.', 'Quale termine.'],
  ['members', 'members', 'componenti', 'The members of the OIV.', 'I componenti dell’OIV.'],
  [
    'systemProposal',
    'system_proposal',
    'proposta_smvp',
    'What is proposed of the system: `update` or `confirmation`.',
    'Che cosa si propone del SMVP: `update` (aggiornamento) o `confirmation` (conferma).',
  ],
  [
    'binding',
    'binding_opinion',
    'parere_vincolante',
    'The binding opinion: `favourable` or `contrary`.',
    'Il parere vincolante: `favourable` (favorevole) o `contrary` (contrario).',
  ],
  ['tool', 'tool', 'strumento', 'The tool of the self-assessment.', 'Lo strumento dell’autovalutazione.'],
  [
    'areas',
    'assessed_areas',
    'aree_autovalutazione',
    'The areas of the self-assessment: own result, year before, national mean.',
    'Le aree dell’autovalutazione: ente, anno prima, media nazionale.',
  ],
  ['totals', 'totals', 'totali', 'The totals as the tool prints them.', 'I totali come li stampa lo strumento.'],
];

/** What follows from a step beyond what it records. */
const FOLLOWS: readonly Known[] = [
  [
    'seal-version',
    'seal_version',
    'sigilla_versione',
    'Seals a version of the plan.',
    'Sigilla una versione del piano.',
  ],
  ['request-data', 'request_data', 'richiedi_dati', 'Asks for the data.', 'Chiede i dati.'],
  ['lapse-change', 'lapse_change', 'decade_modifica', 'An open change lapses.', 'La modifica aperta decade.'],
  ['seal-data', 'seal_data', 'sigilla_dati', 'Seals the data and the outcome.', 'Sigilla i dati e i risultati.'],
  [
    'keep-old-data',
    'keep_old_data',
    'conserva_dati',
    'Keeps the data sealed before.',
    'Conserva i dati sigillati prima.',
  ],
  ['notify-oiv', 'notify_oiv', 'avvisa_oiv', 'Tells the OIV.', 'Avvisa l’OIV.'],
  [
    'carry-remarks',
    'carry_remarks',
    'riporta_osservazioni',
    'Carries the remarks to next year.',
    'Riporta le osservazioni all’anno dopo.',
  ],
  ...SUBJECT_FOLLOWS,
  [
    'totals-differ',
    'tell_other_totals',
    'segnala_totali_diversi',
    'Says which printed totals are not the mean of the areas.',
    'Dice quali totali stampati non sono la media delle aree.',
  ],
  ['publish', 'publish', 'pubblica', 'Publishes the documents.', 'Pubblica i documenti.'],
  [
    'notice-of-delay',
    'notice_of_delay',
    'comunica_ritardo',
    'Notice of the delay, with reasons.',
    'Comunica il ritardo, con i motivi.',
  ],
  [
    'block-hiring-and-rewards',
    'block_hiring_and_rewards',
    'blocca_assunzioni_e_premi',
    'Blocks hiring and rewards (D.Lgs. 150/2009, art. 10, c. 5).',
    'Blocca assunzioni e premi (D.Lgs. 150/2009, art. 10, c. 5).',
  ],
  [
    'publication-due',
    'publication_due',
    'pubblicazione_dovuta',
    'Says by when the document is to be published.',
    'Dice entro quando va pubblicato il documento.',
  ],
];

/** What a step records in the state of the cycle: the word is `record_` and this. */
const RECORDS: readonly (readonly [name: string, it: string, meansEn: string, meansIt: string])[] = [
  ['checked', 'verifica', 'the text as checked', 'il testo verificato'],
  ['unchecked', 'verifica_da_rifare', 'that the text is to be checked again', 'che il testo è da verificare di nuovo'],
  ['version', 'versione', 'a version of the plan in force', 'una versione del piano in vigore'],
  ['version-to-ratify', 'versione_da_ratificare', 'a version still to be ratified', 'una versione da ratificare'],
  ['ratified', 'ratifica', 'the ratification', 'la ratifica'],
  ['rejected', 'mancata_ratifica', 'the refusal to ratify', 'la mancata ratifica'],
  ['monitoring-opened', 'avvio_monitoraggio', 'the start of the monitoring', 'l’avvio del monitoraggio'],
  ['collection-closed', 'raccolta_chiusa', 'the end of the collection', 'la chiusura della raccolta'],
  ['monitoring-reported', 'nota_oiv', 'the note of the OIV', 'la nota dell’OIV'],
  ['change-opened', 'modifica_proposta', 'the change proposed', 'la modifica proposta'],
  ['change-amended', 'modifica_corretta', 'the change amended', 'la modifica corretta'],
  ['opinions', 'pareri', 'the opinions', 'i pareri'],
  ['change-withdrawn', 'modifica_ritirata', 'the change withdrawn', 'la modifica ritirata'],
  ['change-rejected', 'modifica_respinta', 'the change rejected', 'la modifica respinta'],
  ['change-approved', 'modifica_approvata', 'the change approved', 'la modifica approvata'],
  ['year-ended', 'fine_anno', 'the end of the year', 'la fine dell’anno'],
  ['balance', 'bilancio', 'the balance sheet', 'il bilancio'],
  ['freeze', 'sigillo', 'the data sealed', 'il sigillo dei dati'],
  ['reopened', 'riapertura', 'that the data are open again', 'la riapertura dei dati'],
  ['evaluation', 'valutazione', 'the evaluation', 'la valutazione'],
  ['report', 'relazione', 'the report closed', 'la Relazione chiusa'],
  ['report-approved', 'relazione_approvata', 'the report approved', 'la Relazione approvata'],
  ['question', 'richiesta', 'the question', 'la richiesta'],
  ['answer', 'risposta', 'the answer', 'la risposta'],
  ['remarks-carried', 'rilievi', 'the remarks of the year before', 'i rilievi dell’anno precedente'],
  ['remark-answered', 'risposta_rilievo', 'the answer to a remark', 'la risposta a un rilievo'],
  ['validation', 'validazione', 'the validation', 'la validazione'],
  ['not-validated', 'mancata_validazione', 'the refusal to validate', 'la mancata validazione'],
  ['resumed', 'ripresa', 'from where it resumes', 'la ripresa'],
  ['publication', 'pubblicazione', 'the publication', 'la pubblicazione'],
  ['correction', 'correzione', 'the correction', 'la correzione'],
  ...SUBJECT_RECORDS,
  ['late', 'ritardo', 'the delay', 'il ritardo'],
  ['document-due', 'documento_dovuto', 'that the document is to be published', 'che il documento va pubblicato'],
  ['document-published', 'documento_pubblicato', 'the document published', 'il documento pubblicato'],
  ['oiv-appointed', 'nomina_oiv', 'the appointment of the OIV', 'la nomina dell’OIV'],
  ['oiv-vacant', 'vacanza_oiv', 'that there is no OIV', 'che l’OIV manca'],
  ['system-proposed', 'proposta_smvp', 'the proposal of the system', 'la proposta di SMVP'],
  ['system-opinion', 'parere_smvp', 'the binding opinion', 'il parere vincolante'],
  ['system-adopted', 'smvp_adottato', 'the system as adopted', 'il SMVP adottato'],
  ['self-assessment', 'autovalutazione', 'the self-assessment', 'l’autovalutazione'],
];

const RECORDED: readonly Known[] = RECORDS.map(([name, it, meansEn, meansIt]) => [
  `record-${name}`,
  `record_${name.replaceAll('-', '_')}`,
  `registra_${it}`,
  `Records ${meansEn}.`,
  `Registra ${meansIt}.`,
]);

/** How the day of a term is found, and what the law attaches to it. */
const DAYS: readonly Known[] = [
  [
    'next-year',
    'next_year',
    'anno_seguente',
    'Of the year after that of the cycle.',
    'Dell’anno dopo quello del ciclo.',
  ],
  [
    'or-after-budget',
    'or_after_budget',
    'o_dal_bilancio',
    'Or so many days after the term of the budget, when that was put off.',
    'O tanti giorni dopo il termine del bilancio di previsione, se è stato prorogato.',
  ],
  [
    'next-working-day',
    'next_working_day',
    'prorogato_se_festivo',
    'When the day is a holiday, the next one that is none; Saturday is no holiday (art. 2963 c.c., c. 3).',
    'Se il giorno è festivo, il primo che non lo è; il sabato non è festivo (art. 2963 c.c., c. 3).',
  ],
  [
    'own-calendar',
    'own_calendar',
    'calendario_ente',
    'The day the body sets for itself.',
    'Il giorno che l’ente si dà.',
  ],
  ['at-once', 'at_once', 'subito', 'On the day of what opens it.', 'Tempestivamente: il giorno del passo che lo apre.'],
  [
    'next-meeting',
    'next_meeting',
    'prossima_seduta',
    'At the next meeting: no day of the calendar.',
    'Alla prossima seduta: non è un giorno del calendario.',
  ],
];

const CONSEQUENCES: readonly Known[] = [
  [
    'hiring-and-rewards',
    'hiring_and_rewards',
    'assunzioni_e_premi',
    'No hiring and no rewards until the step is taken.',
    'Niente assunzioni né premi finché il passo non è compiuto.',
  ],
  [
    'manager-liability',
    'manager_liability',
    'responsabilità_dirigenziale',
    'It counts against who leads the office, and in their rewards (D.Lgs. 33/2013, art. 46).',
    'Pesa sulla responsabilità dirigenziale e sulla retribuzione di risultato (D.Lgs. 33/2013, art. 46).',
  ],
];

/** What a region is repeated for. */
const SUBJECTS: readonly Known[] = [
  ['sheet', 'sheet', 'scheda', 'A state for each sheet of a person.', 'Uno stato per ogni scheda individuale.'],
  ['value', 'value', 'valore', 'A state for each value of the data.', 'Uno stato per ogni valore dei dati.'],
  [
    'document',
    'document',
    'documento',
    'A state for each document of the cycle.',
    'Uno stato per ogni documento del ciclo.',
  ],
];

/** A sort of words: their concepts are `sort.name`, so that one name may be a field and an effect. */
export type CycleSort = 'guard' | 'field' | 'effect' | 'due' | 'consequence' | 'each';

const SORTS: Readonly<Record<CycleSort, readonly Known[]>> = {
  guard: GUARDS,
  field: FIELDS,
  effect: [...RECORDED, ...FOLLOWS],
  due: DAYS,
  consequence: CONSEQUENCES,
  each: SUBJECTS,
};

/** The concept of the word before a state that is asked for. */
export const IN_STATE = 'in-state';

/** The concepts of a sort, as clauses list them. */
export function cycleConcepts(sort: CycleSort): readonly string[] {
  return SORTS[sort].map(([name]) => `${sort}.${name}`);
}

/** The name the workflow knows a concept by (`plan-without-errors` of `guard.plan-without-errors`); null for another sort. */
export function cycleName(sort: CycleSort, concept: string): string | null {
  return concept.startsWith(`${sort}.`) ? concept.slice(sort.length + 1) : null;
}

/** The concept of what a step does, by the name the workflow has for it: `effect.record-version` for `version`. */
export function effectConcept(name: string): string {
  return `effect.${FOLLOWS.some(([follows]) => follows === name) ? name : `record-${name}`}`;
}

const CLAUSES: Readonly<Record<Exclude<CycleSort, 'due'>, string>> = {
  guard: 'needs',
  field: 'fields',
  effect: 'effects',
  consequence: 'consequence',
  each: 'for_each',
};

function englishField(field: string): string {
  return FIELDS.find(([name]) => name === field)?.[1] ?? field;
}

function exampleOf(sort: CycleSort, name: string, word: string): string {
  const fields = sort === 'guard' ? (GUARD_FIELDS[name] ?? []) : [];
  if (fields.length > 0) return `needs ${word} fields ${fields.map(englishField).join(', ')}`;
  if (sort !== 'due') return `${CLAUSES[sort]} ${word}`;
  if (word === 'next_year') return 'deadline 30/06 next_year';
  if (word === 'next_working_day') return 'deadline 30/06 next_year next_working_day';
  return word === 'or_after_budget' ? 'deadline 31/01 or_after_budget 30 days' : `deadline ${word}`;
}

/** `needs in evaluator.present`: before the name of a state, or of several. */
const IN: ArgumentSchema = {
  ...argument(
    IN_STATE,
    words('in', 'in'),
    says('Another region is in one of these states.', 'Un’altra regione è in uno di questi stati.'),
    'needs in evaluator.present',
  ),
  takes: 'names',
};

/** Words that stand for what the workflow knows. */
export const CYCLE_ARGUMENTS: readonly ArgumentSchema[] = [
  ...Object.entries(SORTS).flatMap(([sort, known]) =>
    known.map(([name, en, it, meansEn, meansIt]) =>
      argument(`${sort}.${name}`, words(en, it), says(meansEn, meansIt), exampleOf(sort as CycleSort, name, en)),
    ),
  ),
  IN,
];
