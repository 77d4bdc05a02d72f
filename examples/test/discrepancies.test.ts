import { compile, type Program, type SourceFile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { narrativeFindings } from '@traguardo/verify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileExample, readExample } from './read-example.ts';

/** `docs/discrepancies.md`: what becomes of the 58 inconsistencies of the reference report, and the texts of some. */
const page = readFileSync(join(import.meta.dirname, '../../docs/discrepancies.md'), 'utf8');
const rows = [...page.matchAll(/^\| (D\d\d) \| .+ \| (.+) \| (.+) \|$/gm)].map(
  ([, id = '', fate = '', where = '']) => ({
    id,
    fate,
    where,
  }),
);
const texts = new Map(
  [...page.matchAll(/^### (D\d\d)\n\n```piano wrong\n(.*?)^```$/gms)].map(([, id = '', text = '']) => [id, text]),
);

test('every inconsistency has a row', () => {
  const numbers = Array.from({ length: 58 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);
  expect(rows.map(({ id }) => id)).toEqual(numbers);
});

test('every row is impossible, out of reach with its reason, or reported by a code', () => {
  const unclear = rows.filter(({ fate }) => !/^(impossible|out of reach|reported `[a-z/-]+`)$/.test(fate));
  expect(unclear).toEqual([]);
});

test('every text belongs to a row', () => {
  const wanted = rows.flatMap(({ id, where }) => (where.startsWith(`text ${id}`) ? [id] : []));
  expect([...texts.keys()]).toEqual(wanted);
});

describe('what is reported', () => {
  const example = findingsOf(compileExample(readExample('alessandria-asti-2024')));
  const reported = rows.flatMap(({ id, fate, where }) => {
    const [, code] = /^reported `(.+)`$/.exec(fate) ?? [];
    return code === undefined ? [] : [{ id, code, where }];
  });

  test.each(reported)('$id by $code: $where', ({ id, code, where }) => {
    const [, path, subject] = /^`(.+)` (\S+)$/.exec(where) ?? [];
    if (path !== undefined && subject !== undefined) {
      const found = example.filter(
        ({ place, data }) => place.file === path && JSON.stringify(data).includes(`"${subject}"`),
      );
      expect(found.map((finding) => finding.code)).toContain(code);
    } else {
      const [plan = '', ...words] = (texts.get(id) ?? '').split(/^\/\/@ .*\n/m);
      const narrative = words.map((text): SourceFile => ({ path: `relazione/${id}`, text }));
      const program = compile({ files: [{ path: `${id}.piano`, text: plan }], narrative });
      expect(findingsOf(program).map((finding) => finding.code)).toContain(code);
    }
  });
});

function findingsOf(program: Program) {
  const outcome = evaluate(program.plan);
  return [...program.diagnostics, ...outcome.diagnostics, ...narrativeFindings(program, outcome)];
}
