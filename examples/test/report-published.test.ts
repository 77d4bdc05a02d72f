import { cellText, codeKey, type OutlineTable, type OutlineText, type Report } from '@traguardo/model';
import { createReport } from '@traguardo/report';
import { reportSources } from '@traguardo/verify';
import { describe, expect, test } from 'vitest';
import { type Cell, cells, EXAMPLE, keyOf, wrongCells } from './published-cells.ts';
import { compileExample, readExample } from './read-example.ts';

const report = createReport(reportSources(compileExample(readExample(EXAMPLE)), null, { language: 'it' }));
const wrong = new Map(wrongCells.map((cell) => [keyOf(cell), cell.right]));

/** What a column shows. A column that shows nothing of these is no figure of the plan. */
const COLUMNS: readonly (readonly [RegExp, Cell['what']])[] = [
  [/^Peso$/, 'weight'],
  [/^(Grado di raggiungimento|Performance degli obiettivi operativi)$/, 'score'],
  [/^(Consuntivo|Ente)$/, 'value'],
  [/^Target/, 'target'],
  [/^Valori delle misure$/, 'measure'],
  [/^Obiettivi operativi$/, 'operationals'],
];

/** Where the reference prints a figure, and the tables of the report that print the same. */
const TABLES: Readonly<Record<string, RegExp>> = {
  'sezione 1': /^(scores|objectives|operationals|indexes|indicators-OS\d)$/,
  'confronto sezione 1': /^benchmark-pareto_cluster$/,
  'sintesi 3.1': /^synthesis$/,
  'tabella 3.1': /^indicators-OS\d$/,
  'confronto OS2': /^benchmark-pareto_os2$/,
  'confronto OS5': /^benchmark-pareto_os5$/,
  'confronto OS7': /^benchmark-pareto_os7$/,
  'indice 3.2': /^indexes$/,
  'tabella 3.2': /^(indicators-OP\d\.\d|synthesis)$/,
  'obiettivi individuali': /^sheet-/,
  allegato: /^annex-table$/,
};

/** Every figure of the tables of a report: table, code it belongs to, what it is, and its text. */
interface Shown {
  readonly table: string;
  readonly code: string;
  readonly what: Cell['what'];
  readonly text: string;
}

function shownBy({ parts, annex }: Report): readonly Shown[] {
  return [...parts, ...annex].flatMap((part) => (part.kind === 'table' ? shownIn(part) : []));
}

function shownIn({ code: table = '', columns, rows }: OutlineTable): readonly Shown[] {
  return rows.flatMap(({ cells: row, group }) => {
    if (group) return row.flatMap((cell) => (cell.kind === 'text' ? inHeading(table, cell.text) : []));
    const owner = row.map((cell) => ('of' in cell ? cell.of : null)).find((of) => of) ?? '';
    return row.flatMap((cell, at): Shown[] => {
      const what = COLUMNS.find(([column]) => column.test(columns[at] ?? ''))?.[1];
      if (what === undefined) return [];
      const code = ('of' in cell && cell.of) || owner;
      return [{ table, code: codeKey(code), what, text: cellText(cell, 'it') }];
    });
  });
}

/** A heading row of the annex: the figure after "peso" is a weight, the one after "raggiungimento" a score. */
function inHeading(table: string, text: OutlineText): readonly Shown[] {
  if (typeof text === 'string') return [];
  return text.flatMap((inline, at): Shown[] => {
    const before = text[at - 1];
    if (inline.kind !== 'figure' || before?.kind !== 'text') return [];
    const what = before.text.includes('peso') ? 'weight' : 'score';
    return [{ table, code: codeKey(inline.of ?? ''), what, text: inline.text }];
  });
}

const MONTHS: Readonly<Record<string, string>> = { luglio: '07' };

/**
 * One figure however its cell is formatted. The reference writes the same number as `100%` and `100,00 %`, `>=` or nothing for a
 * target to reach, `SI`, dates in three ways, a hyphen for a minus, nothing for a score there is none of; a remark in brackets is no figure.
 */
function normal(text: string, what: Cell['what']): string {
  const bare = text
    .replace(/\s*\(media nazionale\)$/, '')
    .replace(/^<=/, '≤')
    .replace(/^(>=|≥)\s*/, '')
    .replace(/^SI$/, 'Sì')
    .replace(/^Entro /, 'entro il ')
    .replace(/(\d+) (luglio) (\d{4})/, (_, day, month, year) => `${day}/${MONTHS[month]}/${year}`)
    .replace(/(\d{2})-(\d{2})-(\d{4})/, '$1/$2/$3')
    .replace(/-(?=\d)/, '−')
    .replace(/,00(?!\d)/, '')
    .replaceAll(/\s/g, '');
  if (bare === 'N/D' || bare === 'n.d.') return what === 'score' ? 'nonvalutato' : 'n.d.';
  return bare;
}

/** What the report prints for a published cell: `null` when none of its tables shows such a figure there. */
function printedFor(cell: Cell, shown: readonly Shown[]): readonly string[] | null {
  const there = shown.filter(({ table, what }) => what === cell.what && TABLES[cell.where]?.test(table));
  const key = codeKey(cell.code);
  if (cell.what !== 'measure') {
    const found = there.filter(({ code, text }) => code === key && text !== '').map(({ text }) => text);
    return found.length === 0 ? null : found;
  }
  const indicator = key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : key;
  const own = there.filter(({ code }) => code === key || code === indicator || key === 'imprese_attive');
  const values = own.flatMap(({ text }) => text.split(/ [/+−×] |[()]/));
  return values.length === 0 ? null : values.filter((text) => text !== '');
}

function isShown(printed: string, cell: Cell, texts: readonly string[]): boolean {
  const hasUnit = /[%€a-zN]/i.test(printed);
  const wanted = normal(printed, cell.what);
  const isLike = (text: string): boolean => {
    const like = normal(text, cell.what);
    return like === wanted || (!hasUnit && like.replace(/(N\.|gg|%)$/, '') === wanted);
  };
  return cell.what === 'measure' ? texts.some(isLike) : texts.every(isLike);
}

describe('the tables of the report and those of the reference', () => {
  const shown = shownBy(report);
  const judged = cells.map((cell) => ({ cell, texts: printedFor(cell, shown) }));

  test('print the same figure in the same place, but for the cells that are wrong', () => {
    const differing = judged.flatMap(({ cell, texts }) => {
      if (texts === null || isWorkedOut(cell)) return [];
      const right = wrong.get(keyOf(cell));
      if (right === undefined) return isShown(cell.printed, cell, texts) ? [] : [{ ...cell, texts }];
      return !isShown(cell.printed, cell, texts) && isShown(right, cell, texts) ? [] : [{ ...cell, right, texts }];
    });
    expect(differing).toEqual([]);
  });

  test('leave aside what the reference divides or adds before it prints it: 909 of 913 are compared', () => {
    const aside = new Map<string, number>();
    for (const { cell, texts } of judged) {
      if (texts !== null && !isWorkedOut(cell)) continue;
      const key = `${cell.where}: ${cell.what}`;
      aside.set(key, (aside.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(aside)).toEqual({ 'sezione 1: measure': 1, 'tabella 3.1: measure': 3 });
    expect(cells.length).toBe(913);
  });
});

/** The reference prints a tenthousandth of the active firms, and two kinds of devices as one number; the report prints what they are made from. */
function isWorkedOut({ code }: Cell): boolean {
  return / [/+] /.test(code);
}
