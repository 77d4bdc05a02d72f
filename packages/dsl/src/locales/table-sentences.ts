import type { DiagnosticData, Language } from '@traguardo/model';
import { excerpt, text } from './data.ts';

/** The findings about tables of the context. */
type TableCode = 'table/file' | 'table/undeclared-column' | 'table/missing-column' | 'table/cell' | 'table/row';

/** Sentences of the findings about tables of the context and their files. */
export const TABLE_SENTENCES: Readonly<
  Record<Language, Readonly<Record<TableCode, (data: DiagnosticData) => string>>>
> = {
  it: {
    'table/file': (data) =>
      `Il file «${text(data, 'file')}» non è tra i dati: la tabella resta senza righe.${text(data, 'suggestion') && ` Forse ${text(data, 'suggestion')}?`} Metterlo accanto al piano e nominarlo in «tables» di traguardo.json.`,
    'table/undeclared-column': (data) =>
      `La colonna «${excerpt(data, 'column')}» del file non è dichiarata nella tabella ${text(data, 'table')}: non viene letta. Dichiararla con «colonna», o toglierla dal file.`,
    'table/missing-column': (data) =>
      `Il file ${text(data, 'file')} non ha la colonna ${text(data, 'column')}. Aggiungerla, o calcolarla: si scrive «colonna ${text(data, 'column')} = …».`,
    'table/cell': (data) =>
      `«${excerpt(data, 'found')}» non è un numero con la sua unità (riga ${text(data, 'row') || 'senza codice'}, colonna ${text(data, 'column')}). Un valore che non si conosce si scrive nd; una riga che fa da titolo non ha celle.`,
    'table/row': (data) =>
      text(data, 'problem') === 'twice'
        ? `La riga ${text(data, 'row')} è già nel file: vale la prima. Dare a questa un altro codice, o toglierla.`
        : `La riga${text(data, 'title') && ` «${excerpt(data, 'title')}»`} ha valori ma non un codice: nessuna formula può nominarla. Scriverne uno nella prima colonna.`,
  },
  en: {
    'table/file': (data) =>
      `The file “${text(data, 'file')}” is not among the data: the table has no rows.${text(data, 'suggestion') && ` Did you mean ${text(data, 'suggestion')}?`} Put it beside the plan and name it in “tables” of traguardo.json.`,
    'table/undeclared-column': (data) =>
      `The column “${excerpt(data, 'column')}” of the file is not declared in the table ${text(data, 'table')}: it is not read. Declare it with “column”, or take it out of the file.`,
    'table/missing-column': (data) =>
      `The file ${text(data, 'file')} has no column ${text(data, 'column')}. Add it, or compute it: write “column ${text(data, 'column')} = …”.`,
    'table/cell': (data) =>
      `“${excerpt(data, 'found')}” is no number with its unit (row ${text(data, 'row') || 'without a code'}, column ${text(data, 'column')}). A value that is not known is written nd; a row that is a heading has no cells.`,
    'table/row': (data) =>
      text(data, 'problem') === 'twice'
        ? `The row ${text(data, 'row')} is in the file already: the first one counts. Give this one another code, or take it away.`
        : `The row${text(data, 'title') && ` “${excerpt(data, 'title')}”`} has values and no code: no formula can name it. Write one in the first column.`,
  },
};
