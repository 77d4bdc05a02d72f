import { argument, says, words } from './record.ts';
import type { ArgumentSchema } from './schema.ts';

const TARGETS: readonly ArgumentSchema[] = [
  argument(
    'range',
    words('range', 'intervallo'),
    says('Target inside a range: `range 2 .. 4`.', 'Target dentro un intervallo: `intervallo 2 .. 4`.'),
  ),
  argument(
    'before',
    words('before', 'entro'),
    says('Target reached on or before a day.', 'Target raggiunto entro un giorno, compreso.'),
  ),
  argument(
    'monitor',
    words('monitor', 'monitoraggio'),
    says('Followed but not scored.', 'Seguito ma senza punteggio.'),
  ),
  argument(
    'phases',
    words('phases', 'fasi'),
    says('Target on the cumulative share of finished phases.', 'Target sulla quota cumulata delle fasi concluse.'),
  ),
];

const SCORINGS: readonly ArgumentSchema[] = [
  argument(
    'linear',
    words('linear', 'lineare'),
    says(
      '0 % at the given value, 100 % at the target, linear between.',
      '0 % al valore dato, 100 % al target, lineare in mezzo.',
    ),
  ),
  argument(
    'pass_fail',
    words('pass_fail', 'tutto_o_niente'),
    says('100 % when the target is met, else 0.', '100 % se il target è raggiunto, altrimenti 0.'),
  ),
  argument(
    'steps',
    words('steps', 'gradini'),
    says('First step that holds gives the score.', 'Il primo gradino che vale dà il punteggio.'),
  ),
  argument(
    'late',
    words('late', 'ritardo'),
    says(
      'A deadline loses so much per begun period of delay.',
      'Una scadenza perde tanto per ogni periodo iniziato di ritardo.',
    ),
  ),
  argument(
    'per',
    words('per', 'ogni'),
    says(
      'Joins the loss to its period: `late 10% per 30 days`.',
      'Lega la perdita al suo periodo: `ritardo 10% ogni 30 gg`.',
    ),
  ),
  argument('none', words('none', 'nessuno'), says('No cap at all.', 'Nessun tetto.')),
];

const GROUPS: readonly ArgumentSchema[] = [
  argument('areas', words('areas', 'ambiti'), says('Every area of the plan.', 'Tutti gli ambiti del piano.')),
  argument(
    'objectives',
    words('objectives', 'obiettivi'),
    says('Every objective of the plan.', 'Tutti gli obiettivi del piano.'),
  ),
  argument(
    'operationals',
    words('operationals', 'operativi'),
    says('The operational goals.', 'Gli obiettivi operativi.'),
  ),
  argument('indicators', words('indicators', 'indicatori'), says('The indicators.', 'Gli indicatori.')),
  argument('actuals', words('actuals', 'consuntivi'), says('All supplied values.', 'Tutti i valori forniti.')),
];

const COLUMNS: readonly ArgumentSchema[] = [
  argument('own', words('own', 'ente'), says('The body’s own figure.', 'Il dato dell’ente.')),
  argument('mean', words('mean', ['media_nazionale', 'media']), says('The national mean.', 'La media nazionale.')),
  argument(
    'cluster',
    words('cluster', 'media_cluster'),
    says('The mean of bodies of like size.', 'La media del cluster dimensionale.'),
  ),
  argument('min', words('min', ['min', 'minimo']), says('The least figure.', 'Il valore minimo.')),
  argument('max', words('max', ['max', 'massimo']), says('The greatest figure.', 'Il valore massimo.')),
  argument('sum', words('sum', 'somma'), says('The sum.', 'La somma.')),
  argument('higher', words('higher', 'maggiore'), says('A higher figure is better.', 'Meglio se maggiore.')),
  argument('lower', words('lower', 'minore'), says('A lower figure is better.', 'Meglio se minore.')),
];

const POLICIES: readonly ArgumentSchema[] = [
  argument(
    'propagate',
    words('propagate', 'propaga'),
    says('Ancestors stay unknown, with a range.', 'Gli antenati restano ignoti, con un intervallo.'),
  ),
  argument('zero', words('zero', 'zero'), says('Counts as 0.', 'Vale 0.')),
  argument('exclude', words('exclude', 'escludi'), says('Takes part in nothing.', 'Non partecipa al calcolo.')),
];

const TONES: readonly ArgumentSchema[] = [
  argument('red', words('red', 'rosso'), says('Red.', 'Rosso.')),
  argument('yellow', words('yellow', 'giallo'), says('Yellow.', 'Giallo.')),
  argument('green', words('green', 'verde'), says('Green.', 'Verde.')),
  argument('neutral', words('neutral', 'neutro'), says('No colour.', 'Senza colore.')),
];

const STATES: readonly ArgumentSchema[] = [
  argument('provisional', words('provisional', 'provvisorio'), says('May still change.', 'Può ancora cambiare.')),
  argument('final', words('final', 'definitivo'), says('Will not change.', 'Non cambierà.')),
  argument(
    'certified',
    words('certified', ['certificato', 'certificata']),
    says('Certified by who holds the data.', 'Certificato da chi detiene i dati.'),
  ),
  argument(
    'internal',
    words('internal', ['interna', 'interno']),
    says('Kept by the body itself.', 'Tenuta dall’ente stesso.'),
  ),
  argument(
    'self_declared',
    words('self_declared', ['autodichiarata', 'autodichiarato']),
    says('Declared by who is measured.', 'Dichiarata da chi è misurato.'),
  ),
  argument(
    'stock',
    words('stock', ['consistenza', 'stock']),
    says(
      'Measured at a moment: last year’s value stays comparable at a date.',
      'Misurata in un istante: una consistenza.',
    ),
  ),
  argument('flow', words('flow', 'flusso'), says('Summed over the period.', 'Sommata nel periodo: un flusso.')),
];

const TYPES: readonly ArgumentSchema[] = [
  argument(
    'output',
    words('output', ['output', 'realizzazione']),
    says('What was produced.', 'Ciò che si è prodotto.'),
  ),
  argument(
    'outcome',
    words('outcome', ['outcome', 'risultato']),
    says('What changed for users.', 'Ciò che è cambiato per gli utenti.'),
  ),
  argument(
    'physical',
    words('physical', 'fisico'),
    says('Physical quantity realised.', 'Realizzazione fisica.', 'D.P.C.M. 18/9/2012'),
  ),
  argument(
    'financial',
    words('financial', 'finanziario'),
    says('Financial quantity.', 'Realizzazione finanziaria.', 'D.P.C.M. 18/9/2012'),
  ),
  argument('quality', words('quality', 'qualità'), says('Quality of a service.', 'Qualità di un servizio.')),
  argument(
    'efficiency',
    words('efficiency', 'efficienza'),
    says('Result for the means used.', 'Risultato rispetto ai mezzi.'),
  ),
];

const FORMALITIES: readonly ArgumentSchema[] = [
  argument('favourable', words('favourable', 'favorevole'), says('In favour.', 'Favorevole.')),
  argument('remarks', words('remarks', 'con_rilievi'), says('In favour, with remarks.', 'Favorevole con rilievi.')),
  argument('contrary', words('contrary', 'contrario'), says('Against.', 'Contrario.')),
  argument('error', words('error', 'errore'), says('Must be repaired.', 'Da correggere.')),
  argument('warning', words('warning', 'avviso'), says('To be looked at.', 'Da guardare.')),
  argument('information', words('information', 'informazione'), says('Good to know.', 'Utile da sapere.')),
];

/** Words with a meaning inside clauses, rows and calls. */
export const ARGUMENTS: readonly ArgumentSchema[] = [
  ...TARGETS,
  ...SCORINGS,
  ...GROUPS,
  ...COLUMNS,
  ...POLICIES,
  ...TONES,
  ...STATES,
  ...TYPES,
  ...FORMALITIES,
];
