import { scan } from '../src/lex/scanner.ts';
import type { Token } from '../src/lex/token.ts';

/** A generator of numbers below `limit` from a seed: the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

const TOKENS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ',',
  ';',
  '..',
  '->',
  '@',
  '-',
  '+',
  '*',
  '/',
  '>=',
  '=',
  '~',
  '"',
  '"""',
  '`',
  '“',
  '«',
  '//',
  '///',
  '\n',
  'plan',
  'area',
  'indicator',
  'target',
  'weight',
  'source',
  'phases',
  'actuals',
  'formula',
  'measure',
  'thresholds',
  'language',
  'and',
  'not',
  'within',
  'yes',
  'nd',
  'x',
  'A1.1_02',
  'a.b.c',
  '`a b`',
  'mean',
  'max',
  'max(',
  'days',
  '%',
  '€',
  'N.',
  '12',
  '1,8',
  '1.813',
  '2024-09-30',
  '31/01',
  '99/99',
  '2024-99-99',
  '"text"',
  'è',
  '\u00A0',
  '\u0000',
  '\u202E',
  '\uD800',
  '\uFEFF',
  '🙂',
  '\r',
  '\t',
  '1e9',
] as const;

/** Picks below a limit: the same run of picks on every machine. */
type Random = (limit: number) => number;

/** `text` with one damage: mostly to a token, sometimes to characters, lines and blocks, the way it is encoded, or a limit. */
export function mutate(text: string, random: Random): string {
  switch (random(12)) {
    case 0:
    case 1:
      return mutateCharacters(text, random);
    case 2:
    case 3:
      return mutateStructure(text, random);
    case 4:
      return mutateEncoding(text, random);
    case 5:
      return random(8) === 0 ? mutateSize(text, random) : mutateToken(text, random);
    default:
      return mutateToken(text, random);
  }
}

/** `text` with one token deleted, doubled, replaced, or followed by another. */
function mutateToken(text: string, random: Random): string {
  const tokens = scan({ path: '', text }, () => undefined);
  return tokens.length === 0 ? mutateCharacters(text, random) : damageToken(text, tokens, random);
}

/** The same, of a text whose tokens are known. */
export function damageToken(text: string, tokens: readonly Token[], random: Random): string {
  const token = tokens[random(tokens.length)] as Token;
  const [from, to] = [token.place.start.offset, token.place.end.offset];
  const image = text.slice(from, to);
  const other =
    random(2) === 0 ? (TOKENS[random(TOKENS.length)] as string) : imageOf(text, tokens[random(tokens.length)]);
  const replacement = ['', `${image} ${image}`, other, `${image} ${other}`][random(4)] as string;
  return text.slice(0, from) + replacement + text.slice(to);
}

function imageOf(text: string, token: Token | undefined): string {
  return token ? text.slice(token.place.start.offset, token.place.end.offset) : '';
}

function mutateCharacters(text: string, random: Random): string {
  const from = random(text.length + 1);
  const length = random(4);
  const inserted = Array.from({ length: random(4) }, () =>
    String.fromCharCode(random(4) === 0 ? random(65536) : random(128)),
  );
  return text.slice(0, from) + inserted.join('') + text.slice(from + length);
}

/** Some lines cut, doubled, moved, joined, or indented otherwise. */
function mutateStructure(text: string, random: Random): string {
  const lines = text.split('\n');
  const from = random(lines.length);
  const block = lines.slice(from, from + 1 + random(6));
  const rest = [...lines.slice(0, from), ...lines.slice(from + block.length)];
  const to = random(rest.length + 1);
  const put = (...middle: readonly string[]): string =>
    [...lines.slice(0, from), ...middle, ...lines.slice(from + block.length)].join('\n');
  switch (random(6)) {
    case 0:
      return rest.join('\n');
    case 1:
      return put(...block, ...block);
    case 2:
      return [...rest.slice(0, to), ...block, ...rest.slice(to)].join('\n');
    case 3:
      return put(block.join(' '));
    case 4:
      return put(...block.map((line) => line.replace(/^\s*/, ['', '\t', '      ', ' '][random(4)] as string)));
    default:
      return put(...block.toReversed());
  }
}

/** The same text as another program or another keyboard would have written it: ends of lines, marks, blanks, letters. */
function mutateEncoding(text: string, random: Random): string {
  switch (random(10)) {
    case 0:
      return text.replaceAll('\n', '\r\n');
    case 1:
      return text.replaceAll('\n', '\r');
    case 2:
      return `\uFEFF${text}`;
    case 3:
      return text.normalize('NFD');
    case 4:
      return text.replaceAll(' ', () => (random(9) === 0 ? '\u00A0' : ' '));
    case 5:
      return text.replaceAll('"', () => ['“', '”', '"', '„'][random(4)] as string);
    case 6:
      return text.replaceAll(/\d/g, (digit) =>
        random(40) === 0 ? String.fromCharCode(0xff10 + Number(digit)) : digit,
      );
    case 7:
      return text.replaceAll('-', () => ['-', '–', '−', '\u2011'][random(4)] as string);
    case 8:
      return text.replaceAll('\n', () => (random(20) === 0 ? '\u2028' : '\n'));
    default:
      return random(2) === 0 ? text.toUpperCase() : text.replaceAll('  ', '\t');
  }
}

/** Something beyond a limit put between two lines: a megabyte of line, brackets and blocks in each other, a huge number. */
function mutateSize(text: string, random: Random): string {
  const lines = text.split('\n');
  const depth = 40 + random(4000);
  const huge = [
    'x'.repeat(1_000_000),
    `note "${'è'.repeat(500_000)}"`,
    `${'('.repeat(depth)}1${')'.repeat(random(depth))}`,
    `${'area a {'.repeat(depth)}${'}'.repeat(random(depth))}`,
    `target >= ${'9'.repeat(30 + random(2000))}%`,
    `indicator X target >= 1e${'9'.repeat(1 + random(12))}`,
    `measure m = a${' + a'.repeat(900 + random(3000))}`,
  ][random(7)] as string;
  return lines.toSpliced(random(lines.length + 1), 0, huge).join('\n');
}
