import { codeKey, divide, formatDecimal, fromDecimal, PERCENT, type Quantity, type Target } from '@traguardo/model';
import { evaluate, runTests } from '@traguardo/engine';
import { describe, expect, test } from 'vitest';
import { measuredValue, shownValue } from './measured-value.ts';
import { printedLike, quantityLike } from './printed.ts';
import { compileExample, readExample, readJson } from './read-example.ts';

const EXAMPLE = 'alessandria-asti-2024';

interface Cell {
  readonly code: string;
  readonly what: 'score' | 'value' | 'weight' | 'target' | 'measure' | 'operationals';
  readonly where: string;
  readonly line: number;
  readonly printed: string;
}

interface WrongCell extends Cell {
  readonly right: string;
  readonly finding: string;
  readonly reason: { readonly it: string; readonly en: string };
}

const program = compileExample(readExample(EXAMPLE));
const outcome = evaluate(program.plan);
const nodes = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));
const { cells } = readJson<{ cells: Cell[] }>(EXAMPLE, 'pubblicato.json');
const wrong = readJson<WrongCell[]>(EXAMPLE, 'celle-errate.json');

/** What the plan gives for a printed cell, written as the report writes it. */
function computed({ code, what, printed }: Cell): string {
  if (what === 'measure') return measureLike(printed, code);
  const node = nodes.get(codeKey(code));
  if (!node) throw new Error(`no node ${code}`);
  switch (what) {
    case 'score':
      return node.score ? quantityLike(printed, { value: node.score, unit: PERCENT }) : 'N/D';
    case 'weight':
      return node.weight ? quantityLike(printed, { value: node.weight, unit: PERCENT }) : '';
    case 'value':
      return printedLike(printed, shownValue(program.plan, code, node.value));
    case 'target':
      return targetLike(printed, node.target);
    case 'operationals':
      return String(outcome.nodes.filter((child) => child.parent === `${code}.operationals`).length);
  }
}

/** A measure; `a / 100` and `a + b` are figures that the report prints worked out. */
function measureLike(printed: string, code: string): string {
  const value = shownValue(program.plan, code, measuredValue(outcome, code));
  return printedLike(printed.startsWith('Entro ') ? '16/07/2024' : printed, value);
}

function targetLike(printed: string, target: Target | null): string {
  switch (target?.kind) {
    case 'at-least':
    case 'at-most':
    case 'phases': {
      if (target.bound.kind !== 'quantity') throw new Error('target is not a number');
      return boundLike(printed, target.kind === 'at-most' ? '<=' : '>=', target.bound.quantity);
    }
    case 'yes':
      return 'SI';
    case 'before':
      return `Entro ${target.date.split('-').toReversed().join('-')}`;
    case 'monitor':
      return 'solo monitoraggio';
    default:
      return 'nd';
  }
}

/** The report omits `>=` where it likes, and adds a remark in brackets to one target. */
function boundLike(printed: string, comparison: '>=' | '<=', bound: Quantity): string {
  const [, sign = '', number = '', remark = ''] = /^([<>]=|≤)?\s*(.*?)(\s*\(.*\))?$/.exec(printed) ?? [];
  const like = quantityLike(number, bound);
  const right = sign === '' ? comparison === '>=' : sign.replace('≤', '<=') === comparison;
  return right ? printed.replace(`${number}${remark}`, `${like}${remark}`) : `${comparison} ${like}`;
}

const keyOf = ({ code, what, line }: Cell): string => `${codeKey(code)} ${what} ${line}`;
const wrongKeys = new Set(wrong.map(keyOf));

describe('every published figure', () => {
  test('the example compiles without errors', () => {
    expect(program.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('comes out of the plan as printed, or is on the reviewed list', () => {
    const differing = cells
      .filter((cell) => !wrongKeys.has(keyOf(cell)))
      .map((cell) => ({ ...cell, computed: computed(cell) }))
      .filter((cell) => cell.computed !== cell.printed);
    expect(differing).toEqual([]);
    expect(cells.length).toBeGreaterThan(900);
  });

  test.each(wrong)('$code $what at line $line is wrong in the report ($finding)', (cell) => {
    expect(cells.filter((other) => keyOf(other) === keyOf(cell))).toMatchObject([
      { printed: cell.printed, where: cell.where },
    ]);
    expect(computed(cell)).not.toBe(cell.printed);
    expect(computed({ ...cell, printed: cell.right })).toBe(cell.right);
    expect(cell.reason.it.length * cell.reason.en.length).toBeGreaterThan(0);
  });

  test('the tests written in the plan hold', () => {
    const results = runTests(program.plan, {}, 'it').flatMap(({ expectations }) => expectations);
    expect(results.filter(({ passed }) => !passed).map(({ explanation }) => explanation)).toEqual([]);
    expect(results.length).toBeGreaterThan(300);
  });
});

describe('the reading of printed figures', () => {
  const value = { value: divide(fromDecimal('140')!, fromDecimal('34')!), unit: PERCENT };

  test('keeps decimals, blanks and unit', () => {
    expect(quantityLike('4,12 %', value)).toBe('411,76 %');
    expect(formatDecimal('1234.50', 'it')).toBe('1.234,50');
  });
});
