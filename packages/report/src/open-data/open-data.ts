import type { Outline, OutlineTable, Report } from '@traguardo/model';
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
  const taken = new Set<string>();
  return codedTables(report.parts, report.annex).map((table) => {
    const name = fileName(table.code, taken);
    return dataTable(table, name, report, inOther.get(table.code));
  });
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

/** A name every file system takes, and no two that differ in case alone. */
function fileName(code: string, taken: Set<string>): string {
  const plain = code
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '_');
  let name = plain;
  for (let at = 2; taken.has(name.toLowerCase()); at += 1) name = `${plain}_${at}`;
  taken.add(name.toLowerCase());
  return name;
}
