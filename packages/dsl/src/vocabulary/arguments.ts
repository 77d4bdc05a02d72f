import { AGGREGATE_ARGUMENTS } from './aggregates.ts';
import { argument, says, words } from './record.ts';
import type { ArgumentSchema } from './schema.ts';

const TARGETS: readonly ArgumentSchema[] = [
  argument(
    'range',
    words('range', 'intervallo'),
    says('Target inside a range: `range 2 .. 4`.', 'Target dentro un intervallo: `intervallo 2 .. 4`.'),
    'target range 2 .. 4',
  ),
  argument(
    'before',
    words('before', 'entro'),
    says('Target reached on or before a day.', 'Target raggiunto entro un giorno, compreso.'),
    'target before 2026-06-30',
  ),
  argument(
    'monitor',
    words('monitor', 'monitoraggio'),
    says('Followed but not scored.', 'Seguito ma senza punteggio.'),
    'target monitor',
  ),
  argument(
    'phases',
    words('phases', 'fasi'),
    says('Target on the cumulative share of finished phases.', 'Target sulla quota cumulata delle fasi concluse.'),
    'target phases 100%',
  ),
];

const SCORINGS: readonly ArgumentSchema[] = [
  argument(
    'linear',
    words('linear', 'lineare'),
    says(
      '0% at the given value, 100% at the target, linear between.',
      '0 % al valore dato, 100 % al target, lineare in mezzo.',
    ),
    'scoring linear 0 N.',
  ),
  argument(
    'from_baseline',
    words('from_baseline', 'da_partenza'),
    says(
      '0% at the baseline of the indicator, 100% at the target.',
      '0 % al valore di partenza dell’indicatore, 100 % al target.',
    ),
    'scoring linear from_baseline baseline 4 N.',
  ),
  argument(
    'from_previous',
    words('from_previous', 'da_anno_precedente'),
    says(
      '0% at the value of the year before, 100% at the target.',
      '0 % al valore dell’anno precedente, 100 % al target.',
    ),
    'scoring linear from_previous',
  ),
  argument(
    'gap',
    words('gap', 'scostamento'),
    says(
      '0% at this distance from the target: `gap 5 N.`, or a share of the target: `gap 10%`.',
      '0 % a questa distanza dal target: `scostamento 5 N.`, o una quota del target: `scostamento 10%`.',
    ),
    'scoring gap 5 N.',
  ),
  argument(
    'excellent',
    words('excellent', ['eccellente', 'eccellenza']),
    says(
      'A value beyond the maximum, with its score: `min 6 N. max 12 N. 110% excellent 15 N. 120%`.',
      'Un valore oltre il massimo, col suo punteggio: `min 6 N. max 12 N. 110% eccellente 15 N. 120%`.',
    ),
    'scoring min 6 N. max 12 N. 110% excellent 15 N. 120% cap 120%',
  ),
  argument(
    'pass_fail',
    words('pass_fail', 'tutto_o_niente'),
    says('100% when the target is met, else 0.', '100 % se il target è raggiunto, altrimenti 0.'),
    'scoring pass_fail',
  ),
  argument(
    'steps',
    words('steps', 'gradini'),
    says('First step that holds gives the score.', 'Il primo gradino che vale dà il punteggio.'),
    'scoring steps { >= 9 N. 100%; >= 7 N. 80% }',
  ),
  argument(
    'late',
    words('late', 'ritardo'),
    says(
      'A deadline loses so much per begun period of delay.',
      'Una scadenza perde tanto per ogni periodo iniziato di ritardo.',
    ),
    'scoring late 10% per 30 days',
  ),
  argument(
    'per',
    words('per', 'ogni'),
    says(
      'Joins the loss to its period: `late 10% per 30 days`.',
      'Lega la perdita al suo periodo: `ritardo 10% ogni 30 gg`.',
    ),
    'scoring late 10% per 30 days',
  ),
  argument('none', words('none', 'nessuno'), says('No cap at all.', 'Nessun tetto.'), 'cap none'),
];

const GROUPS: readonly ArgumentSchema[] = [
  argument(
    'areas',
    words('areas', 'ambiti'),
    says('Every area of the plan.', 'Tutti gli ambiti del piano.'),
    'mean(areas)',
  ),
  argument(
    'objectives',
    words('objectives', 'obiettivi'),
    says('Every objective of the plan.', 'Tutti gli obiettivi del piano.'),
    'mean(objectives)',
  ),
  argument(
    'operationals',
    words('operationals', 'operativi'),
    says('The operational objectives.', 'Gli obiettivi operativi.'),
    'mean(operationals)',
  ),
  argument(
    'indicators',
    words('indicators', 'indicatori'),
    says('The indicators.', 'Gli indicatori.'),
    'mean(indicators)',
  ),
  argument(
    'actuals',
    words('actuals', 'consuntivi'),
    says('All supplied values.', 'Tutti i valori forniti.'),
    'complete(actuals)',
  ),
];

const COLUMNS: readonly ArgumentSchema[] = [
  argument('own', words('own', 'ente'), says('The body’s own figure.', 'Il dato dell’ente.'), 'PIRA07 own 4.12 N.'),
  argument(
    'mean',
    words('mean', ['media_nazionale', 'media']),
    says('The national mean.', 'La media nazionale.'),
    'PIRA07 own 4.12 N. mean 4.54 N.',
  ),
  argument(
    'cluster',
    words('cluster', 'media_cluster'),
    says('The mean of bodies of like size.', 'La media del cluster dimensionale.'),
    'PIRA07 own 4.12 N. cluster 4.25 N.',
  ),
  argument(
    'min',
    words(['min', 'minimum'], ['min', 'minimo']),
    says(
      'The least figure, or the least of scores; in a scoring, the least acceptable value, with its score if it has one: `scoring min 6 N. 50%`.',
      'Il valore minimo, o il minore dei punteggi; in un punteggio, il minimo accettabile, col suo punteggio se ne ha uno: `punteggio min 6 N. 50%`.',
    ),
    'PIRA07 own 4.12 N. min 0 N.',
  ),
  argument(
    'max',
    words(['max', 'maximum'], ['max', 'massimo']),
    says(
      'The greatest figure, or the greatest of scores; in a scoring, a value beyond the target, with its score: `scoring min 6 N. max 12 N. 120%`.',
      'Il valore massimo, o il maggiore dei punteggi; in un punteggio, un valore oltre il target, col suo punteggio: `punteggio min 6 N. max 12 N. 120%`.',
    ),
    'PIRA07 own 4.12 N. max 13.94 N.',
  ),
  argument(
    'higher',
    words('higher', 'maggiore'),
    says('A higher figure is better.', 'Meglio se maggiore.'),
    'direction higher',
  ),
  argument(
    'lower',
    words('lower', 'minore'),
    says('A lower figure is better.', 'Meglio se minore.'),
    'direction lower',
  ),
];

const POLICIES: readonly ArgumentSchema[] = [
  argument(
    'propagate',
    words('propagate', 'propaga'),
    says('Ancestors stay unknown, with a range.', 'Gli antenati restano ignoti, con un intervallo.'),
    'missing propagate',
  ),
  argument('zero', words('zero', 'zero'), says('Counts as 0.', 'Vale 0.'), 'missing zero'),
  argument(
    'exclude',
    words('exclude', 'escludi'),
    says('Takes part in nothing.', 'Non partecipa al calcolo.'),
    'missing exclude',
  ),
];

const TONES: readonly ArgumentSchema[] = [
  argument('red', words('red', 'rosso'), says('Red.', 'Rosso.'), 'B1 < 60% "…" red'),
  argument('yellow', words('yellow', 'giallo'), says('Yellow.', 'Giallo.'), 'B2 >= 60% .. < 80% "…" yellow'),
  argument('green', words('green', 'verde'), says('Green.', 'Verde.'), 'B3 >= 80% "…" green'),
  argument('neutral', words('neutral', 'neutro'), says('No colour.', 'Senza colore.'), 'B1 < 60% "…" neutral'),
];

const STATES: readonly ArgumentSchema[] = [
  argument(
    'provisional',
    words('provisional', 'provvisorio'),
    says('May still change.', 'Può ancora cambiare.'),
    'status provisional',
  ),
  argument('final', words('final', 'definitivo'), says('Will not change.', 'Non cambierà.'), 'status final'),
  argument(
    'certified',
    words('certified', ['certificato', 'certificata']),
    says('Certified by who holds the data.', 'Certificato da chi detiene i dati.'),
    'status certified',
  ),
  argument(
    'internal',
    words('internal', ['interna', 'interno']),
    says('Kept by the body itself.', 'Tenuta dall’ente stesso.'),
    'kind internal',
  ),
  argument(
    'self_declared',
    words('self_declared', ['autodichiarata', 'autodichiarato']),
    says('Declared by who is measured.', 'Dichiarata da chi è misurato.'),
    'kind self_declared',
  ),
  argument(
    'stock',
    words('stock', ['consistenza', 'stock']),
    says(
      'Measured at a moment: the latest value up to the day counts, in another period its last.',
      'Misurata in un istante: conta l’ultimo valore fino al giorno, in un altro periodo il suo ultimo.',
    ),
    'kind stock',
  ),
  argument(
    'flow',
    words('flow', 'flusso'),
    says(
      'Every dated row is a part of the period, and they add up. Not for cumulative figures, of which the latest counts.',
      'Ogni riga con la sua data è una parte del periodo, e si sommano. Non per i valori cumulati, di cui conta l’ultimo.',
    ),
    'kind flow',
  ),
];

const TYPES: readonly ArgumentSchema[] = [
  argument(
    'output',
    words('output', ['output', 'realizzazione']),
    says('What was produced.', 'Ciò che si è prodotto.'),
    'type output',
  ),
  argument(
    'outcome',
    words('outcome', ['outcome', 'risultato']),
    says('What changed for users.', 'Ciò che è cambiato per gli utenti.'),
    'type outcome',
  ),
  argument(
    'physical',
    words('physical', 'fisico'),
    says('Physical quantity realised.', 'Realizzazione fisica.', 'D.P.C.M. 18/9/2012'),
    'type physical',
  ),
  argument(
    'financial',
    words('financial', 'finanziario'),
    says('Financial quantity.', 'Realizzazione finanziaria.', 'D.P.C.M. 18/9/2012'),
    'type financial',
  ),
  argument(
    'quality',
    words('quality', 'qualità'),
    says('Quality of a service.', 'Qualità di un servizio.'),
    'type quality',
  ),
  argument(
    'efficiency',
    words('efficiency', 'efficienza'),
    says('Result for the means used.', 'Risultato rispetto ai mezzi.'),
    'type efficiency',
  ),
];

const FORMALITIES: readonly ArgumentSchema[] = [
  argument('favourable', words('favourable', 'favorevole'), says('In favour.', 'Favorevole.'), 'opinion favourable'),
  argument(
    'remarks',
    words('remarks', 'con_rilievi'),
    says('In favour, with remarks.', 'Favorevole con rilievi.'),
    'opinion remarks',
  ),
  argument('contrary', words('contrary', 'contrario'), says('Against.', 'Contrario.'), 'opinion contrary'),
  argument('error', words('error', 'errore'), says('Must be repaired.', 'Da correggere.'), 'severity error'),
  argument('warning', words('warning', 'avviso'), says('To be looked at.', 'Da guardare.'), 'severity warning'),
  argument(
    'information',
    words('information', 'informazione'),
    says('Good to know.', 'Utile da sapere.'),
    'severity information',
  ),
];

/** Words with a meaning inside clauses, rows and calls. */
export const ARGUMENTS: readonly ArgumentSchema[] = [
  ...TARGETS,
  ...SCORINGS,
  ...AGGREGATE_ARGUMENTS,
  ...GROUPS,
  ...COLUMNS,
  ...POLICIES,
  ...TONES,
  ...STATES,
  ...TYPES,
  ...FORMALITIES,
];
