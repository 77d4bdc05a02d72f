import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { CYCLE_PAGES } from '../src/elements/cycle-view/cycle-pages.ts';
import { EDITOR_KEYS } from '../src/elements/plan-editor/editor-keys.ts';
import { resultPagesTexts } from '../src/locales/results-pages.ts';
import { shellTexts } from '../src/locales/shell.ts';
import { GO_LETTERS, keyText } from '../src/page/shortcuts.ts';
import { RESULT_PAGES, resultsHref } from '../src/workspace/results-route.ts';
import type { ViewName } from '../src/workspace/route.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every text of the application and of the shipped packs as it stands between quotes, with `…` for what is put into it. */
const SHOWN: ReadonlySet<string> = new Set(
  [
    ...globSync('packages/{ui,workflow}/src/**/*.ts', { cwd: root, exclude: (name) => name.endsWith('.test.ts') }),
    ...globSync('packs/**/*.piano', { cwd: root }),
  ].flatMap((path) =>
    [...read(path).matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|"([^"\n]*)"/g)].map(([, ...texts]) =>
      alike(texts.find((text) => text !== undefined) ?? ''),
    ),
  ),
);

/** One apostrophe, one space, and `…` for what is put into a text. */
function alike(text: string): string {
  return text
    .replaceAll(/\\?['’]/g, '’')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\$\{[^}]*\}/g, '…');
}

/** What the pages quote that is nobody's name. */
const SAID = ['tutti', 'all', 'Prima della riunione di Giunta', 'Before the board meeting'];

describe.each([
  { page: 'docs/applicazione.md', language: 'it', quoted: /«([^»]+)»/g },
  { page: 'docs/application.md', language: 'en', quoted: /"([^"]+)"/g },
] as const)('$page', ({ page, language, quoted }) => {
  const text = read(page);
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const { views } = shellTexts[language satisfies Language];

  test('quotes buttons, pages and states by the names they have', () => {
    const prose = text.replaceAll(/`[^`]*`/g, '');
    const names = [...prose.matchAll(quoted)].map(([, name = '']) => alike(name));
    expect(names.filter((name) => !SHOWN.has(name) && !SAID.includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(30);
  });

  test('has a paragraph for each page of the cycle, in their order', () => {
    const heads = [...section(views.ciclo).matchAll(/^\*\*([^*]+)\*\*:/gm)].map(([, name]) => name);
    expect(heads).toEqual(CYCLE_PAGES.map(({ title }) => title[language]));
  });

  test('has a line for each page of the results, in their order, with its address', () => {
    const lines = [...section(views.risultati).matchAll(/^- \*\*([^*]+)\*\* \(`([^`]+)`\)/gm)].map(
      ([, ...line]) => line,
    );
    expect(lines).toEqual(RESULT_PAGES.map((name) => [resultPagesTexts[language].pages[name], resultsHref(name)]));
  });

  test('lists the keys of the editor and the letters that go to a section', () => {
    const keys = Object.values(EDITOR_KEYS).map((key) => keyText(key, language));
    const rows = text.match(/^\| .* \|$/gm)?.map((row) => row.split(' | ')[0]) ?? [];
    expect(keys.filter((key) => !rows.some((row) => row?.split(/[| ,]+/).includes(key)))).toEqual([]);
    const letters = Object.entries(GO_LETTERS).map(([view, letter]) => `\`${letter}\` ${views[view as ViewName]}`);
    expect(text).toContain(letters.join(', '));
  });
});
