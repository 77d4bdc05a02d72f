import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realYear } from './real-year.ts';

const PROGRAM = fileURLToPath(new URL('../../packages/cli/bin/traguardo.js', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traguardo-'));
  writeFileSync(join(folder, 'anno.traguardo'), await realYear());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The command line where the bundle lies and nothing else does. Throws when the bundle is not verified. */
const verify = (): string =>
  execFileSync(process.execPath, [PROGRAM, 'cycle', 'verify', 'anno.traguardo', '--lang', 'it'], {
    cwd: folder,
    encoding: 'utf8',
  });

test('a bundle that lies alone is verified with the plugins installed beside the program', () => {
  expect(verify()).toContain('Il giornale regge');
});

test('a module of that name beside the bundle is not run', () => {
  const home = join(folder, 'node_modules', '@traguardo', 'gender-budget');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "name": "@traguardo/gender-budget", "main": "index.cjs" }');
  writeFileSync(join(home, 'index.cjs'), 'throw new Error("run");');
  expect(verify()).toContain('Il giornale regge');
});
