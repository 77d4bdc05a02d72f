import type { Language } from '@traguardo/model';

/** The columns every table has beside its own: who, when, which. */
export type IdentityColumn = 'row' | 'body' | 'period' | 'node' | 'group' | 'total';

export interface OpenWords {
  readonly columns: Readonly<Record<IdentityColumn, string>>;
  readonly unit: (column: string) => string;
  readonly note: (column: string) => string;
  readonly metadata: string;
  readonly json: string;
  /** The name of that document. */
  readonly jsonName: string;
  readonly record: string;
  readonly table: (caption: string) => string;
  readonly dataset: (title: string, body: string) => string;
  readonly described: (title: string, body: string, period: string) => string;
  readonly catalogue: (body: string) => string;
  readonly catalogued: (body: string) => string;
}

export const OPEN_WORDS: Readonly<Record<Language, OpenWords>> = {
  it: {
    columns: { row: 'Riga', body: 'Ente', period: 'Periodo', node: 'Nodo', group: 'Gruppo', total: 'Totale' },
    unit: (column) => `${column} (unità)`,
    note: (column) => `${column} (testo)`,
    metadata: 'Descrizione delle tabelle CSV (CSVW)',
    json: 'Relazione intera come dati (JSON)',
    jsonName: 'relazione.json',
    record: 'Scheda per il catalogo dei dati (DCAT-AP_IT)',
    table: (caption) => `${caption} (CSV)`,
    dataset: (title, body) => `${title} – ${body}`,
    described: (title, body, period) =>
      `Tabelle e cifre della ${title} di ${body}: risultati, indicatori, target, contesto e risorse del periodo ${period}.`,
    catalogue: (body) => `Dati aperti sulla performance di ${body}`,
    catalogued: (body) => `Dati pubblicati da ${body} con la Relazione sulla performance (D.Lgs. 150/2009 art. 10).`,
  },
  en: {
    columns: { row: 'Row', body: 'Body', period: 'Period', node: 'Node', group: 'Group', total: 'Total' },
    unit: (column) => `${column} (unit)`,
    note: (column) => `${column} (text)`,
    metadata: 'Description of the CSV tables (CSVW)',
    json: 'The whole report as data (JSON)',
    jsonName: 'report.json',
    record: 'Record for data catalogues (DCAT-AP_IT)',
    table: (caption) => `${caption} (CSV)`,
    dataset: (title, body) => `${title} – ${body}`,
    described: (title, body, period) =>
      `Tables and figures of the ${title} of ${body}: results, indicators, targets, context and resources of the period ${period}.`,
    catalogue: (body) => `Open data on the performance of ${body}`,
    catalogued: (body) => `Data published by ${body} with the performance report (D.Lgs. 150/2009 art. 10).`,
  },
};
