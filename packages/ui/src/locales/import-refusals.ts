import { countText } from '@traguardo/model';
import type { ImportOutcome } from '../elements/import-dialog/import-line.ts';
import type { ImportRefusal } from '../worker/imports/import-protocol.ts';

/** What becomes of a value, in Italian. */
export const importOutcomesIt: Readonly<Record<ImportOutcome, string>> = {
  added: 'nuovo',
  changed: 'cambia',
  same: 'invariato',
  repeated: 'il file ha valori diversi per questo codice: scegline uno',
  unmatched: 'codice sconosciuto: non importato',
  undated: 'data non leggibile: non importato',
  status: 'stato che non c’è (provvisorio, definitivo, certificato): non importato',
  empty: 'senza valore: non importato',
  unreadable: 'valore non leggibile: non importato',
  notation: 'da decidere: scegli come sono scritti i numeri',
  percent: 'da decidere: scegli se le percentuali sono punti o rapporti',
  unit: 'unità diversa da quella del piano: non importato',
  error: 'errore del foglio: non importato',
  merged: 'cella unita a un’altra: non importato',
};

/** The same in English. */
export const importOutcomesEn: Readonly<Record<ImportOutcome, string>> = {
  added: 'new',
  changed: 'changes',
  same: 'unchanged',
  repeated: 'the file has different values for this code: choose one',
  unmatched: 'unknown code: not imported',
  undated: 'date cannot be read: not imported',
  status: 'no such status (provisional, final, certified): not imported',
  empty: 'without a value: not imported',
  unreadable: 'value cannot be read: not imported',
  notation: 'to be decided: choose how numbers are written',
  percent: 'to be decided: choose whether percentages are points or ratios',
  unit: 'unit other than that of the plan: not imported',
  error: 'error of the sheet: not imported',
  merged: 'cell merged with another: not imported',
};

type Code = ImportRefusal['code'];

const REFUSED_IT: Readonly<Record<Code, (limit: string) => string>> = {
  empty: () => 'Il file è vuoto.',
  'not-spreadsheet': () => 'Il file non è un foglio di calcolo XLSX o ODS né un CSV: salvalo in uno di questi formati.',
  'old-format': () =>
    'Il file è di un formato vecchio (XLS) o protetto da password: aprilo e salvalo come XLSX o ODS senza password.',
  encrypted: () => 'Il file è protetto da password: salvalo senza password.',
  damaged: () => 'Il file è incompleto o danneggiato: fattelo mandare di nuovo.',
  crc: () => 'Una parte del file non è quella salvata (controllo CRC): fattelo mandare di nuovo.',
  'unsafe-name': () => 'Il file contiene nomi che nessun programma d’ufficio scrive: non viene aperto.',
  compression: () =>
    'Il file è compresso in un modo che i programmi d’ufficio non usano: salvalo di nuovo come XLSX o ODS.',
  'missing-part': () => 'Al file manca una parte: aprilo con un programma d’ufficio e salvalo di nuovo.',
  encoding: () => 'Il testo del file non è in UTF-8: salvalo di nuovo come XLSX o ODS.',
  doctype: () => 'Il file contiene dichiarazioni (DOCTYPE) che potrebbero fare danno: non viene letto.',
  xml: () => 'Il contenuto del file non è scritto bene: aprilo con un programma d’ufficio e salvalo di nuovo.',
  nul: () => 'Il file contiene segni che in un testo non esistono: salvalo come CSV UTF-8, o come XLSX.',
  'not-text': () =>
    'Il file ha byte che non sono testo: scegli qui sopra come sono scritte le lettere, o salvalo come CSV UTF-8 o XLSX.',
  'open-quote': () =>
    'Una virgoletta (") si apre e non si chiude, e non si sa dove finisce la cella: chiudila o toglila, o salva il file come XLSX.',
  'file-limit': (limit) => `Il file è troppo grande: si leggono fino a ${limit} byte.`,
  'size-limit': (limit) =>
    `Il contenuto del file, decompresso, supera ${limit} byte: lascia nel file il solo foglio che serve.`,
  'parts-limit': (limit) => `Il file ha più di ${limit} parti: lascia nel file il solo foglio che serve.`,
  'sheets-limit': (limit) => `Il file ha più di ${limit} fogli: lascia nel file il solo foglio che serve.`,
  'rows-limit': (limit) => `Il foglio ha valori oltre la riga ${limit}: dividi il file.`,
  'columns-limit': (limit) => `Il foglio ha valori oltre la colonna numero ${limit}: togli le colonne che non servono.`,
  'cells-limit': (limit) => `Il file ha più di ${limit} celle: lascia nel file il solo foglio che serve.`,
  'letters-limit': (limit) => `Una cella ha più di ${limit} lettere.`,
  'text-limit': (limit) =>
    `Le celle del file hanno insieme più di ${limit} lettere: lascia nel file il solo foglio che serve.`,
  'depth-limit': (limit) =>
    `Il contenuto del file ha più di ${limit} livelli: nessun programma d’ufficio ne scrive tanti.`,
  'time-limit': (limit) =>
    `La lettura durava da più di ${limit} secondi ed è stata interrotta: lascia nel file il solo foglio che serve.`,
  'newer-request': () =>
    'Il file risponde a una richiesta di una versione più recente di Traguardo: ricarica l’applicazione e riprova.',
};

const REFUSED_EN: Readonly<Record<Code, (limit: string) => string>> = {
  empty: () => 'The file is empty.',
  'not-spreadsheet': () => 'The file is neither an XLSX or ODS spreadsheet nor a CSV: save it in one of these formats.',
  'old-format': () =>
    'The file has an old format (XLS) or a password: open it and save it as XLSX or ODS without a password.',
  encrypted: () => 'The file is protected by a password: save it without one.',
  damaged: () => 'The file is incomplete or damaged: have it sent again.',
  crc: () => 'A part of the file is not what was saved (CRC check): have it sent again.',
  'unsafe-name': () => 'The file holds names no office program writes: it is not opened.',
  compression: () => 'The file is packed in a way office programs do not use: save it again as XLSX or ODS.',
  'missing-part': () => 'A part of the file is missing: open it with an office program and save it again.',
  encoding: () => 'The text of the file is not UTF-8: save it again as XLSX or ODS.',
  doctype: () => 'The file holds declarations (DOCTYPE) that might do harm: it is not read.',
  xml: () => 'The content of the file is not well formed: open it with an office program and save it again.',
  nul: () => 'The file holds characters that no text has: save it as CSV UTF-8, or as XLSX.',
  'not-text': () =>
    'The file holds bytes that are not text: choose its character encoding above, or save it as CSV UTF-8 or XLSX.',
  'open-quote': () =>
    'A quote (") is opened and never closed, so nobody can tell where its cell ends: close or remove it, or save the file as XLSX.',
  'file-limit': (limit) => `The file is too large: up to ${limit} bytes are read.`,
  'size-limit': (limit) =>
    `The content of the file, unpacked, is more than ${limit} bytes: keep only the sheet you need in it.`,
  'parts-limit': (limit) => `The file has more than ${limit} parts: keep only the sheet you need in it.`,
  'sheets-limit': (limit) => `The file has more than ${limit} sheets: keep only the sheet you need in it.`,
  'rows-limit': (limit) => `The sheet has values beyond row ${limit}: split the file.`,
  'columns-limit': (limit) => `The sheet has values beyond column number ${limit}: remove the columns you do not need.`,
  'cells-limit': (limit) => `The file has more than ${limit} cells: keep only the sheet you need in it.`,
  'letters-limit': (limit) => `A cell has more than ${limit} characters.`,
  'text-limit': (limit) =>
    `The cells of the file together have more than ${limit} characters: keep only the sheet you need in it.`,
  'depth-limit': (limit) => `The content of the file has more than ${limit} levels: no office program writes as many.`,
  'time-limit': (limit) =>
    `Reading took more than ${limit} seconds and was ended: keep only the sheet you need in the file.`,
  'newer-request': () =>
    'The file answers a request of a newer version of Traguardo: load the application again and retry.',
};

/** Why a file was not read and where, in Italian. */
export function importRefusalsIt({ code, limit, place }: ImportRefusal): string {
  const { sheet, row, column, part } = place;
  const where = [
    sheet === null ? '' : `foglio «${sheet}»`,
    row === null ? '' : `riga ${row}`,
    column === null ? '' : `colonna ${column}`,
    part === null ? '' : `parte «${part}»`,
  ].filter((text) => text !== '');
  const sentence = REFUSED_IT[code](countText(limit ?? 0, 'it'));
  return where.length === 0 ? sentence : `${sentence} (${where.join(', ')})`;
}

/** The same in English. */
export function importRefusalsEn({ code, limit, place }: ImportRefusal): string {
  const { sheet, row, column, part } = place;
  const where = [
    sheet === null ? '' : `sheet “${sheet}”`,
    row === null ? '' : `row ${row}`,
    column === null ? '' : `column ${column}`,
    part === null ? '' : `part “${part}”`,
  ].filter((text) => text !== '');
  const sentence = REFUSED_EN[code](countText(limit ?? 0, 'en'));
  return where.length === 0 ? sentence : `${sentence} (${where.join(', ')})`;
}
