import { type DiagnosticData, formatDecimal, italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';
import { dateOf, listOf, numberOf, suppliedOf, textOf } from './data.ts';

/** The Italian sentences. */
export const it: Catalogue = {
  findings: {
    overshoot: (data) =>
      `${textOf(data, 'code')}: risultato ${numberOf(data, 'value', 'it')}, ${decimal(data, 'times')} volte il target ` +
      `(${numberOf(data, 'target', 'it')}): chiedeva poco, da alzare nel prossimo piano.`,
    'missed/no-cause': (data) =>
      `${textOf(data, 'code')}: target mancato (${decimal(data, 'score')} %) senza una causa. Scriverla con causa "…", ` +
      'e il rimedio con azione "…" (D.Lgs. 150/2009, art. 10, c. 1, lett. b).',
    'benchmark/own-value': (data) =>
      `${textOf(data, 'benchmark')}, ${textOf(data, 'code')}: ${ownValue(data)}. Correggere la tabella o i valori.`,
    'individual/contrary-target': (data) =>
      `${textOf(data, 'code')}: il target ${textOf(data, 'ownSign')} ${numberOf(data, 'own', 'it')} va contro quello del ` +
      `piano per ${textOf(data, 'indicator')} (${textOf(data, 'plannedSign')} ${numberOf(data, 'planned', 'it')}). ` +
      'Togliere il target e lasciare rif, oppure correggere segno e verso.',
    'adjustment/idle': (data) =>
      textOf(data, 'problem') === 'later'
        ? italian`La rettifica di ${textOf(data, 'code')} vale dal ${dateOf(data, 'at', 'it')}: al ${dateOf(data, 'day', 'it')} non conta ancora. Per vederla, valutare a quel giorno (--at ${textOf(data, 'at')}).`
        : `La rettifica di ${textOf(data, 'code')} non fa niente: non ha un punteggio (solo monitoraggio, nessun peso, o gruppo senza composizione). Rettificare ciò che ne ha uno.`,
    'phases/gap': (data) =>
      `${textOf(data, 'code')}: ${listOf(data, 'ignored')} risulta conclusa mentre una fase precedente è aperta. ` +
      'Non conta finché la precedente non è conclusa.',
    'actual/contradiction': (data) =>
      `${textOf(data, 'id')}: due valori per lo stesso giorno (${suppliedOf(data, 'first', 'it')} e ` +
      `${suppliedOf(data, 'second', 'it')}). Toglierne uno, o dargli un’altra data o un altro stato.`,
    'actual/running-total': (data) =>
      italian`${textOf(data, 'id')}: ${numberOf(data, 'value', 'it')} al ${dateOf(data, 'date', 'it')} è la somma dei valori che precedono. ` +
      `La misura è un flusso e li somma tutti: ${numberOf(data, 'sum', 'it')}. Togliere la riga, o scrivere la parte che manca; se i valori ` +
      'sono cumulati, togliere natura flusso.',
    'table/printed': (data) =>
      `${textOf(data, 'table')}, «${textOf(data, 'row')}», «${textOf(data, 'column')}»: stampato ${numberOf(data, 'printed', 'it')}, ` +
      `calcolato ${numberOf(data, 'computed', 'it')}, differenza ${numberOf(data, 'difference', 'it')}. ` +
      'Si mostra il calcolato. Correggere la cella, o le righe da cui viene.',
    'table/rounded': (data) =>
      `${textOf(data, 'table')}: ${textOf(data, 'count') === '1' ? 'una cella stampata differisce' : `${textOf(data, 'count')} celle stampate differiscono`} fino a ${numberOf(data, 'most', 'it')} da ciò che danno le righe, ` +
      'entro la tolleranza. Si mostrano le calcolate. Per vederle una per una: tolleranza 0.',
    'check/failed': (data) =>
      textOf(data, 'reason')
        ? `${textOf(data, 'code')}: il controllo non si può calcolare (${textOf(data, 'mustIt')}).`
        : `${textOf(data, 'code')}: ${textOf(data, 'message') || `non vale ${textOf(data, 'mustIt')}`}${textOf(data, 'law') && ` (${textOf(data, 'law')})`}`,
    'function/limit': (data) =>
      `${textOf(data, 'code')}: il calcolo di ${textOf(data, 'name')} supera i limiti (50.000 passi, 300 livelli, 1.000 cifre). ` +
      'Controllare che la ricorsione finisca, o fare il calcolo in meno passi.',
  },
  causes: {
    'division-by-zero': (subject) => `divisione per zero (${subject})`,
    'non-positive-target': (subject) =>
      `il target di ${subject} non è positivo e non è raggiunto: manca una proporzione, serve un punteggio lineare`,
    'no-target': (subject) => `${subject} non ha un target`,
    'wrong-type': (subject) => `valori di tipo o unità diversi (${subject})`,
    'linear-zero': (subject) => `lo zero del punteggio lineare di ${subject} non è dal lato peggiore del target`,
    'scoring-order': (subject) => `i punti del punteggio di ${subject} non vanno dal peggiore al migliore`,
    'no-baseline': (subject) => `il punteggio di ${subject} parte da un valore di partenza che non c’è`,
    'no-single-target': (subject) => `il target di ${subject} è un intervallo: non è un numero solo`,
    cycle: (subject) => `${subject} dipende da sé stesso`,
    limit: (subject) =>
      `il calcolo di ${subject} supera i limiti del linguaggio (passi, chiamate dentro chiamate, cifre)`,
    'no-percentage': (subject) => `il punteggio ${subject} non ha reso una percentuale`,
    'plugin-failed': (subject) => `${subject} viene da un’estensione che manca o si è interrotta`,
  },
  words: { yes: 'sì', no: 'no', missing: 'n.d.', within: 'entro' },
  statuses: { provisional: 'provvisorio', final: 'definitivo', certified: 'certificato' },
  targets: {
    'at-least': (bound) => ` su ${bound}`,
    'at-most': (bound) => ` su un massimo di ${bound}`,
    exactly: (bound) => `, richiesto esattamente ${bound}`,
    range: (low, high) => `, richiesto tra ${low} e ${high}`,
    yes: () => ', richiesto sì',
    before: (day) => italian`, richiesto entro il ${day}`,
    phases: (bound) => italian`, richiesto il ${bound} delle fasi`,
    plugin: (name, values) => `, richiesto ${[name, values].filter((part) => part !== '').join(' ')}`,
    monitor: () => '',
    unknown: () => '',
  },
  rules: {
    'at-least': '',
    'at-most': '',
    exactly: 'Vale 100 % solo il valore esatto.',
    range: 'Fuori dall’intervallo il punteggio scende fino a 0 in una sua larghezza.',
    yes: '',
    before: 'Dopo la scadenza vale 0.',
    phases: 'Conta la quota cumulata delle fasi concluse senza interruzioni.',
    scale: 'La parola vale la quota che le dà la scala.',
    linear: '',
    'linear-baseline': '',
    'linear-previous': '',
    gap: '',
    'gap-share': '',
    milestones: '',
    'pass-fail': 'Vale 100 % se il target è raggiunto, altrimenti 0.',
    steps: '',
    curve: '',
    late: '',
    custom: '',
    plugin: 'Vale la regola del tipo di target, che viene da un’estensione.',
    monitor: '',
    'no-target': '',
    'weighted-mean': 'Media dei punteggi, pesata:',
    mean: 'Media semplice dei punteggi, senza pesi:',
    sum: 'Somma dei punti, ciascuno il suo punteggio per il suo peso:',
    min: 'Vale il punteggio minore, che decide da solo:',
    max: 'Vale il punteggio maggiore, che decide da solo:',
    composition: 'Media dei due gruppi, pesata come dice la composizione:',
    index: 'Indice, senza pesi:',
    reference: 'Valore, target e punteggio sono quelli del nodo del piano a cui si riferisce.',
  },
  scorings: {
    linear: (rule, zero) =>
      `Vale 0 a ${zero}${rule === 'linear-baseline' ? ', la partenza,' : rule === 'linear-previous' ? ', il valore dell’anno precedente,' : ''} e 100 % al target, in linea retta.`,
    previousReached: 'L’anno precedente era già al target: vale 100 % se è raggiunto, altrimenti 0.',
    gap: (width) => `Vale 0 a ${width} dal target, in proporzione allo scostamento.`,
    gapShare: (share) => italian`Vale 0 a uno scostamento del ${share} dal target, in proporzione.`,
    milestones: (min, max, excellent) =>
      `In linea retta tra minimo (${min}), target (100 %)${max === null ? '' : ` e massimo (${max})`}${excellent === null ? '' : `, poi eccellente (${excellent})`}; sotto il minimo vale 0.`,
    steps: (steps) => `Gradini: ${steps.join(', ')}; sotto tutti vale 0.`,
    curve: (points) => `In linea retta tra i punti ${points.join(', ')}.`,
    custom: (name) => `Il punteggio lo dà «${name}».`,
    late: (loss, days) =>
      italian`Perde il ${loss} ogni ${days === 1 ? 'giorno di ritardo iniziato' : `${days} giorni di ritardo iniziati`}.`,
  },
  explain: {
    heading: (name, result) => `${name}: ${result}`,
    band: (band) => `fascia «${band}»`,
    range: (low, high) => `non ancora noto, tra ${low} e ${high}`,
    bands: (bands) =>
      `${bands.length === 1 ? 'fascia' : 'fasce'} ancora ${bands.length === 1 ? 'possibile' : 'possibili'}: ${bands.map((band) => `«${band}»`).join(', ')}`,
    input: (title, value, details) => `${title} = ${value}${details.length ? ` (${details.join(', ')})` : ''}`,
    sum: (title, value, rows) =>
      `${title} = ${value}, ${rows === 1 ? 'una parte sola' : `somma di ${rows} parti`} del periodo:`,
    addend: (value, details) => `+ ${value}${details.length ? ` (${details.join(', ')})` : ''}`,
    source: (source) => `fonte: ${source}`,
    call: (kind, call, result, body) =>
      `${kind === 'scoring' ? 'punteggio ' : ''}${call} = ${result}, perché rende ${body}`,
    formula: (names, numbers, result) => `${names} = ${numbers} = ${result}`,
    achieved: (value, target, score) => `${value}${target}: ${score}`,
    path: (start, startYear, end, endYear, own, progress) =>
      `Percorso da ${start} ${startYear === null ? 'di partenza' : `nel ${startYear}`} a ${end} nel ${endYear}` +
      `${own === null ? '' : ` (quest’anno ${own})`}${progress === null ? '' : italian`: fatto il ${progress}`}.`,
    costs: (points, ancestor) => `costa ${points} punti a ${ancestor}`,
    uncapped: (score) => `Il tetto lo limita: senza sarebbe ${score}.`,
    raised: (score) => `Il limite inferiore lo alza: senza sarebbe ${score}.`,
    gate: (condition, numbers, effect) => `Condizione ${condition}${numbers && ` (${numbers})`}: ${effect}`,
    gateHolds: 'vale, e non cambia niente.',
    gateFails: (otherwise, ungated, taken) =>
      `non vale, e il punteggio è al più ${otherwise}${ungated === null ? '' : `; senza sarebbe ${ungated}`}${taken && `: toglie ${taken} punti`}.`,
    gateOpen: (otherwise, ungated) =>
      `non è ancora nota; se non vale il punteggio è al più ${otherwise}${ungated === null ? '' : `, altrimenti ${ungated}`}.`,
    adjusted: (computed, score, role, reason, details) =>
      `Rettificato da ${role}: il punteggio calcolato è ${computed}, quello che vale ${score}. Motivo: «${reason}»${details.length ? ` (${details.join(', ')})` : ''}.`,
    adjustedPoints: (points, isGiven) => `${isGiven ? 'dà' : 'toglie'} ${points} punti`,
    act: (act) => `atto ${act}`,
    since: (day) => italian`dal ${day}`,
    own: (points, isGiven) =>
      isGiven ? `Oltre alle sue parti dà ${points} punti.` : `Oltre alle sue parti toglie ${points} punti.`,
    missing: 'Manca il valore.',
    missingTarget: 'Il target approvato non è noto.',
    waitsFor: (codes) => `Mancano: ${codes}.`,
    undefined: (cause) => `Non definito: ${cause}.`,
    monitored: 'Solo monitoraggio: non ha punteggio e non pesa.',
    weightless: 'Non pesa: il suo peso è zero, o manca tra fratelli che ne hanno uno.',
    void: 'Nessuno dei suoi elementi conta: il peso passa agli altri.',
    group: (goal, of) => `${goal} (${of === 'indicators' ? 'indicatori' : 'obiettivi operativi'})`,
    part: (name, share, score, lost) => `${name}: ${score}, quota ${share}${lost && `, toglie ${lost} punti`}`,
    losses: (list) => `Toglie: ${list.join('; ')}.`,
    loss: (ancestor, points) => `${points} punti a ${ancestor}`,
    unknownNode: (code) => `${code}: non c’è nel risultato.`,
  },
  expectation: (condition, left, right) =>
    left === null
      ? `${condition} non vale`
      : `${condition} non vale: ${left}${right === null ? '' : ` invece di ${right}`}`,
};

function decimal(data: DiagnosticData, key: string): string {
  return formatDecimal(textOf(data, key), 'it');
}

function ownValue(data: DiagnosticData): string {
  const value = numberOf(data, 'value', 'it');
  const printed = numberOf(data, 'printed', 'it');
  switch (textOf(data, 'problem')) {
    case 'below-min':
      return `il valore proprio (${value}) è sotto il minimo stampato (${printed})`;
    case 'above-max':
      return `il valore proprio (${value}) è sopra il massimo stampato (${printed})`;
    default:
      return `il valore proprio stampato (${printed}) non è quello calcolato (${value})`;
  }
}
