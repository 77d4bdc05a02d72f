import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../packages/cli/src/main.ts';

const root = join(import.meta.dirname, '..');

/** The files and outputs a guide shows, by the name behind the fence. */
function blocksOf(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const found = [...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)];
  return new Map(found.map(([, name = '', content = '']) => [name, content]));
}

const english = blocksOf('plugin.md');
const italian = blocksOf('estensione.md');

/** Inside the repository, so that the plugin finds `@traguardo/model` as an installed one does. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(root, 'node_modules/.guide-'));
  for (const name of ['energy.js', 'traguardo.json', 'plan.piano'])
    writeFileSync(join(folder, name), english.get(name) ?? '');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ readonly status: number; readonly out: string }> {
  const out: string[] = [];
  const write = (text: string): void => void out.push(text.replaceAll(folder, '../energy'));
  const stdin = (async function* (): AsyncGenerator<string> {})();
  const status = await main(args, { env: {}, stdin, stdout: { write }, stderr: { write } });
  return { status, out: out.join('') };
}

describe('the guide that writes a plugin', () => {
  test('shows the same code and the same plan in both languages', () => {
    for (const name of ['energy.js', 'traguardo.json', 'plan.piano']) expect(italian.get(name)).toBe(english.get(name));
  });

  test.each([
    ['en', english],
    ['it', italian],
  ] as const)('shows what check says, in %s', async (language, page) => {
    const { status, out } = await run('check', folder, '--lang', language);
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toBe(page.get('check')?.trim());
  });

  test('has a plan that is formatted, goes to Italian, and takes its value from the plugin', async () => {
    expect(await run('format', '--check', folder)).toEqual({ status: 0, out: '' });
    expect((await run('format', '--language', 'it', folder)).out).toContain('  edifici stampato 150_000 kWh {');
    expect((await run('evaluate', folder, '--lang', 'en')).out).toContain('76 kWh');
  });

  test('prints its section', async () => {
    const { out } = await run('section', folder, '--lang', 'en');
    expect(out).toContain('| Town hall | 90,000 kWh |');
    expect(out).toContain('| **Total** | **152,000 kWh** |');
  });
});
