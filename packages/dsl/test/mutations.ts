import { scan } from '../src/lex/scanner.ts';

/** A generator of numbers below `limit` from a seed: the same on every machine. */
export function createRandom(seed: number): (limit: number) => number {
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

/** `text` with one token deleted, doubled or replaced, or a stretch of characters cut or replaced. */
export function mutate(text: string, random: (limit: number) => number): string {
  const tokens = scan({ path: '', text }, () => undefined);
  const token = tokens[random(tokens.length)];
  if (!token || random(6) === 0) return mutateCharacters(text, random);
  const [from, to] = [token.place.start.offset, token.place.end.offset];
  const image = text.slice(from, to);
  const other =
    random(2) === 0 ? (TOKENS[random(TOKENS.length)] as string) : imageOf(text, tokens[random(tokens.length)]);
  const replacement = ['', `${image} ${image}`, other, `${image} ${other}`][random(4)] as string;
  return text.slice(0, from) + replacement + text.slice(to);
}

function imageOf(text: string, token: ReturnType<typeof scan>[number] | undefined): string {
  return token ? text.slice(token.place.start.offset, token.place.end.offset) : '';
}

function mutateCharacters(text: string, random: (limit: number) => number): string {
  const from = random(text.length + 1);
  const length = random(4);
  const inserted = Array.from({ length: random(4) }, () =>
    String.fromCharCode(random(4) === 0 ? random(65536) : random(128)),
  );
  return text.slice(0, from) + inserted.join('') + text.slice(from + length);
}
