import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { codeKey, type OutcomeNode, ratioToString, toDecimal, multiply, HUNDRED } from '@traguardo/model';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../conformance/', import.meta.url);

interface ExpectedNode {
  readonly status: string;
  readonly score?: string;
  readonly percent?: string;
  readonly band?: string;
  readonly range?: readonly [string, string];
}

const plans = readdirSync(FOLDER).filter((name) => name.endsWith('.piano'));

/** A node in the form of the expected files; a node without a score says only what it does have. */
function shown(node: OutcomeNode | undefined, expected: ExpectedNode): ExpectedNode | null {
  // Nodes that take part in nothing may be absent (conformance/README.md).
  if (node === undefined) return expected.status === 'excluded' || expected.status === 'void' ? expected : null;
  return {
    status: node.status,
    ...(node.score === null
      ? {}
      : { score: ratioToString(node.score), percent: toDecimal(multiply(node.score, HUNDRED), 2) }),
    ...(node.band === null ? {} : { band: node.band }),
    ...(node.range === null ? {} : { range: [ratioToString(node.range[0]), ratioToString(node.range[1])] as const }),
  };
}

describe('conformance plans, expected outcomes from an independent calculation', () => {
  test('there are as many as were carried in', () => {
    expect(plans).toHaveLength(10);
  });

  test.each(plans)('%s', (name) => {
    const program = compile({ files: [{ path: name, text: readFileSync(new URL(name, FOLDER), 'utf8') }] });
    expect(program.diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
    const outcome = evaluate(program.plan);
    const byCode = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));
    const expected = JSON.parse(
      readFileSync(new URL(name.replace(/\.(it|en)\.piano$/, '.expected.json'), FOLDER), 'utf8'),
    ) as { readonly nodes: Readonly<Record<string, ExpectedNode>> };
    const actual = Object.fromEntries(
      Object.entries(expected.nodes).map(([code, node]) => [code, shown(byCode.get(codeKey(code)), node)]),
    );
    expect(actual).toEqual(expected.nodes);
    const unlisted = outcome.nodes.filter(
      (node) => !Object.keys(expected.nodes).some((code) => codeKey(code) === codeKey(node.code)),
    );
    expect(unlisted.map((node) => node.code)).toEqual([]);
  });
});
