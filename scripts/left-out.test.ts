import { Lexer } from 'chevrotain';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEFT_OUT, leftOut } from './left-out.ts';

const modules = join(import.meta.dirname, '../node_modules');

it('names files that are there', () => {
  expect(Object.keys(LEFT_OUT).filter((file) => !existsSync(join(modules, file)))).toEqual([]);
});

it('keeps of the lexer what the parser reads', () => {
  expect(LEFT_OUT['chevrotain/lib/src/scan/lexer_public.js']).toContain(`NA: ${String(Lexer.NA)} `);
});

it('leaves everything else as it is', () => {
  const load = leftOut().load as unknown as (id: string) => string | null;
  expect(load(join(modules, 'hucre/dist/xlsx/chart-writer.mjs'))).toContain('function writeChart()');
  expect(load(join(modules, 'hucre/dist/xlsx/writer.mjs'))).toBeNull();
});
