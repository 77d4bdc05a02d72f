import type { Report } from '@traguardo/model';
import type { DataColumn, DataTable } from './data-table.ts';
import { LICENCE } from './licence.ts';

/** The names of the columns of a row that identify it. */
const KEY = 'row';

/**
 * What the tables are, as CSV on the Web says it (W3C: Metadata Vocabulary for Tabular Data): a schema for each, with names, titles,
 * datatypes, units and keys.
 */
export function csvwMetadata(report: Report, tables: readonly DataTable[]): string {
  const { language, title, body, stamp } = report;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    'dc:title': title,
    'dc:publisher': body,
    'dc:modified': { '@value': stamp.at, '@type': 'xsd:date' },
    'dc:license': { '@id': LICENCE.address },
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, headerRowCount: 1 },
    tables: tables.map((table) => ({
      url: `${table.name}.csv`,
      'dc:title': table.caption,
      ...(table.source === null ? {} : { 'dc:source': table.source }),
      tableSchema: { columns: table.columns.map(columnMetadata), primaryKey: KEY },
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function columnMetadata({ name, titles, type, unit }: DataColumn): object {
  return {
    name,
    titles,
    datatype: type,
    ...(name === KEY ? { required: true } : {}),
    ...(unit === null ? {} : { 'schema:unitText': unit }),
  };
}
