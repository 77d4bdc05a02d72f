import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const SOURCES = [
  'packages/*/{src,test,bin}/**/*.{ts,js}',
  'scripts/*.{ts,mjs}',
  'examples/**/*.{ts,piano}',
  'e2e/**/*.ts',
];
const PAGES = ['*.md', 'docs/**/*.md', 'examples/**/*.md', 'packages/*/*.md'];

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesOf = (patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: root, exclude: (name) => name.includes('node_modules') }).toSorted();

/** The section headings of a page of `docs/`: `## 3. From score to body` is section 3. */
function hasSection(page: string, section: string): boolean {
  return new RegExp(`^## ${section}[. ]`, 'm').test(read(page));
}

/** The comments of a source: paths in its strings may be of files a test makes up. */
function commentsOf(source: string): string {
  return (source.match(/\/\/.*$|\/\*[\s\S]*?\*\//gm) ?? []).join('\n');
}

describe('what a comment cites exists', () => {
  const sources = filesOf(SOURCES);

  test('documents and their sections', () => {
    const lost = sources.flatMap((source) =>
      [...commentsOf(read(source)).matchAll(/\b([a-z-]+)\.md(?: sections? (\d+))?/g)]
        .filter(([, name]) => !existsSync(join(root, dirname(source), `${name}.md`)))
        .filter(([, name, section]) => {
          const page = `docs/${name}.md`;
          return !existsSync(join(root, page)) || (section !== undefined && !hasSection(page, section));
        })
        .map(([cited]) => `${source}: ${cited}`),
    );
    expect(lost).toEqual([]);
  });

  test('decisions', () => {
    const decisions = globSync('docs/decisions/[0-9]*.md', { cwd: root }).map((path) => path.slice(15, 19));
    const lost = sources.flatMap((source) =>
      [...read(source).matchAll(/\bdecisions? (\d{4})\b/g)]
        .filter(([, number]) => !decisions.includes(number ?? ''))
        .map(([cited]) => `${source}: ${cited}`),
    );
    expect(lost).toEqual([]);
    expect(new Set(decisions).size).toBe(decisions.length);
  });
});

describe('what a page names exists', () => {
  // What was decided or released then may be called otherwise now.
  const pages = filesOf(PAGES).filter((page) => !page.startsWith('docs/decisions/') && page !== 'CHANGELOG.md');
  const files = filesOf(['{packages,scripts,examples,e2e,bench,packs,docs,conformance}/**/*.*']);

  test('files and folders', () => {
    const isThere = (name: string): boolean =>
      files.some(
        (file) => file === name || file.endsWith(`/${name}`) || file.startsWith(`${name.replace(/\/$/, '')}/`),
      );
    const lost = pages.flatMap((page) =>
      [
        ...read(page).matchAll(
          /`((?:packages|packs|scripts|examples|e2e|bench|docs)\/[^`\s]*|[\w/-]+(?:\.[\w-]+)*\.m?ts)`/g,
        ),
      ]
        .map(([, name = '']) => name)
        .filter((name) => !/[<*{]|\/dist$/.test(name) && !isThere(name))
        .map((name) => `${page}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('and what a page has its reader make is no part of the project', () => {
    const ignored = read('.gitignore').split('\n');
    const made = pages.flatMap((page) =>
      [...read(page).matchAll(/^(?:\$ )?(?:npx traguardo .*--out (\S+)|cp -r \S+ (\S+))$/gm)].map(
        ([, out, copy]) => `/${(out ?? copy ?? '').split('/')[0]}/`,
      ),
    );
    expect([...new Set(made)].toSorted()).toEqual(['/anno/', '/out/', '/uscita/', '/year/']);
    expect(made.filter((name) => !ignored.includes(name))).toEqual([]);
  });

  test('commands of npm', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const lost = pages.flatMap((page) =>
      [...read(page).matchAll(/npm run ([a-z0-9:]+)(?! -w)\b/g)]
        .filter(([, name = '']) => !Object.hasOwn(scripts, name))
        .map(([command]) => `${page}: ${command}`),
    );
    expect(lost).toEqual([]);
  });
});

test('links between pages lead somewhere', () => {
  const lost = filesOf(PAGES).flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .filter(([, target]) => !existsSync(join(root, dirname(page), target ?? '')))
      .map(([, target]) => `${page}: ${target}`),
  );
  expect(lost).toEqual([]);
});

/** The places of a page that a link may name: headings as GitHub spells them, and anchors. */
function placesOf(page: string): ReadonlySet<string> {
  const text = read(page);
  const headings = [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .replaceAll(/<[^>]*>|\]\([^)]*\)/g, '')
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const numbered = headings.map((heading, index) => {
    const before = headings.slice(0, index).filter((other) => other === heading).length;
    return before === 0 ? heading : `${heading}-${before}`;
  });
  return new Set([...numbered, ...[...text.matchAll(/id="([^"]+)"/g)].map(([, id = '']) => id)]);
}

test('links to a place on a page find it', () => {
  const places = new Map<string, ReadonlySet<string>>();
  const lost = filesOf(PAGES).flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)#([^)]+)\)/g)].flatMap(
      ([link, target = '', place = '']) => {
        const other = target === '' ? page : join(dirname(page), target);
        if (!other.endsWith('.md') || !existsSync(join(root, other))) return [];
        const known = places.get(other) ?? placesOf(other);
        places.set(other, known);
        return known.has(place) ? [] : [`${page}: ${link}`];
      },
    ),
  );
  expect(lost).toEqual([]);
});
