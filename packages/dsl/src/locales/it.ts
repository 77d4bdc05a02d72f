import { type DiagnosticData, italian, withFullStop } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';
import {
  date,
  excerpt,
  fieldsOf,
  isBareClause,
  keyword,
  list,
  methodOf,
  number,
  plainTarget,
  pointsOf,
  targetKinds,
  text,
  word,
} from './data.ts';
import { exampleOf } from './examples.ts';
import { PLUGIN_SENTENCES } from './plugins.ts';
import { CSV_SENTENCES } from './csv-sentences.ts';
import { CYCLE_SENTENCES } from './cycle-sentences.ts';
import { FIX_SENTENCES } from './fix-sentences.ts';
import { NARRATIVE_SENTENCES } from './narrative-sentences.ts';
import { PACK_SENTENCES } from './pack-sentences.ts';
import { SHEET_SENTENCES } from './sheet-sentences.ts';
import { meant, SYNTAX_SENTENCES } from './syntax-it.ts';
import { TABLE_SENTENCES } from './table-sentences.ts';

/** What was looked for, with its article. */
const KINDS: Readonly<Record<string, string>> = {
  node: 'un obiettivo o un indicatore',
  indicator: 'un indicatore',
  operand: 'una misura o un indicatore',
  measure: 'una misura o un indicatore',
  child: 'un figlio di questo obiettivo',
  phase: 'una fase di questo indicatore',
  grade: 'una parola della scala di questo indicatore',
  table: 'una tabella del piano',
  benchmark: 'una tabella di confronto',
  column: 'una colonna del confronto',
  row: 'una riga di questa tabella',
  'table-column': 'una colonna di questa tabella',
  profile: 'un profilo',
  source: 'una fonte',
  office: 'un ufficio',
  act: 'un atto',
  'person-role': 'un ruolo o un ufficio',
  role: 'un ruolo',
  body: 'un ente',
  band: 'una fascia delle soglie',
  level: 'un livello (ambito, obiettivo, operativo)',
  function: 'una funzione',
  parameter: 'un parametro di questa definizione o di questo modello',
  scoring: 'un punteggio definito nel piano',
  unit: 'un’unità',
  field: 'un campo di queste schede',
  state: 'uno stato di questa regione del ciclo',
  actor: 'un ruolo di questo ciclo',
  term: 'un termine di questo ciclo',
  document: 'un documento di questo ciclo (il titolo di un altro va tra virgolette)',
  'state-of-region': 'uno stato di questo ciclo',
  use: 'ciò che si può usare (pack, plugin)',
  'pack-item':
    'un pacchetto in uso, né un suo obiettivo, indicatore, controllo o ciclo (fonti, profili e misure non si includono: basta nominarli)',
  template: 'un modello',
};

const WANTED: Readonly<Record<string, string>> = {
  quantity: 'un numero',
  boolean: 'SI o NO',
  date: 'una data',
  phases: 'le fasi concluse, o la loro quota in %',
  word: 'una parola della scala',
  any: 'un numero, una data, SI o NO',
};

const COLUMNS: Readonly<Record<string, string>> = {
  own: 'il dato dell’ente',
  mean: 'la media nazionale',
  cluster: 'la media del cluster',
  min: 'il minimo',
  max: 'il massimo',
};

/** Che cosa dice la scheda di un indicatore del PIRA, con la parola che lo dice. */
const SHEET: Readonly<Record<string, string>> = {
  type: 'il tipo (tipo …)',
  documentation: 'che cosa misura (/// sopra di lui)',
  unit: 'l’unità (unità …)',
  source: 'la fonte (fonte …)',
};

/** Come si dichiara ciò che non c'è, dove niente di simile c'è. */
const DECLARED: Readonly<Record<string, string>> = {
  function: ' Una funzione del piano si dichiara: funzione tasso { prende a, b; rende a / b }.',
  measure: ' Una misura si dichiara nel suo indicatore: misura fatte "Attività svolte" unità N.',
  profile:
    ' Un profilo si dichiara: profilo SMVP "Sistema di misurazione" { soglie { mancato < 80% "Non raggiunto" rosso; raggiunto >= 80% "Raggiunto" verde } }.',
  operand: ' Una misura si dichiara nel suo indicatore: misura fatte "Attività svolte" unità N.',
};

function unknown(data: DiagnosticData): string {
  const kind = KINDS[text(data, 'kind')] ?? 'un nome del piano';
  const declared = DECLARED[text(data, 'kind')] ?? '';
  const names = list(data, 'names');
  if (names.length > 0)
    return `Il piano dichiara ${kind}: allora va dichiarato ogni nome. Mancano ${names.slice(0, 6).join(', ')}${names.length > 6 ? '…' : '.'}`;
  return `«${text(data, 'name')}» non è ${kind}.${meant(data) || declared}${others(data)}`;
}

/** What a template wants, by name. */
function parameters(data: DiagnosticData): string {
  const names = list(data, 'parameters');
  return names.length === 0 ? '' : ` (${names.join('; ')})`;
}

function others(data: DiagnosticData): string {
  const count = text(data, 'others');
  return count === '' ? '' : ` È scritto così anche in ${count === '1' ? 'un altro posto' : `altri ${count} posti`}.`;
}

function howTo(concept: string, given = ''): string {
  const example = given || exampleOf(concept, 'it');
  return example === '' ? '' : ` Si scrive: ${example}.`;
}

function unitName(symbol: string): string {
  return symbol === '' ? 'un numero senza unità' : symbol;
}

function mismatch(data: DiagnosticData): string {
  const [left, right] = [unitName(text(data, 'left')), unitName(text(data, 'right'))];
  switch (text(data, 'problem')) {
    case 'operation':
      return `Unità diverse ai due lati di ${text(data, 'operator') === 'within' ? 'scarto' : text(data, 'operator')}: ${left} e ${withFullStop(right)} Convertire uno dei due lati.`;
    case 'call':
      return `${text(data, 'code')}: con questi argomenti ai due lati di ${text(data, 'operator')} stanno ${left} e ${right}. Passare argomenti che vanno insieme.`;
    case 'target':
      return `${text(data, 'code')}: la formula dà ${left}, il target è in ${withFullStop(right)} Correggere la formula o l’unità del target.`;
    case 'targets':
      return `${text(data, 'code')}: un target è in ${left}, un altro in ${withFullStop(right)} Usare la stessa unità.`;
    case 'scoring':
      return `${text(data, 'code')}: il punteggio confronta con ${left}, il valore è in ${withFullStop(right)} Scriverlo nella stessa unità.`;
    case 'column':
      return `${text(data, 'code')}: la cella è in ${left}, la colonna in ${withFullStop(right)} Convertire il valore, o dargli una colonna sua.`;
    case 'unit':
      return `${text(data, 'code')}: il target è in ${left}, l’unità dichiarata è ${withFullStop(right)} Tenerne una sola.`;
    default:
      return `${text(data, 'code')}: la formula dà ${left}, l’unità dichiarata è ${withFullStop(right)} Correggere la formula o l’unità.`;
  }
}

function actualType(data: DiagnosticData): string {
  const [code, found] = [text(data, 'code'), excerpt(data, 'found')];
  switch (text(data, 'problem')) {
    case 'unit':
      return text(data, 'wants') === ''
        ? `${code}: «${found}» ha un’unità, il target no. Dare al target la stessa unità.`
        : `${code}: «${found}» ha un’altra unità, serve ${withFullStop(text(data, 'wants'))} Convertire il valore, o correggere l’unità.`;
    case 'no-unit':
      return `${code}: «${found}» è senza unità, serve ${withFullStop(text(data, 'wants'))} Scriverla dopo il numero.`;
    default:
      return `${code}: «${found}» non va, serve ${WANTED[text(data, 'wants')] ?? 'un valore'}. Se il valore non c’è: nd.`;
  }
}

function weightSum(data: DiagnosticData): string {
  const sum = `${number(data, 'sum', 'it')}%`;
  const code = text(data, 'code');
  const rest = 'Correggerli: intanto si divide per la loro somma.';
  switch (text(data, 'group')) {
    case 'indicators':
      return `${code}: i pesi degli indicatori fanno ${sum} invece di 100%. ${rest}`;
    case 'operationals':
      return `${code}: i pesi degli obiettivi operativi fanno ${sum} invece di 100%. ${rest}`;
    case 'absolute':
      return `${code}: i pesi assoluti di tutto il piano fanno ${sum} invece di 100%. ${rest}`;
    case 'goal':
      return `${code}: il peso è ${number(data, 'declared', 'it')}%, quelli assoluti sotto fanno ${sum}, e contano questi. Correggere gli uni o l’altro, o togliere il peso.`;
    case 'sheets':
      return `${code}: le parti della valutazione fanno ${sum} invece di 100%. ${rest}`;
    case 'composition':
      return `${code}: le due parti della composizione fanno ${sum} invece di 100%. ${rest}`;
    default:
      return `${code}: i pesi fanno ${sum} invece di 100%. ${rest}`;
  }
}

function act(data: DiagnosticData, which: 'first' | 'second'): string {
  const day = date(data, `${which}Date`, 'it');
  return `${text(data, `${which}Number`) === '' ? 'senza numero' : `n. ${text(data, `${which}Number`)}`}${day === '' ? '' : italian` del ${day}`}`;
}

function weaker(data: DiagnosticData, than: string, which = ''): string {
  const unit = text(data, 'unit');
  const sign = text(data, 'sign') === '<=' ? '≤' : '≥';
  return `${text(data, 'code')}: il target${which} ${sign} ${number(data, 'target', 'it', unit)} chiede meno ${than} (${number(data, 'than', 'it', unit)}).`;
}

function loosened(data: DiagnosticData): string {
  const [code, revision] = [text(data, 'code'), text(data, 'revision')];
  const [before, after] = [plainTarget(data, 'before', 'it'), plainTarget(data, 'after', 'it')];
  const act = `Una modifica del genere la decide l’organo (D.Lgs. 150/2009, art. 6): indicare l’atto, «${keyword({ act: 'act' }, 'act', 'it')} "122/2024"».`;
  switch (text(data, 'problem')) {
    case 'withdrawn':
      return `La revisione ${revision} toglie ${code} dal piano senza un atto. ${act}`;
    case 'dropped':
      return `La revisione ${revision} toglie il target di ${code}${before === '' ? '' : ` (${before})`} senza un atto. ${act}`;
    default:
      return `La revisione ${revision} abbassa il target di ${code} senza un atto: prima ${before}, ora ${withFullStop(after)} ${act}`;
  }
}

/** The Italian sentences: each names the thing, the numbers and the way out. */
export const it: Catalogue = {
  findings: {
    ...SYNTAX_SENTENCES,
    ...CSV_SENTENCES.it,
    ...PLUGIN_SENTENCES.it,
    ...CYCLE_SENTENCES.it,
    ...NARRATIVE_SENTENCES.it,
    ...PACK_SENTENCES.it,
    ...SHEET_SENTENCES.it,
    ...TABLE_SENTENCES.it,
    'label/missing': (data) =>
      text(data, 'block') === 'use'
        ? 'Dopo «usa» va detto che cosa: usa pack "…", oppure usa plugin "…".'
        : `Dopo «${keyword(data, 'block', 'it')}» serve un codice o un nome.`,
    'code/duplicate': (data) =>
      `Il codice ${text(data, 'code')} è già usato: ogni codice vale una volta sola nel piano. Cambiarne uno; per cambiare ciò che c’è già si scrive «modifica».`,
    'plan/several': (data) =>
      `C’è già un piano: ${text(data, 'code') || 'questo secondo piano'} viene letto come parte del primo. Tenere un solo «piano» per programma.`,
    'clause/missing': (data) =>
      `${text(data, 'owner')}: manca «${keyword(data, 'clause', 'it')}».${howTo(text(data, 'clause'), text(data, 'example'))}`,
    'clause/duplicate': (data) => `«${keyword(data, 'clause', 'it')}» è già stato dato: vale il primo. Toglierne uno.`,
    'clause/value': (data) =>
      isBareClause(data)
        ? `Dopo «${excerpt(data, 'found')}» non c’è niente.${howTo(text(data, 'clause'))}`
        : text(data, 'clause') === 'at'
          ? `«${excerpt(data, 'found')}» non è un giorno: i giorni si scrivono 31/12/2024 o 2024-12-31.`
          : `«${excerpt(data, 'found')}» non si può leggere come ${keyword(data, 'clause', 'it')}.${howTo(text(data, 'clause'))}`,
    'percent/missing': (data) =>
      text(data, 'problem') === 'ratio'
        ? `${text(data, 'code')}: la formula divide due misure della stessa unità e dà una quota; il target ${number(data, 'found', 'it')} è senza %. Si intendeva ${number(data, 'found', 'it')}%? Se è un numero, scrivere ${number(data, 'found', 'it')} N.`
        : `«${keyword(data, 'clause', 'it')}» si scrive in percentuale: ${text(data, 'found')}%.${others(data)}`,
    'function/arity': (data) => {
      const maximum = Number(data['maximum']);
      const minimum = Number(data['minimum']);
      const wanted =
        maximum < 0 ? `almeno ${minimum}` : minimum === maximum ? `${minimum}` : `da ${minimum} a ${maximum}`;
      const hint = data['joined'] === true ? ' Gli argomenti si separano con «;»: la virgola è dei decimali.' : '';
      return `${word('function', text(data, 'function'), 'it')}(…) vuole ${wanted} ${wanted === '1' ? 'argomento' : 'argomenti'}${text(data, 'kind') === 'scoring' ? ' oltre a valore e target' : ''}${parameters(data)}, qui ${text(data, 'given') === '1' ? 'è' : 'sono'} ${text(data, 'given')}.${hint}`;
    },
    'function/outside': (data) => {
      const name = excerpt(data, 'name');
      switch (text(data, 'problem')) {
        case 'table':
          return `${name} non è di questa tabella: nelle sue formule valgono solo le sue righe, o le sue colonne, numeri e funzioni che non leggono il piano. Mettere il valore in una riga o in una colonna del file.`;
        case 'function':
          return `${name}(…) legge il piano: qui valgono solo i parametri. Passarne il risultato come argomento.`;
        case 'target':
          return `${name}(…) non può stare in un target: scrivere il numero, o un confronto(…).`;
        case 'period':
          return `${name} è un parametro: non ha un altro anno. Passare il valore di quell’anno come argomento.`;
        default:
          return `${name} è un nome del piano: qui valgono solo i parametri. Aggiungere un parametro e passarlo come argomento.`;
      }
    },
    'function/reserved': (data) =>
      text(data, 'kind') === 'function'
        ? `${excerpt(data, 'name')} è già una funzione del linguaggio. Scegliere un altro nome.`
        : `${excerpt(data, 'name')} è già un punteggio del linguaggio. Scegliere un altro nome.`,
    'function/endless': (data) =>
      `${list(data, 'path').join(' → ')}: chiama sé stessa in ogni caso e non finisce mai. Mettere la chiamata in un ramo di se(…).`,
    'scoring/parameters': (data) =>
      `${text(data, 'code')}: un punteggio prende prima il valore e ciò che il target chiede, qui i parametri sono ${text(data, 'given')}. Scrivere: prende valore, obiettivo.`,
    'scoring/target': (data) =>
      `${text(data, 'code')}: il punteggio ${methodOf(data, 'it')} vuole un target ${targetKinds(data, 'it')}. Cambiare il target o il punteggio.`,
    'scoring/order': (data) =>
      `${text(data, 'code')}: i punti del punteggio devono andare dal peggiore al migliore, il target tra loro, e i punteggi non scendere; qui sono ${pointsOf(data, 'it')}. Correggere il punteggio o il target.`,
    'scoring/baseline': (data) =>
      `${text(data, 'code')}: il punteggio parte dal valore di partenza, che manca. Scriverlo: partenza 84,10%.`,
    'scoring/over-cap': (data) =>
      italian`${text(data, 'code')}: il punteggio arriva al ${number(data, 'score', 'it')} %, ma il tetto è il ${number(data, 'cap', 'it')} %: oltre non conta. Scrivere tetto ${number(data, 'score', 'it')}%, o abbassare il punteggio.`,
    'scoring/result': (data) =>
      `${text(data, 'scoring')} rende ${unitName(text(data, 'unit'))}${text(data, 'code') === '' ? '' : ` per ${text(data, 'code')}`}: un punteggio è una percentuale. Scriverla con %, o dividere per ciò che si confronta.`,
    'ref/unknown': unknown,
    'ref/no-value': (data) =>
      `${text(data, 'name')} è un obiettivo: non ha un ${text(data, 'wanted') === 'target' ? 'target' : 'valore'}, ha un punteggio. Si scrive punteggio(${text(data, 'name')}).`,
    'ref/cycle': (data) => `Il calcolo gira in tondo: ${list(data, 'path').join(' → ')}. Togliere uno dei richiami.`,
    'unit/unknown': (data) =>
      `«${text(data, 'name')}» non è un’unità conosciuta.${meant(data)} Un’unità nuova si dichiara: unità ha "ettari".`,
    'unit/mismatch': mismatch,
    'unit/hundred': (data) =>
      `${text(data, 'code')}: il target è in %, quindi il risultato è già letto per 100: con «100 *» verrebbe cento volte più grande. Togliere il fattore.`,
    'actual/unmatched': (data) =>
      `«${text(data, 'name')}» non è una misura né un indicatore del piano: il valore non può essere usato.${meant(data)}`,
    'actual/type': actualType,
    'actual/evidence': (data) =>
      `«${text(data, 'found')}» non dice quale documento mostra il valore. Si scrive il nome del file e la sua impronta: registro.pdf sha256:… (64 cifre esadecimali).`,
    'actual/computed': (data) =>
      `${text(data, 'code')} si calcola con una formula: questo valore non viene usato. Fornire le sue misure, o togliere la formula.`,
    'actual/period': (data) =>
      italian`${list(data, 'names').join(', ')}: valori al ${date(data, 'date', 'it')}, ${
        text(data, 'problem') === 'after'
          ? `dopo la fine del periodo ${text(data, 'period')}: non contano`
          : `prima del periodo ${text(data, 'period')}, che non ne ha: contano solo come anni precedenti`
      }. Se il periodo è cambiato, portare le date nell’anno nuovo; altrimenti correggere il periodo.`,
    'override/nothing': (data) =>
      `«${text(data, 'name')}» non è nel piano: non c’è niente da modificare.${meant(data)}`,
    'override/empty': (data) =>
      `La modifica di ${text(data, 'code')} non cambia niente: aggiungere il nuovo target, peso, formula o titolo.`,
    'target/unknown': (data) =>
      `${text(data, 'owner') || 'Questo obiettivo'}: il target approvato non è noto; finché resta così il punteggio è un intervallo.`,
    'target/none': (data) => {
      const years = list(data, 'years');
      const others = years.length === 0 ? '' : ` Ci sono target per ${years.join(', ')}, non per l’anno del piano.`;
      return `${text(data, 'code')} non ha un target: non dà punteggio.${others} Aggiungerlo, o scrivere «target monitoraggio» (D.P.C.M. 18/9/2012, art. 3).`;
    },
    'target/non-positive': (data) =>
      `${text(data, 'code')}: con un target di ${number(data, 'target', 'it', text(data, 'unit'))} la proporzione non ha senso: se è mancato, il punteggio è indefinito. Aggiungere un punteggio: lineare, a gradini o tutto_o_niente.`,
    'target/backwards': (data) =>
      `${weaker(data, `di quello del ${text(data, 'before')}`, ` del ${text(data, 'year')}`)} Controllare i numeri e gli anni, o dire il perché in una nota.`,
    'target/weaker-than-baseline': (data) =>
      `${weaker(data, 'del valore di partenza')} Controllare il verso o il numero.`,
    'target/weaker-than-benchmark': (data) => weaker(data, `della media in «${text(data, 'benchmark')}»`),
    'target/loosened': loosened,
    'weight/sum': weightSum,
    'weight/none': (data) =>
      `${text(data, 'code')} non ha un peso, i suoi fratelli in ${text(data, 'parent')} sì: non conta. Dargli un peso, o «target monitoraggio».`,
    'weight/composed': (data) =>
      `${text(data, 'code')}: la composizione non si applica, perché i pesi sono quote dell’intero piano. Toglierla, o scrivere «pesi relativi».`,
    'adjustment/cap': (data) =>
      `La rettifica di ${text(data, 'code')} a ${number(data, 'score', 'it')}% supera il tetto del suo punteggio, ${number(data, 'cap', 'it')}%. Abbassarla, o alzare il tetto.`,
    'weight/on-monitor': (data) =>
      `${text(data, 'code')} è di solo monitoraggio e non pesa${data['zero'] === true ? ', nemmeno 0%' : ''}: togliere il peso, o dargli un target.`,
    'phases/order': (data) =>
      text(data, 'problem') === 'last'
        ? italian`${text(data, 'code')}: l’ultima fase arriva al ${number(data, 'share', 'it')}%: le quote sono cumulate e devono finire al 100%.`
        : `${text(data, 'code')}: la fase ${text(data, 'phase')} (${number(data, 'share', 'it')}%) non supera la precedente (${number(data, 'before', 'it')}%). Le quote sono cumulate: devono crescere.`,
    'phases/generous': (data) =>
      `${text(data, 'code')}: la prima fase da sola, ${text(data, 'phase')} (${number(data, 'share', 'it')}%), arriva già a «${text(data, 'band')}». Abbassarne la quota, se cominciare non deve valere quanto finire.`,
    'bands/gap': (data) =>
      `Tra ${number(data, 'from', 'it')}% e ${number(data, 'to', 'it')}% c’è un buco: un punteggio lì non cade in nessuna fascia. Allargare «${text(data, 'band')}».`,
    'bands/overlap': (data) =>
      `Le fasce «${text(data, 'other')}» e «${text(data, 'band')}» si sovrappongono: un punteggio cadrebbe in due. Correggere un estremo, o usare < invece di <=.`,
    'benchmark/order': (data) => {
      const unit = text(data, 'unit');
      const [low, high] = [COLUMNS[text(data, 'lowColumn')] ?? '', COLUMNS[text(data, 'highColumn')] ?? ''];
      return `${text(data, 'benchmark')}, ${text(data, 'code')}: ${low} (${number(data, 'low', 'it', unit)}) supera ${high} (${number(data, 'high', 'it', unit)}). Ricontrollare la tabella.`;
    },
    'code/look-alike': (data) =>
      text(data, 'problem') === 'alias'
        ? `${text(data, 'code')} è scritto anche ${text(data, 'other')}: un codice in due modi. Meglio usarne uno solo.`
        : `${text(data, 'code')} e ${text(data, 'other')} differiscono solo per i segni: è facile scambiarli. Se è voluto, dirlo con «aka».`,
    'act/conflict': (data) =>
      `«${text(data, 'title') || text(data, 'code')}» ha due atti: ${text(data, 'other')} (${act(data, 'first')}) e ${text(data, 'code')} (${act(data, 'second')}). Uno dei due è sbagliato, o servono due titoli.`,
    'individual/unlinked': (data) =>
      `${text(data, 'code')}: «${excerpt(data, 'title')}» somiglia a ${text(data, 'indicator')}, e ha un target suo. Se misurano la stessa cosa, rif ${text(data, 'indicator')} al posto del target; se no, distinguere i titoli.`,
    'indicator/no-measures': (data) =>
      `${text(data, 'code')}: una percentuale da ${text(data, 'source')}, fonte autodichiarata, senza le misure da cui viene: nessun altro può rifarne il conto. Aggiungere le misure e la formula, o citare una fonte certificata.`,
    'individual/retyped': (data) =>
      `${text(data, 'code')}: il target è già quello di ${text(data, 'indicator')}, che rif porta con sé. Toglierlo: alla prossima modifica uno dei due resterebbe indietro.`,
    'indicator/sheet': (data) =>
      `${text(data, 'code')}: la scheda di un indicatore del PIRA dice anche ${list(data, 'lacking')
        .map((field) => SHEET[field] ?? field)
        .join(', ')} (D.P.C.M. 18/9/2012, art. 3).`,
    'check/requires': (data) =>
      `${text(data, 'code')}: la scheda deve dire anche ${fieldsOf(data, 'lacking', 'it')}. Lo chiede il controllo ${text(data, 'check')}${text(data, 'message') && ` «${text(data, 'message')}»`}${text(data, 'law') && ` (${text(data, 'law')})`}.`,
    'financial/alone': (data) =>
      `${text(data, 'goal')} è misurato solo da indicatori finanziari (${list(data, 'codes').join(', ')}): affiancarne uno di altro tipo (D.P.C.M. 18/9/2012, art. 6).`,
    'payment-time/weight': (data) =>
      italian`${text(data, 'sheet')}: i tempi di pagamento (${list(data, 'objectives').join(', ')}) pesano il ${number(data, 'share', 'it')}%: per chi risponde dei pagamenti serve almeno il 30% (D.L. 13/2023, art. 4-bis). Alzare il peso.`,
    'language/mixed': (data) =>
      `Parole italiane e inglesi nello stesso file («${text(data, 'word')}»${Number(data['count']) > 1 ? ` e altre ${Number(data['count']) - 1}` : ''}): è ammesso, ma si legge male. Il formattatore le scrive tutte in una lingua.`,
  },
  fixes: FIX_SENTENCES.it,
  related: {
    pack: 'nel pacchetto o nel modello',
    seal: 'il sigillo',
    'value-date': 'la data dei valori',
    opened: 'aperta qui',
    first: 'il primo',
    other: 'l’altro',
    target: 'il target',
    step: 'un passo del giro',
    row: 'la riga',
    definition: 'la definizione',
    band: 'la fascia',
  },
};
