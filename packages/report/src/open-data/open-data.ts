import type { Outline, OutlineTable, Report } from '@traguardo/model';
import { fileNameOf } from '../public/file-names.ts';
import type { PublicExtra } from '../public/public-file.ts';
import { csvText } from './csv.ts';
import { csvwMetadata } from './csvw-metadata.ts';
import { dataTable, type DataTable } from './data-table.ts';
import { dcatRecord } from './dcat-record.ts';
import type { OpenDataOptions } from './open-data-options.ts';
import { OPEN_WORDS } from './open-words.ts';
import { reportJson } from './report-json.ts';

/**
 * The report as open data, to stand in one folder: every table that has a code as CSV, `csv-metadata.json` that says what they are, the whole
 * report as JSON, and a record for data catalogues. They can be offered beside the pages of `publicFolder`. Pure: the same bytes for the same report.
 */
export function openData(report: Report, options: OpenDataOptions = {}): readonly PublicExtra[] {
  const words = OPEN_WORDS[report.language];
  const tables = dataTables(report, options.translated);
  const data: readonly PublicExtra[] = [
    ...tables.map((table) => ({
      name: `${table.name}.csv`,
      title: words.table(table.caption),
      content: tableCsv(table, report),
    })),
    { name: 'csv-metadata.json', title: words.metadata, content: csvwMetadata(report, tables) },
    { name: words.jsonName, title: words.json, content: reportJson(report) },
  ];
  const record = dcatRecord(report, [...data, ...(options.documents ?? [])], options);
  return [...data, { name: 'dcat-ap-it.jsonld', title: words.record, content: record }];
}

function tableCsv({ columns, rows }: DataTable, { language }: Report): string {
  return csvText([columns.map(({ titles }) => titles[language] ?? ''), ...rows]);
}

function dataTables(report: Report, translated: Report | undefined): readonly DataTable[] {
  const inOther = new Map(
    codedTables(translated?.parts ?? [], translated?.annex ?? []).map((table) => [table.code, table]),
  );
  return codedTables(report.parts, report.annex).map((table) =>
    dataTable(table, fileNameOf(table.code), report, inOther.get(table.code)),
  );
}

type Coded = OutlineTable & { readonly code: string };

function codedTables(...outlines: readonly Outline[]): readonly Coded[] {
  const tables = outlines.flat().flatMap((part) => {
    if (part.kind === 'table') return [part];
    return part.kind === 'picture' && part.data ? [part.data] : [];
  });
  // The numbers under a picture may be those of a table that has the code already.
  const coded = tables.filter((table): table is Coded => table.code !== undefined);
  return coded.filter((table, at) => coded.findIndex(({ code }) => code === table.code) === at);
}
