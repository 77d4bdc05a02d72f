import {
  type Actual,
  type Actuals,
  type ActualStatus,
  codeKey,
  type Evidence,
  MISSING,
  type Place,
  type Value,
} from '@traguardo/model';
import type { ClauseNode, DeclarationNode, RowNode, ValueNode } from '../parse/tree.ts';
import { type Expectation, fitValue, type Misfit } from './actual-values.ts';
import type { Binder } from './binder.ts';
import { type Clauses, clausesOf, clausesOfRow, rowsIn } from './clauses.ts';
import { nameText, registryNames, reportUnknown } from './names.ts';
import { fixAfter } from './problem.ts';
import { bindQuantity } from './quantities.ts';
import { choiceOf, dateOf, textOf } from './values.ts';

const STATUSES: readonly ActualStatus[] = ['provisional', 'final', 'certified'];
const ROW_CLAUSES = ['at', 'source', 'status', 'author', 'value-evidence', 'note'];

/** What holds for every row of a set that does not say otherwise. A value is provisional until someone says more. */
interface Shared {
  readonly source: string | null;
  readonly status: ActualStatus;
  readonly author: string | null;
}

/** An `actuals` block, or the `given` of a test: rows whose id matches nothing are reported and left out. */
export function bindActuals(
  binder: Binder,
  declaration: DeclarationNode,
  expectations: ReadonlyMap<string, Expectation>,
): Actuals {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf(declaration.word.concept ?? 'actuals'));
  const shared: Shared = {
    ...rowMarks(binder, clauses),
    status: choiceOf(binder, clauses.get('status'), STATUSES) ?? 'provisional',
  };
  textOf(binder, clauses.get('note'));
  return {
    name: declaration.label?.text ?? '',
    at: dateOf(binder, clauses.get('at')),
    rows: rowsIn(declaration.block).flatMap((row) => bindRow(binder, row, expectations, shared)),
    place: declaration.headerPlace,
  };
}

function rowMarks(binder: Binder, clauses: Clauses): Pick<Actual, 'source' | 'author'> {
  return {
    source: registryNames(binder, clauses.get('source'), 'source'),
    author: clauses.get('author')?.names[0]?.text ?? null,
  };
}

function bindRow(
  binder: Binder,
  row: RowNode,
  expectations: ReadonlyMap<string, Expectation>,
  shared: Shared,
): readonly Actual[] {
  const named = expectations.get(codeKey(row.word.text));
  const expectation = named ?? expectations.get(codeKey(binder.find('operand', row.word)?.id ?? ''));
  if (!expectation) {
    reportUnknown(
      binder,
      row.word,
      'measure',
      () => new Set([...expectations.values()].map(({ id }) => id)),
      'actual/unmatched',
    );
    return [];
  }
  const clauses = clausesOfRow(binder, row, ROW_CLAUSES, 'actuals');
  const cells = row.cells.filter((cell): cell is ValueNode => cell.kind !== 'clause');
  const written = valueOf(binder, cells);
  if (!written) {
    binder.report('actual/type', row.place, {
      code: expectation.id,
      wants: expectation.kind,
      problem: 'unreadable',
      found: binder.textAt(cells[0] ? { ...cells[0].place, end: cells.at(-1)?.place.end ?? row.place.end } : row.place),
    });
    return [];
  }
  if (expectation.computed) binder.report('actual/computed', row.word.place, { code: expectation.id });
  const { value, misfit } = fitValue(written, expectation);
  if (misfit) {
    reportMisfit(binder, row, cells, misfit, expectation);
    return [];
  }
  const marks = rowMarks(binder, clauses);
  return [
    {
      id: expectation.id,
      value,
      date: dateOf(binder, clauses.get('at')),
      source: marks.source ?? shared.source,
      status: choiceOf(binder, clauses.get('status'), STATUSES) ?? shared.status,
      note: textOf(binder, clauses.get('note')),
      author: marks.author ?? shared.author,
      evidence: evidenceOf(binder, clauses.get('value-evidence')),
      place: row.place,
    },
  ];
}

/** `registro.pdf sha256:…`: the name as it was given, the hash in small letters. */
const EVIDENCE = /^(\S.*?)\s+(sha256:[0-9a-f]{64})$/i;

function evidenceOf(binder: Binder, clause: ClauseNode | null): Evidence | null {
  const written = textOf(binder, clause);
  if (clause === null || written === null) return null;
  const [, name, hash] = EVIDENCE.exec(written.trim()) ?? [];
  if (name && hash) return { name, hash: hash.toLowerCase() };
  binder.report('actual/evidence', clause.place, { found: written });
  return null;
}

/** What the cells of a row say; null when they say no single thing. Bare words are finished phases, or the word of a scale. */
function valueOf(binder: Binder, cells: readonly ValueNode[]): Value | null {
  const [first, ...rest] = cells;
  if (!first) return null;
  const names = cells.map((cell) => nameText(binder, cell));
  const phases = names.filter((name) => name !== null);
  const isList = cells.every((cell, index) => names[index] !== null || (cell.kind === 'mark' && cell.mark === ','));
  if (isList && phases.length > 0)
    return { kind: 'phases', done: first.kind === 'argument' && first.concept === 'none' ? [] : phases };
  if (rest.length > 0) return null;
  switch (first.kind) {
    case 'quantity':
      return { kind: 'quantity', quantity: bindQuantity(binder, first) };
    case 'boolean':
      return { kind: 'boolean', value: first.value };
    case 'date':
      return first.date.startsWith('--') ? null : { kind: 'date', date: first.date };
    case 'missing':
      return MISSING;
    default:
      return null;
  }
}

function reportMisfit(
  binder: Binder,
  row: RowNode,
  cells: readonly ValueNode[],
  misfit: Misfit,
  expectation: Expectation,
): void {
  const place = cells[0] && cells.length === 1 ? cells[0].place : row.place;
  const code = expectation.id;
  const found = cells.map((cell) => binder.textAt(cell.place)).join(' ');
  switch (misfit.kind) {
    case 'type':
      return binder.report('actual/type', place, { code, found, problem: 'type', wants: misfit.wants });
    case 'unit':
      return binder.report('actual/type', place, { code, found, problem: 'unit', wants: misfit.wants.symbol });
    case 'no-unit': {
      const { symbol } = misfit.wants;
      const fixes = [fixAfter('add-unit', place, symbol === '%' ? '%' : ` ${unitWord(binder, symbol, place)}`)];
      return binder.report('actual/type', place, { code, found, problem: 'no-unit', wants: symbol }, { fixes });
    }
    case 'phase': {
      const cell = cells.find((candidate) => nameText(binder, candidate) === misfit.name);
      return reportUnknown(
        binder,
        { text: misfit.name, place: cell?.place ?? place },
        expectation.kind === 'word' ? 'grade' : 'phase',
        expectation.phases.map((phase) => phase.code),
      );
    }
    default:
      misfit satisfies never;
  }
}

/** A unit as the file writes it. */
function unitWord({ vocabulary, languageAt }: Binder, symbol: string, place: Place): string {
  const schema = vocabulary.schemas.find((each) => each.kind === 'unit' && each.unit.symbol === symbol);
  return schema ? vocabulary.print('unit', schema.concept, languageAt(place)) : symbol;
}
