import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBoundaries } from './boundaries.mjs';
import { PACKAGES as RULES } from './boundary-rules.mjs';

const PACKAGES = ['model', 'dsl', 'engine', 'workflow', 'verify', 'gender-budget', 'ui', 'cli'];
const MANIFEST = (name: string, main: string): string =>
  JSON.stringify({ name, type: 'module', exports: { '.': main } });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
  await write('package.json', JSON.stringify({ private: true, type: 'module' }));
  await mkdir(join(folder, 'node_modules/@traguardo'), { recursive: true });
  for (const name of PACKAGES) {
    await write(`packages/${name}/package.json`, MANIFEST(`@traguardo/${name}`, './src/index.ts'));
    await write(`packages/${name}/src/index.ts`, `export const ${name.replace('-', '_')} = 1;\n`);
    await symlink(`../../packages/${name}`, join(folder, 'node_modules/@traguardo', name));
  }
  await write('packages/model/src/inside.ts', 'export type Inside = 1;\n');
  for (const name of ['chevrotain', 'lit', 'left-pad']) {
    await write(`node_modules/${name}/package.json`, MANIFEST(name, './index.js'));
    await write(`node_modules/${name}/index.js`, 'export default 1;\n');
  }
});

afterAll(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** The offences a set of files brings, the files gone again afterwards. */
async function offences(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(files)) await write(path, text);
  try {
    return (await checkBoundaries(folder)).offences;
  } finally {
    for (const path of Object.keys(files)) await rm(join(folder, path));
  }
}

describe('an import that is not allowed is named with its rule', () => {
  test.each([
    ['model-imports-only-itself', 'packages/model/src/bad.ts', "import '@traguardo/dsl';"],
    ['dsl-imports-only-model', 'packages/dsl/src/bad.ts', "import type { engine } from '@traguardo/engine';"],
    ['engine-imports-only-model', 'packages/engine/src/bad.ts', "import { dsl } from '@traguardo/dsl';"],
    ['workflow-imports-only-model', 'packages/workflow/src/bad.ts', "export { engine } from '@traguardo/engine';"],
    [
      'ui-imports-only-model-dsl-engine-workflow-chart-report-office-verify-gender-budget',
      'packages/ui/src/bad.ts',
      "import '@traguardo/cli';",
    ],
    ['gender-budget-imports-only-model', 'packages/gender-budget/src/bad.ts', "import '@traguardo/dsl';"],
    ['engine-imports-only-model', 'packages/engine/src/bad.ts', "import '@traguardo/gender-budget';"],
    [
      'cli-imports-only-model-dsl-engine-workflow-chart-report-office-verify',
      'packages/cli/src/bad.ts',
      "await import('@traguardo/ui');",
    ],
    ['verify-imports-only-model-dsl-engine-workflow-report', 'packages/verify/src/bad.ts', "import '@traguardo/ui';"],
    ['verify-knows-no-node', 'packages/verify/src/bad.ts', "import 'node:fs';"],
    ['engine-third-parties', 'packages/engine/src/bad.ts', "import 'left-pad';"],
    ['engine-third-parties', 'packages/engine/src/bad.ts', "import type { Lexer } from 'chevrotain';"],
    ['ui-third-parties', 'packages/ui/src/bad.ts', "import 'chevrotain';"],
    ['model-knows-no-node', 'packages/model/src/bad.ts', "import { readFile } from 'node:fs';"],
    ['ui-knows-no-node', 'packages/ui/src/bad.ts', "import type { Stats } from 'node:fs';"],
    ['not-own-index', 'packages/dsl/src/deep/bad.ts', "import { dsl } from '../index.ts';"],
    ['root-index-only', 'packages/dsl/src/bad.ts', "import type { Inside } from '../../model/src/inside.ts';"],
    [
      'root-index-only-outside',
      'examples/bad.test.ts',
      "import type { Inside } from '../packages/model/src/inside.ts';",
    ],
    ['production-without-tests', 'packages/dsl/src/bad.ts', "import '../test/cases.ts';"],
    ['not-found', 'packages/dsl/src/bad.ts', "import './nowhere.ts';"],
  ])('%s', async (rule, path, text) => {
    const found = await offences({ [path]: `${text}\n`, 'packages/dsl/test/cases.ts': 'export const cases = 1;\n' });
    expect(found.join('\n')).toContain(`${rule}: `);
    expect(found.join('\n')).toContain(`${path} → `);
    expect(found).toHaveLength(1);
  });

  test('no-import-cycle, of types too', async () => {
    const found = await offences({
      'packages/model/src/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
      'packages/model/src/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    });
    expect(found.join('\n')).toContain('packages/model/src/a.ts → packages/model/src/b.ts → packages/model/src/a.ts');
    expect(found.every((offence) => offence.includes('no-import-cycle: '))).toBe(true);
  });
});

test('what is allowed passes', async () => {
  const found = await offences({
    'packages/dsl/src/good.ts': "import 'chevrotain';\nimport { model } from '@traguardo/model';\nexport { model };\n",
    'packages/dsl/src/good.test.ts': "import 'left-pad';\nimport 'node:fs';\nimport { dsl } from './index.ts';\n",
    'packages/cli/src/good.ts': "import 'node:fs';\nimport '@traguardo/engine';\nimport '@traguardo/dsl';\n",
    'packages/ui/src/good.ts': "import 'lit';\nimport '@traguardo/workflow';\n",
  });
  expect(found).toEqual([]);
});

test('files are really read', async () => {
  expect((await checkBoundaries(folder)).files).toBeGreaterThanOrEqual(PACKAGES.length);
});

test('the page of the architecture says of each package what it may import', async () => {
  const page = await readFile(join(import.meta.dirname, '../ARCHITECTURE.md'), 'utf8');
  const rows = [...page.matchAll(/^\| \[`([a-z-]+)`\]\(packages\/\1\/src\) \|.*\| ([^|]+) \|$/gm)].map(
    ([, name = '', imports = '']) => ({ name, imports }),
  );
  const told = rows.map(({ name, imports }, at) => {
    if (imports === 'all above') return [name, rows.slice(0, at).map((row) => row.name)];
    return [name, imports === 'nothing' ? [] : imports.split(', ')];
  });
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(Object.entries(RULES).map(([name, { packages }]) => [name, packages])),
  );
});
