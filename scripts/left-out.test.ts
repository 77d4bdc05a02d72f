import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEFT_OUT, leftOut } from './left-out.ts';

const modules = join(import.meta.dirname, '../node_modules');

it('names files that are there', () => {
  expect(Object.keys(LEFT_OUT).filter((file) => !existsSync(join(modules, file)))).toEqual([]);
});

it('keeps of the lexer what the parser reads', () => {
  const file = 'chevrotain/lib/src/scan/lexer_public.js';
  const [, pattern] = /^Lexer\.NA = (\/.+\/);$/m.exec(readFileSync(join(modules, file), 'utf8')) ?? [];
  expect(LEFT_OUT[file]).toContain(`{ NA: ${pattern} }`);
});

it('leaves everything else as it is', () => {
  const load = leftOut().load as unknown as (id: string) => string | null;
  expect(load(join(modules, 'hucre/dist/xlsx/chart-writer.mjs'))).toContain('function writeChart()');
  expect(load(join(modules, 'hucre/dist/xlsx/writer.mjs'))).toBeNull();
});
