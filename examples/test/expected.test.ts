import {
  codeKey,
  planIndicators,
  planNodes,
  ratioToString,
  toDecimal,
  multiply,
  HUNDRED,
  type Value,
} from '@traguardo/model';
import { evaluate } from '@traguardo/engine';
import { shownValue } from '@traguardo/verify';
import { describe, expect, test } from 'vitest';
import { compileExample, readExample, readJson } from './read-example.ts';

const EXAMPLE = 'alessandria-asti-2024';

interface Expected {
  readonly code: string;
  readonly status: string;
  readonly score: string | null;
  readonly percent: string | null;
  readonly band: string | null;
  readonly value: string | null;
}

const { plan } = compileExample(readExample(EXAMPLE));
const outcome = evaluate(plan);
const nodes = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));

function valueText(value: Value | null): string | null {
  switch (value?.kind) {
    case 'quantity':
      return ratioToString(value.quantity.value);
    case 'boolean':
      return value.value ? 'SI' : 'NO';
    case 'date':
      return value.date;
    default:
      return null;
  }
}

describe('the plan of Alessandria-Asti', () => {
  test('has 3 areas, 9 objectives, 15 operationals, 71 indicators', () => {
    const kinds = [...planNodes(plan)].map(({ kind }) => kind);
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    expect(['area', 'objective', 'operational', 'indicator'].map(count)).toEqual([3, 9, 15, 71]);
  });

  test('uses 90 measures, 87 of them distinct', () => {
    const uses = [...planIndicators(plan)].flatMap(({ code, formula }) => {
      const inputs = nodes.get(codeKey(code))?.trace.inputs.map(({ id }) => codeKey(id)) ?? [];
      return formula ? inputs.filter((id) => id !== codeKey(code)) : [codeKey(code)];
    });
    expect([uses.length, new Set(uses).size]).toEqual([90, 87]);
  });

  test.each(readJson<Expected[]>(EXAMPLE, 'attesi.json'))('gives $code exactly $score', (expected) => {
    const node = nodes.get(codeKey(expected.code));
    expect(node?.status).toBe(expected.status);
    const score = node?.score ?? null;
    expect(score && ratioToString(score)).toBe(expected.score);
    expect(score && toDecimal(multiply(score, HUNDRED), 2)).toBe(expected.percent);
    expect(node?.band).toBe(expected.band);
    expect(valueText(shownValue(plan, expected.code, node?.value ?? null))).toBe(expected.value);
  });

  test('with the original targets, never published, leaves a range', () => {
    const original = evaluate(plan, { targets: 'original' }).nodes[0];
    expect([original?.status, original?.score]).toEqual(['missing', null]);
    expect(original?.bands.length).toBeGreaterThan(0);
  });
});
