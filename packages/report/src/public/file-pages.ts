import {
  divide,
  formatDecimal,
  fromDecimal,
  hashBytes,
  hashText,
  type Language,
  type Outline,
  type OutlineInline,
  type OutlineRow,
  type Ratio,
  toDecimal,
} from '@traguardo/model';
import { textCell } from '../cells.ts';
import { groupRow, heading, paragraph, row } from '../outline-parts.ts';
import { stampFacts } from '../stamp-facts.ts';
import { byteLength, type PublicExtra, type PublicFile } from './public-file.ts';
import { addressFrom, pagePath, type Site } from './site.ts';
import type { SitePage } from './site-page.ts';

/** Where an extra stands in the folder. */
export function extraPath({ words }: Site, { name }: Pick<PublicExtra, 'name'>): string {
  return `${words.paths.documents}/${name}`;
}

/** The documents and data beside the pages, each with format, size and hash. */
export function downloadsOutline(site: Site, extras: readonly PublicExtra[], from: string): Outline {
  const { downloads, titles, paths } = site.words;
  const sums = link(addressFrom(from, paths.sums), paths.sums);
  return [
    heading(1, titles.downloads),
    paragraph(extras.length === 0 ? downloads.none : downloads.intro),
    ...(extras.length === 0
      ? []
      : [
          {
            kind: 'table',
            code: 'documents',
            caption: downloads.table,
            columns: downloads.columns,
            rows: groupsOf(site, extras).flatMap(([name, files]) => [
              ...(files.length === 0 ? [] : [groupRow(textCell(name), 1)]),
              ...files.map((extra) => extraRow(site, extra, from)),
            ]),
          } as const,
        ]),
    paragraph([{ kind: 'text', text: `${downloads.sums}: ` }, sums]),
  ];
}

/** Documents for people, then data for programs. */
function groupsOf(
  { words: { downloads } }: Site,
  extras: readonly PublicExtra[],
): readonly (readonly [string, readonly PublicExtra[]])[] {
  const isData = ({ name }: PublicExtra): boolean => DATA.includes(endingOf(name));
  return [
    [downloads.documents, extras.filter((extra) => !isData(extra))],
    [downloads.data, extras.filter(isData)],
  ];
}

const DATA = ['csv', 'json', 'jsonld'];

function extraRow(site: Site, extra: PublicExtra, from: string): OutlineRow {
  const { words, setting } = site;
  return row([
    textCell([link(addressFrom(from, extraPath(site, extra)), extra.title)]),
    textCell(formatOf(extra.name, words.downloads.formats)),
    textCell(sizeText(byteLength(extra.content), setting.language)),
    textCell(hashOf(extra.content)),
  ]);
}

/** How anyone checks the publication alone: the seal, then what to type. */
export function verifyPage(site: Site, extras: readonly PublicExtra[]): SitePage {
  const { words, report, setting } = site;
  const { verify, titles, facts, paths } = words;
  const path = pagePath(site, 'verify');
  const head = report.stamp.journal;
  const bundle = extras.find(({ name }) => name.endsWith('.traguardo'));
  const bundleName = bundle ? extraPath(site, bundle) : verify.journalFile;
  const page = extras.find(({ name }) => name === 'verifica.html');
  const section = (title: string, text: string, command: string) => ({
    outline: [heading(2, title), paragraph(text)],
    command,
  });
  return {
    path,
    title: titles.verify,
    page: 'verify',
    way: [],
    outline: [
      heading(1, titles.verify),
      paragraph(verify.intro),
      heading(2, verify.seal),
      {
        kind: 'table',
        code: 'seal',
        caption: verify.seal,
        columns: [facts.item, facts.told],
        rows: stampFacts(report.stamp, setting.language).map(([name, value]) => row([textCell(name), textCell(value)])),
        widths: [0.3, 0.7],
      },
      paragraph(head === null ? verify.noJournal : verify.head),
      ...(bundle || page
        ? [
            {
              kind: 'list',
              ordered: false,
              items: [bundle, page].flatMap((each) =>
                each ? [[link(addressFrom(path, extraPath(site, each)), each.title)]] : [],
              ),
            } as const,
            ...(bundle && page ? [paragraph(verify.pageHere)] : []),
          ]
        : []),
    ],
    commands: [
      section(verify.files, verify.filesHow, `sha256sum --check ${paths.sums}`),
      section(verify.journal, verify.journalHow, `traguardo cycle verify ${bundleName}`),
      ...(head === null
        ? []
        : [
            {
              outline: [paragraph(verify.headHow)],
              command: `traguardo cycle verify ${bundleName} --head ${head.short}`,
            },
          ]),
      ...(page ? [] : [section(verify.page, verify.pageHow, 'traguardo cycle verifier --output verifica.html')]),
      section(
        verify.behind,
        verify.behindHow,
        `traguardo report ${verify.planFolder}/${head === null ? '' : ` --file ${bundleName}`} --check index.html`,
      ),
    ],
  };
}

/** The hashes of all files, as `sha256sum --check` reads them, in the order given. */
export function sumsFile({ words }: Site, files: readonly PublicFile[]): PublicFile {
  const lines = files.map(({ path, content }) => `${hashOf(content)}  ${path}\n`);
  return { path: words.paths.sums, content: lines.join('') };
}

/** SHA-256 in hexadecimal digits alone. */
function hashOf(content: string | Uint8Array): string {
  return (typeof content === 'string' ? hashText(content) : hashBytes(content)).slice('sha256:'.length);
}

function formatOf(name: string, formats: Readonly<Record<string, string>>): string {
  const ending = endingOf(name);
  return formats[ending] ?? ending.toUpperCase();
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** `12,4 kB`: thousands of bytes, one decimal; bytes below. */
function sizeText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [unit, size] = bytes < 1_000_000 ? ['kB', '1000'] : ['MB', '1000000'];
  const number = divide(fromDecimal(String(bytes)) as Ratio, fromDecimal(size) as Ratio);
  return `${formatDecimal(toDecimal(number, 1), language)} ${unit}`;
}

function link(href: string, text: string): OutlineInline {
  return { kind: 'link', href, content: [{ kind: 'text', text }] };
}
