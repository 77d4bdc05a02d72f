import { type Arbitrary, array, assert, integer, nat, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { treesPlugin } from './sample-plugins.ts';

/** `edges[i]` are the measures that measure `i` is computed from. */
type Graph = readonly (readonly number[])[];

const graphs: Arbitrary<Graph> = integer({ min: 1, max: 12 }).chain((size) =>
  array(uniqueArray(nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
);

function textOf(graph: Graph): string {
  return graph
    .map((needs, index) => `measure m${index} = ${needs.length ? needs.map((need) => `m${need}`).join(' + ') : '1'}\n`)
    .join('');
}

/** Measures that can reach themselves, by repeated squaring of the reachability matrix: nothing in common with the rule. */
function inLoops(graph: Graph): ReadonlySet<number> {
  let reach = graph.map((needs) => graph.map((_, to) => needs.includes(to)));
  for (let length = 1; length < graph.length; length *= 2) {
    const before = reach;
    reach = before.map((row, from) =>
      row.map(
        (direct, to) => direct || before.some((other, middle) => before[from]?.[middle] === true && other[to] === true),
      ),
    );
  }
  return new Set([...graph.keys()].filter((index) => reach[index]?.[index] === true));
}

function loops(graph: Graph): readonly (readonly string[])[] {
  const { diagnostics } = compile({ files: [{ path: 'graph.piano', text: textOf(graph) }] });
  return diagnostics.flatMap(({ code, data }) => (code === 'ref/cycle' ? [data['path'] as readonly string[]] : []));
}

describe('loops', () => {
  test('are found exactly when there are some', () => {
    assert(
      property(graphs, (graph) => {
        expect(loops(graph).length > 0).toBe(inLoops(graph).size > 0);
      }),
      { seed: 40 },
    );
  });

  test('are printed as they run: every step needs the next, the last is the first', () => {
    assert(
      property(graphs, (graph) => {
        for (const path of loops(graph)) {
          const steps = path.map((name) => Number(name.slice(1)));
          expect(steps[0]).toBe(steps.at(-1));
          for (const [index, step] of steps.slice(0, -1).entries()) expect(graph[step]).toContain(steps[index + 1]);
        }
      }),
      { seed: 40 },
    );
  });
});

test('no file at all is an empty plan', () => {
  const { plan, diagnostics, files } = compile({ files: [] });
  expect(plan.root.children).toEqual([]);
  expect([diagnostics, files]).toEqual([[], []]);
});

describe('a target read by a formula', () => {
  const errors = (text: string): readonly string[] =>
    compile({ files: [{ path: 'p.piano', text: `lingua it\n${text}` }] }).diagnostics.flatMap(({ code, severity }) =>
      severity === 'error' ? [code] : [],
    );

  test('is no loop by itself, and is one where it needs what reads it', () => {
    expect(errors('indicatore A target >= 4 N.\nmisura m = target(A) + 1 N.')).toEqual([]);
    expect(errors('indicatore A target >= (m)\nmisura m = target(A) + 1 N.')).toEqual(['ref/cycle']);
  });

  test('is refused in a target, and of a goal', () => {
    expect(errors('indicatore A target >= 4 N.\nindicatore B target >= target(A)')).toEqual(['function/outside']);
    expect(errors('ambito AS1\nmisura m = target(AS1)')).toEqual(['ref/no-value']);
  });
});

test('an indicator whose own score is an argument of its target is a loop', () => {
  const text = 'use plugin "trees"\nindicator A target even(score(A))\n';
  const { diagnostics } = compile({ files: [{ path: 'p.piano', text }], plugins: [treesPlugin()] });
  expect(diagnostics.map(({ code }) => code)).toContain('ref/cycle');
});
