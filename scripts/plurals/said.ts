/** A sentence with the numbers 0, 1 and 2 in the place of its counts. */
export interface Said {
  readonly where: string;
  readonly language: 'it' | 'en';
  readonly said: readonly [none: string, one: string, two: string];
}

type Kind = 'number' | 'list' | 'text' | 'data' | 'yes';

const KINDS: readonly Kind[] = ['number', 'list', 'data', 'text', 'yes'];

/** The most arguments a sentence takes for which every kind is tried. */
const MOST = 4;

/** Every function below a value that gives a text for numbers, with what it gives. Those that cannot be called with made-up arguments are left out. */
export function saidBy(
  value: unknown,
  where: string,
  language: 'it' | 'en',
  seen = new Set<unknown>(),
): readonly Said[] {
  if (typeof value === 'function') return callsOf(value as (...given: unknown[]) => unknown, where, language);
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([name, one]) => saidBy(one, `${where}.${name}`, language, seen));
}

function callsOf(sentence: (...given: unknown[]) => unknown, where: string, language: 'it' | 'en'): readonly Said[] {
  const found = new Map<string, Said>();
  for (const kinds of combinations(Math.min(sentence.length, MOST))) {
    const said = [0, 1, 2].map((count) => call(sentence, kinds, count));
    const [none, one, two] = said;
    if (none === undefined || one === undefined || two === undefined || one === two) continue;
    found.set(said.join('\n'), { where, language, said: [none, one, two] });
  }
  return [...found.values()];
}

function combinations(length: number): readonly (readonly Kind[])[] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((before) => KINDS.map((kind) => [...before, kind]));
}

function call(sentence: (...given: unknown[]) => unknown, kinds: readonly Kind[], count: number): string | undefined {
  const fields = new Map<string, Kind>();
  for (let tries = 0; tries < 40; tries += 1) {
    let last: string | null = null;
    const made = kinds.map((kind) => argument(kind, count, fields, (name) => (last = name)));
    try {
      const said = sentence(...made);
      return typeof said === 'string' && !/undefined|\[object|NaN/.test(said) ? said : undefined;
    } catch {
      if (last === null) return undefined;
      const next = KINDS[KINDS.indexOf(fields.get(last) ?? 'number') + 1];
      if (next === undefined) return undefined;
      fields.set(last, next);
    }
  }
  return undefined;
}

function argument(kind: Kind, count: number, fields: Map<string, Kind>, read: (name: string) => void): unknown {
  switch (kind) {
    case 'number':
      return count;
    case 'list':
      return Array.from({ length: count }, (_, index) => `K${String.fromCharCode(65 + index)}`);
    case 'text':
      return 'K';
    case 'yes':
      return true;
    case 'data':
      return new Proxy(
        {},
        {
          get(_, name) {
            if (typeof name === 'symbol') throw new Error('no symbol');
            read(name);
            const of = fields.get(name) ?? 'number';
            return argument(of, count, fields, read);
          },
        },
      );
    default:
      return kind satisfies never;
  }
}
