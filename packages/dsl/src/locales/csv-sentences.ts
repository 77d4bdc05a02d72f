import type { DiagnosticData, Language } from '@traguardo/model';
import { ACTUAL_HEADINGS } from '../csv/actual-headings.ts';
import type { CsvCode } from '../csv/codes.ts';
import { excerpt, list, text } from './data.ts';

const HEADERS: Readonly<Record<string, string>> = { code: 'codice', value: 'valore', label: 'voce' };

const CSV_COLUMNS: Readonly<Record<string, string>> = ACTUAL_HEADINGS.it;

/** Sentences of the findings in tables of values as CSV. */
export const CSV_SENTENCES: Readonly<Record<Language, Readonly<Record<CsvCode, (data: DiagnosticData) => string>>>> = {
  it: {
    'csv/no-header': (data) =>
      `La prima riga deve dare i nomi delle colonne: manca ${list(data, 'missing')
        .map((column) => HEADERS[column] ?? column)
        .join(
          ' e ',
        )}. Si scrive: ${text(data, 'of') === 'table' ? 'codice;voce e poi le altre colonne' : 'codice;valore;data;fonte;stato;nota;autore;evidenza'}.`,
    'csv/unknown-column': (data) =>
      `La colonna «${text(data, 'column')}» non viene letta. Colonne note: codice, valore, data, fonte, stato, nota, autore, evidenza.`,
    'csv/too-many-cells': (data) =>
      `La riga ha ${text(data, 'cells')} celle, le colonne sono ${text(data, 'columns')}: forse una virgola decimale in un file separato da virgole. Separare con «;», o mettere il valore tra virgolette.`,
    'csv/unclosed-quote': () => 'Le virgolette di questa riga non si chiudono: la riga non è stata letta.',
    'csv/cell': (data) =>
      `«${excerpt(data, 'found')}» non può stare nella colonna ${CSV_COLUMNS[text(data, 'column')] ?? ''}: la riga non è stata letta.`,
  },
  en: {
    'csv/no-header': (data) =>
      `The first line must name the columns: ${list(data, 'missing').join(' and ')} missing. Write: ${text(data, 'of') === 'table' ? 'code,label and then the other columns' : 'code,value,date,source,status,note,author,evidence'}.`,
    'csv/unknown-column': (data) =>
      `The column “${text(data, 'column')}” is not read. Known columns: code, value, date, source, status, note, author, evidence.`,
    'csv/too-many-cells': (data) =>
      `The row has ${text(data, 'cells')} cells for ${text(data, 'columns')} columns: perhaps a decimal comma in a file separated by commas. Separate with “;”, or quote the value.`,
    'csv/unclosed-quote': () => 'The quotes of this row are never closed: the row was not read.',
    'csv/cell': (data) =>
      `“${excerpt(data, 'found')}” cannot stand in the column ${text(data, 'column')}: the row was not read.`,
  },
};
