import type { DiagnosticData } from '@traguardo/model';
import type { SyntaxCode } from '../lex/codes.ts';
import { twinOf } from '../lex/twins.ts';
import { excerpt, homesOf, number, text, word } from './data.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  item: 'una dichiarazione',
  clause: 'una clausola o la fine della riga',
  name: 'un nome, o un testo tra virgolette',
  value: 'un valore',
  expression: 'un’espressione',
  'close-parenthesis': 'una parentesi chiusa',
  period: 'un anno',
  block: 'una parentesi graffa aperta',
  parameters: '«prende», che dice i parametri (prende a, b)',
  'close-figure': '}}, la fine dell’espressione',
};

/** The name that may have been meant, as a question; empty when there is none. */
export function meant(data: DiagnosticData): string {
  const suggestion = text(data, 'suggestion');
  const letter = twinOf(text(data, 'name') || text(data, 'word'))?.letter;
  if (suggestion === '') return '';
  return letter === undefined
    ? ` Forse ${suggestion}?`
    : ` La lettera ${letter} non è quella latina: si scrive ${suggestion}.`;
}

function inside(data: DiagnosticData): string {
  const parent = text(data, 'parent');
  return parent === '' || parent === 'file' ? 'qui' : `dentro ${word('block', parent, 'it')}`;
}

/** La parola di ciò che altrove si chiama formula. */
function calculated(data: DiagnosticData): string {
  const isFormula = text(data, 'parent') === 'indicator' && /^(?:calcolo|valore)$/i.test(text(data, 'word'));
  return isFormula ? ' Come si calcola si scrive così: algoritmo fatte / previste.' : '';
}

function elsewhere(data: DiagnosticData): string {
  const homes = homesOf(data, 'word', 'it');
  return homes.length === 0 ? '' : ` Il suo posto è in: ${homes.join(', ')}.`;
}

/** The Italian sentences of what the text itself can have wrong, before any meaning. */
export const SYNTAX_SENTENCES: Readonly<Record<Exclude<SyntaxCode, 'plugin/clash'>, (data: DiagnosticData) => string>> =
  {
    'syntax/missing-close': (data) =>
      `Manca la graffa che chiude quella aperta alla riga ${text(data, 'line')}. È stata messa dove finisce il rientro.`,
    'syntax/missing-open': () =>
      'Manca la graffa aperta prima di questo blocco. È stata messa alla fine della riga sopra.',
    'syntax/extra-close': () => 'Questa graffa non chiude niente: toglierla.',
    'syntax/one-item-per-line': (data) =>
      `«${text(data, 'word')}» comincia un’altra dichiarazione: metterla su una riga sua, o prima un punto e virgola.`,
    'syntax/unexpected': (data) => {
      const expected = EXPECTED[text(data, 'expected')] ?? 'altro';
      const found = excerpt(data, 'found');
      if (found === '}') return `Prima di «}» serve ${expected}.`;
      return found === ''
        ? `La riga finisce dove serviva ${expected}.`
        : `«${found}» non può stare qui: serviva ${expected}.`;
    },
    'syntax/unclosed-text': (data) =>
      `Il testo aperto con ${text(data, 'mark')} non è chiuso sulla sua riga: mettere le virgolette dove finisce. Un testo su più righe vuole virgolette triple, """.`,
    'syntax/character': (data) => {
      const meant = text(data, 'meant');
      const found = `Il carattere ${text(data, 'character')} non ha significato fuori da un testo tra virgolette`;
      return meant === '' ? `${found}: toglierlo.` : `${found}: qui si scrive ${excerpt(data, 'meant')}.`;
    },
    'syntax/control-character': (data) =>
      `Carattere di controllo ${text(data, 'character')}: non si vede e non è ammesso. Toglierlo.`,
    'syntax/bidi-control': (data) =>
      `Il carattere ${text(data, 'character')} cambia il verso della scrittura: ciò che si legge può non essere ciò che è scritto. Toglierlo.`,
    'syntax/lone-surrogate': (data) =>
      `Mezzo carattere ${text(data, 'character')}: il file è rovinato in questo punto. Riscriverlo.`,
    'code/needs-quotes': (data) => {
      const twin = twinOf(text(data, 'code'));
      return twin
        ? `In «${text(data, 'code')}» la lettera ${twin.letter} non è quella latina: si scrive ${twin.latin}.`
        : `Il codice «${text(data, 'code')}» contiene spazi o segni: va scritto tra accenti gravi, \`${text(data, 'code')}\`.`;
    },
    'word/unknown': (data) =>
      text(data, 'share') === ''
        ? `«${text(data, 'word')}» non è una parola del linguaggio ${inside(data)}.${meant(data) || calculated(data) || ' Se è un commento, prima va //; se è un testo, va tra virgolette.'}`
        : `«${text(data, 'word')}» è una parola della scala: il target chiede quanto vale, ${text(data, 'share')}.`,
    'word/not-here': (data) =>
      `«${text(data, 'word')}» non può stare ${inside(data)}.${data['torn'] === true ? ' Se continua la riga sopra, riunirle.' : elsewhere(data)}`,
    'number/bad-group': (data) => {
      const readings = [text(data, 'decimal'), text(data, 'grouped')].filter((reading) => reading !== '');
      const choice = readings.length === 0 ? '' : ` Si intendeva ${readings.join(' oppure ')}?`;
      return `«${text(data, 'number')}» si può leggere in due modi: i gruppi sono sempre di tre cifre.${choice}`;
    },
    'text/needs-quotes': (data) => `«${excerpt(data, 'text')}» è un testo: va scritto tra virgolette.`,
    'number/looks-english': (data) =>
      `«${text(data, 'number')}» qui vale un numero con tre decimali; se sono migliaia si scrive ${text(data, 'grouped')}, o con il punto. Scegliere come leggerlo.`,
    'number/looks-italian': (data) =>
      `«${text(data, 'number')}» qui vale un numero con decimali; in notazione italiana sarebbe ${text(data, 'grouped')}. Scegliere come leggerlo.`,
    'date/invalid': (data) =>
      text(data, 'meant') === ''
        ? `«${text(data, 'date')}» non è un giorno del calendario. Le date si scrivono 30/09/2024 o 2024-09-30.`
        : `Le date si scrivono 30/09/2024 o 2024-09-30: «${text(data, 'date')}» è ${text(data, 'meant')}.`,
    'limit/file': () => 'Il file supera 4 MiB: dividerlo in più file dello stesso piano.',
    'limit/line': (data) => `Una riga può avere al massimo ${number(data, 'limit', 'it')} caratteri: andare a capo.`,
    'limit/text': (data) => `Un testo può avere al massimo ${number(data, 'limit', 'it')} caratteri: accorciarlo.`,
    'limit/number': (data) => `Un numero può avere al massimo ${number(data, 'limit', 'it')} cifre.`,
    'limit/nesting': (data) => `Più di ${number(data, 'limit', 'it')} livelli uno dentro l’altro: appiattire.`,
    'limit/expression': (data) =>
      `Un’espressione può avere al massimo ${number(data, 'limit', 'it')} operatori: spezzarla in più misure.`,
    'limit/more': (data) =>
      text(data, 'count') === '1'
        ? 'Un altro problema non è elencato: correggere prima questi.'
        : `Altri ${number(data, 'count', 'it')} problemi non sono elencati: correggere prima questi.`,
  };
