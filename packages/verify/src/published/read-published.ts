import { readTable } from '@traguardo/dsl';
import type { PublishedFigure } from './published-figure.ts';

const REPORT_FORMAT = 'traguardo.report/1';
const SCORE_TABLES: readonly string[] = ['scores', 'objectives', 'operationals'];

/**
 * The figures of a published document, from a text in one of five forms: the report as open data (`relazione.json`), JSON with `cells` of `{ code, what, printed, where }`,
 * JSON from code to printed score, the outcome document of `traguardo evaluate --json`, or CSV with the columns `code`,
 * `printed` and, where wanted, `what` and `where`. Null when it is none of them. A figure that does not say what it is is a score.
 */
export function readPublished(text: string): readonly PublishedFigure[] | null {
  const json = parsed(text);
  if (json === undefined) return fromTable(text);
  if (!isRecord(json)) return null;
  if (Array.isArray(json['cells'])) return all(json['cells'].map(fromCell));
  if (json['format'] === REPORT_FORMAT) return fromReport(json);
  if (Array.isArray(json['nodes'])) return json['nodes'].flatMap(fromNode);
  return all(Object.entries(json).map(([code, printed]) => figure(code, printed, 'score', '')));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // then it may be a table
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list without holes; null when one of its items was no figure. */
function all(figures: readonly (PublishedFigure | null)[]): readonly PublishedFigure[] | null {
  return figures.includes(null) ? null : figures.filter((each) => each !== null);
}

function figure(code: unknown, printed: unknown, what: unknown, where: unknown): PublishedFigure | null {
  return typeof code === 'string' && typeof printed === 'string'
    ? { code, printed, what: typeof what === 'string' ? what : 'score', where: typeof where === 'string' ? where : '' }
    : null;
}

function fromCell(cell: unknown): PublishedFigure | null {
  return isRecord(cell) ? figure(cell['code'], cell['printed'], cell['what'], cell['where']) : null;
}

/** A node of an outcome document: its score, weight and value, exact. */
function fromNode(node: unknown): PublishedFigure[] {
  if (!isRecord(node)) return [];
  const { code, score, weight, value } = node;
  const exact = isRecord(value) ? (value['exact'] ?? value['date']) : null;
  const parts = [
    figure(code, isRecord(score) ? score['exact'] : null, 'score', ''),
    figure(code, weight, 'weight', ''),
    figure(code, exact, 'value', ''),
  ];
  return parts.filter((part) => part !== null);
}

/** The tables of scores of a report: what they are of, the weight, the score. */
function fromReport({ parts, language }: Readonly<Record<string, unknown>>): readonly PublishedFigure[] {
  const tables = records(parts).filter(({ code }) => SCORE_TABLES.includes(String(code)));
  return tables.flatMap(({ rows, caption }) =>
    records(rows).flatMap(({ cells }) => {
      const [, weight, score] = records(cells);
      const figures = [printedIn(weight, 'weight', caption), printedIn(score, 'score', caption)];
      return figures.filter((each) => each !== null).map((each) => (language === 'en' ? inItalian(each) : each));
    }),
  );
}

function printedIn(
  cell: Readonly<Record<string, unknown>> | undefined,
  what: string,
  where: unknown,
): PublishedFigure | null {
  return cell?.['kind'] === 'quantity' ? figure(cell['of'], cell['shown'], what, where) : null;
}

/** As the other forms write their numbers. */
function inItalian({ printed, ...rest }: PublishedFigure): PublishedFigure {
  return { ...rest, printed: printed.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) };
}

function records(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function fromTable(text: string): readonly PublishedFigure[] | null {
  const [header, ...rows] = readTable({ path: 'published.csv', text });
  const column = (name: string): number => header?.cells.findIndex((cell) => cell.toLowerCase() === name) ?? -1;
  const [code, printed, what, where] = ['code', 'printed', 'what', 'where'].map(column) as [
    number,
    number,
    number,
    number,
  ];
  if (code < 0 || printed < 0) return null;
  return all(rows.map(({ cells }) => figure(cells[code], cells[printed], cells[what] || undefined, cells[where])));
}
