import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/from-code.md'), 'utf8');
const blocks = new Map(
  [...page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = '', content = '']) => [name, content]),
);

test('the script of the page says what the page says it does', () => {
  // inside the repository, so that the script finds the packages as installed ones
  const folder = mkdtempSync(join(root, 'node_modules/.from-code-'));
  try {
    for (const name of ['plan.piano', 'year.js']) writeFileSync(join(folder, name), blocks.get(name) ?? '');
    const said = execFileSync(process.execPath, [join(folder, 'year.js')], { encoding: 'utf8' });
    expect(said).toBe(blocks.get('output'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
