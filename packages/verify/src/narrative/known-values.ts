import type { Program } from '@traguardo/dsl';
import { type Expressions, tableResults } from '@traguardo/engine';
import {
  absolute,
  type BenchmarkColumn,
  codeKey,
  type Outcome,
  PERCENT,
  type Plan,
  planIndicators,
  type Quantity,
  shownNumber,
  toNumber,
} from '@traguardo/model';

/** A number the plan, its results or its comparisons have, and the expression that gives it. */
export interface KnownValue {
  readonly quantity: Quantity;
  /** The number that is shown, roughly. */
  readonly about: number;
  readonly expression: string;
  /** The node it belongs to, or the section of its table; null for none. */
  readonly node: string | null;
}

/** Every number a text may quote: values, then scores, cells of tables, comparisons, targets. Expressions are in the words of the program. */
export function knownValues(program: Program, outcome: Outcome, valueOf: Expressions): readonly KnownValue[] {
  const without = program.vocabulary.print('function', 'abs', program.language);
  return exactValues(program, outcome, valueOf).flatMap((known): KnownValue[] => {
    const about = toNumber(shownNumber(known.quantity));
    if (about >= 0) return [{ ...known, about }];
    // a loss of 818 is said without its sign
    const quantity = { ...known.quantity, value: absolute(known.quantity.value) };
    return [
      { ...known, about },
      { ...known, quantity, about: -about, expression: `${without}(${known.expression})` },
    ];
  });
}

type ExactValue = Omit<KnownValue, 'about'>;

function exactValues(program: Program, outcome: Outcome, valueOf: Expressions): readonly ExactValue[] {
  const { plan, vocabulary, language } = program;
  const word = (name: string): string => vocabulary.print('function', name, language);
  const scores = outcome.nodes.flatMap(({ code, kind, score }): ExactValue[] => {
    const isQuoted = score !== null && kind !== 'group' && kind !== 'individual';
    return isQuoted
      ? [{ quantity: { value: score, unit: PERCENT }, expression: `${word('score')}(${code})`, node: code }]
      : [];
  });
  return [
    ...measured(plan, valueOf),
    ...scores,
    ...cellsOf(program, word('cell')),
    ...compared(plan, language === 'it' ? ';' : ',', vocabulary, language),
    ...asked(plan, word('target'), valueOf),
  ];
}

/** Tables of the context, cell by cell. */
function cellsOf({ plan, plugins, language }: Program, word: string): readonly ExactValue[] {
  const separator = language === 'it' ? ';' : ',';
  return tableResults(plan, { plugins }).flatMap(({ code, section, columns, rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((value, index): ExactValue[] => {
        const column = columns[index]?.code;
        if (value.kind !== 'quantity' || column === undefined) return [];
        const expression = `${word}(${[code, row.code, column].join(`${separator} `)})`;
        return [{ quantity: value.quantity, expression, node: section }];
      }),
    ),
  );
}

/** Indicators and measures by what they hold. */
function measured(plan: Plan, valueOf: Expressions): readonly ExactValue[] {
  const indicators = planIndicators(plan);
  const ids = [
    ...indicators.map(({ code }) => ({ id: code, node: code })),
    ...indicators.flatMap(({ code, measures }) => measures.map(({ id }) => ({ id, node: code }))),
    ...plan.measures.map(({ id }) => ({ id, node: null })),
  ];
  return ids.flatMap(({ id, node }): ExactValue[] => {
    const value = valueOf({ kind: 'measure', id, period: null, place: plan.root.place });
    return value.kind === 'quantity' ? [{ quantity: value.quantity, expression: id, node }] : [];
  });
}

/** What targets ask for. */
function asked(plan: Plan, word: string, valueOf: Expressions): readonly ExactValue[] {
  const { place } = plan.root;
  return planIndicators(plan).flatMap(({ code }): ExactValue[] => {
    const args = [{ kind: 'code', code, place }] as const;
    const value = valueOf({ kind: 'call', name: 'target', args, place });
    return value.kind === 'quantity' ? [{ quantity: value.quantity, expression: `${word}(${code})`, node: code }] : [];
  });
}

function compared(
  plan: Plan,
  separator: string,
  vocabulary: Program['vocabulary'],
  language: Program['language'],
): readonly ExactValue[] {
  const call = vocabulary.print('function', 'benchmark', language);
  return plan.benchmarks.flatMap(({ code, rows }) =>
    rows.flatMap(({ indicator, columns }) =>
      Object.entries(columns).flatMap(([column, quantity]): ExactValue[] => {
        if (!quantity || (column as BenchmarkColumn) === 'own') return []; // the indicator itself says it
        const name = vocabulary.print('argument', column, language);
        return [
          { quantity, expression: `${call}(${code}${separator} ${name}${separator} ${indicator})`, node: indicator },
        ];
      }),
    ),
  );
}

/** Whether something belongs to a section: to the node it is about or to one below it, or to a table that stands in it. */
export function belongsTo(plan: Plan, slot: string): (node: string | null) => boolean {
  const key = codeKey(slot);
  const inside = new Set<string>([key]);
  const collect = (node: Plan['root'] | Plan['root']['children'][number], isInside: boolean): void => {
    const isHere = isInside || codeKey(node.code) === key;
    if (isHere) inside.add(codeKey(node.code));
    if (node.kind !== 'indicator') for (const child of node.children) collect(child, isHere);
  };
  collect(plan.root, false);
  return (node) => node !== null && inside.has(codeKey(node));
}
